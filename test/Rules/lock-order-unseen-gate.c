// RUN: %verify %s
// Something that isn't seen as a lock may let in one at a time: a function of
// another file that both call, an event that both wait for.
#include <ntddk.h>

typedef struct _PRESS {
  FAST_MUTEX Ink, Paper;
  FAST_MUTEX Belt, Tray;
  FAST_MUTEX Text, Cover;
  KEVENT Turn, Wake;
  ULONG Pages;
} PRESS, *PPRESS;

VOID PressEnter(PPRESS Press);
VOID PressLeave(PPRESS Press);
VOID PressTrace(const char *Format, ...);
DRIVER_DISPATCH PressRead;
KSTART_ROUTINE PressRun;

NTSTATUS PressRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PPRESS Press = (PPRESS)Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  PressTrace("%p", Press);
  ExAcquireFastMutex(&Press->Text);
  ExAcquireFastMutex(&Press->Cover); // REPORT: wdk-lock-order
  ExReleaseFastMutex(&Press->Cover);
  ExReleaseFastMutex(&Press->Text);
  KeWaitForSingleObject(&Press->Turn, Executive, KernelMode, FALSE, NULL);
  ExAcquireFastMutex(&Press->Belt);
  ExAcquireFastMutex(&Press->Tray);
  ExReleaseFastMutex(&Press->Tray);
  ExReleaseFastMutex(&Press->Belt);
  KeSetEvent(&Press->Turn, IO_NO_INCREMENT, FALSE);
  PressEnter(Press);
  ExAcquireFastMutex(&Press->Ink);
  ExAcquireFastMutex(&Press->Paper);
  ExReleaseFastMutex(&Press->Paper);
  ExReleaseFastMutex(&Press->Ink);
  PressLeave(Press);
  return STATUS_SUCCESS;
}

VOID PressRun(PVOID Context) {
  PPRESS Press = (PPRESS)Context;
  KeWaitForSingleObject(&Press->Wake, Executive, KernelMode, FALSE, NULL);
  PressTrace("%p", Press);
  ExAcquireFastMutex(&Press->Cover);
  ExAcquireFastMutex(&Press->Text);
  ExReleaseFastMutex(&Press->Text);
  ExReleaseFastMutex(&Press->Cover);
  KeWaitForSingleObject(&Press->Turn, Executive, KernelMode, FALSE, NULL);
  ExAcquireFastMutex(&Press->Tray);
  ExAcquireFastMutex(&Press->Belt);
  ExReleaseFastMutex(&Press->Belt);
  ExReleaseFastMutex(&Press->Tray);
  KeSetEvent(&Press->Turn, IO_NO_INCREMENT, FALSE);
  PressEnter(Press);
  ExAcquireFastMutex(&Press->Paper);
  ExAcquireFastMutex(&Press->Ink);
  ExReleaseFastMutex(&Press->Ink);
  ExReleaseFastMutex(&Press->Paper);
  PressLeave(Press);
}
