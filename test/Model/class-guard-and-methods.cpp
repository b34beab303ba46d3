// RUN: %verify %s
// Locks in objects of classes: methods that lock and unlock, a guard that
// releases in its destructor, references, templates. The last method goes past
// the unlock.

#include <ntddk.h>

class Mutex {
  FAST_MUTEX M;

public:
  void Lock() { ExAcquireFastMutex(&M); } // REPORT: wdk-lock-leak "still held when pageable dispatch routine 'CounterWrong' returns"
  void Unlock() { ExReleaseFastMutex(&M); }
};

class SpinLock {
  KSPIN_LOCK L;
  KIRQL Irql;

public:
  void Lock() { KeAcquireSpinLock(&L, &Irql); }
  void Unlock() { KeReleaseSpinLock(&L, Irql); }
};

template <typename T> class Guard {
  T &Object;

public:
  explicit Guard(T &O) : Object(O) { Object.Lock(); }
  ~Guard() { Object.Unlock(); }
  Guard(const Guard &) = delete;
};

struct Counter {
  Mutex Outer;
  SpinLock Inner;
  ULONG Value;

  bool Add(ULONG N) {
    Guard<Mutex> G(Outer);
    if (N == 0)
      return false;
    Guard<SpinLock> H(Inner);
    if (Value + N < Value)
      return false;
    Value += N;
    return true;
  }

  NTSTATUS Reset(ULONG Mode) {
    Outer.Lock();
    if (Mode > 3)
      return STATUS_INVALID_PARAMETER;
    Value = 0;
    Outer.Unlock();
    return STATUS_SUCCESS;
  }
};

static void AddByReference(Counter &C) { C.Add(2); }

extern "C" DRIVER_DISPATCH_PAGED CounterRight;
NTSTATUS CounterRight(PDEVICE_OBJECT Device, PIRP Irp) {
  auto *C = static_cast<Counter *>(Device->DeviceExtension);
  UNREFERENCED_PARAMETER(Irp);
  AddByReference(*C);
  return C->Add(1) ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}

extern "C" DRIVER_DISPATCH_PAGED CounterWrong;
NTSTATUS CounterWrong(PDEVICE_OBJECT Device, PIRP Irp) {
  auto *C = static_cast<Counter *>(Device->DeviceExtension);
  UNREFERENCED_PARAMETER(Irp);
  return C->Reset(Device->Flags); // NOTE: entered 'Reset' from here
}
