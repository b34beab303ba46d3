// An ordinary KMDF driver parses with wdk-stubs alone, in C and in C++, and each
// of its functions is explored whole.
// RUN: %irqlint %s | FileCheck %s
// RUN: %irqlint %s -- -x c++ -std=c++17 | FileCheck %s
// RUN: %irqlint %s -- -DKMDF_VERSION_MAJOR=1 -DKMDF_VERSION_MINOR=9 -DOLD | FileCheck %s
// RUN: %clang --target=aarch64-pc-windows-msvc -fms-extensions -fms-compatibility -D_ARM64_ -D_WIN64 -fsyntax-only -nostdlibinc -Wall -Wextra -Werror -I %root/wdk-stubs %s
// CHECK: irqlint: 1 file, {{2[0-9]}} functions explored whole, 0 not; 0 findings;

#include <ntddk.h>

#include <wdf.h>

#include <initguid.h>

#include <usb.h>
#include <usbdlib.h>
#include <wdfusb.h>

#define POOL_TAG 'tdmK'
#define POLL_PERIOD 100
#define IOCTL_METER_RESET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_METER_READ CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_METER_WAIT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x802, METHOD_BUFFERED, FILE_ANY_ACCESS)

DEFINE_GUID(GUID_DEVINTERFACE_METER, 0x5b2c8d1e, 0x4f60, 0x4a8b, 0x9d, 0x17, 0x30, 0x6e, 0xc2, 0x51, 0x7a, 0x94);

typedef struct _METER_READING {
  ULONG Volts;
  ULONG Amperes;
} METER_READING, *PMETER_READING;

typedef struct _DEVICE_CONTEXT {
  WDFSPINLOCK Lock;
  WDFWAITLOCK Configuration;
  WDFINTERRUPT Interrupt;
  WDFTIMER Poll;
  WDFWORKITEM Restart;
  WDFQUEUE Waiting;
  WDFUSBDEVICE Usb;
  WDFUSBPIPE BulkIn;
  volatile ULONG *Registers;
  size_t Length;
  METER_READING Reading;
  ULONG Interval;
  LONG Faults;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, DeviceGetContext)

typedef struct _REQUEST_CONTEXT {
  WDFMEMORY Memory;
  ULONG Attempts;
} REQUEST_CONTEXT;
WDF_DECLARE_CONTEXT_TYPE(REQUEST_CONTEXT)

#ifdef __cplusplus
extern "C"
#endif
    DRIVER_INITIALIZE DriverEntry;
EVT_WDF_DRIVER_DEVICE_ADD MeterDeviceAdd;
EVT_WDF_OBJECT_CONTEXT_CLEANUP MeterDriverCleanup;
EVT_WDF_DEVICE_PREPARE_HARDWARE MeterPrepareHardware;
EVT_WDF_DEVICE_RELEASE_HARDWARE MeterReleaseHardware;
EVT_WDF_DEVICE_D0_ENTRY MeterD0Entry;
EVT_WDF_DEVICE_D0_EXIT MeterD0Exit;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL MeterDeviceControl;
EVT_WDF_IO_QUEUE_IO_READ MeterRead;
EVT_WDF_IO_QUEUE_IO_STOP MeterIoStop;
EVT_WDF_REQUEST_CANCEL MeterCancel;
EVT_WDF_REQUEST_COMPLETION_ROUTINE MeterReadComplete;
EVT_WDF_INTERRUPT_ISR MeterIsr;
EVT_WDF_INTERRUPT_DPC MeterDpc;
EVT_WDF_INTERRUPT_SYNCHRONIZE MeterTakeReading;
EVT_WDF_TIMER MeterPoll;
EVT_WDF_WORKITEM MeterRestart;
EVT_WDF_USB_READERS_FAILED MeterReadersFailed;
EVT_WDF_USB_READER_COMPLETION_ROUTINE MeterReaderComplete;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  WDF_DRIVER_CONFIG Config;
  WDF_OBJECT_ATTRIBUTES Attributes;

  WDF_DRIVER_CONFIG_INIT(&Config, MeterDeviceAdd);
  Config.DriverPoolTag = POOL_TAG;
  WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
  Attributes.EvtCleanupCallback = MeterDriverCleanup;
  return WdfDriverCreate(DriverObject, RegistryPath, &Attributes, &Config, WDF_NO_HANDLE);
}

VOID MeterDriverCleanup(WDFOBJECT Driver) {
  PDRIVER_OBJECT Object = WdfDriverWdmGetDriverObject((WDFDRIVER)Driver);
  DbgPrint("%p unloads\n", Object);
}

static NTSTATUS MeterReadSettings(WDFDEVICE Device) {
  DECLARE_CONST_UNICODE_STRING(Name, L"PollInterval");
  PDEVICE_CONTEXT Context = DeviceGetContext(Device);
  WDFKEY Key;
  ULONG Value = POLL_PERIOD;
  NTSTATUS Status;

  Status = WdfDeviceOpenRegistryKey(Device, PLUGPLAY_REGKEY_DEVICE, KEY_READ, WDF_NO_OBJECT_ATTRIBUTES, &Key);
  if (!NT_SUCCESS(Status))
    return Status;
  Status = WdfRegistryQueryULong(Key, &Name, &Value);
  WdfRegistryClose(Key);
  WdfWaitLockAcquire(Context->Configuration, NULL);
  Context->Interval = Value;
  WdfWaitLockRelease(Context->Configuration);
  return Status == STATUS_OBJECT_NAME_NOT_FOUND ? STATUS_SUCCESS : Status;
}

static NTSTATUS MeterCreateQueues(WDFDEVICE Device) {
  PDEVICE_CONTEXT Context = DeviceGetContext(Device);
  WDF_IO_QUEUE_CONFIG Config;
  WDFQUEUE Queue;
  NTSTATUS Status;

  WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&Config, WdfIoQueueDispatchParallel);
  Config.EvtIoDeviceControl = MeterDeviceControl;
  Config.EvtIoRead = MeterRead;
  Config.EvtIoStop = MeterIoStop;
  Status = WdfIoQueueCreate(Device, &Config, WDF_NO_OBJECT_ATTRIBUTES, &Queue);
  if (!NT_SUCCESS(Status))
    return Status;
  WDF_IO_QUEUE_CONFIG_INIT(&Config, WdfIoQueueDispatchManual);
  Config.PowerManaged = WdfFalse;
  return WdfIoQueueCreate(Device, &Config, WDF_NO_OBJECT_ATTRIBUTES, &Context->Waiting);
}

static NTSTATUS MeterCreateInterrupt(WDFDEVICE Device) {
  PDEVICE_CONTEXT Context = DeviceGetContext(Device);
  WDF_INTERRUPT_CONFIG Config;

  WDF_INTERRUPT_CONFIG_INIT(&Config, MeterIsr, MeterDpc);
#ifndef OLD
  Config.PassiveHandling = FALSE;
#endif
  return WdfInterruptCreate(Device, &Config, WDF_NO_OBJECT_ATTRIBUTES, &Context->Interrupt);
}

static NTSTATUS MeterCreateObjects(WDFDEVICE Device) {
  PDEVICE_CONTEXT Context = DeviceGetContext(Device);
  WDF_OBJECT_ATTRIBUTES Attributes;
  WDF_TIMER_CONFIG Timer;
  WDF_WORKITEM_CONFIG WorkItem;
  NTSTATUS Status;

  WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
  Attributes.ParentObject = Device;
  Status = WdfSpinLockCreate(&Attributes, &Context->Lock);
  if (!NT_SUCCESS(Status))
    return Status;
  Status = WdfWaitLockCreate(&Attributes, &Context->Configuration);
  if (!NT_SUCCESS(Status))
    return Status;
  WDF_TIMER_CONFIG_INIT_PERIODIC(&Timer, MeterPoll, POLL_PERIOD);
  Status = WdfTimerCreate(&Timer, &Attributes, &Context->Poll);
  if (!NT_SUCCESS(Status))
    return Status;
  WDF_WORKITEM_CONFIG_INIT(&WorkItem, MeterRestart);
  return WdfWorkItemCreate(&WorkItem, &Attributes, &Context->Restart);
}

NTSTATUS MeterDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit) {
  WDF_PNPPOWER_EVENT_CALLBACKS Callbacks;
  WDF_DEVICE_POWER_POLICY_IDLE_SETTINGS Idle;
  WDF_OBJECT_ATTRIBUTES Attributes;
  WDFDEVICE Device;
  NTSTATUS Status;

  UNREFERENCED_PARAMETER(Driver);
  PAGED_CODE();
  WDF_PNPPOWER_EVENT_CALLBACKS_INIT(&Callbacks);
  Callbacks.EvtDevicePrepareHardware = MeterPrepareHardware;
  Callbacks.EvtDeviceReleaseHardware = MeterReleaseHardware;
  Callbacks.EvtDeviceD0Entry = MeterD0Entry;
  Callbacks.EvtDeviceD0Exit = MeterD0Exit;
  WdfDeviceInitSetPnpPowerEventCallbacks(DeviceInit, &Callbacks);
  WdfDeviceInitSetIoType(DeviceInit, WdfDeviceIoBuffered);
  WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&Attributes, REQUEST_CONTEXT);
  WdfDeviceInitSetRequestAttributes(DeviceInit, &Attributes);

  WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&Attributes, DEVICE_CONTEXT);
  Status = WdfDeviceCreate(&DeviceInit, &Attributes, &Device);
  if (!NT_SUCCESS(Status))
    return Status;
  Status = MeterCreateObjects(Device);
  if (NT_SUCCESS(Status))
    Status = MeterCreateQueues(Device);
  if (NT_SUCCESS(Status))
    Status = MeterCreateInterrupt(Device);
  if (NT_SUCCESS(Status))
    Status = MeterReadSettings(Device);
  if (!NT_SUCCESS(Status))
    return Status;
  WDF_DEVICE_POWER_POLICY_IDLE_SETTINGS_INIT(&Idle, IdleCannotWakeFromS0);
  Idle.IdleTimeout = 10000;
  Status = WdfDeviceAssignS0IdleSettings(Device, &Idle);
  if (!NT_SUCCESS(Status))
    return Status;
  return WdfDeviceCreateDeviceInterface(Device, &GUID_DEVINTERFACE_METER, NULL);
}

static NTSTATUS MeterSelectInterface(WDFDEVICE Device) {
  PDEVICE_CONTEXT Context = DeviceGetContext(Device);
  WDF_USB_DEVICE_SELECT_CONFIG_PARAMS Params;
  WDF_USB_CONTINUOUS_READER_CONFIG Reader;
  WDF_USB_PIPE_INFORMATION Pipe;
  UCHAR I;
  NTSTATUS Status;

  if (!Context->Usb) {
    Status = WdfUsbTargetDeviceCreate(Device, WDF_NO_OBJECT_ATTRIBUTES, &Context->Usb);
    if (!NT_SUCCESS(Status))
      return Status;
  }
  WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_SINGLE_INTERFACE(&Params);
  Status = WdfUsbTargetDeviceSelectConfig(Context->Usb, WDF_NO_OBJECT_ATTRIBUTES, &Params);
  if (!NT_SUCCESS(Status))
    return Status;
  for (I = 0; I < Params.Types.SingleInterface.NumberConfiguredPipes; ++I) {
    WDFUSBPIPE Configured;
    WDF_USB_PIPE_INFORMATION_INIT(&Pipe);
    Configured = WdfUsbInterfaceGetConfiguredPipe(Params.Types.SingleInterface.ConfiguredUsbInterface, I, &Pipe);
    if (Pipe.PipeType == WdfUsbPipeTypeBulk && WdfUsbTargetPipeIsInEndpoint(Configured))
      Context->BulkIn = Configured;
  }
  if (!Context->BulkIn)
    return STATUS_INVALID_DEVICE_STATE;
  WDF_USB_CONTINUOUS_READER_CONFIG_INIT(&Reader, MeterReaderComplete, Context, sizeof(METER_READING));
  Reader.EvtUsbTargetPipeReadersFailed = MeterReadersFailed;
  return WdfUsbTargetPipeConfigContinuousReader(Context->BulkIn, &Reader);
}

NTSTATUS MeterPrepareHardware(WDFDEVICE Device, WDFCMRESLIST Raw, WDFCMRESLIST Translated) {
  PDEVICE_CONTEXT Context = DeviceGetContext(Device);
  ULONG I;

  UNREFERENCED_PARAMETER(Raw);
  PAGED_CODE();
  for (I = 0; I < WdfCmResourceListGetCount(Translated); ++I) {
    PCM_PARTIAL_RESOURCE_DESCRIPTOR Resource = WdfCmResourceListGetDescriptor(Translated, I);
    if (Resource->Type != CmResourceTypeMemory || Context->Registers)
      continue;
    Context->Length = Resource->u.Memory.Length;
    Context->Registers = (volatile ULONG *)MmMapIoSpaceEx(Resource->u.Memory.Start, Context->Length, PAGE_READWRITE | PAGE_NOCACHE);
    if (!Context->Registers)
      return STATUS_INSUFFICIENT_RESOURCES;
  }
  return MeterSelectInterface(Device);
}

NTSTATUS MeterReleaseHardware(WDFDEVICE Device, WDFCMRESLIST Translated) {
  PDEVICE_CONTEXT Context = DeviceGetContext(Device);

  UNREFERENCED_PARAMETER(Translated);
  PAGED_CODE();
  if (Context->Registers) {
    MmUnmapIoSpace((PVOID)Context->Registers, Context->Length);
    Context->Registers = NULL;
  }
  return STATUS_SUCCESS;
}

NTSTATUS MeterD0Entry(WDFDEVICE Device, WDF_POWER_DEVICE_STATE PreviousState) {
  PDEVICE_CONTEXT Context = DeviceGetContext(Device);
  NTSTATUS Status;

  if (PreviousState == WdfPowerDeviceD3Final)
    DbgPrint("first start\n");
  Status = WdfIoTargetStart(WdfUsbTargetPipeGetIoTarget(Context->BulkIn));
  if (NT_SUCCESS(Status))
    WdfTimerStart(Context->Poll, WDF_REL_TIMEOUT_IN_MS(Context->Interval));
  return Status;
}

NTSTATUS MeterD0Exit(WDFDEVICE Device, WDF_POWER_DEVICE_STATE TargetState) {
  PDEVICE_CONTEXT Context = DeviceGetContext(Device);

  UNREFERENCED_PARAMETER(TargetState);
  WdfTimerStop(Context->Poll, TRUE);
  WdfIoTargetStop(WdfUsbTargetPipeGetIoTarget(Context->BulkIn), WdfIoTargetCancelSentIo);
  return STATUS_SUCCESS;
}

BOOLEAN MeterIsr(WDFINTERRUPT Interrupt, ULONG MessageID) {
  PDEVICE_CONTEXT Context = DeviceGetContext(WdfInterruptGetDevice(Interrupt));

  UNREFERENCED_PARAMETER(MessageID);
  if (!(READ_REGISTER_ULONG((volatile ULONG *)Context->Registers) & 1))
    return FALSE;
  Context->Reading.Volts = READ_REGISTER_ULONG(Context->Registers + 1);
  WdfInterruptQueueDpcForIsr(Interrupt);
  return TRUE;
}

BOOLEAN MeterTakeReading(WDFINTERRUPT Interrupt, WDFCONTEXT Out) {
  *(PMETER_READING)Out = DeviceGetContext(WdfInterruptGetDevice(Interrupt))->Reading;
  return TRUE;
}

VOID MeterDpc(WDFINTERRUPT Interrupt, WDFOBJECT AssociatedObject) {
  PDEVICE_CONTEXT Context = DeviceGetContext(AssociatedObject);
  METER_READING Reading;
  PMETER_READING Out;
  WDFREQUEST Request;

  WdfInterruptSynchronize(Interrupt, MeterTakeReading, &Reading);
  while (NT_SUCCESS(WdfIoQueueRetrieveNextRequest(Context->Waiting, &Request))) {
    NTSTATUS Status = WdfRequestRetrieveOutputBuffer(Request, sizeof(METER_READING), (PVOID *)&Out, NULL);
    if (NT_SUCCESS(Status))
      *Out = Reading;
    WdfRequestCompleteWithInformation(Request, Status, NT_SUCCESS(Status) ? sizeof(METER_READING) : 0);
  }
}

VOID MeterPoll(WDFTIMER Timer) {
  PDEVICE_CONTEXT Context = DeviceGetContext(WdfTimerGetParentObject(Timer));

  WdfSpinLockAcquire(Context->Lock);
  if (Context->Faults > 3) {
    Context->Faults = 0;
    WdfWorkItemEnqueue(Context->Restart);
  }
  WdfSpinLockRelease(Context->Lock);
}

VOID MeterRestart(WDFWORKITEM WorkItem) {
  WDFDEVICE Device = (WDFDEVICE)WdfWorkItemGetParentObject(WorkItem);
  PDEVICE_CONTEXT Context = DeviceGetContext(Device);
  WDF_REQUEST_SEND_OPTIONS Options;
  WDF_USB_CONTROL_SETUP_PACKET Setup;
  LONGLONG Timeout = WDF_REL_TIMEOUT_IN_SEC(1);

  PAGED_CODE();
  if (WdfWaitLockAcquire(Context->Configuration, &Timeout) == STATUS_TIMEOUT)
    return;
  WDF_REQUEST_SEND_OPTIONS_INIT(&Options, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS);
  WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(&Options, WDF_REL_TIMEOUT_IN_SEC(2));
  WDF_USB_CONTROL_SETUP_PACKET_INIT_VENDOR(&Setup, BmRequestHostToDevice, BmRequestToDevice, 0x40, 1, 0);
  if (!NT_SUCCESS(WdfUsbTargetDeviceSendControlTransferSynchronously(Context->Usb, WDF_NO_HANDLE, &Options, &Setup, NULL, NULL)))
    WdfDeviceSetFailed(Device, WdfDeviceFailedAttemptRestart);
  WdfWaitLockRelease(Context->Configuration);
}

VOID MeterDeviceControl(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength, ULONG IoControlCode) {
  PDEVICE_CONTEXT Context = DeviceGetContext(WdfIoQueueGetDevice(Queue));
  PMETER_READING Reading;
  NTSTATUS Status = STATUS_SUCCESS;
  size_t Written = 0;

  UNREFERENCED_PARAMETER(OutputBufferLength);
  UNREFERENCED_PARAMETER(InputBufferLength);
  switch (IoControlCode) {
  case IOCTL_METER_RESET:
    WdfSpinLockAcquire(Context->Lock);
    Context->Faults = 0;
    WdfSpinLockRelease(Context->Lock);
    break;
  case IOCTL_METER_READ:
    Status = WdfRequestRetrieveOutputBuffer(Request, sizeof(METER_READING), (PVOID *)&Reading, NULL);
    if (!NT_SUCCESS(Status))
      break;
    WdfInterruptAcquireLock(Context->Interrupt);
    *Reading = Context->Reading;
    WdfInterruptReleaseLock(Context->Interrupt);
    Written = sizeof(METER_READING);
    break;
  case IOCTL_METER_WAIT:
    Status = WdfRequestForwardToIoQueue(Request, Context->Waiting);
    if (NT_SUCCESS(Status))
      return;
    break;
  default:
    Status = STATUS_INVALID_DEVICE_REQUEST;
  }
  WdfRequestCompleteWithInformation(Request, Status, Written);
}

VOID MeterRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) {
  PDEVICE_CONTEXT Context = DeviceGetContext(WdfIoQueueGetDevice(Queue));
  REQUEST_CONTEXT *Own = WdfObjectGet_REQUEST_CONTEXT(Request);
  NTSTATUS Status;

  UNREFERENCED_PARAMETER(Length);
  Own->Attempts = 1;
  Status = WdfRequestRetrieveOutputMemory(Request, &Own->Memory);
  if (NT_SUCCESS(Status))
    Status = WdfUsbTargetPipeFormatRequestForRead(Context->BulkIn, Request, Own->Memory, NULL);
  if (NT_SUCCESS(Status)) {
    WdfRequestSetCompletionRoutine(Request, MeterReadComplete, Context);
    if (WdfRequestSend(Request, WdfUsbTargetPipeGetIoTarget(Context->BulkIn), WDF_NO_SEND_OPTIONS))
      return;
    Status = WdfRequestGetStatus(Request);
  }
  WdfRequestComplete(Request, Status);
}

VOID MeterReadComplete(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context) {
  PDEVICE_CONTEXT Device = (PDEVICE_CONTEXT)Context;

  UNREFERENCED_PARAMETER(Target);
  if (!NT_SUCCESS(Params->IoStatus.Status)) {
    WdfSpinLockAcquire(Device->Lock);
    ++Device->Faults;
    WdfSpinLockRelease(Device->Lock);
  }
  WdfRequestCompleteWithInformation(Request, Params->IoStatus.Status, Params->Parameters.Usb.Completion->Parameters.PipeRead.Length);
}

VOID MeterIoStop(WDFQUEUE Queue, WDFREQUEST Request, ULONG ActionFlags) {
  UNREFERENCED_PARAMETER(Queue);
  if (ActionFlags & WdfRequestStopActionSuspend)
    WdfRequestStopAcknowledge(Request, FALSE);
  else if (ActionFlags & WdfRequestStopActionPurge)
    WdfRequestCancelSentRequest(Request);
}

VOID MeterCancel(WDFREQUEST Request) { WdfRequestComplete(Request, STATUS_CANCELLED); }

VOID MeterReaderComplete(WDFUSBPIPE Pipe, WDFMEMORY Buffer, size_t NumBytesTransferred, WDFCONTEXT Context) {
  PDEVICE_CONTEXT Device = (PDEVICE_CONTEXT)Context;
  size_t Size;
  PMETER_READING Reading = (PMETER_READING)WdfMemoryGetBuffer(Buffer, &Size);

  UNREFERENCED_PARAMETER(Pipe);
  if (NumBytesTransferred < sizeof(METER_READING) || Size < sizeof(METER_READING))
    return;
  WdfSpinLockAcquire(Device->Lock);
  Device->Reading.Amperes = Reading->Amperes;
  WdfSpinLockRelease(Device->Lock);
}

BOOLEAN MeterReadersFailed(WDFUSBPIPE Pipe, NTSTATUS Status, USBD_STATUS UsbdStatus) {
  DbgPrint("%p: %x %x\n", Pipe, Status, UsbdStatus);
  return UsbdStatus != USBD_STATUS_DEVICE_GONE;
}
