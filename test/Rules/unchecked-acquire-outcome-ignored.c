// RUN: %verify %s
// The outcome of an acquire that can fail is ignored, or tested the wrong way
// round: the release happens on the path that got nothing.
#include <ntddk.h>

typedef struct _LOG {
  KSPIN_LOCK Spin;
  FAST_MUTEX Mutex;
  ERESOURCE Resource;
  KMUTEX Left, Right;
  ULONG Lines;
  KDPC Dpc;
} LOG, *PLOG;

IO_WORKITEM_ROUTINE LogFlush, LogRotate, LogMerge;
KDEFERRED_ROUTINE LogTick;

VOID LogFlush(PDEVICE_OBJECT Device, PVOID Context) {
  PLOG Log = (PLOG)Context;
  UNREFERENCED_PARAMETER(Device);
  ExTryToAcquireFastMutex(&Log->Mutex); // NOTE: 'ExTryToAcquireFastMutex' fails here: fast mutex 'Log->Mutex' is not acquired
  Log->Lines = 0;
  ExReleaseFastMutex(&Log->Mutex); // REPORT: wdk-lock-unchecked-acquire "fast mutex 'Log->Mutex' is released though 'ExTryToAcquireFastMutex' hasn't acquired it; bug check 0x162 (KERNEL_AUTO_BOOST_INVALID_LOCK_RELEASE); check what it returns"
}

VOID LogRotate(PDEVICE_OBJECT Device, PVOID Context) {
  PLOG Log = (PLOG)Context;
  UNREFERENCED_PARAMETER(Device);
  KeEnterCriticalRegion();
  (VOID)ExAcquireResourceExclusiveLite(&Log->Resource, FALSE);
  Log->Lines = 0;
  ExReleaseResourceLite(&Log->Resource); // REPORT: wdk-lock-unchecked-acquire "ERESOURCE 'Log->Resource'"
  ExAcquireResourceExclusiveLite(&Log->Resource, TRUE);
  ExReleaseResourceLite(&Log->Resource);
  KeLeaveCriticalRegion();
}

VOID LogTick(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PLOG Log = (PLOG)Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  if (KeTryToAcquireSpinLockAtDpcLevel(&Log->Spin)) { // REPORT: wdk-lock-leak "spin lock 'Log->Spin'"
    ++Log->Lines;
    return;
  }
  KeReleaseSpinLockFromDpcLevel(&Log->Spin); // REPORT: wdk-lock-unchecked-acquire "spin lock 'Log->Spin'"
}

VOID LogMerge(PDEVICE_OBJECT Device, PVOID Context) {
  PLOG Log = (PLOG)Context;
  PVOID Objects[2] = {&Log->Left, &Log->Right};
  UNREFERENCED_PARAMETER(Device);
  // Any one of the two, so only one is owned.
  KeWaitForMultipleObjects(2, Objects, WaitAny, Executive, KernelMode, FALSE, NULL, NULL); // REPORT: wdk-mutex-leak
  KeReleaseMutex(&Log->Left, FALSE); // REPORT: wdk-lock-unchecked-acquire "KMUTEX 'Log->Left' is released though 'KeWaitForMultipleObjects' hasn't acquired it"
}
