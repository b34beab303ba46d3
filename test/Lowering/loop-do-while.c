// RUN: %verify %s
// do-while: a release that only the last round skips, and balanced rounds.
#include <ntddk.h>

typedef struct _FLOW {
  ERESOURCE Resource;
  ULONG Credits;
  ULONG Waiters;
} FLOW, *PFLOW;

KSTART_ROUTINE FlowThread;
KSTART_ROUTINE FlowThreadMended;

VOID FlowThread(PVOID Context) {
  PFLOW Flow = Context;
  ULONG Left;

  KeEnterCriticalRegion();
  do {
    ExAcquireResourceExclusiveLite(&Flow->Resource, TRUE); // REPORT: wdk-lock-leak "ERESOURCE 'Flow->Resource' acquired here is still held when system thread routine 'FlowThread' returns"
    Flow->Credits += 16;
    Left = Flow->Waiters;
    if (Left != 0)
      ExReleaseResourceLite(&Flow->Resource);
  } while (Left != 0);
  KeLeaveCriticalRegion();
  PsTerminateSystemThread(STATUS_SUCCESS); // NOTE: ends here with ERESOURCE 'Flow->Resource' still held
}

VOID FlowThreadMended(PVOID Context) {
  PFLOW Flow = Context;
  ULONG Left;

  KeEnterCriticalRegion();
  do {
    ExAcquireResourceExclusiveLite(&Flow->Resource, TRUE);
    Flow->Credits += 16;
    Left = Flow->Waiters;
    if (Left != 0)
      ExReleaseResourceLite(&Flow->Resource);
  } while (Left != 0);
  ExReleaseResourceLite(&Flow->Resource);
  KeLeaveCriticalRegion();
  PsTerminateSystemThread(STATUS_SUCCESS);
}
