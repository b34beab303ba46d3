// RUN: %verify %s
// A lock class whose methods are called by hand, and forgotten on one way out;
// the twin leaves it to a guard on the stack.
#include <ntddk.h>

class Mutex {
public:
  void Acquire() { ExAcquireFastMutex(&Object); } // REPORT: wdk-lock-leak "still held when dispatch routine 'PipeWrite' returns; bug check 0x4A"
  void Release() { ExReleaseFastMutex(&Object); }

private:
  FAST_MUTEX Object;
};

class Holder {
public:
  explicit Holder(Mutex &M) : M(M) { M.Acquire(); }
  ~Holder() { M.Release(); }

private:
  Mutex &M;
};

struct PipeExtension {
  Mutex Lock;
  ULONG Used, Size;
};

extern "C" DRIVER_DISPATCH PipeWrite, PipeRead;

NTSTATUS PipeWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  auto *Pipe = static_cast<PipeExtension *>(Device->DeviceExtension);
  Pipe->Lock.Acquire(); // NOTE: entered 'Acquire' from here
  if (Pipe->Used == Pipe->Size)
    return STATUS_PIPE_BUSY;
  ++Pipe->Used;
  Pipe->Lock.Release();
  IoMarkIrpPending(Irp);
  return STATUS_PENDING;
}

NTSTATUS PipeRead(PDEVICE_OBJECT Device, PIRP) {
  auto *Pipe = static_cast<PipeExtension *>(Device->DeviceExtension);
  Holder Hold(Pipe->Lock);
  if (Pipe->Used == 0)
    return STATUS_PIPE_EMPTY;
  --Pipe->Used;
  return STATUS_SUCCESS;
}
