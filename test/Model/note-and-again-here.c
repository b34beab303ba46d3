// RUN: %verify %s
// Calls of one API in a row are one finding with a note for each repeat;
// another API, or the same one behind a branch, is a finding of its own.

#include <ntddk.h>

typedef struct _HANDLES {
  FAST_MUTEX Mutex;
  HANDLE File, Key, Event;
  HANDLE More;
} HANDLES, *PHANDLES;

VOID CloseThree(PHANDLES Handles) {
  ExAcquireFastMutex(&Handles->Mutex);
  ZwClose(Handles->File); // REPORT: wdk-irql-too-high "'ZwClose'"
  ZwClose(Handles->Key); // NOTE: and again here
  ZwClose(Handles->Event); // NOTE: and again here
  ExReleaseFastMutex(&Handles->Mutex);
}

VOID CloseOrMake(PHANDLES Handles) {
  ExAcquireFastMutex(&Handles->Mutex);
  ZwClose(Handles->File); // REPORT: wdk-irql-too-high "'ZwClose'"
  ZwMakeTemporaryObject(Handles->Key); // REPORT: wdk-irql-too-high "'ZwMakeTemporaryObject'"
  if (Handles->More != NULL)
    ZwClose(Handles->More); // REPORT: wdk-irql-too-high "'ZwClose'"
  ExReleaseFastMutex(&Handles->Mutex);
}

// Silent: all three after the mutex.
VOID CloseAfter(PHANDLES Handles) {
  HANDLE File, Key;
  ExAcquireFastMutex(&Handles->Mutex);
  File = Handles->File;
  Key = Handles->Key;
  ExReleaseFastMutex(&Handles->Mutex);
  ZwClose(File);
  ZwClose(Key);
  ZwMakeTemporaryObject(Key);
}
