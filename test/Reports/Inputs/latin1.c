// Text that is not UTF-8.
#include <ntifs.h>

KMUTEX State;
IO_WORKITEM_ROUTINE Advance;
ULONG Size;

VOID Advance(PDEVICE_OBJECT Device, PVOID Context) {
  /* größe */ KeWaitForSingleObject(&State, Executive, KernelMode, FALSE, NULL);
  if (Size == 7)
    return;
  KeReleaseMutex(&State, FALSE);
}
