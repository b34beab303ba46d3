// RUN: %verify %s
// Functions of unknown callers that return with a lock on all their paths. Most
// are there to acquire it for the caller; these aren't.
#include <ntddk.h>

typedef struct _BOARD {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  FAST_MUTEX LentMutex, FlushMutex;
  ERESOURCE Resource;
  KIRQL OldIrql;
  ULONG Jobs, Flags;
} BOARD, *PBOARD;

NTSTATUS BoardReset(PBOARD Board);

// The IRQL to go back to is lost with the frame, so nobody can release it.
VOID BoardAddJob(PBOARD Board) {
  KIRQL OldIrql;

  KeAcquireSpinLock(&Board->Lock, &OldIrql); // REPORT: wdk-lock-leak "spin lock 'Board->Lock' acquired here is still held when 'BoardAddJob' returns, and 'OldIrql', without which nobody can release it, is gone"
  Board->Jobs++;
}

VOID BoardTakeJob(PBOARD Board) {
  KLOCK_QUEUE_HANDLE Handle;

  KeAcquireInStackQueuedSpinLock(&Board->Lock, &Handle); // REPORT: wdk-lock-leak "and 'Handle', without which nobody can release it, is gone"
  Board->Jobs--;
}

// The caller finds it in the board.
VOID BoardLock(PBOARD Board) {
  KIRQL OldIrql;

  KeAcquireSpinLock(&Board->Lock, &OldIrql);
  Board->OldIrql = OldIrql;
}

// The caller gets it back.
KIRQL BoardRaise(PBOARD Board) {
  KIRQL OldIrql;

  KeAcquireSpinLock(&Board->Lock, &OldIrql);
  return OldIrql;
}

VOID BoardLockQueued(PBOARD Board, PKLOCK_QUEUE_HANDLE Handle) {
  KeAcquireInStackQueuedSpinLock(&Board->Lock, Handle);
}

// All others release what they acquire.
VOID BoardSetFlag(PBOARD Board, ULONG Flag) {
  ExAcquireFastMutex(&Board->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Board->Mutex' acquired here is still held when 'BoardSetFlag' returns, though 'BoardClearFlag' and all others here release what they acquire"
  Board->Flags |= Flag;
}

VOID BoardClearFlag(PBOARD Board, ULONG Flag) {
  ExAcquireFastMutex(&Board->Mutex);
  Board->Flags &= ~Flag;
  ExReleaseFastMutex(&Board->Mutex);
}

// This one is lent: somebody gives it back.
VOID BoardBorrow(PBOARD Board) { ExAcquireFastMutex(&Board->LentMutex); }

VOID BoardReturn(PBOARD Board) { ExReleaseFastMutex(&Board->LentMutex); }

VOID BoardPeek(PBOARD Board) {
  ExAcquireFastMutex(&Board->LentMutex);
  Board->Jobs++;
  ExReleaseFastMutex(&Board->LentMutex);
}

// Twice in, once out.
VOID BoardScan(PBOARD Board) {
  ExAcquireResourceSharedLite(&Board->Resource, TRUE); // REPORT: wdk-lock-leak "when 'BoardScan' returns, acquired more often than released"
  ExAcquireResourceSharedLite(&Board->Resource, TRUE); // NOTE: held 2 times now
  Board->Jobs = 0;
  ExReleaseResourceLite(&Board->Resource); // NOTE: still held 1 time
}

VOID BoardScanTwice(PBOARD Board) {
  ExAcquireResourceSharedLite(&Board->Resource, TRUE);
  ExAcquireResourceSharedLite(&Board->Resource, TRUE);
  Board->Jobs = 0;
  ExReleaseResourceLite(&Board->Resource);
  ExReleaseResourceLite(&Board->Resource);
}

// Which of the two it was the caller can't know.
NTSTATUS BoardFlush(PBOARD Board) {
  NTSTATUS Status = BoardReset(Board);

  if (Board->Jobs)
    ExAcquireFastMutex(&Board->FlushMutex); // REPORT: wdk-lock-leak "when 'BoardFlush' returns, though other paths return the same without it"
  return Status;
}

// Nothing is returned that could tell; the caller knows of 'Jobs' itself.
VOID BoardPause(PBOARD Board) {
  if (Board->Jobs)
    ExAcquireFastMutex(&Board->FlushMutex);
}
