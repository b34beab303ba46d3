// RUN: %verify %s
// A wait for several events with a timeout, under an ERESOURCE; the timeout is
// a member of an object that this path has set.

#include <ntddk.h>

typedef struct _VAULT {
  ERESOURCE Resource;
  KEVENT Opened, Closed;
  LARGE_INTEGER Timeout;
  ULONG Doors;
} VAULT, *PVAULT;

NTSTATUS VaultWait(PVAULT Vault) {
  PVOID Objects[2];
  NTSTATUS Status;
  Objects[0] = &Vault->Opened;
  Objects[1] = &Vault->Closed;
  Vault->Timeout.QuadPart = -36000000000LL;
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Vault->Resource, TRUE);
  Status = KeWaitForMultipleObjects(2, Objects, WaitAny, Executive, KernelMode, FALSE, &Vault->Timeout, NULL); // REPORT: wdk-blocking-under-lock "'KeWaitForMultipleObjects' blocks for up to 1 h while ERESOURCE 'Vault->Resource' is held"
  ExReleaseResourceLite(&Vault->Resource);
  KeLeaveCriticalRegion();
  return Status;
}

// Silent: the resource was not got.
NTSTATUS VaultTry(PVAULT Vault) {
  PVOID Objects[1];
  NTSTATUS Status;
  Objects[0] = &Vault->Opened;
  Vault->Timeout.QuadPart = -36000000000LL;
  KeEnterCriticalRegion();
  if (!ExAcquireResourceExclusiveLite(&Vault->Resource, FALSE)) {
    Status = KeWaitForMultipleObjects(1, Objects, WaitAll, Executive, KernelMode, FALSE, &Vault->Timeout, NULL);
  } else {
    Vault->Doors++;
    Status = STATUS_SUCCESS;
    ExReleaseResourceLite(&Vault->Resource);
  }
  KeLeaveCriticalRegion();
  return Status;
}
