// RUN: %verify %s
// The framework calls the callbacks of a queue with the lock of its scope held.
// Silent: a queue without a scope, a lock that the callback has released before,
// and the lock of another object.
#include <ntddk.h>
#include <wdf.h>

WDFQUEUE Other;
LONG Count;
EVT_WDF_DRIVER_DEVICE_ADD PoolAdd;
EVT_WDF_IO_QUEUE_IO_READ PoolRead, PlainRead;
EVT_WDF_IO_QUEUE_IO_WRITE PoolWrite;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL DeviceControl;
EVT_WDF_IO_QUEUE_IO_STOP PoolStop;
EVT_WDF_TIMER PoolTick, LooseTick;
EVT_WDF_WORKITEM DeviceWork;

NTSTATUS PoolAdd(WDFDRIVER Driver, PWDFDEVICE_INIT Init) {
  WDF_OBJECT_ATTRIBUTES Attributes;
  WDF_IO_QUEUE_CONFIG Config;
  WDF_TIMER_CONFIG TimerConfig;
  WDF_WORKITEM_CONFIG WorkConfig;
  WDFDEVICE Device;
  WDFQUEUE Queue;
  WDFTIMER Timer;
  WDFWORKITEM Item;
  NTSTATUS Status;

  WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
  Attributes.SynchronizationScope = WdfSynchronizationScopeDevice;
  Attributes.ExecutionLevel = WdfExecutionLevelPassive;
  Status = WdfDeviceCreate(&Init, &Attributes, &Device);
  if (!NT_SUCCESS(Status))
    return Status;

  WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&Config, WdfIoQueueDispatchParallel);
  Config.EvtIoRead = PoolRead;
  Config.EvtIoWrite = PoolWrite;
  Config.EvtIoStop = PoolStop;
  WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
  Attributes.SynchronizationScope = WdfSynchronizationScopeQueue;
  Status = WdfIoQueueCreate(Device, &Config, &Attributes, &Queue); // NOTE: its object is created here: the framework calls it at PASSIVE_LEVEL with the object lock of it held
  if (!NT_SUCCESS(Status))
    return Status;

  // Inherits the scope of the device.
  WDF_IO_QUEUE_CONFIG_INIT(&Config, WdfIoQueueDispatchSequential);
  Config.EvtIoDeviceControl = DeviceControl;
  Status = WdfIoQueueCreate(Device, &Config, WDF_NO_OBJECT_ATTRIBUTES, NULL); // NOTE: with the object lock of a parent of it held
  if (!NT_SUCCESS(Status))
    return Status;

  WDF_IO_QUEUE_CONFIG_INIT(&Config, WdfIoQueueDispatchSequential);
  Config.EvtIoRead = PlainRead;
  WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
  Attributes.SynchronizationScope = WdfSynchronizationScopeNone;
  Status = WdfIoQueueCreate(Device, &Config, &Attributes, NULL);
  if (!NT_SUCCESS(Status))
    return Status;

  WDF_WORKITEM_CONFIG_INIT(&WorkConfig, DeviceWork);
  WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
  Attributes.ParentObject = Device;
  Status = WdfWorkItemCreate(&WorkConfig, &Attributes, &Item);
  if (!NT_SUCCESS(Status))
    return Status;

  WDF_TIMER_CONFIG_INIT(&TimerConfig, PoolTick);
  Attributes.ExecutionLevel = WdfExecutionLevelPassive;
  Status = WdfTimerCreate(&TimerConfig, &Attributes, &Timer);
  if (!NT_SUCCESS(Status))
    return Status;
  WDF_TIMER_CONFIG_INIT(&TimerConfig, LooseTick);
  TimerConfig.AutomaticSerialization = FALSE;
  return WdfTimerCreate(&TimerConfig, &Attributes, &Timer);
}

VOID PoolRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) {
  WdfObjectAcquireLock(Queue); // REPORT: wdk-lock-double-acquire "object lock 'Queue' is acquired by EVT_WDF_IO_QUEUE_IO_READ callback 'PoolRead', which the framework calls with it held: the thread waits for itself; bug check 0x10D"
  Count++;
  WdfObjectReleaseLock(Queue);
  WdfRequestComplete(Request, STATUS_SUCCESS);
}

// The lock of the device isn't the one of the queue.
VOID PoolWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) {
  WdfObjectAcquireLock(WdfIoQueueGetDevice(Queue));
  Count++;
  WdfObjectReleaseLock(WdfIoQueueGetDevice(Queue));
  WdfObjectAcquireLock(Other);
  Count++;
  WdfObjectReleaseLock(Other);
  WdfRequestComplete(Request, STATUS_SUCCESS);
}

VOID PoolStop(WDFQUEUE Queue, WDFREQUEST Request, ULONG Flags) {
  WdfObjectReleaseLock(Queue);
  WdfRequestStopAcknowledge(Request, FALSE);
  WdfObjectAcquireLock(Queue);
  Count++;
}

static VOID Locked(WDFOBJECT Object) {
  WdfObjectAcquireLock(Object); // REPORT: wdk-lock-double-acquire "is acquired by EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL callback 'DeviceControl'"
  Count++;
  WdfObjectReleaseLock(Object);
}

VOID DeviceControl(WDFQUEUE Queue, WDFREQUEST Request, size_t Out, size_t In, ULONG Code) {
  Locked(WdfIoQueueGetDevice(Queue)); // NOTE: entered 'Locked' from here
  WdfRequestComplete(Request, STATUS_SUCCESS);
}

VOID PlainRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) {
  WdfObjectAcquireLock(Queue);
  Count++;
  WdfObjectReleaseLock(Queue);
  WdfRequestComplete(Request, STATUS_SUCCESS);
}

VOID DeviceWork(WDFWORKITEM Item) {
  WDFDEVICE Device = (WDFDEVICE)WdfWorkItemGetParentObject(Item);

  WdfObjectAcquireLock(Device); // REPORT: wdk-lock-double-acquire "object lock 'Device' is acquired by framework work item callback 'DeviceWork'"
  Count++;
  WdfObjectReleaseLock(Device);
}

VOID PoolTick(WDFTIMER Timer) {
  WdfObjectAcquireLock(WdfTimerGetParentObject(Timer)); // REPORT: wdk-lock-double-acquire
  Count++;
  WdfObjectReleaseLock(WdfTimerGetParentObject(Timer));
}

VOID LooseTick(WDFTIMER Timer) {
  WdfObjectAcquireLock(WdfTimerGetParentObject(Timer));
  Count++;
  WdfObjectReleaseLock(WdfTimerGetParentObject(Timer));
}
