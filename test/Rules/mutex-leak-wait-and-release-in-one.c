// RUN: %verify %s
// KeReleaseMutex with Wait TRUE goes on to the next wait without letting other
// threads in between. The second mutex is released as well, or left.
#include <ntddk.h>

typedef struct _PAIR {
  KMUTEX First, Second;
  ULONG Steps;
} PAIR, *PPAIR;

KSTART_ROUTINE PairStep, PairStall;

VOID PairStep(PVOID Context) {
  PPAIR Pair = (PPAIR)Context;
  KeWaitForSingleObject(&Pair->First, Executive, KernelMode, FALSE, NULL);
  ++Pair->Steps;
  KeReleaseMutex(&Pair->First, TRUE);
  KeWaitForSingleObject(&Pair->Second, Executive, KernelMode, FALSE, NULL);
  ++Pair->Steps;
  KeReleaseMutex(&Pair->Second, FALSE);
}

VOID PairStall(PVOID Context) {
  PPAIR Pair = (PPAIR)Context;
  KeWaitForSingleObject(&Pair->First, Executive, KernelMode, FALSE, NULL);
  ++Pair->Steps;
  KeReleaseMutex(&Pair->First, TRUE);
  KeWaitForSingleObject(&Pair->Second, Executive, KernelMode, FALSE, NULL); // REPORT: wdk-mutex-leak "KMUTEX 'Pair->Second' acquired here is still held when system thread routine 'PairStall' returns"
  ++Pair->Steps;
}
