// RUN: %verify %s
// One routine is both: a thread whose release is meant for the acquire of its
// last turn, kept over the loop by the mutex itself. The other one releases at its
// start what only the first acquires.
#include <ntddk.h>

typedef struct _RELAY {
  KMUTEX Mutex;
  KEVENT Start, Stop;
  ULONG Steps;
} RELAY, *PRELAY;

static VOID RelayRun(PVOID Context) {
  PRELAY Relay = (PRELAY)Context;
  BOOLEAN Owned = FALSE;
  while (!KeReadStateEvent(&Relay->Stop)) {
    if (Owned)
      KeReleaseMutex(&Relay->Mutex, FALSE);
    KeWaitForSingleObject(&Relay->Mutex, Executive, KernelMode, FALSE, NULL); // NOTE: 'Relay->Mutex' is acquired here, by system thread routine 'RelayRun'
    Owned = TRUE;
    ++Relay->Steps;
  }
  if (Owned)
    KeReleaseMutex(&Relay->Mutex, FALSE);
  PsTerminateSystemThread(STATUS_SUCCESS);
}

static VOID RelayKick(PVOID Context) {
  PRELAY Relay = (PRELAY)Context;
  KeReleaseMutex(&Relay->Mutex, FALSE); // REPORT: wdk-lock-foreign-release "KMUTEX 'Relay->Mutex' is released by system thread routine 'RelayKick'"
  KeSetEvent(&Relay->Start, IO_NO_INCREMENT, FALSE);
}

NTSTATUS RelayStart(PRELAY Relay) {
  HANDLE Run, Kick;
  NTSTATUS Status;
  Status = PsCreateSystemThread(&Run, 0, NULL, NULL, NULL, RelayRun, Relay);
  if (!NT_SUCCESS(Status))
    return Status;
  return PsCreateSystemThread(&Kick, 0, NULL, NULL, NULL, RelayKick, Relay); // NOTE: system thread routine 'RelayKick' is set up to run here by 'PsCreateSystemThread'
}
