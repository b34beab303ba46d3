// RUN: %verify %s
// A KMUTEX behind a class, with a guard that waits in its constructor; a wait
// with a limit that gives a guard only on success.
#include <ntddk.h>

class WaitLock {
public:
  bool Wait(LONGLONG Time) {
    LARGE_INTEGER Limit;
    Limit.QuadPart = Time;
    return KeWaitForSingleObject(&Mutex, Executive, KernelMode, FALSE, &Limit) == // REPORT: wdk-mutex-leak "still held when dispatch routine 'TunerScan' returns"
           STATUS_SUCCESS;
  }
  void Release() { KeReleaseMutex(&Mutex, FALSE); }

private:
  KMUTEX Mutex;
};

struct Tuner {
  WaitLock Lock;
  ULONG Frequency;
};

extern "C" DRIVER_DISPATCH TunerSet, TunerScan;

NTSTATUS TunerSet(PDEVICE_OBJECT Device, PIRP Irp) {
  auto *This = static_cast<Tuner *>(Device->DeviceExtension);
  if (!This->Lock.Wait(-10000))
    return STATUS_DEVICE_BUSY;
  This->Frequency = Irp->Flags;
  This->Lock.Release();
  return STATUS_SUCCESS;
}

NTSTATUS TunerScan(PDEVICE_OBJECT Device, PIRP) {
  auto *This = static_cast<Tuner *>(Device->DeviceExtension);
  if (!This->Lock.Wait(-10000))
    return STATUS_DEVICE_BUSY;
  for (ULONG Step = 0; Step < 8; ++Step)
    if (This->Frequency + Step == 99)
      return STATUS_NOT_FOUND;
  This->Lock.Release();
  return STATUS_SUCCESS;
}
