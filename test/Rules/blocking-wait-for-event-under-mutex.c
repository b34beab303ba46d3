// RUN: %verify %s
// Ten seconds for an event, while a mutex is held that others want. The wait
// for the mutex itself is none under it.

#include <ntddk.h>

typedef struct _MODEM {
  KMUTEX Mutex;
  KMUTEX Port;
  ERESOURCE Resource;
  KEVENT Answer;
  ULONG Lines;
} MODEM, *PMODEM;

NTSTATUS ModemDial(PMODEM Modem) {
  LARGE_INTEGER Timeout;
  NTSTATUS Status;
  Timeout.QuadPart = -10 * 10000000LL;
  KeWaitForSingleObject(&Modem->Mutex, Executive, KernelMode, FALSE, NULL); // NOTE: KMUTEX 'Modem->Mutex' acquired here
  Modem->Lines++;
  Status = KeWaitForSingleObject(&Modem->Answer, Executive, KernelMode, FALSE, &Timeout); // REPORT: wdk-blocking-under-lock "'KeWaitForSingleObject' blocks for up to 10 s while KMUTEX 'Modem->Mutex' is held: every thread that wants it waits as long; release it first"
  KeReleaseMutex(&Modem->Mutex, FALSE);
  return Status;
}

NTSTATUS ModemHangUp(PMODEM Modem) {
  LARGE_INTEGER Timeout;
  NTSTATUS Status;
  Timeout.QuadPart = -10 * 10000000LL;
  KeEnterCriticalRegion();
  ExAcquireResourceSharedLite(&Modem->Resource, TRUE);
  Status = KeWaitForSingleObject(&Modem->Answer, Executive, KernelMode, FALSE, &Timeout); // REPORT: wdk-blocking-under-lock "while ERESOURCE 'Modem->Resource' is held"
  ExReleaseResourceLite(&Modem->Resource);
  KeLeaveCriticalRegion();
  return Status;
}

// Silent: nothing is held while it waits for the mutex with a timeout.
NTSTATUS ModemTryDial(PMODEM Modem) {
  LARGE_INTEGER Timeout;
  NTSTATUS Status;
  Timeout.QuadPart = -10 * 10000000LL;
  Status = KeWaitForSingleObject(&Modem->Mutex, Executive, KernelMode, FALSE, &Timeout);
  if (Status == STATUS_TIMEOUT)
    return STATUS_DEVICE_BUSY;
  Modem->Lines++;
  KeReleaseMutex(&Modem->Mutex, FALSE);
  return STATUS_SUCCESS;
}

// Silent: the mutex is given back before the wait and taken again after it.
NTSTATUS ModemListen(PMODEM Modem) {
  LARGE_INTEGER Timeout;
  NTSTATUS Status;
  Timeout.QuadPart = -10 * 10000000LL;
  KeWaitForSingleObject(&Modem->Mutex, Executive, KernelMode, FALSE, NULL);
  Modem->Lines++;
  KeReleaseMutex(&Modem->Mutex, FALSE);
  Status = KeWaitForSingleObject(&Modem->Answer, Executive, KernelMode, FALSE, &Timeout);
  KeWaitForSingleObject(&Modem->Mutex, Executive, KernelMode, FALSE, NULL);
  Modem->Lines--;
  KeReleaseMutex(&Modem->Mutex, FALSE);
  return Status;
}
