// RUN: %verify %s
// Notify routines that take themselves back, directly and through a helper; the
// removal waits for the calls that are under way. Silent: registering again,
// taking another routine back, and a flag that isn't known.
#include <ntddk.h>

PCREATE_PROCESS_NOTIFY_ROUTINE OtherNotify;
ULONG Left;

static VOID CountImage(PUNICODE_STRING Name, HANDLE Process, PIMAGE_INFO Image) {
  UNREFERENCED_PARAMETER(Name);
  UNREFERENCED_PARAMETER(Process);
  UNREFERENCED_PARAMETER(Image);
  if (--Left == 5)
    PsRemoveLoadImageNotifyRoutine(CountImage); // REPORT: wdk-callback-deadlock "'PsRemoveLoadImageNotifyRoutine' waits until image notify routine 'CountImage' is done, which calls it: the thread waits for itself; bug check 0x9F (DRIVER_POWER_STATE_FAILURE)"
}

static VOID StopCounting(VOID);

static VOID CountThread(HANDLE Process, HANDLE Thread, BOOLEAN Create) {
  UNREFERENCED_PARAMETER(Process);
  UNREFERENCED_PARAMETER(Thread);
  if (Create)
    StopCounting(); // NOTE: entered 'StopCounting' from here
}

static VOID StopCounting(VOID) {
  PsRemoveCreateThreadNotifyRoutine(CountThread); // REPORT: wdk-callback-deadlock "thread notify routine 'CountThread' is done"
}

static VOID SecondNotify(HANDLE Parent, HANDLE Process, BOOLEAN Create) {
  UNREFERENCED_PARAMETER(Parent);
  UNREFERENCED_PARAMETER(Process);
  UNREFERENCED_PARAMETER(Create);
}

static VOID FirstNotify(HANDLE Parent, HANDLE Process, BOOLEAN Create) {
  UNREFERENCED_PARAMETER(Parent);
  UNREFERENCED_PARAMETER(Process);
  if (Left == 1)
    PsSetCreateProcessNotifyRoutine(FirstNotify, FALSE);
  if (Left == 2)
    PsSetCreateProcessNotifyRoutine(SecondNotify, TRUE);
  if (Left == 3)
    PsSetCreateProcessNotifyRoutine(FirstNotify, Create);
  if (Left == 4)
    PsSetCreateProcessNotifyRoutine(FirstNotify, TRUE); // REPORT: wdk-callback-deadlock "process notify routine 'FirstNotify'"
}

NTSTATUS Begin(VOID) {
  PsSetCreateProcessNotifyRoutine(FirstNotify, FALSE);
  PsSetCreateProcessNotifyRoutine(SecondNotify, FALSE);
  PsSetCreateThreadNotifyRoutine(CountThread);
  return PsSetLoadImageNotifyRoutine(CountImage);
}

VOID End(VOID) {
  PsSetCreateProcessNotifyRoutine(FirstNotify, TRUE);
  PsRemoveLoadImageNotifyRoutine(CountImage);
}
