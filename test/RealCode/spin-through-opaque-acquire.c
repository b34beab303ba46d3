// RUN: %verify %s
// A lock that an acquire routine of another file takes is released here, round after round.

#include <ntifs.h>

typedef struct _RING {
  FAST_MUTEX Mutex;
  ULONG Fill;
} RING;

VOID RingEnter(RING *Ring); // in ring.c
VOID RingEnterMutex(PFAST_MUTEX Mutex);

VOID RingDrain(RING *Ring) {
  RingEnterMutex(&Ring->Mutex);
  Ring->Fill = 0;
  ExReleaseFastMutex(&Ring->Mutex);
  RingEnterMutex(&Ring->Mutex);
  Ring->Fill++;
  ExReleaseFastMutex(&Ring->Mutex);
}

VOID RingDrainByObject(RING *Ring) {
  RingEnter(Ring);
  Ring->Fill = 0;
  ExReleaseFastMutex(&Ring->Mutex);
  RingEnter(Ring);
  Ring->Fill++;
  ExReleaseFastMutex(&Ring->Mutex);
}
