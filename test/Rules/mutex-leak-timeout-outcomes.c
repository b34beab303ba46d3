// RUN: %verify %s
// Waits with a time limit, with the outcome tested in every usual manner; only
// the paths on which the mutex is owned release it.
#include <ntddk.h>

typedef struct _LANE {
  KMUTEX Mutex;
  ULONG Busy;
} LANE, *PLANE;

DRIVER_DISPATCH LaneOpen, LaneClose, LaneRead, LaneWrite;

static NTSTATUS LaneDone(PIRP Irp, NTSTATUS Status) {
  Irp->IoStatus.Status = Status;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return Status;
}

NTSTATUS LaneOpen(PDEVICE_OBJECT Device, PIRP Irp) {
  PLANE Lane = (PLANE)Device->DeviceExtension;
  LARGE_INTEGER Limit;
  NTSTATUS Status;
  Limit.QuadPart = -10 * 1000 * 100;
  Status = KeWaitForSingleObject(&Lane->Mutex, Executive, KernelMode, FALSE, &Limit);
  if (Status == STATUS_TIMEOUT)
    return LaneDone(Irp, STATUS_DEVICE_BUSY);
  ++Lane->Busy;
  KeReleaseMutex(&Lane->Mutex, FALSE);
  return LaneDone(Irp, STATUS_SUCCESS);
}

NTSTATUS LaneClose(PDEVICE_OBJECT Device, PIRP Irp) {
  PLANE Lane = (PLANE)Device->DeviceExtension;
  LARGE_INTEGER Limit = {0};
  switch (KeWaitForSingleObject(&Lane->Mutex, Executive, KernelMode, FALSE, &Limit)) {
  case STATUS_SUCCESS:
    --Lane->Busy;
    KeReleaseMutex(&Lane->Mutex, FALSE);
    break;
  case STATUS_TIMEOUT:
    return LaneDone(Irp, STATUS_DEVICE_BUSY);
  default:
    break;
  }
  return LaneDone(Irp, STATUS_SUCCESS);
}

NTSTATUS LaneRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PLANE Lane = (PLANE)Device->DeviceExtension;
  LARGE_INTEGER Limit;
  NTSTATUS Status;
  Limit.QuadPart = -1;
  // Alertable, so there are three ways back.
  Status = KeWaitForSingleObject(&Lane->Mutex, Executive, KernelMode, TRUE, &Limit);
  if (Status == STATUS_SUCCESS) {
    Irp->IoStatus.Information = Lane->Busy;
    KeReleaseMutex(&Lane->Mutex, FALSE);
  } else if (Status == STATUS_ALERTED) {
    Status = STATUS_CANCELLED;
  }
  return LaneDone(Irp, Status);
}

NTSTATUS LaneWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PLANE Lane = (PLANE)Device->DeviceExtension;
  BOOLEAN Owned;
  NTSTATUS Status =
      KeWaitForSingleObject(&Lane->Mutex, UserRequest, UserMode, FALSE, NULL);
  Owned = Status != STATUS_USER_APC;
  if (Owned)
    ++Lane->Busy;
  if (Owned)
    KeReleaseMutex(&Lane->Mutex, FALSE);
  return LaneDone(Irp, STATUS_SUCCESS);
}
