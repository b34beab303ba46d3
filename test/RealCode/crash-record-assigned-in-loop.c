// RUN: %verify %s
// A record that a loop assigns as a whole (a LARGE_INTEGER, a KEY) is compared between rounds without a crash.

#include <ntifs.h>

ERESOURCE StoreLock;

VOID StoreEnter(BOOLEAN Write) {
  LARGE_INTEGER Pause, Now, Warned = {0};

  Pause.QuadPart = -10000;
  for (;;) {
    KeEnterCriticalRegion();
    if (Write ? ExAcquireResourceExclusiveLite(&StoreLock, FALSE)
              : ExAcquireResourceSharedLite(&StoreLock, FALSE))
      break;
    KeLeaveCriticalRegion();
    KeQuerySystemTime(&Now);
    if (Now.QuadPart > 1000)
      Warned = Now;
    KeDelayExecutionThread(KernelMode, FALSE, &Pause);
  }
}
