// RUN: %verify %s
// The flag that guards the release behind the loop is set only after a way out
// of the round: on that way the lock stays held.
#include <ntddk.h>

typedef struct _CACHE {
  ERESOURCE Resource;
  ULONG Lines;
  NTSTATUS State;
} CACHE, *PCACHE;

NTSTATUS CacheReadLine(ULONG Line);

KSTART_ROUTINE CacheWarm;
KSTART_ROUTINE CacheWarmMended;

VOID CacheWarm(PVOID Context) {
  PCACHE Cache = Context;
  BOOLEAN Locked = FALSE;
  ULONG Line;

  KeEnterCriticalRegion();
  for (Line = 0; Line < Cache->Lines; Line++) {
    if (!Locked) {
      ExAcquireResourceSharedLite(&Cache->Resource, TRUE); // REPORT: wdk-lock-leak "ERESOURCE 'Cache->Resource' acquired here is still held when system thread routine 'CacheWarm' returns"
      if (!NT_SUCCESS(CacheReadLine(Line)))
        break;
      Locked = TRUE;
    }
  }
  if (Locked) // NOTE: 'Locked' is false here
    ExReleaseResourceLite(&Cache->Resource);
  KeLeaveCriticalRegion();
}

VOID CacheWarmMended(PVOID Context) {
  PCACHE Cache = Context;
  BOOLEAN Locked = FALSE;
  ULONG Line;

  KeEnterCriticalRegion();
  for (Line = 0; Line < Cache->Lines; Line++) {
    if (!Locked) {
      ExAcquireResourceSharedLite(&Cache->Resource, TRUE);
      Locked = TRUE;
      if (!NT_SUCCESS(CacheReadLine(Line)))
        break;
    }
  }
  if (Locked)
    ExReleaseResourceLite(&Cache->Resource);
  KeLeaveCriticalRegion();
}
