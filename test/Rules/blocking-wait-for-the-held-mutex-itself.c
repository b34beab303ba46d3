// RUN: %verify %s
// A KMUTEX that the thread holds already is got again at once: however long
// the timeout, the wait doesn't block.

#include <ntddk.h>

typedef struct _MODEM {
  KMUTEX Mutex;
  ULONG Lines;
} MODEM, *PMODEM;

NTSTATUS ModemRedial(PMODEM Modem) {
  LARGE_INTEGER Timeout;
  NTSTATUS Status;
  Timeout.QuadPart = -10 * 10000000LL;
  KeWaitForSingleObject(&Modem->Mutex, Executive, KernelMode, FALSE, NULL);
  Status = KeWaitForSingleObject(&Modem->Mutex, Executive, KernelMode, FALSE, &Timeout);
  if (Status == STATUS_SUCCESS)
    KeReleaseMutex(&Modem->Mutex, FALSE);
  KeReleaseMutex(&Modem->Mutex, FALSE);
  return Status;
}
