// RUN: %verify %s
// The lock was acquired in its queued form and is released in the plain one: one
// mistake, told once, at the call that is wrong.
#include <ntddk.h>

typedef struct _RX {
  KSPIN_LOCK Lock;
  ULONG Frames;
} RX, *PRX;

KDEFERRED_ROUTINE RxDpc;

VOID RxDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PRX Rx = (PRX)Context;
  KLOCK_QUEUE_HANDLE Handle;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  KeAcquireInStackQueuedSpinLockAtDpcLevel(&Rx->Lock, &Handle);
  ++Rx->Frames;
  KeReleaseSpinLockFromDpcLevel(&Rx->Lock); // REPORT: wdk-lock-mismatched-release "spin lock 'Rx->Lock'"
}
