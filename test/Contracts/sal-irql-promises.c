// RUN: %verify %s
// RUN: %verify %s -- -x c++
// What annotations say that a function does to the IRQL is checked in its body.
#include <ntifs.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _DIAL {
  KSPIN_LOCK Lock;
  ULONG Ticks;
} DIAL, *PDIAL;

VOID DialHelp(PDIAL Dial);

//===- _IRQL_requires_same_ ------------------------------------------------===//

// PREFAST: C28166 C28156
_IRQL_requires_same_ VOID DialTurn(PDIAL Dial) {
  KIRQL OldIrql;

  KeRaiseIrql(DISPATCH_LEVEL, &OldIrql);
  Dial->Ticks++;
} // REPORT: wdk-irql-not-restored "'DialTurn' returns at DISPATCH_LEVEL, but promises to return at the IRQL of its caller (annotated at sal-irql-promises.c:20)"

_IRQL_requires_same_ VOID DialTurnBack(PDIAL Dial) {
  KIRQL OldIrql;

  KeRaiseIrql(DISPATCH_LEVEL, &OldIrql);
  Dial->Ticks++;
  KeLowerIrql(OldIrql);
}

__drv_sameIRQL VOID DialOld(PDIAL Dial) {
  KIRQL OldIrql;

  KeRaiseIrql(DISPATCH_LEVEL, &OldIrql);
  if (Dial->Ticks)
    KeLowerIrql(OldIrql);
} // REPORT: wdk-irql-not-restored "'DialOld' returns at DISPATCH_LEVEL, but promises to return at the IRQL of its caller"

// It is called here as well; the promise is its own.
_IRQL_requires_same_ static VOID DialStep(PDIAL Dial) {
  KIRQL OldIrql;

  KeAcquireSpinLock(&Dial->Lock, &OldIrql);
  KeReleaseSpinLockFromDpcLevel(&Dial->Lock);
} // REPORT: wdk-irql-not-restored "'DialStep' returns at DISPATCH_LEVEL, but promises to return at the IRQL of its caller"

VOID DialSteps(PDIAL Dial, PKIRQL OldIrql) {
  *OldIrql = KeGetCurrentIrql();
  DialStep(Dial);
}

//===- _IRQL_raises_, _IRQL_saves_, _IRQL_restores_ ------------------------===//

_IRQL_raises_(DISPATCH_LEVEL) _IRQL_saves_ KIRQL DialRaise(VOID) {
  return KeRaiseIrqlToDpcLevel();
}

_IRQL_requires_max_(APC_LEVEL) _IRQL_raises_(DISPATCH_LEVEL) VOID DialRaiseNot(_Out_ _IRQL_saves_ PKIRQL OldIrql, BOOLEAN Really) {
  *OldIrql = KeGetCurrentIrql();
  if (Really)
    KeRaiseIrql(DISPATCH_LEVEL, OldIrql);
} // REPORT: wdk-irql-not-restored "'DialRaiseNot' returns at the IRQL of its caller, but promises to raise it to DISPATCH_LEVEL (annotated at sal-irql-promises.c:62)"

_IRQL_raises_(DISPATCH_LEVEL) VOID DialRaiseLow(_Out_ _IRQL_saves_ PKIRQL OldIrql) {
  KeRaiseIrql(APC_LEVEL, OldIrql);
} // REPORT: wdk-irql-not-restored "'DialRaiseLow' returns at APC_LEVEL, but promises to raise it to DISPATCH_LEVEL"

// Of a failure nobody expects a raised IRQL.
_IRQL_raises_(DISPATCH_LEVEL) NTSTATUS DialRaiseMaybe(PDIAL Dial, _Out_ _IRQL_saves_ PKIRQL OldIrql) {
  if (!Dial->Ticks)
    return STATUS_UNSUCCESSFUL;
  KeRaiseIrql(DISPATCH_LEVEL, OldIrql);
  return STATUS_SUCCESS;
}

// PREFAST: C28158
_IRQL_raises_(DISPATCH_LEVEL) VOID DialForget(_Out_ _IRQL_saves_ PKIRQL OldIrql) {
  KIRQL Other;

  UNREFERENCED_PARAMETER(OldIrql);
  KeRaiseIrql(DISPATCH_LEVEL, &Other);
} // REPORT: wdk-irql-not-saved "'DialForget' returns without having saved the IRQL of its caller in what 'OldIrql' points to, as it promises (annotated at sal-irql-promises.c:81)"

_IRQL_raises_(DISPATCH_LEVEL) _IRQL_saves_ KIRQL DialConstant(VOID) {
  KeRaiseIrqlToDpcLevel();
  return PASSIVE_LEVEL; // REPORT: wdk-irql-not-saved "'DialConstant' returns without having saved the IRQL of its caller, as it promises"
}

VOID DialLower(_In_ _IRQL_restores_ KIRQL OldIrql) { KeLowerIrql(OldIrql); }

// PREFAST: C28157
VOID DialLowerNot(PDIAL Dial, _In_ _IRQL_restores_ KIRQL OldIrql) {
  if (Dial->Ticks)
    KeLowerIrql(OldIrql);
} // REPORT: wdk-irql-not-restored "'DialLowerNot' returns at the IRQL of its caller, but promises to go back to 'OldIrql' (annotated at sal-irql-promises.c:96)"

// A function that isn't seen may do it.
VOID DialLowerByHelp(PDIAL Dial, _In_ _IRQL_restores_ KIRQL OldIrql) {
  UNREFERENCED_PARAMETER(OldIrql);
  DialHelp(Dial);
}

//===- _IRQL_always_function_max_, _IRQL_always_function_min_ --------------===//

// PREFAST: C28150
_IRQL_always_function_max_(APC_LEVEL) VOID DialCalm(PDIAL Dial) {
  KIRQL OldIrql;

  KeRaiseIrql(APC_LEVEL, &OldIrql);
  KeLowerIrql(OldIrql);
  KeAcquireSpinLock(&Dial->Lock, &OldIrql); // REPORT: wdk-irql-too-high "'KeAcquireSpinLock' sets IRQL to DISPATCH_LEVEL, but 'DialCalm' promises never to exceed APC_LEVEL (annotated at sal-irql-promises.c:110)"
  Dial->Ticks++;
  KeReleaseSpinLock(&Dial->Lock, OldIrql);
}

// PREFAST: C28124
_IRQL_requires_(DISPATCH_LEVEL) _IRQL_always_function_min_(DISPATCH_LEVEL) VOID DialHigh(PDIAL Dial) {
  KeLowerIrql(PASSIVE_LEVEL); // REPORT: wdk-irql-too-low "'KeLowerIrql' sets IRQL to PASSIVE_LEVEL, but 'DialHigh' promises never to go below DISPATCH_LEVEL (annotated at sal-irql-promises.c:121)"
  Dial->Ticks++;
}

#ifdef __cplusplus
}
#endif
