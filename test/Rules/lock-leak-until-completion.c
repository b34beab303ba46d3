// RUN: %verify %s
// A spin lock doesn't survive the way from a dispatch routine to its completion
// routine: the processor owns it, at DISPATCH_LEVEL, and the dispatch routine
// goes back to its caller. The twin passes the state on instead of the lock.
#include <ntddk.h>

typedef struct _FILTER {
  KSPIN_LOCK Lock;
  KIRQL OldIrql;
  PDEVICE_OBJECT Lower;
  ULONG Outstanding;
} FILTER, *PFILTER;

DRIVER_DISPATCH FilterRead, FilterWrite;

static NTSTATUS FilterReadDone(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context) {
  PFILTER Filter = (PFILTER)Context;
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Irp);
  --Filter->Outstanding;
  KeReleaseSpinLock(&Filter->Lock, Filter->OldIrql);
  return STATUS_CONTINUE_COMPLETION;
}

NTSTATUS FilterRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PFILTER Filter = (PFILTER)Device->DeviceExtension;
  IoCopyCurrentIrpStackLocationToNext(Irp);
  IoSetCompletionRoutine(Irp, FilterReadDone, Filter, TRUE, TRUE, TRUE);
  KeAcquireSpinLock(&Filter->Lock, &Filter->OldIrql); // REPORT: wdk-lock-leak "spin lock 'Filter->Lock'"
  ++Filter->Outstanding;
  return IoCallDriver(Filter->Lower, Irp);
}

static NTSTATUS FilterWriteDone(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context) {
  PFILTER Filter = (PFILTER)Context;
  KIRQL OldIrql;
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Irp);
  KeAcquireSpinLock(&Filter->Lock, &OldIrql);
  --Filter->Outstanding;
  KeReleaseSpinLock(&Filter->Lock, OldIrql);
  return STATUS_CONTINUE_COMPLETION;
}

NTSTATUS FilterWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PFILTER Filter = (PFILTER)Device->DeviceExtension;
  KIRQL OldIrql;
  KeAcquireSpinLock(&Filter->Lock, &OldIrql);
  ++Filter->Outstanding;
  KeReleaseSpinLock(&Filter->Lock, OldIrql);
  IoCopyCurrentIrpStackLocationToNext(Irp);
  IoSetCompletionRoutine(Irp, FilterWriteDone, Filter, TRUE, TRUE, TRUE);
  return IoCallDriver(Filter->Lower, Irp);
}
