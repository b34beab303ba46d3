#include <ntddk.h>

static KSPIN_LOCK TheLock;

KDEFERRED_ROUTINE TwoRules;

VOID TwoRules(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  LARGE_INTEGER Interval;

  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  Interval.QuadPart = -10;
  KeDelayExecutionThread(KernelMode, FALSE, &Interval);
  KeAcquireSpinLockAtDpcLevel(&TheLock);
  if (Context == NULL)
    return;
  KeReleaseSpinLockFromDpcLevel(&TheLock);
}
