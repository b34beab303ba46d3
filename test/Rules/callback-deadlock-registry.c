// RUN: %verify %s
// A registry callback that unregisters itself; a cookie doesn't say whose it is,
// but the file has only one such callback.
#include <ntddk.h>

LARGE_INTEGER Cookie;
EX_CALLBACK_FUNCTION WatchKeys;
DRIVER_UNLOAD Unload;

NTSTATUS WatchKeys(PVOID Context, PVOID Class, PVOID Argument) {
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(Argument);
  if ((REG_NOTIFY_CLASS)(ULONG_PTR)Class == RegNtPreDeleteKey)
    CmUnRegisterCallback(Cookie); // REPORT: wdk-callback-deadlock "'CmUnRegisterCallback' waits until registry callback 'WatchKeys' is done, which calls it"
  return STATUS_SUCCESS;
}

VOID Unload(PDRIVER_OBJECT Driver) {
  UNREFERENCED_PARAMETER(Driver);
  CmUnRegisterCallback(Cookie);
}
