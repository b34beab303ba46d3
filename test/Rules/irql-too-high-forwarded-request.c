// RUN: %verify %s
// A request is passed on at DISPATCH_LEVEL. Which may be depends on its kind:
// on where the dispatch routine is registered, or on what the request was made
// for.
#include <ntddk.h>

typedef struct _PIPE {
  KSPIN_LOCK Lock;
  PDEVICE_OBJECT Lower;
  ULONG Passed;
} PIPE, *PPIPE;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH PipeCreate, PipeRead, PipePnp, PipePower, PipeBoth, PipeAny, PipeOther;

static NTSTATUS PipePass(PPIPE Pipe, PIRP Irp) {
  NTSTATUS Status;
  KIRQL OldIrql;
  KeAcquireSpinLock(&Pipe->Lock, &OldIrql);
  Pipe->Passed++;
  IoSkipCurrentIrpStackLocation(Irp);
  Status = IoCallDriver(Pipe->Lower, Irp); // REPORT: wdk-irql-too-high "'IoCallDriver' demands IRQL <= APC_LEVEL for this kind of request; IRQL is DISPATCH_LEVEL since line 19, where spin lock 'Pipe->Lock' was acquired"
  KeReleaseSpinLock(&Pipe->Lock, OldIrql);
  return Status;
}

NTSTATUS PipeCreate(PDEVICE_OBJECT Device, PIRP Irp) { return PipePass(Device->DeviceExtension, Irp); }

// Silent: kinds that may come at DISPATCH_LEVEL, or may be one.
static NTSTATUS PipePassAny(PPIPE Pipe, PIRP Irp) {
  NTSTATUS Status;
  KIRQL OldIrql;
  KeAcquireSpinLock(&Pipe->Lock, &OldIrql);
  IoSkipCurrentIrpStackLocation(Irp);
  Status = IoCallDriver(Pipe->Lower, Irp);
  KeReleaseSpinLock(&Pipe->Lock, OldIrql);
  return Status;
}
NTSTATUS PipeRead(PDEVICE_OBJECT Device, PIRP Irp) { return PipePassAny(Device->DeviceExtension, Irp); }
NTSTATUS PipePower(PDEVICE_OBJECT Device, PIRP Irp) { return PipePassAny(Device->DeviceExtension, Irp); }
NTSTATUS PipeBoth(PDEVICE_OBJECT Device, PIRP Irp) { return PipePassAny(Device->DeviceExtension, Irp); }
NTSTATUS PipeAny(PDEVICE_OBJECT Device, PIRP Irp) { return PipePassAny(Device->DeviceExtension, Irp); }
NTSTATUS PipeOther(PDEVICE_OBJECT Device, PIRP Irp) { return PipePassAny(Device->DeviceExtension, Irp); }

// Silent: another request than the one that was dispatched.
NTSTATUS PipePnp(PDEVICE_OBJECT Device, PIRP Irp) {
  PPIPE Pipe = Device->DeviceExtension;
  PIRP Own = IoAllocateIrp(Pipe->Lower->StackSize, FALSE);
  KIRQL OldIrql;
  if (Own) {
    KeAcquireSpinLock(&Pipe->Lock, &OldIrql);
    IoCallDriver(Pipe->Lower, Own);
    KeReleaseSpinLock(&Pipe->Lock, OldIrql);
  }
  IoSkipCurrentIrpStackLocation(Irp);
  return IoCallDriver(Pipe->Lower, Irp);
}

VOID PipeFlush(PPIPE Pipe, PKEVENT Done, PIO_STATUS_BLOCK Result) {
  KIRQL OldIrql;
  PIRP Irp = IoBuildSynchronousFsdRequest(IRP_MJ_FLUSH_BUFFERS, Pipe->Lower, NULL, 0, NULL, Done, Result);
  if (!Irp)
    return;
  KeAcquireSpinLock(&Pipe->Lock, &OldIrql);
  IoCallDriver(Pipe->Lower, Irp); // REPORT: wdk-irql-too-high "for this kind of request"
  KeReleaseSpinLock(&Pipe->Lock, OldIrql);
}

// Silent: a write, a kind that isn't known, and below DISPATCH_LEVEL.
VOID PipeWrite(PPIPE Pipe, PVOID Data, PIO_STATUS_BLOCK Result, ULONG Kind) {
  KIRQL OldIrql;
  PIRP Irp = IoBuildAsynchronousFsdRequest(IRP_MJ_WRITE, Pipe->Lower, Data, 64, NULL, Result);
  PIRP Other = IoBuildAsynchronousFsdRequest(Kind, Pipe->Lower, Data, 64, NULL, Result);
  PIRP Low = IoBuildAsynchronousFsdRequest(IRP_MJ_SHUTDOWN, Pipe->Lower, NULL, 0, NULL, Result);
  if (!Irp || !Other || !Low)
    return;
  IoCallDriver(Pipe->Lower, Low);
  KeAcquireSpinLock(&Pipe->Lock, &OldIrql);
  IoCallDriver(Pipe->Lower, Irp);
  IoCallDriver(Pipe->Lower, Other);
  KeReleaseSpinLock(&Pipe->Lock, OldIrql);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  UNREFERENCED_PARAMETER(Path);
  for (ULONG I = 0; I <= IRP_MJ_MAXIMUM_FUNCTION; ++I)
    Driver->MajorFunction[I] = PipeAny;
  Driver->MajorFunction[IRP_MJ_CREATE] = PipeCreate;
  Driver->MajorFunction[IRP_MJ_CLOSE] = PipeCreate;
  Driver->MajorFunction[IRP_MJ_READ] = Driver->MajorFunction[IRP_MJ_WRITE] = PipeRead;
  Driver->MajorFunction[IRP_MJ_POWER] = PipePower;
  Driver->MajorFunction[IRP_MJ_CLEANUP] = Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = PipeBoth;
  Driver->MajorFunction[IRP_MJ_PNP] = PipePnp;
  return STATUS_SUCCESS;
}
