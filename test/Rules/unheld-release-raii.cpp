// RUN: %verify %s
// A guard releases at the end of its scope, so a release by hand before is one
// too many. A guard with a method for it, that remembers, isn't.
#include <ntddk.h>

class Guard {
public:
  explicit Guard(FAST_MUTEX &Mutex) : Mutex(Mutex), Owned(true) {
    ExAcquireFastMutex(&Mutex);
  }
  ~Guard() { Release(); }
  void Release() {
    if (Owned)
      ExReleaseFastMutex(&Mutex); // REPORT: wdk-lock-unheld-release "is released again: this path has released it already"
    Owned = false;
  }
  Guard(const Guard &) = delete;

private:
  FAST_MUTEX &Mutex;
  bool Owned;
};

struct Clock {
  FAST_MUTEX Mutex;
  ULONG Ticks;
};

extern "C" DRIVER_DISPATCH ClockRead, ClockReset;

NTSTATUS ClockRead(PDEVICE_OBJECT Device, PIRP) {
  auto *This = static_cast<Clock *>(Device->DeviceExtension);
  Guard Hold(This->Mutex);
  ++This->Ticks;
  if (This->Ticks == 100)
    ExReleaseFastMutex(&This->Mutex);
  return STATUS_SUCCESS;
}

NTSTATUS ClockReset(PDEVICE_OBJECT Device, PIRP) {
  auto *This = static_cast<Clock *>(Device->DeviceExtension);
  Guard Hold(This->Mutex);
  ++This->Ticks;
  if (This->Ticks == 100)
    Hold.Release();
  return STATUS_SUCCESS;
}
