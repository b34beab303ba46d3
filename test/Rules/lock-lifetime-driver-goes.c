// RUN: %verify %s
// An ERESOURCE that may be deleted where nobody sees it: the unload routine calls
// another file.
#include <ntifs.h>

ERESOURCE Table;
VOID TableFree(VOID);
DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD TableUnload;

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  Driver->DriverUnload = TableUnload;
  ExInitializeResourceLite(&Table);
  return STATUS_SUCCESS;
}

VOID TableUnload(PDRIVER_OBJECT Driver) { TableFree(); }
