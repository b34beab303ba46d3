// RUN: %verify %s
// The resource goes with the request: its pointer is put into the I/O context,
// and whoever completes the request releases it.
#include <ntifs.h>

typedef struct _IO_CONTEXT {
  PERESOURCE Resource;
  ERESOURCE_THREAD Thread;
} IO_CONTEXT, *PIO_CONTEXT;

typedef struct _REQUEST {
  PIO_CONTEXT IoContext;
  PIRP Irp;
} REQUEST, *PREQUEST;

typedef struct _FILE_CONTROL {
  PERESOURCE PagingIo;
  ULONG Size;
} FILE_CONTROL, *PFILE_CONTROL;

DRIVER_DISPATCH FileWrite;
PREQUEST FileMakeRequest(PIRP Irp);
NTSTATUS FileNonCachedWrite(PREQUEST Request);

NTSTATUS FileWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PFILE_CONTROL File = DeviceObject->DeviceExtension;
  PREQUEST Request = FileMakeRequest(Irp);
  NTSTATUS Status;

  KeEnterCriticalRegion();
  ExAcquireResourceSharedLite(File->PagingIo, TRUE);
  Request->IoContext->Resource = File->PagingIo;
  Request->IoContext->Thread = ExGetCurrentResourceThread();
  Status = FileNonCachedWrite(Request);
  if (Status != STATUS_PENDING)
    ExReleaseResourceLite(File->PagingIo);
  KeLeaveCriticalRegion();
  return Status;
}
