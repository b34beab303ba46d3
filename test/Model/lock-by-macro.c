// RUN: %verify %s
// The driver's own macros for locking: the finding stands where the macro is
// used, and names the lock.

#include <ntddk.h>

typedef struct _SESSION {
  KSPIN_LOCK Lock;
  KIRQL Irql;
  ULONG Packets;
} SESSION, *PSESSION;

#define LOCK_SESSION(S) KeAcquireSpinLock(&(S)->Lock, &(S)->Irql)
#define UNLOCK_SESSION(S) KeReleaseSpinLock(&(S)->Lock, (S)->Irql)
#define BAIL_OUT(S, Value)                                                     \
  do {                                                                         \
    UNLOCK_SESSION(S);                                                         \
    return (Value);                                                            \
  } while (0)

DRIVER_DISPATCH SessionSend;
NTSTATUS SessionSend(PDEVICE_OBJECT Device, PIRP Irp) {
  PSESSION Session = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  LOCK_SESSION(Session);
  if (Session->Packets == 0)
    BAIL_OUT(Session, STATUS_NO_MORE_ENTRIES);
  Session->Packets--;
  UNLOCK_SESSION(Session);
  return STATUS_SUCCESS;
}

DRIVER_DISPATCH SessionReceive;
NTSTATUS SessionReceive(PDEVICE_OBJECT Device, PIRP Irp) {
  PSESSION Session = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  LOCK_SESSION(Session); // REPORT: wdk-lock-leak "spin lock"
  if (Session->Packets > 100)
    return STATUS_BUFFER_OVERFLOW; // NOTE: returns here
  Session->Packets++;
  UNLOCK_SESSION(Session);
  return STATUS_SUCCESS;
}
