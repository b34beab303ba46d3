// RUN: %verify %s
// The error path releases the lock and then runs into the label that releases it
// as well. The twin aims below the label.
#include <ntddk.h>

typedef struct _DISK {
  FAST_MUTEX Mutex;
  ULONG Sectors;
} DISK, *PDISK;

DRIVER_DISPATCH DiskRead, DiskWrite;
NTSTATUS DiskTransfer(ULONG Sectors, PIRP Irp);

NTSTATUS DiskRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PDISK Disk = (PDISK)Device->DeviceExtension;
  NTSTATUS Status = STATUS_NO_MEDIA_IN_DEVICE;
  ExAcquireFastMutex(&Disk->Mutex);
  if (Disk->Sectors == 0) { // NOTE: 'Disk->Sectors == 0' is true here
    ExReleaseFastMutex(&Disk->Mutex); // NOTE: releasing fast mutex 'Disk->Mutex'
    goto Done;
  }
  Status = DiskTransfer(Disk->Sectors, Irp);
Done:
  ExReleaseFastMutex(&Disk->Mutex); // REPORT: wdk-lock-unheld-release "fast mutex 'Disk->Mutex' is released again: this path has released it already; bug check 0x162"
  Irp->IoStatus.Status = Status;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return Status;
}

NTSTATUS DiskWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PDISK Disk = (PDISK)Device->DeviceExtension;
  NTSTATUS Status = STATUS_NO_MEDIA_IN_DEVICE;
  ExAcquireFastMutex(&Disk->Mutex);
  if (Disk->Sectors == 0) {
    ExReleaseFastMutex(&Disk->Mutex);
    goto Complete;
  }
  Status = DiskTransfer(Disk->Sectors, Irp);
  ExReleaseFastMutex(&Disk->Mutex);
Complete:
  Irp->IoStatus.Status = Status;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return Status;
}
