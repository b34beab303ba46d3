// RUN: %verify %s
// Two helpers that don't belong together: the one acquires a fast mutex, the
// other releases what it takes for a guarded mutex. The twin matches.
#include <ntddk.h>

typedef struct _PORT {
  FAST_MUTEX Fast;
  KGUARDED_MUTEX Guarded;
  ULONG Opens;
} PORT, *PPORT;

static VOID PortLock(PPORT Port) { ExAcquireFastMutex(&Port->Fast); } // REPORT: wdk-lock-leak "fast mutex 'Port->Fast' acquired here is still held when dispatch routine 'PortCreate' returns"

static VOID PortUnlock(PPORT Port) { KeReleaseGuardedMutex(&Port->Guarded); } // REPORT: wdk-lock-unheld-release "guarded mutex 'Port->Guarded'"

static VOID PortUnlockFast(PPORT Port) { ExReleaseFastMutex(&Port->Fast); }

DRIVER_DISPATCH PortCreate, PortClose;

NTSTATUS PortCreate(PDEVICE_OBJECT Device, PIRP Irp) {
  PPORT Port = (PPORT)Device->DeviceExtension;
  PortLock(Port);
  ++Port->Opens;
  PortUnlock(Port); // NOTE: entered 'PortUnlock' from here
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}

NTSTATUS PortClose(PDEVICE_OBJECT Device, PIRP Irp) {
  PPORT Port = (PPORT)Device->DeviceExtension;
  PortLock(Port);
  --Port->Opens;
  PortUnlockFast(Port);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}
