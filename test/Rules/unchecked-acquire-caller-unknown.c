// RUN: %verify %s
// Who calls is not known, and need not be: where the acquire has failed, nobody
// can have acquired the lock for this thread. The twins ask, ask later, or try
// until they succeed; what a function that isn't seen does is not judged.
#include <ntifs.h>

typedef struct _INBOX {
  FAST_MUTEX Mutex;
  ERESOURCE Resource;
  KMUTEX Owner;
  ULONG Mails;
} INBOX, *PINBOX;

BOOLEAN InboxWait(PINBOX Inbox);

static VOID InboxUnlock(PINBOX Inbox) {
  ExReleaseResourceLite(&Inbox->Resource); // REPORT: wdk-lock-unchecked-acquire "ERESOURCE 'Inbox->Resource' is released though 'ExAcquireResourceSharedLite' hasn't acquired it; bug check 0xE3 (RESOURCE_NOT_OWNED); check what it returns"
}

ULONG InboxCount(PINBOX Inbox) {
  ULONG Result;
  ExAcquireResourceSharedLite(&Inbox->Resource, FALSE); // NOTE: 'ExAcquireResourceSharedLite' fails here
  Result = Inbox->Mails;
  InboxUnlock(Inbox);
  return Result;
}

ULONG InboxCountNow(PINBOX Inbox) {
  ULONG Result = 0;
  BOOLEAN Got = ExAcquireResourceSharedLite(&Inbox->Resource, FALSE);
  if (Got)
    Result = Inbox->Mails;
  if (Got)
    ExReleaseResourceLite(&Inbox->Resource);
  return Result;
}

ULONG InboxCountLater(PINBOX Inbox) {
  ULONG Result;
  ExAcquireResourceSharedLite(&Inbox->Resource, TRUE);
  Result = Inbox->Mails;
  ExReleaseResourceLite(&Inbox->Resource);
  return Result;
}

VOID InboxPoll(PINBOX Inbox) {
  if (!ExTryToAcquireFastMutex(&Inbox->Mutex))
    ExAcquireFastMutex(&Inbox->Mutex);
  Inbox->Mails++;
  ExReleaseFastMutex(&Inbox->Mutex);
}

VOID InboxElsewhere(PINBOX Inbox) {
  if (!ExTryToAcquireFastMutex(&Inbox->Mutex) && !InboxWait(Inbox))
    return;
  Inbox->Mails++;
  ExReleaseFastMutex(&Inbox->Mutex);
}

NTSTATUS InboxTake(PINBOX Inbox, PLARGE_INTEGER Limit) {
  NTSTATUS Status = KeWaitForSingleObject(&Inbox->Owner, Executive, KernelMode, FALSE, Limit);
  if (Status != STATUS_SUCCESS)
    return Status;
  Inbox->Mails++;
  KeReleaseMutex(&Inbox->Owner, FALSE);
  return Status;
}

NTSTATUS InboxTakeAnyhow(PINBOX Inbox, LONGLONG Limit) {
  LARGE_INTEGER Time;
  NTSTATUS Status;
  Time.QuadPart = Limit;
  Status = KeWaitForSingleObject(&Inbox->Owner, Executive, KernelMode, FALSE, &Time);
  if (NT_SUCCESS(Status)) {
    Inbox->Mails++;
    KeReleaseMutex(&Inbox->Owner, FALSE); // REPORT: wdk-lock-unchecked-acquire "it returns STATUS_TIMEOUT, for which NT_SUCCESS is true"
  }
  return Status;
}

// Silent: the caller says whether to wait, and knows why; unless the path has
// asked.
ULONG InboxCountIf(PINBOX Inbox, BOOLEAN Wait, PLARGE_INTEGER Limit) {
  ULONG Result;
  (VOID)ExAcquireResourceSharedLite(&Inbox->Resource, Wait);
  Result = Inbox->Mails;
  ExReleaseResourceLite(&Inbox->Resource);
  KeWaitForSingleObject(&Inbox->Owner, Executive, KernelMode, FALSE, Limit);
  KeReleaseMutex(&Inbox->Owner, FALSE);
  return Result;
}

ULONG InboxCountAsked(PINBOX Inbox, BOOLEAN Wait) {
  ULONG Result = 0;
  if (!Wait) {
    ExAcquireResourceSharedLite(&Inbox->Resource, Wait);
    Result = Inbox->Mails;
    ExReleaseResourceLite(&Inbox->Resource); // REPORT: wdk-lock-unchecked-acquire
  }
  return Result;
}
