// RUN: %verify %s
// A pointer that the routine has read through isn't NULL afterwards: the release behind 'if (Irp)' always runs.

#include <ntifs.h>

typedef struct _STREAM {
  ERESOURCE Paging;
  LARGE_INTEGER Size;
} STREAM;

DRIVER_DISPATCH Write;

NTSTATUS Write(PDEVICE_OBJECT Device, PIRP Irp) {
  PIO_STACK_LOCATION Stack = IoGetCurrentIrpStackLocation(Irp);
  STREAM *Stream = Stack->FileObject->FsContext;
  NTSTATUS Status = STATUS_SUCCESS;
  BOOLEAN Acquired = FALSE;

  if (Stack->Parameters.Write.Length) {
    ExAcquireResourceSharedLite(&Stream->Paging, TRUE);
    Acquired = TRUE;
  }
  if (Stream->Size.QuadPart == 0)
    Status = STATUS_END_OF_FILE;
  if (Irp)
    Irp->IoStatus.Information = 0;
  if (Acquired && Irp)
    ExReleaseResourceLite(&Stream->Paging);
  return Status;
}
