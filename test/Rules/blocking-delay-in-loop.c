// RUN: %verify %s
// The interval is set by a loop counter: each round doubles it, and the last
// rounds are long. Polling with short intervals is silent.

#include <ntddk.h>

typedef struct _TPM {
  FAST_MUTEX Mutex;
  volatile ULONG Ready;
} TPM, *PTPM;

NTSTATUS TpmWait(PTPM Tpm) {
  LARGE_INTEGER Interval;
  ULONG I;
  ExAcquireFastMutex(&Tpm->Mutex);
  for (I = 0; I < 4; ++I) {
    Interval.QuadPart = -5000000LL * (I + 1);
    KeDelayExecutionThread(KernelMode, FALSE, &Interval); // REPORT: wdk-blocking-under-lock "while fast mutex 'Tpm->Mutex' is held"
  }
  ExReleaseFastMutex(&Tpm->Mutex);
  return STATUS_SUCCESS;
}

NTSTATUS TpmPoll(PTPM Tpm) {
  LARGE_INTEGER Interval;
  NTSTATUS Status = STATUS_IO_TIMEOUT;
  ULONG I;
  Interval.QuadPart = -100000;
  ExAcquireFastMutex(&Tpm->Mutex);
  for (I = 0; I < 20; ++I) {
    if (Tpm->Ready) {
      Status = STATUS_SUCCESS;
      break;
    }
    KeDelayExecutionThread(KernelMode, FALSE, &Interval);
  }
  ExReleaseFastMutex(&Tpm->Mutex);
  return Status;
}
