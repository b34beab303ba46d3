// RUN: %verify %s
// Acquires that can fail, each with its outcome tested: directly, negated, by a
// comparison, through a BOOLEAN local, by a loop that tries until it succeeds.
// Only the paths that got the lock release it.
#include <ntddk.h>

typedef struct _CACHE {
  KSPIN_LOCK Spin;
  FAST_MUTEX Mutex;
  ERESOURCE Resource;
  KGUARDED_MUTEX Guarded;
  ULONG Hits, Misses;
} CACHE, *PCACHE;

static KDPC CacheDpc;
DRIVER_DISPATCH CacheRead;
IO_WORKITEM_ROUTINE CacheTrim;

VOID CacheTick(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PCACHE Cache = (PCACHE)Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  if (!KeTryToAcquireSpinLockAtDpcLevel(&Cache->Spin)) {
    ++Cache->Misses;
    return;
  }
  ++Cache->Hits;
  KeReleaseSpinLockFromDpcLevel(&Cache->Spin);
}

NTSTATUS CacheRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PCACHE Cache = (PCACHE)Device->DeviceExtension;
  NTSTATUS Status = STATUS_DEVICE_BUSY;
  if (ExTryToAcquireFastMutex(&Cache->Mutex) != FALSE) {
    ++Cache->Hits;
    ExReleaseFastMutex(&Cache->Mutex);
    Status = STATUS_SUCCESS;
  }
  Irp->IoStatus.Status = Status;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return Status;
}

VOID CacheTrim(PDEVICE_OBJECT Device, PVOID Context) {
  PCACHE Cache = (PCACHE)Context;
  BOOLEAN Acquired;
  UNREFERENCED_PARAMETER(Device);
  KeEnterCriticalRegion();
  Acquired = ExAcquireResourceExclusiveLite(&Cache->Resource, FALSE);
  if (!Acquired)
    ++Cache->Misses;
  else
    Cache->Hits = 0;
  if (Acquired)
    ExReleaseResourceLite(&Cache->Resource);
  KeLeaveCriticalRegion();
  while (!KeTryToAcquireGuardedMutex(&Cache->Guarded))
    YieldProcessor();
  Cache->Misses = 0;
  KeReleaseGuardedMutex(&Cache->Guarded);
}

VOID CacheSetUp(PCACHE Cache) { KeInitializeDpc(&CacheDpc, CacheTick, Cache); }
