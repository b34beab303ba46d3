// RUN: %verify %s
// Pageable functions, by section or by PAGED_CODE, called at DISPATCH_LEVEL.

#include <ntddk.h>

typedef struct _LEDGER {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  ULONG Entries;
} LEDGER, *PLEDGER;

static VOID LedgerGrow(PLEDGER Ledger);
static VOID LedgerTrim(PLEDGER Ledger);
__declspec(code_seg("PAGE")) VOID LedgerPrint(PLEDGER Ledger);
#pragma alloc_text(PAGE, LedgerGrow)
#pragma alloc_text(PAGE, LedgerTrim)

static VOID LedgerGrow(PLEDGER Ledger) { Ledger->Entries++; }

static VOID LedgerTrim(PLEDGER Ledger) { Ledger->Entries--; }

// Only the macro says that it is pageable.
static VOID LedgerClear(PLEDGER Ledger) {
  PAGED_CODE();
  Ledger->Entries = 0;
}

VOID LedgerAdd(PLEDGER Ledger) {
  KIRQL Irql;
  KeAcquireSpinLock(&Ledger->Lock, &Irql);
  LedgerGrow(Ledger); // REPORT: wdk-irql-paged-code "'LedgerGrow' is pageable (section PAGE); IRQL is DISPATCH_LEVEL since line 30, where spin lock 'Ledger->Lock' was acquired"
  KeReleaseSpinLock(&Ledger->Lock, Irql);
}

// The body isn't here.
VOID LedgerShow(PLEDGER Ledger) {
  KIRQL Irql;
  KeRaiseIrql(DISPATCH_LEVEL, &Irql);
  LedgerPrint(Ledger); // REPORT: wdk-irql-paged-code "'LedgerPrint' is pageable (section PAGE)"
  KeLowerIrql(Irql);
}

KDEFERRED_ROUTINE LedgerDpc;
VOID LedgerDpc(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  LedgerClear(Context); // REPORT: wdk-irql-paged-code "'LedgerClear' is pageable (PAGED_CODE); IRQL is DISPATCH_LEVEL in DPC routine 'LedgerDpc'"
}

// Silent: after the release, and at APC_LEVEL.
VOID LedgerRemove(PLEDGER Ledger) {
  KIRQL Irql;
  KeAcquireSpinLock(&Ledger->Lock, &Irql);
  KeReleaseSpinLock(&Ledger->Lock, Irql);
  LedgerTrim(Ledger);
  ExAcquireFastMutex(&Ledger->Mutex);
  LedgerTrim(Ledger);
  LedgerClear(Ledger);
  ExReleaseFastMutex(&Ledger->Mutex);
}

// Silent: the branch for a raised IRQL doesn't call it.
VOID LedgerRemoveAny(PLEDGER Ledger) {
  if (KeGetCurrentIrql() >= DISPATCH_LEVEL)
    return;
  LedgerTrim(Ledger);
}
