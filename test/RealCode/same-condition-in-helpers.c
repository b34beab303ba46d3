// RUN: %verify %s
// Two helpers test the same member of the same object: one acquires by it, the
// other releases. What runs between them isn't seen.
#include <ntddk.h>

typedef struct _ADAPTER {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  ULONG PerPort;
  ULONG Length;
} ADAPTER, *PADAPTER_EXT;

VOID AdapterRun(PADAPTER_EXT Adapter);

static VOID Enter(PADAPTER_EXT A, ULONG Id, PKLOCK_QUEUE_HANDLE Handle) {
  if (A->PerPort == 0 || Id == MAXULONG)
    KeAcquireInStackQueuedSpinLock(&A->Lock, Handle); // REPORT: wdk-lock-leak "when dispatch routine 'AdapterMix' returns"
}

static VOID Leave(PADAPTER_EXT A, ULONG Id, PKLOCK_QUEUE_HANDLE Handle) {
  if (A->PerPort == 0 || Id == MAXULONG)
    KeReleaseInStackQueuedSpinLock(Handle);
}

DRIVER_DISPATCH AdapterStart, AdapterMix;

NTSTATUS AdapterStart(PDEVICE_OBJECT Device, PIRP Irp) {
  PADAPTER_EXT Adapter = Device->DeviceExtension;
  KLOCK_QUEUE_HANDLE Handle;

  Enter(Adapter, Irp->Size, &Handle);
  AdapterRun(Adapter);
  Leave(Adapter, Irp->Size, &Handle);
  return STATUS_SUCCESS;
}

// Another object is another question.
NTSTATUS AdapterMix(PDEVICE_OBJECT Device, PIRP Irp) {
  PADAPTER_EXT Adapter = Device->DeviceExtension;
  PADAPTER_EXT Other = Device->AttachedDevice->DeviceExtension;
  KLOCK_QUEUE_HANDLE Handle;

  Enter(Adapter, Irp->Size, &Handle);
  AdapterRun(Adapter);
  Leave(Other, Irp->Size, &Handle);
  return STATUS_SUCCESS;
}
