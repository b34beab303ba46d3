// RUN: %verify %s
// Functions that are declared for one role and registered for another.

#include <ntifs.h>

// PREFAST: C28127 C28165
DRIVER_CANCEL SpoolStart;
IO_WORKITEM_ROUTINE SpoolWork;
KSTART_ROUTINE SpoolThread;
DRIVER_DISPATCH SpoolRead;
DRIVER_STARTIO SpoolStartIo;

VOID SpoolSetUp(PDRIVER_OBJECT Driver, PKDPC Dpc, PHANDLE Thread) {
  Driver->DriverStartIo = SpoolStart; // REPORT: wdk-role-mismatch "'SpoolStart' is registered as StartIo routine here, but declared as cancel routine, and only a cancel routine is entered with the cancel spin lock"
  KeInitializeDpc(Dpc, (PKDEFERRED_ROUTINE)SpoolWork, NULL); // REPORT: wdk-role-mismatch "'SpoolWork' is registered as DPC routine here, but declared as work item routine: it runs at DISPATCH_LEVEL, not at PASSIVE_LEVEL"
  PsCreateSystemThread(Thread, 0, NULL, NULL, NULL, SpoolThread, NULL);
  Driver->MajorFunction[IRP_MJ_READ] = SpoolRead;
}

// Silent: the right one, and a function that is registered twice.
VOID SpoolSetUpMended(PDRIVER_OBJECT Driver) {
  Driver->DriverStartIo = SpoolStartIo;
  Driver->MajorFunction[IRP_MJ_WRITE] = SpoolRead;
}
