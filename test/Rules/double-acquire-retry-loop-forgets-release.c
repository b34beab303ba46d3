// RUN: %verify %s
// One way back to the acquire skips the release: 'continue' in a retry loop.

#include <ntddk.h>

typedef struct _CHANNEL {
  KSPIN_LOCK Lock;
  ULONG State;
  ULONG Retries;
} CHANNEL, *PCHANNEL;

NTSTATUS ChannelSend(PCHANNEL Channel) {
  KIRQL Irql;
  for (;;) {
    KeAcquireSpinLock(&Channel->Lock, &Irql); // REPORT: wdk-lock-double-acquire "spin lock 'Channel->Lock'"
    if (Channel->State == 2) { // NOTE: 'Channel->State == 2' is true here
      Channel->Retries++;
      continue;
    }
    Channel->State = 1;
    KeReleaseSpinLock(&Channel->Lock, Irql);
    return STATUS_SUCCESS;
  }
}

// Silent: releases before it goes round.
NTSTATUS ChannelSendMended(PCHANNEL Channel) {
  KIRQL Irql;
  for (;;) {
    KeAcquireSpinLock(&Channel->Lock, &Irql);
    if (Channel->State == 2) {
      Channel->Retries++;
      KeReleaseSpinLock(&Channel->Lock, Irql);
      continue;
    }
    Channel->State = 1;
    KeReleaseSpinLock(&Channel->Lock, Irql);
    return STATUS_SUCCESS;
  }
}
