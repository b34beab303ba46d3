// RUN: %verify %s
// A dispatch routine acquires a resource and leaves the release to a work item:
// another thread, which doesn't own it. The dispatch routine returns with it.
#include <ntddk.h>

typedef struct _VAULT {
  ERESOURCE Resource;
  PIO_WORKITEM Item;
  ULONG Entries;
} VAULT, *PVAULT;

DRIVER_DISPATCH VaultStore;

static VOID VaultFinish(PDEVICE_OBJECT Device, PVOID Context) {
  PVAULT Vault = (PVAULT)Context;
  UNREFERENCED_PARAMETER(Device);
  ++Vault->Entries;
  ExReleaseResourceLite(&Vault->Resource); // REPORT: wdk-lock-foreign-release "ERESOURCE 'Vault->Resource' is released by work item routine 'VaultFinish', but only other threads acquire it, and only the thread that acquired it may release it; bug check 0xE3"
}

NTSTATUS VaultStore(PDEVICE_OBJECT Device, PIRP Irp) {
  PVAULT Vault = (PVAULT)Device->DeviceExtension;
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Vault->Resource, TRUE); // REPORT: wdk-lock-leak "dispatch routine 'VaultStore'" // NOTE: 'Vault->Resource' is acquired here, by dispatch routine 'VaultStore'
  KeLeaveCriticalRegion();
  IoMarkIrpPending(Irp);
  IoQueueWorkItem(Vault->Item, VaultFinish, DelayedWorkQueue, Vault); // NOTE: work item routine 'VaultFinish' is set up to run here by 'IoQueueWorkItem'
  return STATUS_PENDING;
}
