// RUN: %verify %s
// A function pointer that is known on the path is followed; one that isn't
// may do anything with an object that it gets.

#include <ntddk.h>

typedef struct _PORT PORT, *PPORT;
typedef VOID PORT_OPERATION(PPORT Port);
struct _PORT {
  FAST_MUTEX Mutex;
  PORT_OPERATION *Operation;
  ULONG State;
};

static VOID PortOpen(PPORT Port) { Port->State = 1; }

static VOID PortUnlock(PPORT Port) { ExReleaseFastMutex(&Port->Mutex); }

static PORT_OPERATION *const Operations[] = {PortOpen, PortUnlock};

static VOID PortRun(PPORT Port, PORT_OPERATION *Operation) {
  ExAcquireFastMutex(&Port->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Port->Mutex' acquired here is still held when work item routine 'PortWrong' returns"
  Operation(Port);
}

IO_WORKITEM_ROUTINE PortWork;
VOID PortWork(PDEVICE_OBJECT Device, PVOID Context) {
  UNREFERENCED_PARAMETER(Device);
  PortRun(Context, PortUnlock);
}

IO_WORKITEM_ROUTINE PortWrong;
VOID PortWrong(PDEVICE_OBJECT Device, PVOID Context) {
  UNREFERENCED_PARAMETER(Device);
  PortRun(Context, PortOpen); // NOTE: entered 'PortRun' from here
}

IO_WORKITEM_ROUTINE PortByTable;
VOID PortByTable(PDEVICE_OBJECT Device, PVOID Context) {
  PPORT Port = Context;
  UNREFERENCED_PARAMETER(Device);
  ExAcquireFastMutex(&Port->Mutex);
  Operations[1](Port);
}

IO_WORKITEM_ROUTINE PortUnknown;
VOID PortUnknown(PDEVICE_OBJECT Device, PVOID Context) {
  PPORT Port = Context;
  UNREFERENCED_PARAMETER(Device);
  ExAcquireFastMutex(&Port->Mutex);
  Port->Operation(Port);
}
