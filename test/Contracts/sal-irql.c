// RUN: %verify %s
// RUN: %verify %s -- -x c++
// What a driver's own annotations demand counts for the callers, and for the
// body.
#include <ntddk.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _PUMP {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  ULONG Level;
} PUMP, *PPUMP;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PumpLoadTable(_In_ PPUMP Pump);

_IRQL_requires_max_(APC_LEVEL) VOID PumpTrace(_In_ PPUMP Pump);

// The older spelling.
__drv_maxIRQL(PASSIVE_LEVEL) VOID PumpOldSlow(_In_ PPUMP Pump);

// Demands that hold under a condition say nothing of other calls.
_When_(Wait != FALSE, _IRQL_requires_max_(APC_LEVEL))
VOID PumpMaybeWait(_In_ PPUMP Pump, BOOLEAN Wait);

// A role's own type may carry them.
typedef _IRQL_requires_max_(PASSIVE_LEVEL) VOID PUMP_NOTIFY(PPUMP Pump);
PUMP_NOTIFY PumpNotify;

_IRQL_requires_(DISPATCH_LEVEL) _IRQL_requires_same_
VOID PumpStep(_Inout_ PPUMP Pump);

VOID PumpDrain(PPUMP Pump) {
  KIRQL OldIrql;

  KeAcquireSpinLock(&Pump->Lock, &OldIrql);
  PumpLoadTable(Pump); // REPORT: wdk-irql-too-high "'PumpLoadTable' demands PASSIVE_LEVEL (annotated at sal-irql.c:17); IRQL is DISPATCH_LEVEL"
  PumpOldSlow(Pump); // REPORT: wdk-irql-too-high "'PumpOldSlow' demands PASSIVE_LEVEL"
  PumpTrace(Pump); // REPORT: wdk-irql-too-high "'PumpTrace' demands IRQL <= APC_LEVEL"
  PumpNotify(Pump); // REPORT: wdk-irql-too-high "'PumpNotify' demands PASSIVE_LEVEL"
  PumpMaybeWait(Pump, FALSE);
  KeReleaseSpinLock(&Pump->Lock, OldIrql);
}

VOID PumpFill(PPUMP Pump) {
  ExAcquireFastMutex(&Pump->Mutex);
  PumpTrace(Pump);
  ExReleaseFastMutex(&Pump->Mutex);
  PumpLoadTable(Pump);
  PumpNotify(Pump);
}

// The body runs at what is promised, though nobody here calls it.
_Use_decl_annotations_ VOID PumpStep(PPUMP Pump) {
  Pump->Level++;
  PumpTrace(Pump); // REPORT: wdk-irql-too-high "IRQL is DISPATCH_LEVEL in 'PumpStep'"
}

_IRQL_requires_max_(DISPATCH_LEVEL) VOID PumpMayBeLow(PPUMP Pump) {
  Pump->Level--;
  PumpLoadTable(Pump);
}

// The role that a function class names.
_Function_class_(KDEFERRED_ROUTINE)
VOID PumpTick(struct _KDPC *Dpc, PVOID Context, PVOID One, PVOID Two) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(One);
  UNREFERENCED_PARAMETER(Two);
  PumpLoadTable((PPUMP)Context); // REPORT: wdk-irql-too-high "in DPC routine 'PumpTick'"
}

#ifdef __cplusplus
}
#endif
