// RUN: %verify %s
// Guards that know whether they own: one that can be told to let go, one that
// passes its ownership on when it is moved, one that calls a lambda at the end of
// the scope. Only the guard that let go for good leaks.
#include <ntddk.h>

class Lock {
public:
  explicit Lock(PKGUARDED_MUTEX Mutex) : Mutex(Mutex), Owned(true) {
    KeAcquireGuardedMutex(Mutex); // REPORT: wdk-lock-leak "still held when dispatch routine 'MixerMute' returns; bug check 0x1"
  }
  Lock(Lock &&Other) : Mutex(Other.Mutex), Owned(Other.Owned) {
    Other.Owned = false;
  }
  ~Lock() {
    if (Owned)
      KeReleaseGuardedMutex(Mutex);
  }
  PKGUARDED_MUTEX Detach() {
    Owned = false;
    return Mutex;
  }

private:
  PKGUARDED_MUTEX Mutex;
  bool Owned;
};

template <typename F> class Finally {
public:
  explicit Finally(F Do) : Do(Do) {}
  ~Finally() { Do(); }

private:
  F Do;
};
template <typename F> Finally<F> atEnd(F Do) { return Finally<F>(Do); }

struct Mixer {
  KGUARDED_MUTEX Mutex;
  FAST_MUTEX Fast;
  ULONG Level;
};

static Lock enter(Mixer *This) { return Lock(&This->Mutex); }

extern "C" DRIVER_DISPATCH MixerSet, MixerGet, MixerFade, MixerMute;

NTSTATUS MixerSet(PDEVICE_OBJECT Device, PIRP Irp) {
  auto *This = static_cast<Mixer *>(Device->DeviceExtension);
  Lock Hold(&This->Mutex);
  if (Irp->Flags == 0)
    return STATUS_INVALID_PARAMETER;
  This->Level = Irp->Flags;
  KeReleaseGuardedMutex(Hold.Detach());
  return STATUS_SUCCESS;
}

NTSTATUS MixerGet(PDEVICE_OBJECT Device, PIRP Irp) {
  auto *This = static_cast<Mixer *>(Device->DeviceExtension);
  Lock Hold = enter(This);
  Lock Moved(static_cast<Lock &&>(Hold));
  Irp->IoStatus.Information = This->Level;
  return STATUS_SUCCESS;
}

NTSTATUS MixerFade(PDEVICE_OBJECT Device, PIRP) {
  auto *This = static_cast<Mixer *>(Device->DeviceExtension);
  ExAcquireFastMutex(&This->Fast);
  auto Release = atEnd([This] { ExReleaseFastMutex(&This->Fast); });
  if (This->Level == 0)
    return STATUS_NOT_FOUND;
  --This->Level;
  return STATUS_SUCCESS;
}

NTSTATUS MixerMute(PDEVICE_OBJECT Device, PIRP) {
  auto *This = static_cast<Mixer *>(Device->DeviceExtension);
  Lock Hold(&This->Mutex); // NOTE: entered 'Lock' from here
  This->Level = 0;
  Hold.Detach();
  return STATUS_SUCCESS;
}
