// RUN: %verify %s
// A thread waits for its mutex again and again, each time for a while: what it
// holds is what a wait that succeeded gave it.
#include <ntddk.h>

typedef struct _MONITOR {
  KMUTEX Mutex;
  ULONG Missed, Samples;
  BOOLEAN Stop;
} MONITOR, *PMONITOR;

KSTART_ROUTINE MonitorThread;
KSTART_ROUTINE MonitorThreadMended;

VOID MonitorThread(PVOID Context) {
  PMONITOR Monitor = Context;
  LARGE_INTEGER Timeout;

  Timeout.QuadPart = -5000000;
  while (!Monitor->Stop) {
    if (KeWaitForSingleObject(&Monitor->Mutex, Executive, KernelMode, FALSE, &Timeout) == STATUS_TIMEOUT) { // REPORT: wdk-mutex-leak "KMUTEX 'Monitor->Mutex' acquired here is still held when system thread routine 'MonitorThread' returns"
      Monitor->Missed++;
      continue;
    }
    if (Monitor->Samples++ > 1000) // NOTE: is true here
      break;
    KeReleaseMutex(&Monitor->Mutex, FALSE);
  }
  PsTerminateSystemThread(STATUS_SUCCESS); // NOTE: ends here with KMUTEX 'Monitor->Mutex' still held
}

VOID MonitorThreadMended(PVOID Context) {
  PMONITOR Monitor = Context;
  LARGE_INTEGER Timeout;
  NTSTATUS Status;

  Timeout.QuadPart = -5000000;
  while (!Monitor->Stop) {
    Status = KeWaitForSingleObject(&Monitor->Mutex, Executive, KernelMode,
                                   FALSE, &Timeout);
    if (Status != STATUS_SUCCESS) {
      Monitor->Missed++;
      continue;
    }
    Monitor->Samples++;
    KeReleaseMutex(&Monitor->Mutex, FALSE);
  }
  PsTerminateSystemThread(STATUS_SUCCESS);
}
