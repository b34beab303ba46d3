// RUN: %verify %s
// A switch inside a loop: its breaks stay in the loop, its continues skip what
// stands behind the switch.
#include <ntddk.h>

typedef enum _COMMAND { CommandRead, CommandWrite, CommandStop } COMMAND;

typedef struct _QUEUE {
  KSPIN_LOCK Lock;
  ULONG Next;
  COMMAND Commands[256];
  ULONG Reads, Writes;
} QUEUE, *PQUEUE;

KDEFERRED_ROUTINE QueueDpc;
KDEFERRED_ROUTINE QueueDpcMended;

VOID QueueDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PQUEUE Queue = Context;
  ULONG Index;

  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  for (Index = 0; Index < 256; Index++) {
    KeAcquireSpinLockAtDpcLevel(&Queue->Lock); // REPORT: wdk-lock-leak "'Queue->Lock' acquired here is still held when DPC routine 'QueueDpc' returns"
    switch (Queue->Commands[Index]) {
    case CommandRead:
      Queue->Reads++;
      break;
    case CommandWrite:
      Queue->Writes++;
      break;
    case CommandStop:
      Queue->Next = Index;
      return; // NOTE: returns here with spin lock 'Queue->Lock' still held
    }
    KeReleaseSpinLockFromDpcLevel(&Queue->Lock);
  }
}

VOID QueueDpcMended(PKDPC Dpc, PVOID Context, PVOID Argument1,
                    PVOID Argument2) {
  PQUEUE Queue = Context;
  ULONG Index;

  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  for (Index = 0; Index < 256; Index++) {
    KeAcquireSpinLockAtDpcLevel(&Queue->Lock);
    switch (Queue->Commands[Index]) {
    case CommandRead:
      Queue->Reads++;
      KeReleaseSpinLockFromDpcLevel(&Queue->Lock);
      continue;
    case CommandStop:
      Queue->Next = Index;
      KeReleaseSpinLockFromDpcLevel(&Queue->Lock);
      return;
    default:
      Queue->Writes++;
      break;
    }
    KeReleaseSpinLockFromDpcLevel(&Queue->Lock);
  }
}
