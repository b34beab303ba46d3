// Events, the recorder, keys of devices, keyboards, PCI and registers, in C and C++.
// RUN: %irqlint %s | FileCheck %s
// RUN: %irqlint %s -- -x c++ | FileCheck %s
// RUN: %clang --target=aarch64-pc-windows-msvc -x c++ -fms-extensions -fms-compatibility -D_ARM64_ -D_WIN64 -fsyntax-only -nostdlibinc -Wall -Wextra -Werror -isystem %root/wdk-stubs %s
// RUN: %clang --target=x86_64-w64-windows-gnu -fms-extensions -D_AMD64_ -D_WIN64 -fsyntax-only -nostdlibinc -Wall -Wextra -Werror -isystem %root/wdk-stubs %s
// CHECK: irqlint: 1 file, 4 functions explored whole, 0 not; 0 findings;

#include <ntddk.h>
#include <TraceLoggingProvider.h>
#include <WppRecorder.h>
#include <devguid.h>
#include <devpkey.h>
#include <evntrace.h>
#include <kbdmou.h>
#include <ntdd8042.h>
#include <poclass.h>
#include <wdmguid.h>
#include <wmidata.h>
#include <new.h>

EXTERN_C_START
TRACELOGGING_DEFINE_PROVIDER(Provider, "Beacon", (0x1, 0x2, 0x3, 0, 1, 2, 3, 4, 5, 6, 7));
NTSTATUS BeaconStart(PDEVICE_OBJECT Device, PUNICODE_STRING Name);
BOOLEAN BeaconPresent(PPCI_DEVICE_PRESENT_INTERFACE Pci, PPCI_EXPRESS_CAPABILITY Capability);
VOID BeaconKeys(PDEVICE_OBJECT Device, PKEYBOARD_INPUT_DATA First, PKEYBOARD_INPUT_DATA Last, PULONG Consumed, PCONNECT_DATA Upper);
VOID BeaconTemperature(PIRP Irp, ULONG Now);
EXTERN_C_END

NTSTATUS BeaconStart(PDEVICE_OBJECT Device, PUNICODE_STRING Name) {
  WCHAR Service[32];
  ULONG Size;
  DEVPROPTYPE Type;
  RECORDER_CONFIGURE_PARAMS Params;
  RECORDER_LOG_CREATE_PARAMS Create;
  RECORDER_LOG Log;
  RECORDER_CONFIGURE_PARAMS_INIT(&Params);
  Params.CreateDefaultLog = FALSE;
  WppRecorderConfigure(&Params);
  RECORDER_LOG_CREATE_PARAMS_INIT(&Create, "beacon");
  Create.TotalBufferSize = 4096;
  NTSTATUS Status = WppRecorderLogCreate(&Create, &Log);
  if (!NT_SUCCESS(Status))
    return Status;
  Status = IoGetDevicePropertyData(Device, &DEVPKEY_Device_Service, LOCALE_NEUTRAL, 0, sizeof(Service), Service, &Size, &Type);
  TraceLoggingRegister(Provider);
  TraceLoggingWrite(Provider, "Start", TraceLoggingLevel(TRACE_LEVEL_INFORMATION), TraceLoggingUnicodeString(Name, "name"), TraceLoggingNTStatus(Status), TraceLoggingPointer(Device));
  if (Type != DEVPROP_TYPE_STRING)
    TraceLoggingWrite(Provider, "Odd");
  else
    TraceLoggingUnregister(Provider);
  return Status;
}

BOOLEAN BeaconPresent(PPCI_DEVICE_PRESENT_INTERFACE Pci, PPCI_EXPRESS_CAPABILITY Capability) {
  PCI_DEVICE_PRESENCE_PARAMETERS Parameters = {sizeof(Parameters), 0, 0x8086, 0x1000, 0, 0, 0, 0, 0, 0};
  return Capability->DeviceControl.MaxPayloadSize < 3 && Pci->IsDevicePresentEx(Pci->Context, &Parameters);
}

VOID BeaconKeys(PDEVICE_OBJECT Device, PKEYBOARD_INPUT_DATA First, PKEYBOARD_INPUT_DATA Last, PULONG Consumed, PCONNECT_DATA Upper) {
  PKEYBOARD_INPUT_DATA Key;
  UNREFERENCED_PARAMETER(Device);
  for (Key = First; Key != Last; Key++)
    if (Key->Flags & KEY_BREAK)
      Key->MakeCode = KEYBOARD_OVERRUN_MAKE_CODE;
  ((PSERVICE_CALLBACK_ROUTINE)(ULONG_PTR)Upper->ClassService)(Upper->ClassDeviceObject, First, Last, Consumed);
}

VOID BeaconTemperature(PIRP Irp, ULONG Now) {
  PTHERMAL_WAIT_READ Wait = (PTHERMAL_WAIT_READ)Irp->AssociatedIrp.SystemBuffer;
  CONTEXT Registers;
  RtlZeroMemory(&Registers, sizeof(Registers));
  Registers.ContextFlags = CONTEXT_FULL;
  Irp->IoStatus.Status = Now > Wait->HighTemperature ? STATUS_SUCCESS : STATUS_PENDING;
}
