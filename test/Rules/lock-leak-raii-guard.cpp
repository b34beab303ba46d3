// RUN: %verify %s
// A guard acquires in its constructor and releases in its destructor, on every
// way out of the scope: early returns, a break, the end of the block. One scope
// that tries, and whose guard knows whether it succeeded.
#include <ntddk.h>

class SpinGuard {
public:
  explicit SpinGuard(KSPIN_LOCK &Lock) : Lock(Lock) {
    KeAcquireSpinLock(&this->Lock, &OldIrql);
  }
  ~SpinGuard() { KeReleaseSpinLock(&Lock, OldIrql); }
  SpinGuard(const SpinGuard &) = delete;
  SpinGuard &operator=(const SpinGuard &) = delete;

private:
  KSPIN_LOCK &Lock;
  KIRQL OldIrql;
};

class TryGuard {
public:
  explicit TryGuard(PFAST_MUTEX Mutex)
      : Mutex(Mutex), Owned(ExTryToAcquireFastMutex(Mutex) != FALSE) {}
  ~TryGuard() {
    if (Owned)
      ExReleaseFastMutex(Mutex);
  }
  explicit operator bool() const { return Owned; }

private:
  PFAST_MUTEX Mutex;
  bool Owned;
};

struct PipeExtension {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  ULONG Used, Size;
};

extern "C" DRIVER_DISPATCH PipeWrite, PipeRead;

NTSTATUS PipeWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  auto *Pipe = static_cast<PipeExtension *>(Device->DeviceExtension);
  for (ULONG I = 0; I < Pipe->Size; ++I) {
    SpinGuard Guard(Pipe->Lock);
    if (Pipe->Used == Pipe->Size)
      return STATUS_PIPE_BUSY;
    if (Pipe->Used + I == Pipe->Size)
      break;
    if (Pipe->Used == I)
      continue;
    ++Pipe->Used;
  }
  IoMarkIrpPending(Irp);
  return STATUS_PENDING;
}

NTSTATUS PipeRead(PDEVICE_OBJECT Device, PIRP) {
  auto *Pipe = static_cast<PipeExtension *>(Device->DeviceExtension);
  TryGuard Guard(&Pipe->Mutex);
  if (!Guard)
    return STATUS_PIPE_BUSY;
  if (Pipe->Used == 0)
    return STATUS_PIPE_EMPTY;
  --Pipe->Used;
  return STATUS_SUCCESS;
}
