// RUN: %verify %s
// _Analysis_assume_ says that the loop, which gives the mutex up in its first round, runs at least once.

#include <ntifs.h>

typedef struct _MAP {
  FAST_MUTEX Mutex;
  ULONG Free;
  ULONG Shift;
} MAP;

ULONG TakeRun(MAP *Map, ULONG Most);

VOID MapTake(MAP *Map, ULONG Bytes) {
  ULONG Count, Run;
  BOOLEAN Locked;

  if (!Bytes)
    return;
  Count = (Bytes + (1u << Map->Shift) - 1) >> Map->Shift;
  _Analysis_assume_(Count > 0);
  ExAcquireFastMutex(&Map->Mutex);
  Locked = TRUE;
  while (Count != 0) {
    if (!Locked)
      ExAcquireFastMutex(&Map->Mutex);
    Run = TakeRun(Map, Count);
    ExReleaseFastMutex(&Map->Mutex);
    Locked = FALSE;
    Count -= Run;
  }
}
