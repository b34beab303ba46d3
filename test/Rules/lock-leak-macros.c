// RUN: %verify %s
// Locks behind macros of the driver's own, with the usual do/while around them
// left out; a try macro; assertions that end the system in between.
#include <ntddk.h>

#define LOCK_SPOOL(Spool, Irql) KeAcquireSpinLock(&(Spool)->Lock, &(Irql))
#define UNLOCK_SPOOL(Spool, Irql) KeReleaseSpinLock(&(Spool)->Lock, (Irql))
#define TRY_SPOOL(Spool) (ExTryToAcquireFastMutex(&(Spool)->Mutex) == TRUE)
#define MUST(Condition)                                                        \
  ((Condition) ? (void)0 : KeBugCheckEx(MANUALLY_INITIATED_CRASH, 0, 0, 0, 0))

typedef struct _SPOOL {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  ULONG Pages;
} SPOOL, *PSPOOL;

DRIVER_DISPATCH SpoolWrite, SpoolRead, SpoolFlush;

NTSTATUS SpoolWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PSPOOL Spool = (PSPOOL)Device->DeviceExtension;
  KIRQL OldIrql;
  UNREFERENCED_PARAMETER(Irp);
  LOCK_SPOOL(Spool, OldIrql);
  MUST(Spool->Pages < 100);
  if (Spool->Pages > 90)
    KeBugCheck(MANUALLY_INITIATED_CRASH);
  ++Spool->Pages;
  UNLOCK_SPOOL(Spool, OldIrql);
  return STATUS_SUCCESS;
}

NTSTATUS SpoolRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PSPOOL Spool = (PSPOOL)Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  if (!TRY_SPOOL(Spool))
    return STATUS_DEVICE_BUSY;
  --Spool->Pages;
  ExReleaseFastMutex(&Spool->Mutex);
  return STATUS_SUCCESS;
}

NTSTATUS SpoolFlush(PDEVICE_OBJECT Device, PIRP Irp) {
  PSPOOL Spool = (PSPOOL)Device->DeviceExtension;
  KIRQL OldIrql;
  UNREFERENCED_PARAMETER(Irp);
  LOCK_SPOOL(Spool, OldIrql); // REPORT: wdk-lock-leak "still held when dispatch routine 'SpoolFlush' returns"
  if (Spool->Pages == 0)
    return STATUS_SUCCESS;
  Spool->Pages = 0;
  UNLOCK_SPOOL(Spool, OldIrql);
  return STATUS_SUCCESS;
}
