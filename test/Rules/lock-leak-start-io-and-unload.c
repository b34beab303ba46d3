// RUN: %verify %s
// StartIo and the unload routine are set by assignment into the driver object;
// StartIo leaves the cancel spin lock behind, the unload routine a push lock.
#include <ntifs.h>

typedef struct _FAX {
  EX_PUSH_LOCK Lock;
  PIRP Current;
  ULONG Sent;
} FAX, *PFAX;

static FAX Fax;

static VOID FaxStartIo(PDEVICE_OBJECT Device, PIRP Irp) {
  KIRQL OldIrql;
  UNREFERENCED_PARAMETER(Device);
  IoAcquireCancelSpinLock(&OldIrql); // REPORT: wdk-lock-leak "still held when StartIo routine 'FaxStartIo' returns"
  if (Irp->Cancel)
    return;
  IoSetCancelRoutine(Irp, NULL);
  IoReleaseCancelSpinLock(OldIrql);
  Fax.Current = Irp;
}

static VOID FaxUnload(PDRIVER_OBJECT Driver) {
  UNREFERENCED_PARAMETER(Driver);
  KeEnterCriticalRegion();
  ExAcquirePushLockExclusive(&Fax.Lock); // REPORT: wdk-lock-leak "push lock 'Fax.Lock' acquired here is still held when unload routine 'FaxUnload' returns"
  if (Fax.Sent != 0)
    ExReleasePushLockExclusive(&Fax.Lock);
  KeLeaveCriticalRegion();
}

static NTSTATUS FaxWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  KeEnterCriticalRegion();
  ExAcquirePushLockShared(&Fax.Lock);
  ++Fax.Sent;
  ExReleasePushLockShared(&Fax.Lock);
  KeLeaveCriticalRegion();
  IoMarkIrpPending(Irp);
  IoStartPacket(Device, Irp, NULL, NULL);
  return STATUS_PENDING;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(RegistryPath);
  ExInitializePushLock(&Fax.Lock);
  Driver->DriverStartIo = FaxStartIo; // NOTE: StartIo routine 'FaxStartIo' is set up to run here by 'DriverStartIo'
  Driver->DriverUnload = FaxUnload;
  Driver->MajorFunction[IRP_MJ_WRITE] = FaxWrite;
  return STATUS_SUCCESS;
}
