// RUN: not %irqlint %s | FileCheck %s
// The hidden variables of a range-based for are not those of a lowered __try:
// the notes don't speak of exceptions where there are none.
#include <ntddk.h>

static ULONG Values[300];
static KSPIN_LOCK ValuesLock;

extern "C" KDEFERRED_ROUTINE SumDpc;

void SumDpc(PKDPC, PVOID, PVOID, PVOID) {
  ULONG Sum = 0;
  for (ULONG Value : Values) {
    KeAcquireSpinLockAtDpcLevel(&ValuesLock);
    // CHECK: [[@LINE-1]]:5: warning: spin lock 'ValuesLock' acquired here is still held
    // CHECK-NOT: AbnormalTermination
    if (Value == 7)
      // CHECK: [[@LINE-1]]:15: note: 'Value == 7' is true here
      return;
    Sum += Value;
    KeReleaseSpinLockFromDpcLevel(&ValuesLock);
  }
}

