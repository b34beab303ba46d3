// RUN: %verify %s
// What the creation of an object doesn't say is not known: attributes from
// elsewhere, a scope set on one of two ways, two queues with one callback, a
// device that another file creates, a parent of unknown kind.
#include <ntddk.h>
#include <wdf.h>

KEVENT Ready;
LONG Count;
VOID FillAttributes(PWDF_OBJECT_ATTRIBUTES Attributes);
EVT_WDF_IO_QUEUE_IO_READ ElsewhereRead, MaybeRead, SharedRead, InheritedRead;
EVT_WDF_TIMER ObjectTick;
EVT_WDF_DPC ChildDpc;

NTSTATUS AddElsewhere(WDFDEVICE Device) {
  WDF_IO_QUEUE_CONFIG Config;
  WDF_OBJECT_ATTRIBUTES Attributes;

  WDF_IO_QUEUE_CONFIG_INIT(&Config, WdfIoQueueDispatchSequential);
  Config.EvtIoRead = ElsewhereRead;
  WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
  Attributes.SynchronizationScope = WdfSynchronizationScopeQueue;
  Attributes.ExecutionLevel = WdfExecutionLevelDispatch;
  FillAttributes(&Attributes);
  return WdfIoQueueCreate(Device, &Config, &Attributes, NULL);
}

NTSTATUS AddMaybe(WDFDEVICE Device, BOOLEAN Serialize) {
  WDF_IO_QUEUE_CONFIG Config;
  WDF_OBJECT_ATTRIBUTES Attributes;

  WDF_IO_QUEUE_CONFIG_INIT(&Config, WdfIoQueueDispatchSequential);
  Config.EvtIoRead = MaybeRead;
  WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
  Attributes.ExecutionLevel = WdfExecutionLevelDispatch;
  Attributes.SynchronizationScope = WdfSynchronizationScopeQueue;
  if (!Serialize)
    Attributes.SynchronizationScope = WdfSynchronizationScopeNone;
  return WdfIoQueueCreate(Device, &Config, &Attributes, NULL);
}

NTSTATUS AddShared(WDFDEVICE Device) {
  WDF_IO_QUEUE_CONFIG Config;
  WDF_OBJECT_ATTRIBUTES Attributes;
  NTSTATUS Status;

  WDF_IO_QUEUE_CONFIG_INIT(&Config, WdfIoQueueDispatchSequential);
  Config.EvtIoRead = SharedRead;
  WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
  Attributes.ExecutionLevel = WdfExecutionLevelDispatch;
  Attributes.SynchronizationScope = WdfSynchronizationScopeQueue;
  Status = WdfIoQueueCreate(Device, &Config, &Attributes, NULL);
  if (!NT_SUCCESS(Status))
    return Status;
  Attributes.SynchronizationScope = WdfSynchronizationScopeNone;
  return WdfIoQueueCreate(Device, &Config, &Attributes, NULL);
}

NTSTATUS AddInherited(WDFDEVICE Device, WDFOBJECT Object) {
  WDF_IO_QUEUE_CONFIG Config;
  WDF_TIMER_CONFIG TimerConfig;
  WDF_DPC_CONFIG DpcConfig;
  WDF_OBJECT_ATTRIBUTES Attributes;
  WDFTIMER Timer;
  WDFDPC Dpc;
  NTSTATUS Status;

  WDF_IO_QUEUE_CONFIG_INIT(&Config, WdfIoQueueDispatchSequential);
  Config.EvtIoRead = InheritedRead;
  Status = WdfIoQueueCreate(Device, &Config, WDF_NO_OBJECT_ATTRIBUTES, NULL);
  if (!NT_SUCCESS(Status))
    return Status;
  WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
  Attributes.ParentObject = Object;
  WDF_TIMER_CONFIG_INIT(&TimerConfig, ObjectTick);
  Status = WdfTimerCreate(&TimerConfig, &Attributes, &Timer);
  if (!NT_SUCCESS(Status))
    return Status;
  WDF_DPC_CONFIG_INIT(&DpcConfig, ChildDpc);
  Attributes.ParentObject = Device;
  return WdfDpcCreate(&DpcConfig, &Attributes, &Dpc);
}

static VOID Both(WDFQUEUE Queue) {
  KeWaitForSingleObject(&Ready, Executive, KernelMode, FALSE, NULL);
  WdfObjectAcquireLock(Queue);
  Count++;
  WdfObjectReleaseLock(Queue);
}

VOID ElsewhereRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) { Both(Queue); }
VOID MaybeRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) { Both(Queue); }
VOID SharedRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) { Both(Queue); }
VOID InheritedRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) { Both(Queue); }

VOID ObjectTick(WDFTIMER Timer) {
  WdfObjectAcquireLock(WdfTimerGetParentObject(Timer));
  Count++;
  WdfObjectReleaseLock(WdfTimerGetParentObject(Timer));
}

// Gives away and takes back what the framework may hold.
VOID ChildDpc(WDFDPC Dpc) {
  WdfObjectReleaseLock(WdfDpcGetParentObject(Dpc));
  Count++;
  WdfObjectAcquireLock(WdfDpcGetParentObject(Dpc));
}
