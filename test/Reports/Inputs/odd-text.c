// Text that JSON, HTML and columns have to survive.
#include <ntifs.h>

KMUTEX State;
IO_WORKITEM_ROUTINE Advance;
ULONG Größe;

VOID Advance(PDEVICE_OBJECT Device, PVOID Context) {
  /* 😀 </script><b>& "größe" */ KeWaitForSingleObject(&State, Executive, KernelMode, FALSE, NULL);
  if (Größe == 7) // <!-- <script>
    return;
  KeReleaseMutex(&State, FALSE);
}
