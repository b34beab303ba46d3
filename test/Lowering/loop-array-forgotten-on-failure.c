// RUN: %verify %s
// All locks of an array are acquired by a loop; the way out on failure doesn't
// release them, and the last exact loop of the twin does.
#include <ntddk.h>

#define QUEUES 3

typedef struct _NIC {
  FAST_MUTEX QueueMutex[QUEUES];
  BOOLEAN Removed;
  ULONG Resets;
} NIC, *PNIC;

DRIVER_DISPATCH NicReset;
DRIVER_DISPATCH NicResetMended;

NTSTATUS NicReset(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PNIC Nic = DeviceObject->DeviceExtension;
  LONG Index;

  UNREFERENCED_PARAMETER(Irp);
  KeEnterCriticalRegion();
  for (Index = 0; Index < QUEUES; Index++)
    ExAcquireFastMutexUnsafe(&Nic->QueueMutex[Index]); // REPORT: wdk-lock-leak "still held when dispatch routine 'NicReset' returns"
  if (Nic->Removed) { // NOTE: 'Nic->Removed' is true here
    KeLeaveCriticalRegion();
    return STATUS_DELETE_PENDING;
  }
  Nic->Resets++;
  for (Index = QUEUES - 1; Index >= 0; Index--)
    ExReleaseFastMutexUnsafe(&Nic->QueueMutex[Index]);
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

NTSTATUS NicResetMended(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PNIC Nic = DeviceObject->DeviceExtension;
  NTSTATUS Status = STATUS_SUCCESS;
  LONG Index;

  UNREFERENCED_PARAMETER(Irp);
  KeEnterCriticalRegion();
  for (Index = 0; Index < QUEUES; Index++)
    ExAcquireFastMutexUnsafe(&Nic->QueueMutex[Index]);
  if (Nic->Removed)
    Status = STATUS_DELETE_PENDING;
  else
    Nic->Resets++;
  for (Index = QUEUES - 1; Index >= 0; Index--)
    ExReleaseFastMutexUnsafe(&Nic->QueueMutex[Index]);
  KeLeaveCriticalRegion();
  return Status;
}
