// RUN: %verify %s
// Push locks that spread over processors: a shared acquire returns the part of
// the lock that its release wants.
#include <ntifs.h>

typedef struct _EX_PUSH_LOCK_CACHE_AWARE *PEX_PUSH_LOCK_CACHE_AWARE;
typedef struct _EX_PUSH_LOCK_AUTO_EXPAND *PEX_PUSH_LOCK_AUTO_EXPAND;
VOID ExAcquireCacheAwarePushLockExclusive(PEX_PUSH_LOCK_CACHE_AWARE Lock);
VOID ExReleaseCacheAwarePushLockExclusive(PEX_PUSH_LOCK_CACHE_AWARE Lock);
PEX_PUSH_LOCK ExAcquireCacheAwarePushLockSharedEx(PEX_PUSH_LOCK_CACHE_AWARE Lock, ULONG Flags);
VOID ExReleaseCacheAwarePushLockSharedEx(PEX_PUSH_LOCK Lock, ULONG Flags);
PVOID ExTryAcquireAutoExpandPushLockShared(PEX_PUSH_LOCK_AUTO_EXPAND Lock, ULONG Flags);
VOID ExReleaseAutoExpandPushLockShared(PVOID Lock, ULONG Flags);

typedef struct _FAN {
  PEX_PUSH_LOCK_CACHE_AWARE Blades;
  PEX_PUSH_LOCK_AUTO_EXPAND Speeds;
  ULONG Turns;
} FAN;

FAN Fan;
DRIVER_DISPATCH FanRead, FanWrite, FanTry;

NTSTATUS FanRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PEX_PUSH_LOCK Part;

  KeEnterCriticalRegion();
  Part = ExAcquireCacheAwarePushLockSharedEx(Fan.Blades, 0); // REPORT: wdk-lock-leak "cache-aware push lock 'Fan.Blades' acquired here"
  if (!Fan.Turns) {
    KeLeaveCriticalRegion();
    return STATUS_DEVICE_NOT_READY; // NOTE: returns here
  }
  ExReleaseCacheAwarePushLockSharedEx(Part, 0);
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

NTSTATUS FanWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  KeEnterCriticalRegion();
  ExAcquireCacheAwarePushLockExclusive(Fan.Blades);
  Fan.Turns++;
  ExReleaseCacheAwarePushLockExclusive(Fan.Blades);
  ExReleaseCacheAwarePushLockExclusive(Fan.Blades); // REPORT: wdk-lock-unheld-release
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

NTSTATUS FanTry(PDEVICE_OBJECT Device, PIRP Irp) {
  PVOID Part;

  KeEnterCriticalRegion();
  Part = ExTryAcquireAutoExpandPushLockShared(Fan.Speeds, 0);
  if (Part) {
    Fan.Turns++;
    ExReleaseAutoExpandPushLockShared(Part, 0);
  }
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}
