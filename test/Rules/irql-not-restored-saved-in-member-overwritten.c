// RUN: %verify %s
// One member keeps the saved IRQL of a guard that is entered twice: leaving
// twice restores the inner value both times.

#include <ntddk.h>

typedef struct _GUARD {
  KIRQL Saved;
  ULONG Depth;
} GUARD, *PGUARD;

static VOID GuardEnter(PGUARD Guard) {
  KeRaiseIrql(DISPATCH_LEVEL, &Guard->Saved); // REPORT: wdk-irql-not-saved "saved in 'Saved': nothing goes back to PASSIVE_LEVEL"
  Guard->Depth++;
}

static VOID GuardLeave(PGUARD Guard) {
  Guard->Depth--;
  KeLowerIrql(Guard->Saved);
}

static VOID Nested(PGUARD Guard) {
  GuardEnter(Guard);
  GuardLeave(Guard);
}

IO_WORKITEM_ROUTINE GuardWork;
VOID GuardWork(PDEVICE_OBJECT Device, PVOID Context) {
  GUARD Guard = {0};
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Context);
  GuardEnter(&Guard); // NOTE: entered 'GuardEnter' from here
  Nested(&Guard);
  GuardLeave(&Guard);
}

// Silent: a guard of its own for the inner part.
IO_WORKITEM_ROUTINE GuardWorkMended;
VOID GuardWorkMended(PDEVICE_OBJECT Device, PVOID Context) {
  GUARD Guard = {0}, Inner = {0};
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Context);
  GuardEnter(&Guard);
  Nested(&Inner);
  GuardLeave(&Guard);
}
