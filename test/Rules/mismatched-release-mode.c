// RUN: %verify %s
// A lock that is held in one mode and released by the routine of the other. The
// twins release what they hold, choose the routine by what they have acquired,
// convert before, or use the routine that releases either.
#include <ntifs.h>

typedef struct _CATALOG {
  EX_PUSH_LOCK Lock;
  EX_SPIN_LOCK Spin;
  ERESOURCE Resource;
  ULONG Entries, Dirty;
} CATALOG, *PCATALOG;

IO_WORKITEM_ROUTINE CatalogSweep, CatalogCount, CatalogByFlag, CatalogConvert, CatalogEither, CatalogResource;

static VOID CatalogEndRead(PCATALOG Catalog) {
  ExReleasePushLockShared(&Catalog->Lock); // REPORT: wdk-lock-mismatched-release "push lock 'Catalog->Lock' was acquired exclusive by 'ExAcquirePushLockExclusive', and 'ExReleasePushLockShared' releases shared holds"
}

VOID CatalogSweep(PDEVICE_OBJECT Device, PVOID Context) {
  PCATALOG Catalog = (PCATALOG)Context;
  UNREFERENCED_PARAMETER(Device);
  KeEnterCriticalRegion();
  ExAcquirePushLockExclusive(&Catalog->Lock);
  Catalog->Entries = 0;
  CatalogEndRead(Catalog);
  KeLeaveCriticalRegion();
}

// Nobody says who calls it; the path itself shows that it is wrong.
ULONG CatalogPeek(PCATALOG Catalog) {
  ULONG Result;
  KIRQL OldIrql = ExAcquireSpinLockShared(&Catalog->Spin); // NOTE: by acquiring reader/writer spin lock 'Catalog->Spin'
  Result = Catalog->Entries;
  ExReleaseSpinLockExclusive(&Catalog->Spin, OldIrql); // REPORT: wdk-lock-mismatched-release "was acquired shared by 'ExAcquireSpinLockShared', and 'ExReleaseSpinLockExclusive' releases exclusive holds; bug check 0x133 (DPC_WATCHDOG_VIOLATION); release it with ExReleaseSpinLockShared"
  return Result;
}

VOID CatalogCount(PDEVICE_OBJECT Device, PVOID Context) {
  PCATALOG Catalog = (PCATALOG)Context;
  KIRQL OldIrql;
  UNREFERENCED_PARAMETER(Device);
  OldIrql = ExAcquireSpinLockShared(&Catalog->Spin);
  ++Catalog->Dirty;
  ExReleaseSpinLockShared(&Catalog->Spin, OldIrql);
  OldIrql = ExAcquireSpinLockExclusive(&Catalog->Spin);
  ++Catalog->Dirty;
  ExReleaseSpinLockExclusive(&Catalog->Spin, OldIrql);
}

VOID CatalogByFlag(PDEVICE_OBJECT Device, PVOID Context) {
  PCATALOG Catalog = (PCATALOG)Context;
  BOOLEAN Write = Catalog->Dirty != 0;
  UNREFERENCED_PARAMETER(Device);
  KeEnterCriticalRegion();
  if (Write)
    ExAcquirePushLockExclusive(&Catalog->Lock);
  else
    ExAcquirePushLockShared(&Catalog->Lock);
  Catalog->Entries++;
  if (Write)
    ExReleasePushLockExclusive(&Catalog->Lock);
  else
    ExReleasePushLockShared(&Catalog->Lock);
  KeLeaveCriticalRegion();
}

VOID CatalogConvert(PDEVICE_OBJECT Device, PVOID Context) {
  PCATALOG Catalog = (PCATALOG)Context;
  KIRQL OldIrql;
  UNREFERENCED_PARAMETER(Device);
  OldIrql = ExAcquireSpinLockShared(&Catalog->Spin);
  if (ExTryConvertSharedSpinLockExclusive(&Catalog->Spin)) {
    Catalog->Dirty = 0;
    ExReleaseSpinLockExclusive(&Catalog->Spin, OldIrql);
  } else {
    ExReleaseSpinLockShared(&Catalog->Spin, OldIrql);
  }
}

VOID CatalogEither(PDEVICE_OBJECT Device, PVOID Context) {
  PCATALOG Catalog = (PCATALOG)Context;
  UNREFERENCED_PARAMETER(Device);
  FltAcquirePushLockShared(&Catalog->Lock);
  FltReleasePushLock(&Catalog->Lock);
  FltAcquirePushLockExclusive(&Catalog->Lock);
  FltReleasePushLock(&Catalog->Lock);
}

// An ERESOURCE knows itself how it is held.
VOID CatalogResource(PDEVICE_OBJECT Device, PVOID Context) {
  PCATALOG Catalog = (PCATALOG)Context;
  UNREFERENCED_PARAMETER(Device);
  KeEnterCriticalRegion();
  ExAcquireResourceSharedLite(&Catalog->Resource, TRUE);
  ExReleaseResourceLite(&Catalog->Resource);
  ExAcquireResourceExclusiveLite(&Catalog->Resource, TRUE);
  ExConvertExclusiveToSharedLite(&Catalog->Resource);
  ExReleaseResourceLite(&Catalog->Resource);
  ExAcquireResourceExclusiveLite(&Catalog->Resource, TRUE);
  ExReleaseResourceForThreadLite(&Catalog->Resource, ExGetCurrentResourceThread());
  KeLeaveCriticalRegion();
}
