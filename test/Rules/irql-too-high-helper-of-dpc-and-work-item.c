// RUN: %verify %s
// One helper, called by a work item (fine) and by a timer's DPC (defect).

#include <ntddk.h>

typedef struct _PROBE {
  KDPC Dpc;
  PIO_WORKITEM Item;
  HANDLE Key;
} PROBE, *PPROBE;

static VOID ProbeClose(PPROBE Probe) {
  ZwClose(Probe->Key); // REPORT: wdk-irql-too-high "IRQL is DISPATCH_LEVEL in DPC routine 'ProbeDpc'"
  Probe->Key = NULL;
}

IO_WORKITEM_ROUTINE ProbeWork;
VOID ProbeWork(PDEVICE_OBJECT Device, PVOID Context) {
  UNREFERENCED_PARAMETER(Device);
  ProbeClose(Context);
}

KDEFERRED_ROUTINE ProbeDpc;
VOID ProbeDpc(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  ProbeClose(Context);
}
