// RUN: %verify %s
// A guard acquires in its constructor and releases in its destructor, on every
// way out of the scope. A guard that is told to let go leaks where nobody else
// releases.
#include <ntddk.h>

class SpinGuard {
public:
  explicit SpinGuard(KSPIN_LOCK &Lock) : Lock(&Lock) {
    KeAcquireSpinLock(this->Lock, &OldIrql); // REPORT: wdk-lock-leak "still held when dispatch routine 'PipeAbort' returns"
  }
  ~SpinGuard() {
    if (Lock)
      KeReleaseSpinLock(Lock, OldIrql);
  }
  KIRQL Detach() {
    Lock = nullptr;
    return OldIrql;
  }
  SpinGuard(const SpinGuard &) = delete;
  SpinGuard &operator=(const SpinGuard &) = delete;

private:
  PKSPIN_LOCK Lock;
  KIRQL OldIrql;
};

struct PipeExtension {
  KSPIN_LOCK Lock;
  ULONG Used, Size;
};

extern "C" DRIVER_DISPATCH PipeWrite, PipeRead, PipeAbort;

NTSTATUS PipeWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  auto *Pipe = static_cast<PipeExtension *>(Device->DeviceExtension);
  SpinGuard Guard(Pipe->Lock);
  if (Pipe->Used == Pipe->Size)
    return STATUS_PIPE_BUSY;
  for (ULONG I = 0; I < Pipe->Size; ++I)
    if (Pipe->Used + I == Pipe->Size)
      return STATUS_BUFFER_OVERFLOW;
  ++Pipe->Used;
  IoMarkIrpPending(Irp);
  return STATUS_PENDING;
}

NTSTATUS PipeRead(PDEVICE_OBJECT Device, PIRP) {
  auto *Pipe = static_cast<PipeExtension *>(Device->DeviceExtension);
  KIRQL OldIrql;
  {
    SpinGuard Guard(Pipe->Lock);
    if (Pipe->Used == 0)
      return STATUS_PIPE_EMPTY;
    OldIrql = Guard.Detach();
  }
  --Pipe->Used;
  KeReleaseSpinLock(&Pipe->Lock, OldIrql);
  return STATUS_SUCCESS;
}

NTSTATUS PipeAbort(PDEVICE_OBJECT Device, PIRP) {
  auto *Pipe = static_cast<PipeExtension *>(Device->DeviceExtension);
  SpinGuard Guard(Pipe->Lock);
  if (Pipe->Used == 0)
    Guard.Detach();
  Pipe->Used = 0;
  return STATUS_SUCCESS;
}
