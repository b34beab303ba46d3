// RUN: %verify %s
// The resource and the thread that owns it are written into a request; a routine of another file starts it, and if that says STATUS_PENDING its completion releases the resource.

#include <ntifs.h>

typedef struct _TRANSFER {
  PERESOURCE Resource;
  ERESOURCE_THREAD Thread;
  PVOID Buffer;
} TRANSFER;

typedef struct _CONTENT {
  PERESOURCE Paging;
  LARGE_INTEGER Size;
} CONTENT;

NTSTATUS TransferStart(TRANSFER *Transfer, PIRP Irp, CONTENT *Content);
DRIVER_DISPATCH Write;

NTSTATUS Write(PDEVICE_OBJECT Device, PIRP Irp) {
  CONTENT *Content = IoGetCurrentIrpStackLocation(Irp)->FileObject->FsContext;
  TRANSFER *Transfer = Device->DeviceExtension;
  BOOLEAN Acquired = FALSE;
  NTSTATUS Status;

  KeEnterCriticalRegion();
  ExAcquireResourceSharedLite(Content->Paging, TRUE);
  Acquired = TRUE;
  Transfer->Resource = Content->Paging;
  Transfer->Thread = ExGetCurrentResourceThread();
  Status = TransferStart(Transfer, Irp, Content);
  if (Status == STATUS_PENDING)
    Irp = NULL;
  if (Acquired && Irp)
    ExReleaseResourceLite(Content->Paging);
  KeLeaveCriticalRegion();
  return Status;
}
