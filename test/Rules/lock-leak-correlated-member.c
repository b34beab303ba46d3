// RUN: %verify %s
// A member says on both sides whether the lock is taken. A function in between
// gets the object and could change the member, which nobody means.
#include <ntddk.h>

typedef struct _METER {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  ERESOURCE Resource;
  BOOLEAN Shared;
  ULONG Value;
} METER, *PMETER;

DRIVER_DISPATCH MeterWrite, MeterReset, MeterQuery;
VOID MeterTrace(PMETER Meter);

NTSTATUS MeterWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PMETER Meter = (PMETER)Device->DeviceExtension;
  KIRQL OldIrql = PASSIVE_LEVEL;
  UNREFERENCED_PARAMETER(Irp);
  if (Meter->Shared)
    KeAcquireSpinLock(&Meter->Lock, &OldIrql);
  MeterTrace(Meter);
  if (Meter->Shared)
    KeReleaseSpinLock(&Meter->Lock, OldIrql);
  return STATUS_SUCCESS;
}

NTSTATUS MeterReset(PDEVICE_OBJECT Device, PIRP Irp) {
  PMETER Meter = (PMETER)Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  if (Meter->Shared)
    ExAcquireFastMutex(&Meter->Mutex);
  MeterTrace(Meter);
  if (!Meter->Shared)
    return STATUS_SUCCESS;
  ExReleaseFastMutex(&Meter->Mutex);
  return STATUS_SUCCESS;
}

NTSTATUS MeterQuery(PDEVICE_OBJECT Device, PIRP Irp) {
  PMETER Meter = (PMETER)Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  KeEnterCriticalRegion();
  if (Meter->Shared)
    ExAcquireResourceSharedLite(&Meter->Resource, TRUE);
  MeterTrace(Meter);
  if (Meter->Shared)
    ExReleaseResourceLite(&Meter->Resource);
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}
