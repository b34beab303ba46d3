// RUN: %verify %s
// The legal ways to hand a lock to another thread: release on behalf of the
// owner, a resource owned by a pointer, and objects that nobody owns (a
// semaphore, an event), which anyone may signal.
#include <ntddk.h>

typedef struct _VAULT {
  ERESOURCE Resource, Table;
  ERESOURCE_THREAD Owner;
  KSEMAPHORE Slots;
  KEVENT Turn;
  PIO_WORKITEM Item;
  ULONG Entries;
} VAULT, *PVAULT;

DRIVER_DISPATCH VaultStore, VaultLoad;

static VOID VaultFinish(PDEVICE_OBJECT Device, PVOID Context) {
  PVAULT Vault = (PVAULT)Context;
  UNREFERENCED_PARAMETER(Device);
  ++Vault->Entries;
  ExReleaseResourceForThreadLite(&Vault->Resource, Vault->Owner);
  KeReleaseSemaphore(&Vault->Slots, IO_NO_INCREMENT, 1, FALSE);
  KeSetEvent(&Vault->Turn, IO_NO_INCREMENT, FALSE);
}

static VOID VaultLoaded(PDEVICE_OBJECT Device, PVOID Context) {
  PVAULT Vault = (PVAULT)Context;
  UNREFERENCED_PARAMETER(Device);
  ExReleaseResourceForThreadLite(&Vault->Table, (ERESOURCE_THREAD)((ULONG_PTR)Vault | 3));
}

NTSTATUS VaultStore(PDEVICE_OBJECT Device, PIRP Irp) {
  PVAULT Vault = (PVAULT)Device->DeviceExtension;
  KeWaitForSingleObject(&Vault->Slots, Executive, KernelMode, FALSE, NULL);
  KeWaitForSingleObject(&Vault->Turn, Executive, KernelMode, FALSE, NULL);
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Vault->Resource, TRUE);
  Vault->Owner = ExGetCurrentResourceThread();
  KeLeaveCriticalRegion();
  IoMarkIrpPending(Irp);
  IoQueueWorkItem(Vault->Item, VaultFinish, DelayedWorkQueue, Vault);
  return STATUS_PENDING;
}

NTSTATUS VaultLoad(PDEVICE_OBJECT Device, PIRP Irp) {
  PVAULT Vault = (PVAULT)Device->DeviceExtension;
  KeEnterCriticalRegion();
  ExAcquireResourceSharedLite(&Vault->Table, TRUE);
  ExSetResourceOwnerPointer(&Vault->Table, (PVOID)((ULONG_PTR)Vault | 3));
  KeLeaveCriticalRegion();
  IoMarkIrpPending(Irp);
  IoQueueWorkItem(Vault->Item, VaultLoaded, DelayedWorkQueue, Vault);
  return STATUS_PENDING;
}
