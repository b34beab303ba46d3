// RUN: %verify %s
// No two of the three threads acquire the same pair in opposite orders; together
// they close a circle.
#include <ntddk.h>

FAST_MUTEX Left, Middle, Right;
KSTART_ROUTINE Clockwise, Onwards, Back;

VOID Clockwise(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  ExAcquireFastMutex(&Left); // NOTE: fast mutex 'Left'
  ExAcquireFastMutex(&Middle); // REPORT: wdk-lock-order "fast mutex 'Middle' is acquired while fast mutex 'Left' is held, and other paths close the circle: fast mutex 'Right' is acquired while fast mutex 'Middle' is held by system thread routine 'Onwards', fast mutex 'Left' is acquired while fast mutex 'Right' is held by system thread routine 'Back'; each waits for what the next one holds"
  ExReleaseFastMutex(&Middle);
  ExReleaseFastMutex(&Left);
}

VOID Onwards(PVOID Context) { // NOTE: the other path, of system thread routine 'Onwards'
  UNREFERENCED_PARAMETER(Context);
  ExAcquireFastMutex(&Middle);
  ExAcquireFastMutex(&Right);
  ExReleaseFastMutex(&Right);
  ExReleaseFastMutex(&Middle);
}

VOID Back(PVOID Context) { // NOTE: the other path, of system thread routine 'Back'
  UNREFERENCED_PARAMETER(Context);
  ExAcquireFastMutex(&Right);
  ExAcquireFastMutex(&Left);
  ExReleaseFastMutex(&Left);
  ExReleaseFastMutex(&Right);
}
