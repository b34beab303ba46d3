// RUN: %verify %s
// One thread routine acquires the mutex, another one releases it. Both are
// created twice, which makes four threads and still no owner that releases.
#include <ntddk.h>

typedef struct _BELL {
  KMUTEX Mutex;
  KEVENT Rung;
  ULONG Rings;
} BELL, *PBELL;

static VOID BellRing(PVOID Context) {
  PBELL Bell = (PBELL)Context;
  KeWaitForSingleObject(&Bell->Mutex, Executive, KernelMode, FALSE, NULL); // REPORT: wdk-mutex-leak "system thread routine 'BellRing'" // NOTE: 'Bell->Mutex' is acquired here, by system thread routine 'BellRing'
  ++Bell->Rings;
  KeSetEvent(&Bell->Rung, IO_NO_INCREMENT, FALSE);
}

static VOID BellSilence(PVOID Context) {
  PBELL Bell = (PBELL)Context;
  KeWaitForSingleObject(&Bell->Rung, Executive, KernelMode, FALSE, NULL);
  KeReleaseMutex(&Bell->Mutex, FALSE); // REPORT: wdk-lock-foreign-release "KMUTEX 'Bell->Mutex' is released by system thread routine 'BellSilence'"
}

NTSTATUS BellStart(PBELL Bell) {
  HANDLE Threads[4];
  NTSTATUS Status = PsCreateSystemThread(&Threads[0], 0, NULL, NULL, NULL, BellRing, Bell);
  if (NT_SUCCESS(Status))
    Status = PsCreateSystemThread(&Threads[1], 0, NULL, NULL, NULL, BellRing, Bell);
  if (NT_SUCCESS(Status))
    Status = PsCreateSystemThread(&Threads[2], 0, NULL, NULL, NULL, BellSilence, Bell);
  if (NT_SUCCESS(Status))
    Status = PsCreateSystemThread(&Threads[3], 0, NULL, NULL, NULL, BellSilence, Bell);
  return Status;
}
