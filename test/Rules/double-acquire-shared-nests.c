// RUN: %verify %s
// Push locks and NDIS read/write locks may be acquired shared by who holds them
// shared; each acquire wants its release. Exclusive after shared waits for the
// own hold, and shared after exclusive.
#include <ndis.h>
#include <ntifs.h>

typedef struct _ROUTES {
  EX_PUSH_LOCK Lock;
  PNDIS_RW_LOCK_EX Table;
  ULONG Count;
} ROUTES, *PROUTES;

IO_WORKITEM_ROUTINE RoutesCount, RoutesForget, RoutesLookup, RoutesGrow, RoutesLeak;

VOID RoutesCount(PDEVICE_OBJECT Device, PVOID Context) {
  PROUTES Routes = (PROUTES)Context;
  UNREFERENCED_PARAMETER(Device);
  KeEnterCriticalRegion();
  ExAcquirePushLockShared(&Routes->Lock);
  ExAcquirePushLockShared(&Routes->Lock);
  ++Routes->Count;
  ExReleasePushLockShared(&Routes->Lock);
  ExReleasePushLockShared(&Routes->Lock);
  KeLeaveCriticalRegion();
}

VOID RoutesForget(PDEVICE_OBJECT Device, PVOID Context) {
  PROUTES Routes = (PROUTES)Context;
  UNREFERENCED_PARAMETER(Device);
  KeEnterCriticalRegion();
  ExAcquirePushLockShared(&Routes->Lock); // REPORT: wdk-lock-leak
  ExAcquirePushLockShared(&Routes->Lock);
  ExReleasePushLockShared(&Routes->Lock);
  KeLeaveCriticalRegion();
}

VOID RoutesLookup(PDEVICE_OBJECT Device, PVOID Context) {
  PROUTES Routes = (PROUTES)Context;
  LOCK_STATE_EX Outer, Inner;
  UNREFERENCED_PARAMETER(Device);
  NdisAcquireRWLockRead(Routes->Table, &Outer, 0);
  NdisAcquireRWLockRead(Routes->Table, &Inner, NDIS_RWL_AT_DISPATCH_LEVEL);
  ++Routes->Count;
  NdisReleaseRWLock(Routes->Table, &Inner);
  NdisReleaseRWLock(Routes->Table, &Outer);
}

VOID RoutesGrow(PDEVICE_OBJECT Device, PVOID Context) {
  PROUTES Routes = (PROUTES)Context;
  LOCK_STATE_EX Outer, Inner;
  UNREFERENCED_PARAMETER(Device);
  NdisAcquireRWLockRead(Routes->Table, &Outer, 0);
  NdisAcquireRWLockWrite(Routes->Table, &Inner, 0); // REPORT: wdk-lock-double-acquire "NDIS read/write lock 'Routes->Table' is acquired exclusive while this thread holds it shared"
  NdisReleaseRWLock(Routes->Table, &Inner);
  NdisReleaseRWLock(Routes->Table, &Outer);
}

VOID RoutesLeak(PDEVICE_OBJECT Device, PVOID Context) {
  PROUTES Routes = (PROUTES)Context;
  LOCK_STATE_EX Outer, Inner;
  UNREFERENCED_PARAMETER(Device);
  NdisAcquireRWLockRead(Routes->Table, &Outer, 0);
  NdisAcquireRWLockRead(Routes->Table, &Inner, 0); // REPORT: wdk-lock-leak "NDIS read/write lock 'Routes->Table'"
  if (Routes->Count == 0) {
    NdisReleaseRWLock(Routes->Table, &Outer); // REPORT: wdk-irql-wrong-restore "while NDIS read/write lock 'Routes->Table' is still held"
    return;
  }
  NdisReleaseRWLock(Routes->Table, &Inner);
  NdisReleaseRWLock(Routes->Table, &Outer);
}
