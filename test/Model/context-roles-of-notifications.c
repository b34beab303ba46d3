// RUN: %verify %s
// Notification routines: what they run as is in the notes and decides which
// bug check is named.

#include <ntddk.h>

static FAST_MUTEX Mutex;
static ULONG Processes, Images;

static VOID OnProcess(HANDLE Parent, HANDLE Process, BOOLEAN Create) {
  UNREFERENCED_PARAMETER(Parent);
  UNREFERENCED_PARAMETER(Process);
  ExAcquireFastMutex(&Mutex); // REPORT: wdk-lock-leak "still held when process notify routine 'OnProcess' returns"
  if (!Create)
    return;
  Processes++;
  ExReleaseFastMutex(&Mutex);
}

static VOID OnImage(PUNICODE_STRING Name, HANDLE Process, PIMAGE_INFO Info) {
  UNREFERENCED_PARAMETER(Name);
  UNREFERENCED_PARAMETER(Process);
  ExAcquireFastMutex(&Mutex);
  if (Info->SystemModeImage)
    Images++;
  ExReleaseFastMutex(&Mutex);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  NTSTATUS Status;
  UNREFERENCED_PARAMETER(Driver);
  UNREFERENCED_PARAMETER(Path);
  ExInitializeFastMutex(&Mutex);
  Status = PsSetCreateProcessNotifyRoutine(OnProcess, FALSE); // NOTE: process notify routine 'OnProcess' is set up to run here by 'PsSetCreateProcessNotifyRoutine'
  if (NT_SUCCESS(Status))
    Status = PsSetLoadImageNotifyRoutine(OnImage);
  return Status;
}
