// RUN: %verify %s
// Functions whose type and whose function class name different roles.

#include <ntifs.h>

// PREFAST: C28268
_Function_class_(KDEFERRED_ROUTINE) KSTART_ROUTINE SpoolFlush; // REPORT: wdk-role-mismatch "'SpoolFlush' is annotated as DPC routine here, but declared as system thread routine: it runs at DISPATCH_LEVEL, not at PASSIVE_LEVEL"
VOID SpoolFlush(PVOID Context) { UNREFERENCED_PARAMETER(Context); }

// PREFAST: C28177
_Function_class_(DRIVER_CANCEL) _Function_class_(DRIVER_STARTIO) VOID SpoolStart(PDEVICE_OBJECT Device, PIRP Irp); // REPORT: wdk-role-mismatch "'SpoolStart' is annotated as cancel routine here, but declared as StartIo routine, and only a cancel routine is entered with the cancel spin lock"
VOID SpoolStart(PDEVICE_OBJECT Device, PIRP Irp) {
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Irp);
}

// Silent: twice the same, and two that one function can have both.
_Function_class_(KSTART_ROUTINE) KSTART_ROUTINE SpoolThread;
VOID SpoolThread(PVOID Context) { UNREFERENCED_PARAMETER(Context); }

_Function_class_(DRIVER_UNLOAD) IO_WORKITEM_ROUTINE SpoolWork;
VOID SpoolWork(PDEVICE_OBJECT Device, PVOID Context) {
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Context);
}
