// RUN: %verify %s
// A DPC or an ISR that is pageable; other callbacks may be.

#include <ntddk.h>

typedef struct _CLOCK {
  ULONG Ticks;
} CLOCK, *PCLOCK;

KDEFERRED_ROUTINE ClockDpc;
KSERVICE_ROUTINE ClockIsr;
IO_COMPLETION_ROUTINE ClockDone;
IO_WORKITEM_ROUTINE ClockWork;
#pragma alloc_text(PAGE, ClockDpc)
#pragma alloc_text(PAGE, ClockDone)
#pragma alloc_text(PAGE, ClockWork)

VOID ClockDpc(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) { // REPORT: wdk-irql-paged-code "DPC routine 'ClockDpc' is pageable (section PAGE), but is entered at DISPATCH_LEVEL"
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  ((PCLOCK)Context)->Ticks++;
}

BOOLEAN ClockIsr(PKINTERRUPT Interrupt, PVOID Context) { // REPORT: wdk-irql-paged-code "'ClockIsr' is pageable (PAGED_CODE), but is entered at DIRQL"
  PAGED_CODE();
  UNREFERENCED_PARAMETER(Interrupt);
  ((PCLOCK)Context)->Ticks++;
  return TRUE;
}

// Silent: entered at PASSIVE_LEVEL up to DISPATCH_LEVEL, and this driver may
// know at which.
NTSTATUS ClockDone(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context) {
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Irp);
  ((PCLOCK)Context)->Ticks++;
  return STATUS_SUCCESS;
}

VOID ClockWork(PDEVICE_OBJECT Device, PVOID Context) {
  PAGED_CODE();
  UNREFERENCED_PARAMETER(Device);
  ((PCLOCK)Context)->Ticks++;
}

// Silent: the macro stands where not every call comes.
KDEFERRED_ROUTINE ClockEither;
VOID ClockEither(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  if (Dpc == NULL) {
    PAGED_CODE();
    ((PCLOCK)Context)->Ticks = 0;
  }
  if (Dpc != NULL)
    return;
  PAGED_CODE();
}
