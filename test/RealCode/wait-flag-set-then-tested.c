// RUN: %verify %s
// The Wait argument is a bit that the driver has just set in a flags word: the acquire can't fail.

#include <ntifs.h>

#define JOB_WAIT 0x2

typedef struct _JOB {
  ULONG Flags;
  ULONG Kind;
  PVOID Target;
} JOB;

ERESOURCE TableLock;
LIST_ENTRY Table;
WORKER_THREAD_ROUTINE Flush;

#define AcquireTable(J)                                                        \
  (ExAcquireResourceSharedLite(&TableLock, ((J)->Flags & JOB_WAIT) != 0))

VOID Flush(PVOID Context) {
  JOB Job;
  PLIST_ENTRY Link;

  RtlZeroMemory(&Job, sizeof(JOB));
  Job.Flags |= JOB_WAIT;
  KeEnterCriticalRegion();
  AcquireTable(&Job);
  for (Link = Table.Flink; Link != &Table; Link = Link->Flink)
    if (Link == Context)
      break;
  ExReleaseResourceLite(&TableLock);
  KeLeaveCriticalRegion();
}
