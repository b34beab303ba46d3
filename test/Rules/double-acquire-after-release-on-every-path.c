// RUN: %verify %s
// Acquired again after it was released on every path that leads there: by a
// branch, a switch, a loop with retry, a cleanup label.

#include <ntddk.h>

typedef struct _CHANNEL {
  KSPIN_LOCK Lock;
  ULONG State;
  ULONG Retries;
} CHANNEL, *PCHANNEL;

NTSTATUS ChannelStart(PCHANNEL Channel) {
  NTSTATUS Status = STATUS_SUCCESS;
  KIRQL Irql;
  KeAcquireSpinLock(&Channel->Lock, &Irql);
  switch (Channel->State) {
  case 0:
    Channel->State = 1;
    KeReleaseSpinLock(&Channel->Lock, Irql);
    break;
  case 1:
    KeReleaseSpinLock(&Channel->Lock, Irql);
    Status = STATUS_DEVICE_BUSY;
    break;
  default:
    KeReleaseSpinLock(&Channel->Lock, Irql);
    return STATUS_INVALID_DEVICE_STATE;
  }
  KeAcquireSpinLock(&Channel->Lock, &Irql);
  Channel->Retries = 0;
  KeReleaseSpinLock(&Channel->Lock, Irql);
  return Status;
}

VOID ChannelWaitIdle(PCHANNEL Channel) {
  KIRQL Irql;
  KeAcquireSpinLock(&Channel->Lock, &Irql);
  while (Channel->State != 0) {
    KeReleaseSpinLock(&Channel->Lock, Irql);
    KeStallExecutionProcessor(10);
    KeAcquireSpinLock(&Channel->Lock, &Irql);
  }
  KeReleaseSpinLock(&Channel->Lock, Irql);
}

NTSTATUS ChannelRetry(PCHANNEL Channel) {
  KIRQL Irql;
Again:
  KeAcquireSpinLock(&Channel->Lock, &Irql);
  if (Channel->State == 2 && Channel->Retries < 5) {
    Channel->Retries++;
    KeReleaseSpinLock(&Channel->Lock, Irql);
    goto Again;
  }
  KeReleaseSpinLock(&Channel->Lock, Irql);
  return STATUS_SUCCESS;
}
