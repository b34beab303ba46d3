// RUN: %verify %s
// A structure that holds pointers to locks is copied, returned and passed by
// value: the pointers in the copy name the same locks.

#include <ntddk.h>

typedef struct _HOLD {
  PFAST_MUTEX Mutex;
  PKSPIN_LOCK Lock;
  KIRQL Irql;
} HOLD;

typedef struct _FILE_STATE {
  FAST_MUTEX Mutex;
  KSPIN_LOCK Lock;
  HOLD Hold;
  ULONG Opens;
} FILE_STATE, *PFILE_STATE;

static HOLD HoldBoth(PFILE_STATE File) {
  HOLD Hold;
  Hold.Mutex = &File->Mutex;
  Hold.Lock = &File->Lock;
  ExAcquireFastMutex(Hold.Mutex);
  KeAcquireSpinLock(Hold.Lock, &Hold.Irql);
  return Hold;
}

static VOID LetGo(HOLD Hold) {
  KeReleaseSpinLock(Hold.Lock, Hold.Irql);
  ExReleaseFastMutex(Hold.Mutex);
}

DRIVER_DISPATCH_PAGED FileOpen;
NTSTATUS FileOpen(PDEVICE_OBJECT Device, PIRP Irp) {
  PFILE_STATE File = Device->DeviceExtension;
  HOLD First, Second;
  UNREFERENCED_PARAMETER(Irp);
  First = HoldBoth(File);
  Second = First;
  File->Opens++;
  LetGo(Second);
  File->Hold = HoldBoth(File);
  LetGo(File->Hold);
  return STATUS_SUCCESS;
}
