// RUN: %verify %s
// Locks in memory that isn't fit for them: not initialized, of paged pool, in a
// pageable section, on a stack that may be paged out while a user-mode wait
// lasts. The twins are initialized, resident, or don't mind.
#include <ntifs.h>

typedef struct _BOX {
  KMUTEX Mutex;
  FAST_MUTEX Fast;
  KSPIN_LOCK Spin;
  EX_PUSH_LOCK Push;
  KEVENT Done;
  ULONG Size;
} BOX, *PBOX;

#pragma data_seg("PAGEBOX")
KSPIN_LOCK PagedLock = 0;
#pragma data_seg()
KSPIN_LOCK ResidentLock;

BOX Template;
VOID BoxPrepare(PBOX Box);

VOID BoxStack(VOID) {
  KSPIN_LOCK Lock;
  KIRQL OldIrql;
  KeAcquireSpinLock(&Lock, &OldIrql); // REPORT: wdk-lock-lifetime "spin lock 'Lock' is acquired before it is initialized: this path has it on its stack, and the call waits for whatever the memory held before"
  KeReleaseSpinLock(&Lock, OldIrql);
}

PBOX BoxPool(VOID) {
  PBOX Box = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(BOX), 'xoB ');
  if (!Box)
    return NULL;
  KeWaitForSingleObject(&Box->Mutex, Executive, KernelMode, FALSE, NULL); // REPORT: wdk-lock-lifetime "KMUTEX 'Box->Mutex' is acquired before it is initialized: this path has just allocated it"
  Box->Size = 1;
  KeReleaseMutex(&Box->Mutex, FALSE);
  return Box;
}

PBOX BoxPaged(VOID) {
  PBOX Box = ExAllocatePoolWithTag(PagedPool, sizeof(BOX), 'xoB '); // NOTE: allocated from paged pool here
  if (!Box)
    return NULL;
  KeInitializeSpinLock(&Box->Spin); // REPORT: wdk-lock-lifetime "spin lock 'Box->Spin' is in paged pool: it may be paged out when it is used at raised IRQL or by the dispatcher; bug check 0xA (IRQL_NOT_LESS_OR_EQUAL)"
  ExInitializeFastMutex(&Box->Fast); // NOTE: and again here
  return Box;
}

PBOX BoxPagedFlags(VOID) {
  PBOX Box = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(BOX), 'xoB ');
  if (Box)
    KeInitializeMutex(&Box->Mutex, 0); // REPORT: wdk-lock-lifetime "KMUTEX 'Box->Mutex' is in paged pool"
  return Box;
}

VOID BoxSection(VOID) {
  KIRQL OldIrql;
  KeAcquireSpinLock(&PagedLock, &OldIrql); // REPORT: wdk-lock-lifetime "spin lock 'PagedLock' is in the pageable section 'PAGEBOX'"
  KeReleaseSpinLock(&PagedLock, OldIrql);
  KeAcquireSpinLock(&ResidentLock, &OldIrql);
  KeReleaseSpinLock(&ResidentLock, OldIrql);
}

// PREFAST: C28135
VOID BoxWait(PBOX Box) {
  KEVENT Event;
  KeInitializeEvent(&Event, NotificationEvent, FALSE);
  BoxPrepare(Box);
  KeWaitForSingleObject(&Event, UserRequest, UserMode, FALSE, NULL); // REPORT: wdk-lock-lifetime "'KeWaitForSingleObject' waits in UserMode for 'Event' on the stack of this thread, which may be paged out meanwhile; wait in KernelMode; bug check 0x50"
}

// Silent from here on.
VOID BoxStackWell(VOID) {
  KSPIN_LOCK Lock, Zero = 0;
  FAST_MUTEX Fast;
  KEVENT Event;
  KIRQL OldIrql;
  KeInitializeSpinLock(&Lock);
  KeAcquireSpinLock(&Lock, &OldIrql);
  KeReleaseSpinLock(&Lock, OldIrql);
  KeAcquireSpinLock(&Zero, &OldIrql);
  KeReleaseSpinLock(&Zero, OldIrql);
  ExInitializeFastMutex(&Fast);
  ExAcquireFastMutex(&Fast);
  ExReleaseFastMutex(&Fast);
  KeInitializeEvent(&Event, NotificationEvent, FALSE);
  KeWaitForSingleObject(&Event, Executive, KernelMode, FALSE, NULL);
}

VOID BoxUserWait(PBOX Box) { KeWaitForSingleObject(&Box->Done, UserRequest, UserMode, FALSE, NULL); }

PBOX BoxPoolWell(BOOLEAN Copy) {
  PBOX Box = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(BOX), 'xoB ');
  KIRQL OldIrql;
  if (!Box)
    return NULL;
  if (Copy)
    RtlCopyMemory(Box, &Template, sizeof(BOX));
  else
    BoxPrepare(Box);
  ExAcquireFastMutex(&Box->Fast);
  ExReleaseFastMutex(&Box->Fast);
  // All zero is a free spin lock.
  KeAcquireSpinLock(&Box->Spin, &OldIrql);
  KeReleaseSpinLock(&Box->Spin, OldIrql);
  return Box;
}

PBOX BoxPagedWell(POOL_TYPE Type) {
  PBOX Box = ExAllocatePoolWithTag(PagedPool, sizeof(BOX), 'xoB ');
  PBOX Other = ExAllocatePoolWithTag(Type, sizeof(BOX), 'xoB ');
  if (Box)
    ExInitializePushLock(&Box->Push);
  if (Other)
    KeInitializeSpinLock(&Other->Spin);
  return Box ? Box : Other;
}
