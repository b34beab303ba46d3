// RUN: %verify %s
// A pageable function, with PAGED_CODE at its head, is called by a work item
// and by a timer's DPC. What it calls is at too high an IRQL in the DPC.

#include <ntddk.h>

typedef struct _POLICY {
  KDPC Dpc;
  KTIMER Timer;
  HANDLE Key;
  ULONG Level;
} POLICY, *PPOLICY;

static VOID PolicyReload(PPOLICY Policy);
static VOID PolicyReloadSafe(PPOLICY Policy);
#pragma alloc_text(PAGE, PolicyReload)
#pragma alloc_text(PAGE, PolicyReloadSafe)

static VOID PolicyReload(PPOLICY Policy) {
  PAGED_CODE();
  ZwClose(Policy->Key); // REPORT: wdk-irql-too-high "IRQL is DISPATCH_LEVEL in DPC routine 'PolicyDpc'"
  Policy->Key = NULL;
}

static VOID PolicyReloadSafe(PPOLICY Policy) {
  PAGED_CODE();
  ZwClose(Policy->Key);
  Policy->Level = 0;
}

KDEFERRED_ROUTINE PolicyDpc;
VOID PolicyDpc(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  PolicyReload(Context); // REPORT: wdk-irql-paged-code "'PolicyReload' is pageable (section PAGE)"
}

IO_WORKITEM_ROUTINE PolicyWork;
VOID PolicyWork(PDEVICE_OBJECT Device, PVOID Context) {
  UNREFERENCED_PARAMETER(Device);
  PolicyReload(Context);
  PolicyReloadSafe(Context);
}
