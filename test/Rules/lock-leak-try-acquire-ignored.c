// RUN: %verify %s
// The try-acquire has succeeded, and the path that says so forgets the release.
#include <ntddk.h>

typedef struct _CACHE {
  KSPIN_LOCK Spin;
  FAST_MUTEX Mutex;
  ULONG Hits, Misses;
} CACHE, *PCACHE;

static KDPC CacheDpc;

VOID CacheTick(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PCACHE Cache = (PCACHE)Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  if (KeTryToAcquireSpinLockAtDpcLevel(&Cache->Spin)) { // REPORT: wdk-lock-leak "spin lock 'Cache->Spin'"
    if (++Cache->Hits > 100)
      return;
    KeReleaseSpinLockFromDpcLevel(&Cache->Spin);
  }
}

VOID CacheSetUp(PCACHE Cache) { KeInitializeDpc(&CacheDpc, CacheTick, Cache); }

DRIVER_UNLOAD CacheUnload;
static CACHE Cache;

VOID CacheUnload(PDRIVER_OBJECT Driver) {
  UNREFERENCED_PARAMETER(Driver);
  BOOLEAN Got = ExTryToAcquireFastMutex(&Cache.Mutex); // REPORT: wdk-lock-leak "fast mutex 'Cache.Mutex' acquired here is still held when unload routine 'CacheUnload' returns"
  if (Got && Cache.Misses == 0)
    ExReleaseFastMutex(&Cache.Mutex);
}
