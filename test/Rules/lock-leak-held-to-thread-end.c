// RUN: %verify %s
// A thread that owns a lock for as long as it lives is legal, if it releases the
// lock before its end; a helper that ends the thread for it takes the lock along.
#include <ntddk.h>

typedef struct _LOOP {
  FAST_MUTEX Mutex;
  ERESOURCE Resource;
  KEVENT Stop;
  ULONG Rounds;
} LOOP, *PLOOP;

KSTART_ROUTINE LoopThread, LoopWatch;

static VOID LoopQuit(PLOOP Loop, NTSTATUS Status) {
  KeSetEvent(&Loop->Stop, IO_NO_INCREMENT, FALSE);
  PsTerminateSystemThread(Status); // NOTE: ends here with ERESOURCE 'Loop->Resource' still held
}

VOID LoopThread(PVOID Context) {
  PLOOP Loop = (PLOOP)Context;
  ExAcquireFastMutex(&Loop->Mutex);
  while (Loop->Rounds < 100)
    ++Loop->Rounds;
  ExReleaseFastMutex(&Loop->Mutex);
  LoopQuit(Loop, STATUS_SUCCESS);
}

VOID LoopWatch(PVOID Context) {
  PLOOP Loop = (PLOOP)Context;
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Loop->Resource, TRUE); // REPORT: wdk-lock-leak "ERESOURCE 'Loop->Resource' acquired here is still held when system thread routine 'LoopWatch' returns; bug check 0x13C"
  if (Loop->Rounds == 0)
    LoopQuit(Loop, STATUS_CANCELLED);
  Loop->Rounds = 0;
  ExReleaseResourceLite(&Loop->Resource);
  KeLeaveCriticalRegion();
  PsTerminateSystemThread(STATUS_SUCCESS);
}
