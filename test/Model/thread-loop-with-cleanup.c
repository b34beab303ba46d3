// RUN: %verify %s
// A system thread with an endless loop, several locks, and an end by
// PsTerminateSystemThread behind a label: balanced on each round.

#include <ntddk.h>

typedef struct _PUMP {
  KMUTEX Mutex;
  KSPIN_LOCK Lock;
  KEVENT Wake;
  LIST_ENTRY Work;
  BOOLEAN Stop;
} PUMP, *PPUMP;

static VOID PumpThread(PVOID Context) {
  PPUMP Pump = Context;
  PLIST_ENTRY Entry;
  KIRQL Irql;
  for (;;) {
    KeWaitForSingleObject(&Pump->Wake, Executive, KernelMode, FALSE, NULL);
    KeWaitForSingleObject(&Pump->Mutex, Executive, KernelMode, FALSE, NULL);
    if (Pump->Stop) {
      KeReleaseMutex(&Pump->Mutex, FALSE);
      break;
    }
    KeAcquireSpinLock(&Pump->Lock, &Irql);
    while (!IsListEmpty(&Pump->Work)) {
      Entry = RemoveHeadList(&Pump->Work);
      KeReleaseSpinLock(&Pump->Lock, Irql);
      Entry->Flink = Entry->Blink = NULL;
      KeAcquireSpinLock(&Pump->Lock, &Irql);
    }
    KeReleaseSpinLock(&Pump->Lock, Irql);
    KeReleaseMutex(&Pump->Mutex, FALSE);
  }
  PsTerminateSystemThread(STATUS_SUCCESS);
}

NTSTATUS PumpStart(PPUMP Pump, PHANDLE Thread) {
  KeInitializeMutex(&Pump->Mutex, 0);
  KeInitializeSpinLock(&Pump->Lock);
  return PsCreateSystemThread(Thread, 0, NULL, NULL, NULL, PumpThread, Pump);
}
