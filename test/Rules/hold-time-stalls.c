// RUN: %verify --option=--checks=wdk-spin-lock-hold-time %s
// Stalls under a spin lock: 25 us and more at once, or all rounds of a loop
// together. Silent: shorter ones, after the release, without a lock, of a length
// that isn't known, and under a lock on which waiters sleep.
#include <ntddk.h>

typedef struct _PORT {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  volatile ULONG Ready;
} PORT, *PPORT;

#define SETTLE_TIME 50

static VOID PortSettle(VOID) {
  KeStallExecutionProcessor(SETTLE_TIME); // REPORT: wdk-spin-lock-hold-time "'KeStallExecutionProcessor' keeps the processor busy for 50 us while spin lock 'Port->Lock' is held: every processor that wants it spins as long; bug check 0x133 (DPC_WATCHDOG_VIOLATION)"
}

VOID PortReset(PPORT Port) {
  KIRQL OldIrql;
  KeAcquireSpinLock(&Port->Lock, &OldIrql); // NOTE: acquiring spin lock 'Port->Lock'
  PortSettle();
  KeReleaseSpinLock(&Port->Lock, OldIrql);
}

VOID PortPoll(PPORT Port) {
  KIRQL OldIrql;
  ULONG Tries;
  KeAcquireSpinLock(&Port->Lock, &OldIrql);
  for (Tries = 0; Tries < 100; ++Tries) {
    if (Port->Ready)
      break;
    KeStallExecutionProcessor(10); // REPORT: wdk-spin-lock-hold-time "keeps the processor busy for up to 100 times 10 us, 1 ms in all, while spin lock 'Port->Lock' is held"
  }
  KeReleaseSpinLock(&Port->Lock, OldIrql);
}

// One defect, though the rounds alone would take too long.
VOID PortPollForLong(PPORT Port) {
  KIRQL OldIrql;
  ULONG Tries;
  KeAcquireSpinLock(&Port->Lock, &OldIrql);
  for (Tries = 30000; Tries != 0; --Tries) {
    if (Port->Ready)
      break;
    KeStallExecutionProcessor(20); // REPORT: wdk-spin-lock-hold-time "up to 30000 times 20 us, 600 ms in all"
  }
  KeReleaseSpinLock(&Port->Lock, OldIrql);
}

VOID PortShort(PPORT Port, ULONG Time) {
  KIRQL OldIrql;
  ULONG Tries;
  KeAcquireSpinLock(&Port->Lock, &OldIrql);
  KeStallExecutionProcessor(5);
  KeStallExecutionProcessor(Time);
  for (Tries = 0; Tries < 4; ++Tries)
    KeStallExecutionProcessor(2);
  KeReleaseSpinLock(&Port->Lock, OldIrql);
  KeStallExecutionProcessor(100);
  // The stall isn't in the loop.
  KeAcquireSpinLock(&Port->Lock, &OldIrql);
  for (Tries = 0; Tries < 100 && !Port->Ready; ++Tries)
    ;
  KeStallExecutionProcessor(1);
  KeReleaseSpinLock(&Port->Lock, OldIrql);
  // The lock is acquired in each round.
  for (Tries = 0; Tries < 100; ++Tries) {
    KeAcquireSpinLock(&Port->Lock, &OldIrql);
    KeStallExecutionProcessor(1);
    KeReleaseSpinLock(&Port->Lock, OldIrql);
  }
  ExAcquireFastMutex(&Port->Mutex);
  KeStallExecutionProcessor(100);
  ExReleaseFastMutex(&Port->Mutex);
}
