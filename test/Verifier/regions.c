// RUN: %verify %s
// The rules of Static Driver Verifier about critical and guarded regions.

#include <ntifs.h>

typedef struct _ARCHIVE {
  ERESOURCE Resource;
  ULONG Boxes;
  BOOLEAN Closed;
} ARCHIVE, *PARCHIVE;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH ArchiveRead, ArchiveWrite, ArchiveControl, ArchiveQuery, ArchiveNested;

// SDV: WDM/CriticalRegions
NTSTATUS ArchiveRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PARCHIVE Archive = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  KeEnterCriticalRegion();
  if (Archive->Closed)
    return STATUS_FILE_CLOSED; // REPORT: wdk-region-unbalanced "returns in a critical region that it has entered"
  Archive->Boxes++;
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

// SDV: WDM/GuardedRegions
NTSTATUS ArchiveWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PARCHIVE Archive = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  KeEnterGuardedRegion();
  Archive->Boxes++;
  if (Archive->Closed)
    KeLeaveGuardedRegion();
  KeLeaveGuardedRegion();
  return STATUS_SUCCESS; // REPORT: wdk-region-unbalanced "has left a guarded region that it hasn't entered"
}

// SDV: WDM/WithinCriticalRegion STORPORT/WithinCriticalRegion
NTSTATUS ArchiveControl(PDEVICE_OBJECT Device, PIRP Irp) {
  PARCHIVE Archive = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  ExAcquireResourceExclusiveLite(&Archive->Resource, TRUE); // REPORT: wdk-region-missing
  Archive->Boxes = 0;
  ExReleaseResourceLite(&Archive->Resource);
  return STATUS_SUCCESS;
}

// Silent: within a region of either kind, and nested.
NTSTATUS ArchiveQuery(PDEVICE_OBJECT Device, PIRP Irp) {
  PARCHIVE Archive = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  KeEnterCriticalRegion();
  ExAcquireResourceSharedLite(&Archive->Resource, TRUE);
  KeEnterGuardedRegion();
  Archive->Boxes++;
  KeLeaveGuardedRegion();
  ExReleaseResourceLite(&Archive->Resource);
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

NTSTATUS ArchiveNested(PDEVICE_OBJECT Device, PIRP Irp) {
  PARCHIVE Archive = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  KeEnterCriticalRegion();
  KeEnterCriticalRegion();
  Archive->Boxes++;
  KeLeaveCriticalRegion();
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  UNREFERENCED_PARAMETER(Path);
  Driver->MajorFunction[IRP_MJ_READ] = ArchiveRead;
  Driver->MajorFunction[IRP_MJ_WRITE] = ArchiveWrite;
  Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = ArchiveControl;
  Driver->MajorFunction[IRP_MJ_QUERY_INFORMATION] = ArchiveQuery;
  Driver->MajorFunction[IRP_MJ_SET_INFORMATION] = ArchiveNested;
  return STATUS_SUCCESS;
}
