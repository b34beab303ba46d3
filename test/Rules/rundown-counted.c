// RUN: %verify %s
// ExAcquireRundownProtectionEx takes as many references as its Count says.
// Silent: a count that isn't a constant, and several releases of one acquire.
#include <ntifs.h>

typedef struct _PLANT {
  EX_RUNDOWN_REF Rundown;
  PEX_RUNDOWN_REF_CACHE_AWARE Fast;
  ULONG Beds;
} PLANT;

NTSTATUS PlantAll(PLANT *Plant, ULONG Beds) {
  if (!ExAcquireRundownProtectionEx(&Plant->Rundown, 3)) // REPORT: wdk-rundown "acquired here isn't released when 'PlantAll' fails"
    return STATUS_DELETE_PENDING;
  ExReleaseRundownProtectionEx(&Plant->Rundown, 2);
  if (Beds > Plant->Beds)
    return STATUS_INVALID_PARAMETER; // NOTE: returns here with rundown protection 'Plant->Rundown' still referenced
  ExReleaseRundownProtection(&Plant->Rundown);
  return STATUS_SUCCESS;
}

NTSTATUS PlantTwice(PLANT *Plant) {
  if (!ExAcquireRundownProtectionCacheAwareEx(Plant->Fast, 2))
    return STATUS_DELETE_PENDING;
  Plant->Beds++;
  ExReleaseRundownProtectionCacheAwareEx(Plant->Fast, 3); // REPORT: wdk-rundown "is released again"
  return STATUS_SUCCESS;
}

NTSTATUS PlantPair(PLANT *Plant) {
  if (!ExAcquireRundownProtectionEx(&Plant->Rundown, 2))
    return STATUS_DELETE_PENDING;
  Plant->Beds++;
  ExReleaseRundownProtection(&Plant->Rundown);
  if (Plant->Beds > 10) {
    ExReleaseRundownProtection(&Plant->Rundown);
    return STATUS_INVALID_PARAMETER;
  }
  ExReleaseRundownProtection(&Plant->Rundown);
  return STATUS_SUCCESS;
}

NTSTATUS PlantMany(PLANT *Plant, ULONG Count) {
  if (!ExAcquireRundownProtectionEx(&Plant->Rundown, Count))
    return STATUS_DELETE_PENDING;
  if (Count > Plant->Beds) {
    ExReleaseRundownProtectionEx(&Plant->Rundown, Count);
    return STATUS_INVALID_PARAMETER;
  }
  ExReleaseRundownProtection(&Plant->Rundown);
  ExReleaseRundownProtectionEx(&Plant->Rundown, Count - 1);
  return STATUS_SUCCESS;
}
