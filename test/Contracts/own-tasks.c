// RUN: %verify --option=--contracts=%S/Inputs/tasks.yaml --option=--checks=wdk-spin-lock-hold-time %s
// What overlaps, what waits for whom and what takes long, in contracts of the
// user's own.
#include <ntddk.h>

typedef struct _WORK *WORK;
typedef VOID TASK(WORK Work);
typedef VOID CHORE(WORK Work);
typedef VOID ERRAND(WORK Work);

VOID TaskEnd(WORK Work, ULONG How);
VOID TaskPause(WORK Work, ULONG Micros);
VOID TaskReport(WORK Work);

FAST_MUTEX A, B, C, D, E, F;
KSPIN_LOCK Spin;
WORK Other;
TASK Sweep;
CHORE Dust;
ERRAND Shop;

static VOID Both(PFAST_MUTEX First, PFAST_MUTEX Second) {
  ExAcquireFastMutex(First);
  ExAcquireFastMutex(Second); // REPORT: wdk-lock-order "fast mutex 'A' is acquired while fast mutex 'B' is held, but task 'Sweep' acquires them in the opposite order"
  ExReleaseFastMutex(Second);
  ExReleaseFastMutex(First);
}

VOID Sweep(WORK Work) {
  KIRQL OldIrql;
  Both(&A, &B);
  Both(&B, &A);
  Both(&E, &F);
  TaskEnd(Work, 1);
  KeAcquireSpinLock(&Spin, &OldIrql);
  TaskPause(Work, 24);
  TaskPause(Work, 30); // REPORT: wdk-spin-lock-hold-time "'TaskPause' keeps the processor busy for 30 us"
  TaskReport(Work); // REPORT: wdk-spin-lock-hold-time "'TaskReport' is called, which takes long"
  KeReleaseSpinLock(&Spin, OldIrql);
  TaskEnd(Other, 2);
  TaskEnd(Work, 2); // REPORT: wdk-callback-deadlock "'TaskEnd' waits until task 'Sweep' is done"
}

VOID Dust(WORK Work) {
  Both(&C, &D);
  Both(&D, &C);
  TaskEnd(Work, 0); // REPORT: wdk-callback-deadlock "'TaskEnd' waits until chore 'Dust' is done"
}

VOID Shop(WORK Work) {
  Both(&F, &E);
  TaskEnd(Work, 2);
}
