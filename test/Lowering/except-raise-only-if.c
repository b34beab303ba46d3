// RUN: %verify %s
// An exception that a statement without braces raises under a condition is
// raised only where the condition holds. Silent.
#include <ntddk.h>

typedef struct _VAULT {
  FAST_MUTEX Mutex;
  ULONG Coins;
} VAULT, *PVAULT;

DRIVER_DISPATCH VaultTake;
DRIVER_DISPATCH VaultDrain;

NTSTATUS VaultTake(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PVAULT Vault = DeviceObject->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  __try {
    if (!ExTryToAcquireFastMutex(&Vault->Mutex))
      ExRaiseStatus(STATUS_LOCK_NOT_GRANTED);
    Vault->Coins--;
    ExReleaseFastMutex(&Vault->Mutex);
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    return STATUS_DEVICE_BUSY;
  }
  return STATUS_SUCCESS;
}

NTSTATUS VaultDrain(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PVAULT Vault = DeviceObject->DeviceExtension;
  BOOLEAN Locked = FALSE;

  UNREFERENCED_PARAMETER(Irp);
  __try {
    if (Vault->Coins > 7) {
      ExAcquireFastMutex(&Vault->Mutex);
      Locked = TRUE;
    }
    while (Vault->Coins-- > 0)
      if (!Locked)
        ExRaiseStatus(STATUS_NOT_LOCKED);
    if (Locked)
      ExReleaseFastMutex(&Vault->Mutex);
    else
      ExRaiseStatus(STATUS_NOT_LOCKED);
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    return STATUS_DEVICE_BUSY;
  }
  return STATUS_SUCCESS;
}
