// RUN: %verify %s
// Under automatic synchronization the callbacks of a queue run at DISPATCH_LEVEL,
// because the framework holds a spin lock, or, where the execution level is
// passive, at PASSIVE_LEVEL. A timer goes by its own attributes.
#include <ntddk.h>
#include <wdf.h>

typedef struct _PRESS {
  KEVENT Ready;
  FAST_MUTEX Mutex;
  ULONG Sheets;
} PRESS;

PRESS Press;
EVT_WDF_DRIVER_DEVICE_ADD PressAdd;
EVT_WDF_IO_QUEUE_IO_READ PressRead, SlowRead;
EVT_WDF_IO_QUEUE_IO_WRITE OpenWrite;
EVT_WDF_TIMER PressTick, CalmTick;

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  WDF_DRIVER_CONFIG Config;

  WDF_DRIVER_CONFIG_INIT(&Config, PressAdd);
  return WdfDriverCreate(Driver, Path, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
}

static NTSTATUS AddQueues(WDFDEVICE Device) {
  WDF_IO_QUEUE_CONFIG Config;
  WDF_OBJECT_ATTRIBUTES Attributes;
  NTSTATUS Status;

  WDF_IO_QUEUE_CONFIG_INIT(&Config, WdfIoQueueDispatchSequential);
  Config.EvtIoRead = PressRead;
  WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
  Attributes.SynchronizationScope = WdfSynchronizationScopeQueue;
  Status = WdfIoQueueCreate(Device, &Config, &Attributes, NULL); // NOTE: its object is created here: the framework calls it at DISPATCH_LEVEL with the object lock of it held
  if (!NT_SUCCESS(Status))
    return Status;
  WDF_IO_QUEUE_CONFIG_INIT(&Config, WdfIoQueueDispatchSequential);
  Config.EvtIoRead = SlowRead;
  Attributes.ExecutionLevel = WdfExecutionLevelPassive;
  Status = WdfIoQueueCreate(Device, &Config, &Attributes, NULL);
  if (!NT_SUCCESS(Status))
    return Status;
  // Without a scope it goes by who sends the request.
  WDF_IO_QUEUE_CONFIG_INIT(&Config, WdfIoQueueDispatchParallel);
  Config.EvtIoWrite = OpenWrite;
  return WdfIoQueueCreate(Device, &Config, WDF_NO_OBJECT_ATTRIBUTES, NULL);
}

NTSTATUS PressAdd(WDFDRIVER Driver, PWDFDEVICE_INIT Init) {
  WDF_OBJECT_ATTRIBUTES Attributes;
  WDF_TIMER_CONFIG Config;
  WDFDEVICE Device;
  WDFTIMER Timer;
  NTSTATUS Status = WdfDeviceCreate(&Init, WDF_NO_OBJECT_ATTRIBUTES, &Device);

  if (!NT_SUCCESS(Status))
    return Status;
  WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
  Attributes.ParentObject = Device;
  WDF_TIMER_CONFIG_INIT_PERIODIC(&Config, PressTick, 100);
  Status = WdfTimerCreate(&Config, &Attributes, &Timer); // NOTE: the framework calls it at DISPATCH_LEVEL
  if (!NT_SUCCESS(Status))
    return Status;
  WDF_TIMER_CONFIG_INIT(&Config, CalmTick);
  Config.AutomaticSerialization = FALSE;
  Attributes.ExecutionLevel = WdfExecutionLevelPassive;
  Status = WdfTimerCreate(&Config, &Attributes, &Timer);
  return NT_SUCCESS(Status) ? AddQueues(Device) : Status;
}

VOID PressRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) {
  KeWaitForSingleObject(&Press.Ready, Executive, KernelMode, FALSE, NULL); // REPORT: wdk-irql-blocking-wait "'KeWaitForSingleObject' waits, and demands IRQL <= APC_LEVEL; IRQL is DISPATCH_LEVEL in EVT_WDF_IO_QUEUE_IO_READ callback 'PressRead'"
  WdfRequestComplete(Request, STATUS_SUCCESS);
}

VOID SlowRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) {
  KeWaitForSingleObject(&Press.Ready, Executive, KernelMode, FALSE, NULL);
  WdfRequestComplete(Request, STATUS_SUCCESS);
}

VOID OpenWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) {
  KeWaitForSingleObject(&Press.Ready, Executive, KernelMode, FALSE, NULL);
  WdfRequestComplete(Request, STATUS_SUCCESS);
}

VOID PressTick(WDFTIMER Timer) {
  ExAcquireFastMutex(&Press.Mutex); // REPORT: wdk-irql-too-high "'ExAcquireFastMutex' demands IRQL <= APC_LEVEL; IRQL is DISPATCH_LEVEL in framework timer callback 'PressTick'"
  Press.Sheets++;
  ExReleaseFastMutex(&Press.Mutex);
}

VOID CalmTick(WDFTIMER Timer) {
  ExAcquireFastMutex(&Press.Mutex);
  Press.Sheets++;
  ExReleaseFastMutex(&Press.Mutex);
}
