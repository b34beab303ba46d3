// RUN: %verify %s
// The main loop of a system thread, started by PsCreateSystemThread: woken by
// an event, it works under a lock until it is told to stop. Stopping with the
// lock held leaks it; the twin looks for the stop before.
#include <ntddk.h>

typedef struct _ENGINE {
  KEVENT Wake;
  ERESOURCE Resource;
  LIST_ENTRY Jobs;
  BOOLEAN Stop;
} ENGINE, *PENGINE;

static VOID EngineThread(PVOID Context) {
  PENGINE Engine = Context;

  while (TRUE) {
    KeWaitForSingleObject(&Engine->Wake, Executive, KernelMode, FALSE, NULL);
    ExEnterCriticalRegionAndAcquireResourceExclusive(&Engine->Resource); // REPORT: wdk-lock-leak "'Engine->Resource' acquired here is still held when system thread routine 'EngineThread' returns"
    if (Engine->Stop) // NOTE: 'Engine->Stop' is true here
      break;
    while (!IsListEmpty(&Engine->Jobs))
      RemoveHeadList(&Engine->Jobs);
    ExReleaseResourceAndLeaveCriticalRegion(&Engine->Resource);
  }
  PsTerminateSystemThread(STATUS_SUCCESS); // NOTE: ends here with ERESOURCE 'Engine->Resource' still held
}

static VOID EngineThreadMended(PVOID Context) {
  PENGINE Engine = Context;

  while (TRUE) {
    KeWaitForSingleObject(&Engine->Wake, Executive, KernelMode, FALSE, NULL);
    if (Engine->Stop)
      break;
    ExEnterCriticalRegionAndAcquireResourceExclusive(&Engine->Resource);
    while (!IsListEmpty(&Engine->Jobs))
      RemoveHeadList(&Engine->Jobs);
    ExReleaseResourceAndLeaveCriticalRegion(&Engine->Resource);
  }
  PsTerminateSystemThread(STATUS_SUCCESS);
}

NTSTATUS EngineStart(PENGINE Engine, PHANDLE Old, PHANDLE New) {
  NTSTATUS Status;

  Status = PsCreateSystemThread(Old, THREAD_ALL_ACCESS, NULL, NULL, NULL, EngineThread, Engine); // NOTE: system thread routine 'EngineThread' is set up to run here by 'PsCreateSystemThread'
  if (!NT_SUCCESS(Status))
    return Status;
  return PsCreateSystemThread(New, THREAD_ALL_ACCESS, NULL, NULL, NULL,
                              EngineThreadMended, Engine);
}
