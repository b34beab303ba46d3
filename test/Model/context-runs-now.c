// RUN: %verify %s
// Routines that a call runs before it returns run at the IRQL that the call
// gives them.

#include <ntddk.h>

typedef struct _SWITCH {
  PKINTERRUPT Interrupt;
  KSPIN_LOCK Lock;
  KEVENT Event;
  HANDLE Handle;
  ULONG Count;
} SWITCH, *PSWITCH;

static BOOLEAN SwitchInDirql(PVOID Context) {
  PSWITCH Switch = Context;
  Switch->Count++;
  KeSetEvent(&Switch->Event, 0, FALSE); // REPORT: wdk-irql-too-high "IRQL is at least DIRQL"
  return TRUE;
}

static ULONG_PTR SwitchOnAll(ULONG_PTR Context) {
  PSWITCH Switch = (PSWITCH)Context;
  KeWaitForSingleObject(&Switch->Event, Executive, KernelMode, FALSE, NULL); // REPORT: wdk-irql-blocking-wait
  return 0;
}

// Silent: at the IRQL of the caller, which may be PASSIVE_LEVEL.
static VOID SwitchOnBigStack(PVOID Context) {
  PSWITCH Switch = Context;
  ZwClose(Switch->Handle);
}

VOID SwitchRun(PSWITCH Switch) {
  KeSynchronizeExecution(Switch->Interrupt, SwitchInDirql, Switch);
  KeIpiGenericCall(SwitchOnAll, (ULONG_PTR)Switch);
  KeExpandKernelStackAndCallout(SwitchOnBigStack, Switch, 4096);
}
