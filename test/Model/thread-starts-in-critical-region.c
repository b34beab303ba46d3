// RUN: %verify %s
// A system thread runs with normal kernel APCs disabled by its start, so that
// it needs no critical region of its own for an ERESOURCE. It ends by a call
// as well as by a return.

#include <ntddk.h>

typedef struct _WORKER {
  ERESOURCE Resource;
  KEVENT Stop;
  PVOID Thread;
  ULONG Jobs;
} WORKER, *PWORKER;

KSTART_ROUTINE WorkerThread;
VOID WorkerThread(PVOID Context) {
  PWORKER Worker = Context;
  while (KeReadStateEvent(&Worker->Stop) == 0) {
    ExAcquireResourceExclusiveLite(&Worker->Resource, TRUE);
    Worker->Jobs++;
    ExReleaseResourceLite(&Worker->Resource);
  }
  PsTerminateSystemThread(STATUS_SUCCESS);
}

KSTART_ROUTINE BadWorkerThread;
VOID BadWorkerThread(PVOID Context) {
  PWORKER Worker = Context;
  ExAcquireResourceExclusiveLite(&Worker->Resource, TRUE); // REPORT: wdk-lock-leak "ERESOURCE 'Worker->Resource' acquired here is still held when system thread routine 'BadWorkerThread' returns"
  if (Worker->Jobs == 0)
    PsTerminateSystemThread(STATUS_NOT_FOUND); // NOTE: ends here with ERESOURCE 'Worker->Resource' still held
  Worker->Jobs--;
  ExReleaseResourceLite(&Worker->Resource);
}

NTSTATUS WorkerCreate(PWORKER Worker) {
  HANDLE Handle;
  NTSTATUS Status;
  Status = PsCreateSystemThread(&Handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, WorkerThread, Worker);
  if (!NT_SUCCESS(Status))
    return Status;
  ObReferenceObjectByHandle(Handle, THREAD_ALL_ACCESS, NULL, KernelMode, &Worker->Thread, NULL);
  ZwClose(Handle);
  return STATUS_SUCCESS;
}
