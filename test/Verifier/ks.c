// RUN: %verify %s
// The mutexes of AVStream, as Static Driver Verifier's rules want them.

#include <ntddk.h>
#include <windef.h>
#include <ks.h>

// SDV: KS/KsDeviceMutex
NTSTATUS DeviceHeld(PKSDEVICE Device, PIRP Irp) {
  KsAcquireDevice(Device); // REPORT: wdk-lock-leak
  if (Irp->Cancel)
    return STATUS_CANCELLED;
  KsReleaseDevice(Device);
  return STATUS_CANCELLED;
}

// SDV: KS/KsFilterMutex
NTSTATUS FilterHeld(PKSFILTER Filter, PIRP Irp) {
  KsFilterAcquireControl(Filter); // REPORT: wdk-lock-leak
  if (Irp->Cancel)
    return STATUS_CANCELLED;
  KsFilterReleaseControl(Filter);
  return STATUS_CANCELLED;
}

// SDV: KS/KsProcessingMutex
NTSTATUS ProcessingHeld(PKSPIN Pin, PIRP Irp) {
  KsPinAcquireProcessingMutex(Pin); // REPORT: wdk-lock-leak
  if (Irp->Cancel)
    return STATUS_CANCELLED;
  KsPinReleaseProcessingMutex(Pin);
  return STATUS_CANCELLED;
}

// SDV: KS/KsIrqlDDIs
KDEFERRED_ROUTINE Streamed;
VOID Streamed(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  KsAcquireDevice(Context); // REPORT: wdk-irql-too-high
  KsReleaseDevice(Context); // REPORT: wdk-irql-too-high
}

// SDV: KS/KsIrqlDeviceCallbacks
NTSTATUS DeviceRaised(PKSDEVICE Device, PIRP Irp) {
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Device);
  KeRaiseIrql(APC_LEVEL, &Irql);
  if (Irp->Cancel)
    return STATUS_CANCELLED; // REPORT: wdk-irql-not-restored
  KeLowerIrql(Irql);
  return STATUS_CANCELLED;
}

// SDV: KS/KsIrqlFilterCallbacks
NTSTATUS FilterRaised(PKSFILTER Filter, PIRP Irp) {
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Filter);
  KeRaiseIrql(APC_LEVEL, &Irql);
  if (Irp->Cancel)
    return STATUS_CANCELLED; // REPORT: wdk-irql-not-restored
  KeLowerIrql(Irql);
  return STATUS_CANCELLED;
}

// SDV: KS/KsIrqlPinCallbacks
NTSTATUS PinRaised(PKSPIN Pin, PIRP Irp) {
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Pin);
  KeRaiseIrql(APC_LEVEL, &Irql);
  if (Irp->Cancel)
    return STATUS_CANCELLED; // REPORT: wdk-irql-not-restored
  KeLowerIrql(Irql);
  return STATUS_CANCELLED;
}
