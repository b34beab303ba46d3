// RUN: %verify %s
// Who takes a callback back waits for it, and the callback waits for a lock that
// is held meanwhile. Silent: released before, a lock of another name, a try, a
// routine that is not the one waited for, an acquire shared on both sides.
#include <ntifs.h>

KMUTEX Roster, Spare;
FAST_MUTEX Names;
EX_PUSH_LOCK Index;
ERESOURCE Board;
LARGE_INTEGER Cookie;
ULONG Count;
DRIVER_UNLOAD RosterUnload;
EX_CALLBACK_FUNCTION KeyChanged;

VOID ProcessSeen(HANDLE Parent, HANDLE Id, BOOLEAN Create) {
  KeWaitForSingleObject(&Roster, Executive, KernelMode, FALSE, NULL);
  Count++;
  KeReleaseMutex(&Roster, FALSE);
}

VOID ThreadSeen(HANDLE Process, HANDLE Id, BOOLEAN Create) {
  if (ExTryToAcquireFastMutex(&Names)) {
    Count++;
    ExReleaseFastMutex(&Names);
  }
}

VOID ImageSeen(PUNICODE_STRING Name, HANDLE Id, PIMAGE_INFO Info) {
  ExAcquireResourceSharedLite(&Board, TRUE);
  Count++;
  ExReleaseResourceLite(&Board);
}

NTSTATUS KeyChanged(PVOID Context, PVOID Class, PVOID Argument) {
  KeEnterCriticalRegion();
  ExAcquirePushLockExclusive(&Index);
  Count++;
  ExReleasePushLockExclusive(&Index);
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

NTSTATUS Start(PDRIVER_OBJECT Driver) {
  PsSetCreateThreadNotifyRoutine(ThreadSeen);
  PsSetLoadImageNotifyRoutine(ImageSeen);
  CmRegisterCallback(KeyChanged, NULL, &Cookie);
  return PsSetCreateProcessNotifyRoutine(ProcessSeen, FALSE);
}

VOID RosterUnload(PDRIVER_OBJECT Driver) {
  KeWaitForSingleObject(&Roster, Executive, KernelMode, FALSE, NULL); // NOTE: KMUTEX 'Roster' acquired here
  PsSetCreateProcessNotifyRoutine(ProcessSeen, TRUE); // REPORT: wdk-callback-deadlock "'PsSetCreateProcessNotifyRoutine' is called with KMUTEX 'Roster' held, and waits until process notify routine 'ProcessSeen' is done, which waits for this lock in line 17: neither goes on; bug check 0x9F"
  KeReleaseMutex(&Roster, FALSE);
  KeEnterCriticalRegion();
  ExAcquirePushLockExclusive(&Index);
  CmUnRegisterCallback(Cookie); // REPORT: wdk-callback-deadlock "'CmUnRegisterCallback' is called with push lock 'Index' held, and waits until registry callback 'KeyChanged' is done"
  ExReleasePushLockExclusive(&Index);
  KeLeaveCriticalRegion();
}

VOID Stop(VOID) {
  KeWaitForSingleObject(&Roster, Executive, KernelMode, FALSE, NULL);
  Count = 0;
  KeReleaseMutex(&Roster, FALSE);
  PsSetCreateProcessNotifyRoutine(ProcessSeen, TRUE);
  KeWaitForSingleObject(&Spare, Executive, KernelMode, FALSE, NULL);
  PsSetCreateProcessNotifyRoutine(ProcessSeen, TRUE);
  KeReleaseMutex(&Spare, FALSE);
  ExAcquireFastMutex(&Names);
  PsRemoveCreateThreadNotifyRoutine(ThreadSeen);
  ExReleaseFastMutex(&Names);
  KeEnterCriticalRegion();
  ExAcquireResourceSharedLite(&Board, TRUE);
  PsRemoveLoadImageNotifyRoutine(ImageSeen);
  ExReleaseResourceLite(&Board);
  KeLeaveCriticalRegion();
  KeWaitForSingleObject(&Roster, Executive, KernelMode, FALSE, NULL);
  PsRemoveLoadImageNotifyRoutine(ImageSeen);
  KeReleaseMutex(&Roster, FALSE);
}
