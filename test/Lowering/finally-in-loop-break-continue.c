// RUN: %verify %s
// break and continue leave the __try inside a loop by its __finally; one that
// releases only on the normal way out leaves the lock held for the next round.
#include <ntddk.h>

typedef struct _LANE {
  KSPIN_LOCK Lock;
  ULONG Slots[500];
} LANE, *PLANE;

KDEFERRED_ROUTINE LaneDpc;
KDEFERRED_ROUTINE LaneDpcOnlyNormally;

VOID LaneDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PLANE Lane = Context;
  ULONG Index;

  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  for (Index = 0; Index < 500; Index++) {
    KeAcquireSpinLockAtDpcLevel(&Lane->Lock);
    __try {
      if (Lane->Slots[Index] == 0)
        continue;
      if (Lane->Slots[Index] == 0xFFFFFFFF)
        break;
      Lane->Slots[Index]--;
    } __finally {
      KeReleaseSpinLockFromDpcLevel(&Lane->Lock);
    }
  }
}

VOID LaneDpcOnlyNormally(PKDPC Dpc, PVOID Context, PVOID Argument1,
                         PVOID Argument2) {
  PLANE Lane = Context;
  ULONG Index;

  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  for (Index = 0; Index < 500; Index++) {
    KeAcquireSpinLockAtDpcLevel(&Lane->Lock); // REPORT: wdk-lock-double-acquire "spin lock 'Lane->Lock' is acquired again" // REPORT: wdk-lock-leak "spin lock 'Lane->Lock'"
    __try {
      if (Lane->Slots[Index] == 0)
        continue;
      Lane->Slots[Index]--;
    } __finally {
      if (!AbnormalTermination()) // NOTE: AbnormalTermination() is true here
        KeReleaseSpinLockFromDpcLevel(&Lane->Lock);
    }
  }
}
