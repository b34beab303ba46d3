// RUN: %verify %s
// Rundown protection that isn't released where something fails, is released
// without having been acquired, twice, or after the rundown; a rundown that
// waits for its own reference. The twins are balanced, give the reference to
// their caller, or begin anew.
#include <ntifs.h>

typedef struct _TARGET {
  EX_RUNDOWN_REF Rundown;
  EX_RUNDOWN_REF Session;
  PEX_RUNDOWN_REF_CACHE_AWARE Fast;
  ULONG Size;
} TARGET, *PTARGET;

NTSTATUS TargetRead(PTARGET Target, ULONG Length) {
  if (!ExAcquireRundownProtection(&Target->Rundown)) // REPORT: wdk-rundown "the reference to rundown protection 'Target->Rundown' acquired here isn't released when 'TargetRead' fails, though other paths release it: whoever waits for the last one waits for ever; release it with ExReleaseRundownProtection on this path"
    return STATUS_DELETE_PENDING;
  if (Length > Target->Size)
    return STATUS_INVALID_PARAMETER; // NOTE: returns here with rundown protection 'Target->Rundown' still referenced
  ExReleaseRundownProtection(&Target->Rundown);
  return STATUS_SUCCESS;
}

VOID TargetTouch(PTARGET Target) {
  ExAcquireRundownProtection(&Target->Rundown);
  ++Target->Size;
  ExReleaseRundownProtection(&Target->Rundown); // REPORT: wdk-rundown "rundown protection 'Target->Rundown' is released though 'ExAcquireRundownProtection' hasn't acquired it; check what it returns; bug check 0x50"
}

VOID TargetClose(PTARGET Target) {
  if (!ExAcquireRundownProtection(&Target->Session))
    return;
  ++Target->Size;
  ExReleaseRundownProtection(&Target->Session);
  ExReleaseRundownProtection(&Target->Session); // REPORT: wdk-rundown "rundown protection 'Target->Session' is released again: this path has released the reference that it acquired"
}

VOID TargetStop(PTARGET Target) {
  if (!ExAcquireRundownProtectionCacheAware(Target->Fast)) // NOTE: acquired here
    return;
  Target->Size = 0;
  ExWaitForRundownProtectionReleaseCacheAware(Target->Fast); // REPORT: wdk-rundown "'ExWaitForRundownProtectionReleaseCacheAware' waits for the last reference to rundown protection 'Target->Fast', and this path holds one itself: the wait never ends"
  ExReleaseRundownProtectionCacheAware(Target->Fast);
}

VOID TargetEnd(PTARGET Target) {
  ExWaitForRundownProtectionRelease(&Target->Rundown);
  Target->Size = 0;
  ExReleaseRundownProtection(&Target->Rundown); // REPORT: wdk-rundown "is released again: 'ExWaitForRundownProtectionRelease' has waited for the last reference, so that this path has none"
}

NTSTATUS TargetReadWell(PTARGET Target, ULONG Length) {
  NTSTATUS Status = STATUS_SUCCESS;
  if (!ExAcquireRundownProtection(&Target->Rundown))
    return STATUS_DELETE_PENDING;
  if (Length > Target->Size)
    Status = STATUS_INVALID_PARAMETER;
  ExReleaseRundownProtection(&Target->Rundown);
  return Status;
}

// The caller has it.
NTSTATUS TargetOpen(PTARGET Target, PTARGET *Result) {
  if (!ExAcquireRundownProtection(&Target->Rundown))
    return STATUS_DELETE_PENDING;
  if (!Target->Size) {
    ExReleaseRundownProtection(&Target->Rundown);
    return STATUS_NOT_FOUND;
  }
  *Result = Target;
  return STATUS_SUCCESS;
}

VOID TargetRestart(PTARGET Target) {
  ExWaitForRundownProtectionRelease(&Target->Rundown);
  ExReInitializeRundownProtection(&Target->Rundown);
  if (ExAcquireRundownProtection(&Target->Rundown))
    ExReleaseRundownProtection(&Target->Rundown);
}

// The first one was the caller's.
VOID TargetPut(PTARGET Target) {
  ExReleaseRundownProtection(&Target->Rundown);
  ExReleaseRundownProtection(&Target->Rundown);
}
