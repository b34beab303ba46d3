// RUN: %verify %s
// Two registry callbacks: which of them a cookie means isn't known.
#include <ntddk.h>

LARGE_INTEGER First, Second;
EX_CALLBACK_FUNCTION WatchKeys, WatchValues;

NTSTATUS WatchKeys(PVOID Context, PVOID Class, PVOID Argument) {
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(Class);
  UNREFERENCED_PARAMETER(Argument);
  return CmUnRegisterCallback(Second);
}

NTSTATUS WatchValues(PVOID Context, PVOID Class, PVOID Argument) {
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(Class);
  UNREFERENCED_PARAMETER(Argument);
  return STATUS_SUCCESS;
}
