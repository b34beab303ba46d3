// RUN: %verify %s
// Two locks side by side, and the name of the wrong one behind a paste: the one
// is released without being held, the other stays held.
#include <ntddk.h>

typedef struct _MODEM {
  KSPIN_LOCK ReadLock, WriteLock;
  ULONG Reads, Writes;
  KDPC Dpc, Next;
} MODEM, *PMODEM;

KDEFERRED_ROUTINE ModemDpc, ModemNextDpc;

VOID ModemDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PMODEM Modem = (PMODEM)Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  KeAcquireSpinLockAtDpcLevel(&Modem->ReadLock);
  ++Modem->Reads;
  KeReleaseSpinLockFromDpcLevel(&Modem->ReadLock);
  KeAcquireSpinLockAtDpcLevel(&Modem->WriteLock); // REPORT: wdk-lock-leak "spin lock 'Modem->WriteLock'"
  ++Modem->Writes;
  KeReleaseSpinLockFromDpcLevel(&Modem->ReadLock); // REPORT: wdk-lock-unheld-release "spin lock 'Modem->ReadLock'"
}

VOID ModemNextDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PMODEM Modem = (PMODEM)Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  KeAcquireSpinLockAtDpcLevel(&Modem->ReadLock);
  KeAcquireSpinLockAtDpcLevel(&Modem->WriteLock);
  Modem->Reads = Modem->Writes;
  // In the order of the acquires, not the reverse; that is legal.
  KeReleaseSpinLockFromDpcLevel(&Modem->ReadLock);
  KeReleaseSpinLockFromDpcLevel(&Modem->WriteLock);
}
