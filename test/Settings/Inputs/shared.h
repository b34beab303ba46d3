#pragma once

static FAST_MUTEX SharedMutex;

static inline NTSTATUS SharedRead(PIRP Irp) {
  ExAcquireFastMutex(&SharedMutex);
  if (Irp->Cancel)
    return STATUS_CANCELLED;
  ExReleaseFastMutex(&SharedMutex);
  return STATUS_SUCCESS;
}
