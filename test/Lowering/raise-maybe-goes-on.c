// RUN: %verify %s
// A call that may raise an exception usually doesn't: what stands behind it in
// the __try block is explored, too. So is what stands behind a test of a
// variable that has no value.
#include <ntifs.h>

typedef struct _STREAM {
  FAST_MUTEX Mutex;
  PVOID Table;
  ULONG Entries;
} STREAM, *PSTREAM;

DRIVER_DISPATCH StreamGrow;
DRIVER_DISPATCH StreamRead;
DRIVER_DISPATCH StreamReset;
DRIVER_DISPATCH StreamGrowMended;

NTSTATUS StreamGrow(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PSTREAM Stream = DeviceObject->DeviceExtension;
  PVOID Table = NULL;

  UNREFERENCED_PARAMETER(Irp);
  __try {
    Table = FsRtlAllocatePoolWithTag(NonPagedPoolNx, 512, 'rtsS');
    RtlZeroMemory(Table, 512);
    ExAcquireFastMutex(&Stream->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Stream->Mutex' acquired here is still held"
    Stream->Table = Table;
    Table = NULL;
  } __finally {
    if (Table)
      ExFreePoolWithTag(Table, 'rtsS');
  }
  return STATUS_SUCCESS;
}

NTSTATUS StreamRead(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PSTREAM Stream = DeviceObject->DeviceExtension;
  UCHAR First = 0;

  __try {
    ProbeForRead(Irp->UserBuffer, 16, 1);
    First = *(PUCHAR)Irp->UserBuffer;
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    return GetExceptionCode();
  }
  ExAcquireFastMutex(&Stream->Mutex);
  Stream->Entries += First;
  ExAcquireFastMutex(&Stream->Mutex); // REPORT: wdk-lock-double-acquire "acquired again"
  ExReleaseFastMutex(&Stream->Mutex);
  return STATUS_SUCCESS;
}

NTSTATUS StreamReset(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PSTREAM Stream = DeviceObject->DeviceExtension;
  BOOLEAN Keep;

  UNREFERENCED_PARAMETER(Irp);
  if (Stream->Entries > 100)
    Keep = TRUE;
  if (Keep)
    return STATUS_SUCCESS;
  ExAcquireFastMutex(&Stream->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Stream->Mutex' acquired here is still held"
  Stream->Entries = 0;
  return STATUS_SUCCESS;
}

NTSTATUS StreamGrowMended(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PSTREAM Stream = DeviceObject->DeviceExtension;
  PVOID Table = NULL;

  UNREFERENCED_PARAMETER(Irp);
  __try {
    Table = FsRtlAllocatePoolWithTag(NonPagedPoolNx, 512, 'rtsS');
    RtlZeroMemory(Table, 512);
    ExAcquireFastMutex(&Stream->Mutex);
    Stream->Table = Table;
    Table = NULL;
    ExReleaseFastMutex(&Stream->Mutex);
  } __finally {
    if (Table)
      ExFreePoolWithTag(Table, 'rtsS');
  }
  return STATUS_SUCCESS;
}
