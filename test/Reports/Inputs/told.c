// Findings that are suppressed, and what could not be analysed.
#include <ntifs.h>

KMUTEX State;
IO_WORKITEM_ROUTINE Advance;
IO_WORKITEM_ROUTINE Retreat;

VOID Advance(PDEVICE_OBJECT Device, PVOID Context) {
  KeWaitForSingleObject(&State, Executive, KernelMode, FALSE, NULL); // NOLINT(wdk-mutex-leak)
}

VOID Retreat(PDEVICE_OBJECT Device, PVOID Context) {
  Undeclared(Device) = 1; // NOLINT(wdk-no-such-rule)
}
