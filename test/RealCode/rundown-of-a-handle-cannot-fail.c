// RUN: %verify %s
// The cleanup of a handle comes once, so that nobody has run its lock down
// before: the acquire can't be refused. And the references of queued IRPs are
// released one by one, each with its own tag.
#include <ntddk.h>

typedef struct _HANDLE_CONTEXT {
  IO_REMOVE_LOCK Rundown;
  LIST_ENTRY Queue;
  KSPIN_LOCK Lock;
} HANDLE_CONTEXT, *PHANDLE_CONTEXT;

DRIVER_DISPATCH HandleCleanup, HandleFlush;

NTSTATUS HandleCleanup(PDEVICE_OBJECT Device, PIRP Irp) {
  PIO_STACK_LOCATION Stack = IoGetCurrentIrpStackLocation(Irp);
  PHANDLE_CONTEXT Handle = Stack->FileObject->FsContext;
  NTSTATUS Status;
  UNREFERENCED_PARAMETER(Device);
  Status = IoAcquireRemoveLock(&Handle->Rundown, Irp);
  NT_ASSERT(NT_SUCCESS(Status));
  IoReleaseRemoveLockAndWait(&Handle->Rundown, Irp);
  Irp->IoStatus.Status = STATUS_SUCCESS;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}

static VOID HandleCancelAll(PHANDLE_CONTEXT Handle) {
  KIRQL OldIrql;
  KeAcquireSpinLock(&Handle->Lock, &OldIrql);
  while (!IsListEmpty(&Handle->Queue)) {
    PLIST_ENTRY Entry = RemoveHeadList(&Handle->Queue);
    PIRP Queued = CONTAINING_RECORD(Entry, IRP, Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&Handle->Lock, OldIrql);
    Queued->IoStatus.Status = STATUS_CANCELLED;
    IoCompleteRequest(Queued, IO_NO_INCREMENT);
    IoReleaseRemoveLock(&Handle->Rundown, Queued);
    KeAcquireSpinLock(&Handle->Lock, &OldIrql);
  }
  KeReleaseSpinLock(&Handle->Lock, OldIrql);
}

NTSTATUS HandleFlush(PDEVICE_OBJECT Device, PIRP Irp) {
  PHANDLE_CONTEXT Handle = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Handle->Rundown, Irp);
  if (!NT_SUCCESS(Status))
    return Status;
  HandleCancelAll(Handle);
  IoReleaseRemoveLock(&Handle->Rundown, Irp);
  return STATUS_SUCCESS;
}
