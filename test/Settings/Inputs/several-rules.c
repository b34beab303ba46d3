#include <ntddk.h>
#include "shared.h"

static KSPIN_LOCK TheLock;

KDEFERRED_ROUTINE Work;
DRIVER_DISPATCH Read;

VOID Work(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  HANDLE Handle;

  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  Handle = Context;
  ZwClose(Handle);
  KeAcquireSpinLockAtDpcLevel(&TheLock);
  if (Context == NULL)
    return;
  KeReleaseSpinLockFromDpcLevel(&TheLock);
}

NTSTATUS Read(PDEVICE_OBJECT Device, PIRP Irp) {
  UNREFERENCED_PARAMETER(Device);
  return SharedRead(Irp);
}
