// RUN: %verify %s
//
// Counts the bytes that each user has asked for. The device control routine
// charges users, a thread writes the totals to the registry once a minute.
//
// The defect: the thread acquires the table's ERESOURCE, then calls a helper
// that acquires it as well. An ERESOURCE counts, so nothing hangs at once, but
// it is released once too seldom, and the thread ends as its owner.

#include <ntifs.h>

#define QUOTA_USERS 32
#define IOCTL_QUOTA_CHARGE                                                     \
  CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _QUOTA_CHARGE {
  ULONG User;
  ULONG Bytes;
} QUOTA_CHARGE, *PQUOTA_CHARGE;

typedef struct _QUOTA_TABLE {
  ERESOURCE Lock;
  KEVENT StopEvent;
  BOOLEAN Dirty;
  ULONG64 Total[QUOTA_USERS];
} QUOTA_TABLE, *PQUOTA_TABLE;

KSTART_ROUTINE QuotaWriter;
DRIVER_DISPATCH QuotaDispatch;
DRIVER_UNLOAD QuotaUnload;
DRIVER_INITIALIZE DriverEntry;

static QUOTA_TABLE QuotaTable;
static PETHREAD QuotaThread;

static VOID QuotaCharge(PQUOTA_TABLE Table, ULONG User, ULONG Bytes) {
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Table->Lock, TRUE);
  Table->Total[User] += Bytes;
  Table->Dirty = TRUE;
  ExReleaseResourceLite(&Table->Lock);
  KeLeaveCriticalRegion();
}

/* Returns with the table locked if there is something to write. */
static BOOLEAN QuotaBeginWrite(PQUOTA_TABLE Table) {
  // NOTE@+1: ERESOURCE 'Table->Lock' acquired here, held 2 times now
  ExAcquireResourceExclusiveLite(&Table->Lock, TRUE);
  if (Table->Dirty)
    return TRUE;
  // NOTE@+1: released here, still held 1 time
  ExReleaseResourceLite(&Table->Lock);
  return FALSE;
}

VOID QuotaWriter(PVOID Context) {
  PQUOTA_TABLE Table = Context;
  LARGE_INTEGER Minute;

  Minute.QuadPart = -60 * 10000000LL;
  while (KeWaitForSingleObject(&Table->StopEvent, Executive, KernelMode, FALSE,
                               &Minute) == STATUS_TIMEOUT) {
  }

  /* The last chance to write what is left. */
  KeEnterCriticalRegion();
  // REPORT@+1: wdk-lock-leak "ERESOURCE 'Table->Lock' acquired here is still held when system thread routine 'QuotaWriter' returns"
  ExAcquireResourceExclusiveLite(&Table->Lock, TRUE);
  if (QuotaBeginWrite(Table)) {
    RtlWriteRegistryValue(RTL_REGISTRY_SERVICES, L"quota", L"Totals",
                          REG_BINARY, Table->Total, sizeof(Table->Total));
    Table->Dirty = FALSE;
    ExReleaseResourceLite(&Table->Lock);
  }
  KeLeaveCriticalRegion();
// NOTE@+1: returns here with ERESOURCE 'Table->Lock' still held
}

NTSTATUS QuotaDispatch(PDEVICE_OBJECT Device, PIRP Irp) {
  PIO_STACK_LOCATION Stack = IoGetCurrentIrpStackLocation(Irp);
  PQUOTA_CHARGE Charge = Irp->AssociatedIrp.SystemBuffer;
  NTSTATUS Status = STATUS_SUCCESS;

  UNREFERENCED_PARAMETER(Device);
  if (Stack->MajorFunction == IRP_MJ_DEVICE_CONTROL) {
    if (Stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_QUOTA_CHARGE)
      Status = STATUS_INVALID_DEVICE_REQUEST;
    else if (Stack->Parameters.DeviceIoControl.InputBufferLength <
                 sizeof(*Charge) ||
             Charge->User >= QUOTA_USERS)
      Status = STATUS_INVALID_PARAMETER;
    else
      QuotaCharge(&QuotaTable, Charge->User, Charge->Bytes);
  }
  Irp->IoStatus.Status = Status;
  Irp->IoStatus.Information = 0;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return Status;
}

VOID QuotaUnload(PDRIVER_OBJECT Driver) {
  KeSetEvent(&QuotaTable.StopEvent, IO_NO_INCREMENT, FALSE);
  KeWaitForSingleObject(QuotaThread, Executive, KernelMode, FALSE, NULL);
  ObDereferenceObject(QuotaThread);
  ExDeleteResourceLite(&QuotaTable.Lock);
  IoDeleteDevice(Driver->DeviceObject);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING RegistryPath) {
  PDEVICE_OBJECT Device;
  HANDLE Handle;
  NTSTATUS Status;

  UNREFERENCED_PARAMETER(RegistryPath);
  Driver->DriverUnload = QuotaUnload;
  Driver->MajorFunction[IRP_MJ_CREATE] = QuotaDispatch;
  Driver->MajorFunction[IRP_MJ_CLOSE] = QuotaDispatch;
  Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = QuotaDispatch;

  KeInitializeEvent(&QuotaTable.StopEvent, NotificationEvent, FALSE);
  Status = ExInitializeResourceLite(&QuotaTable.Lock);
  if (!NT_SUCCESS(Status))
    return Status;
  Status = IoCreateDevice(Driver, 0, NULL, FILE_DEVICE_UNKNOWN,
                          FILE_DEVICE_SECURE_OPEN, FALSE, &Device);
  if (!NT_SUCCESS(Status))
    goto DeleteResource;
  Status = PsCreateSystemThread(&Handle, THREAD_ALL_ACCESS, NULL, NULL, NULL,
                                QuotaWriter, &QuotaTable);
  if (!NT_SUCCESS(Status))
    goto DeleteDevice;
  ObReferenceObjectByHandle(Handle, THREAD_ALL_ACCESS, NULL, KernelMode,
                            (PVOID *)&QuotaThread, NULL);
  ZwClose(Handle);
  return STATUS_SUCCESS;

DeleteDevice:
  IoDeleteDevice(Device);
DeleteResource:
  ExDeleteResourceLite(&QuotaTable.Lock);
  return Status;
}
