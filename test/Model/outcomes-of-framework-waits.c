// RUN: %verify %s
// A framework wait lock with a timeout may not be acquired: STATUS_TIMEOUT is a
// value of success. Without one it always is, whatever is asked afterwards.
#include <ntddk.h>
#include <wdf.h>

typedef struct _PANEL {
  WDFWAITLOCK Lock;
  WDFINTERRUPT Interrupt;
  ULONG Lit;
} PANEL, *PPANEL;

IO_WORKITEM_ROUTINE PanelWait, PanelPoll, PanelAge, PanelForget, PanelAny, PanelTry;

VOID PanelWait(PDEVICE_OBJECT Device, PVOID Context) {
  PPANEL Panel = (PPANEL)Context;
  UNREFERENCED_PARAMETER(Device);
  if (WdfWaitLockAcquire(Panel->Lock, NULL) != STATUS_SUCCESS)
    return;
  ++Panel->Lit;
  WdfWaitLockRelease(Panel->Lock);
  (VOID)WdfWaitLockAcquire(Panel->Lock, NULL);
  WdfWaitLockRelease(Panel->Lock);
}

VOID PanelPoll(PDEVICE_OBJECT Device, PVOID Context) {
  PPANEL Panel = (PPANEL)Context;
  LONGLONG Timeout = 0;
  UNREFERENCED_PARAMETER(Device);
  if (WdfWaitLockAcquire(Panel->Lock, &Timeout) == STATUS_TIMEOUT)
    return;
  ++Panel->Lit;
  WdfWaitLockRelease(Panel->Lock);
}

VOID PanelAge(PDEVICE_OBJECT Device, PVOID Context) {
  PPANEL Panel = (PPANEL)Context;
  LONGLONG Timeout = WDF_REL_TIMEOUT_IN_MS(5);
  UNREFERENCED_PARAMETER(Device);
  if (!NT_SUCCESS(WdfWaitLockAcquire(Panel->Lock, &Timeout)))
    return;
  ++Panel->Lit;
  WdfWaitLockRelease(Panel->Lock); // REPORT: wdk-lock-unchecked-acquire "it returns STATUS_TIMEOUT"
}

VOID PanelForget(PDEVICE_OBJECT Device, PVOID Context) {
  PPANEL Panel = (PPANEL)Context;
  LONGLONG Timeout = 0;
  NTSTATUS Status;
  UNREFERENCED_PARAMETER(Device);
  Status = WdfWaitLockAcquire(Panel->Lock, &Timeout); // REPORT: wdk-lock-leak "framework wait lock 'Panel->Lock'"
  if (Status == STATUS_SUCCESS)
    ++Panel->Lit;
}

// Whether there is a timeout isn't known: both ends are possible.
static NTSTATUS PanelLock(PPANEL Panel, PLONGLONG Timeout) {
  return WdfWaitLockAcquire(Panel->Lock, Timeout);
}

VOID PanelAny(PDEVICE_OBJECT Device, PVOID Context) {
  PPANEL Panel = (PPANEL)Context;
  LONGLONG Timeout = 0;
  UNREFERENCED_PARAMETER(Device);
  if (PanelLock(Panel, Panel->Lit ? &Timeout : NULL) == STATUS_SUCCESS)
    WdfWaitLockRelease(Panel->Lock);
  PanelLock(Panel, Panel->Lit ? &Timeout : NULL);
  WdfWaitLockRelease(Panel->Lock); // REPORT: wdk-lock-unchecked-acquire
}

VOID PanelTry(PDEVICE_OBJECT Device, PVOID Context) {
  PPANEL Panel = (PPANEL)Context;
  UNREFERENCED_PARAMETER(Device);
  if (!WdfInterruptTryToAcquireLock(Panel->Interrupt))
    return;
  ++Panel->Lit;
  WdfInterruptReleaseLock(Panel->Interrupt);
  WdfInterruptTryToAcquireLock(Panel->Interrupt);
  WdfInterruptReleaseLock(Panel->Interrupt); // REPORT: wdk-lock-unchecked-acquire "framework interrupt lock 'Panel->Interrupt'"
}
