// RUN: %verify %s
// The object holds a pointer to a lock that it shares with others; the pointer
// is read each time, and nobody changes it in between.

#include <ntddk.h>

typedef struct _SHARED {
  PERESOURCE Resource;
  PKSPIN_LOCK Lock;
  PFAST_MUTEX Mutexes[2];
  ULONG Count;
} SHARED, *PSHARED;

static KSPIN_LOCK Fallback;

IO_WORKITEM_ROUTINE SharedWork;
VOID SharedWork(PDEVICE_OBJECT Device, PVOID Context) {
  PSHARED Shared = Context;
  PKSPIN_LOCK Lock = Shared->Lock != NULL ? Shared->Lock : &Fallback;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Device);
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(Shared->Resource, TRUE);
  Shared->Count++;
  ExReleaseResourceLite(Shared->Resource);
  KeLeaveCriticalRegion();
  ExAcquireFastMutex(Shared->Mutexes[1]);
  Shared->Count++;
  ExReleaseFastMutex(Shared->Mutexes[1]);
  KeAcquireSpinLock(Lock, &Irql);
  Shared->Count++;
  KeReleaseSpinLock(Lock, Irql);
}

IO_WORKITEM_ROUTINE SharedWrong;
VOID SharedWrong(PDEVICE_OBJECT Device, PVOID Context) {
  PSHARED Shared = Context;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Device);
  KeAcquireSpinLock(Shared->Lock, &Irql); // REPORT: wdk-lock-leak "spin lock 'Shared->Lock'"
  if (Shared->Count == 0)
    return;
  Shared->Count--;
  KeReleaseSpinLock(Shared->Lock, Irql);
}
