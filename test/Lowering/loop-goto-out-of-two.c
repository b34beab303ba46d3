// RUN: %verify %s
// A goto leaves two loops at once, for a label that releases or for one behind
// it.
#include <ntddk.h>

typedef struct _DISK {
  KGUARDED_MUTEX Mutex;
  ULONG Bitmap[64][32];
} DISK, *PDISK;

DRIVER_DISPATCH DiskAllocate;
DRIVER_DISPATCH DiskAllocateMended;

NTSTATUS DiskAllocate(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PDISK Disk = DeviceObject->DeviceExtension;
  NTSTATUS Status = STATUS_DISK_FULL;
  ULONG Group, Word;

  KeAcquireGuardedMutex(&Disk->Mutex); // REPORT: wdk-lock-leak "guarded mutex 'Disk->Mutex' acquired here is still held"
  for (Group = 0; Group < 64; Group++)
    for (Word = 0; Word < 32; Word++)
      if (Disk->Bitmap[Group][Word] != 0xFFFFFFFF) {
        Status = STATUS_SUCCESS;
        goto Found;
      }
  KeReleaseGuardedMutex(&Disk->Mutex);

Found:
  Irp->IoStatus.Status = Status;
  return Status;
}

NTSTATUS DiskAllocateMended(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PDISK Disk = DeviceObject->DeviceExtension;
  NTSTATUS Status = STATUS_DISK_FULL;
  ULONG Group, Word;

  KeAcquireGuardedMutex(&Disk->Mutex);
  for (Group = 0; Group < 64; Group++)
    for (Word = 0; Word < 32; Word++)
      if (Disk->Bitmap[Group][Word] != 0xFFFFFFFF) {
        Status = STATUS_SUCCESS;
        goto Found;
      }

Found:
  KeReleaseGuardedMutex(&Disk->Mutex);
  Irp->IoStatus.Status = Status;
  return Status;
}
