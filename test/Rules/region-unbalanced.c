// RUN: %verify %s
// A way out of a routine that doesn't leave the region, leaves it twice, or
// leaves one that was never entered. The twins are balanced, by flags and by
// both kinds of region.
#include <ntifs.h>

typedef struct _STORE {
  ERESOURCE Resource;
  KGUARDED_MUTEX Guard;
  ULONG Blocks;
  BOOLEAN Closed;
} STORE, *PSTORE;

DRIVER_DISPATCH StoreRead, StoreWrite, StoreClose, StoreFlag, StoreBoth;
KSTART_ROUTINE StoreThread;
IO_WORKITEM_ROUTINE StoreMix;
VOID StoreElsewhere(PSTORE Store);

NTSTATUS StoreRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PSTORE Store = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  KeEnterCriticalRegion(); // NOTE: entered a critical region here
  if (Store->Closed) // NOTE: 'Store->Closed' is true here
    return STATUS_FILE_CLOSED; // REPORT: wdk-region-unbalanced "dispatch routine 'StoreRead' returns in a critical region that it has entered; bug check 0x1 (APC_INDEX_MISMATCH); leave it on this path"
  ++Store->Blocks;
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

static VOID StoreLeave(VOID) { FsRtlExitFileSystem(); } // NOTE: left a critical region here

NTSTATUS StoreWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PSTORE Store = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  FsRtlEnterFileSystem();
  if (Store->Closed)
    StoreLeave();
  StoreLeave();
  return STATUS_SUCCESS; // REPORT: wdk-region-unbalanced "dispatch routine 'StoreWrite' has left a critical region that it hasn't entered; bug check 0x1 (APC_INDEX_MISMATCH); leave it only where it was entered"
}

// A thread routine begins in one, which is the system's.
VOID StoreThread(PVOID Context) {
  PSTORE Store = Context;
  KeEnterGuardedRegion();
  if (!Store->Closed)
    PsTerminateSystemThread(STATUS_SUCCESS); // REPORT: wdk-region-unbalanced "system thread routine 'StoreThread' returns in a guarded region that it has entered; bug check 0x20 (KERNEL_APC_PENDING_DURING_EXIT)"
  KeLeaveGuardedRegion();
}

// The two ways out are one to the caller.
NTSTATUS StoreFill(PSTORE Store, ULONG Blocks) {
  KeEnterCriticalRegion();
  if (Blocks > 64)
    return STATUS_INVALID_PARAMETER; // REPORT: wdk-region-unbalanced "'StoreFill' returns in a critical region that it has entered here, and not on other paths"
  Store->Blocks += Blocks;
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

// The unsafe form of the acquire enters no region; the release leaves one.
VOID StoreMix(PDEVICE_OBJECT Device, PVOID Context) {
  PSTORE Store = Context;
  UNREFERENCED_PARAMETER(Device);
  KeAcquireGuardedMutexUnsafe(&Store->Guard);
  Store->Blocks = 0;
  KeReleaseGuardedMutex(&Store->Guard);
} // REPORT: wdk-region-unbalanced "has left a guarded region that it hasn't entered"

// Silent: a success tells the caller that the region is entered.
NTSTATUS StoreBegin(PSTORE Store) {
  KeEnterCriticalRegion();
  if (Store->Closed) {
    KeLeaveCriticalRegion();
    return STATUS_FILE_CLOSED;
  }
  return STATUS_SUCCESS;
}

// Silent: a wrapper.
VOID StoreEnter(PSTORE Store) {
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Store->Resource, TRUE);
}
VOID StoreExit(PSTORE Store) {
  ExReleaseResourceLite(&Store->Resource);
  KeLeaveCriticalRegion();
}

NTSTATUS StoreClose(PDEVICE_OBJECT Device, PIRP Irp) {
  PSTORE Store = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  StoreEnter(Store);
  Store->Closed = TRUE;
  StoreExit(Store);
  ExEnterCriticalRegionAndAcquireResourceExclusive(&Store->Resource);
  ExReleaseResourceLite(&Store->Resource);
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

NTSTATUS StoreFlag(PDEVICE_OBJECT Device, PIRP Irp) {
  PSTORE Store = Device->DeviceExtension;
  BOOLEAN Entered = FALSE;
  UNREFERENCED_PARAMETER(Irp);
  if (!Store->Closed) {
    KeEnterCriticalRegion();
    Entered = TRUE;
  }
  ++Store->Blocks;
  if (Entered)
    KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

// Silent: what isn't seen may leave it.
NTSTATUS StoreBoth(PDEVICE_OBJECT Device, PIRP Irp) {
  PSTORE Store = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  KeEnterCriticalRegion();
  KeEnterGuardedRegion();
  ++Store->Blocks;
  KeLeaveGuardedRegion();
  StoreElsewhere(Store);
  return STATUS_SUCCESS;
}
