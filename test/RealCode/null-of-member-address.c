// RUN: %verify %s
// The address of a member of an object that was used isn't NULL.

#include <ntifs.h>

typedef struct _QUERY {
  BOOLEAN Busy;
  ULONG Next;
} QUERY;

typedef struct _HANDLE_DATA {
  ULONG Tag;
  ERESOURCE Lock;
  QUERY Query;
} HANDLE_DATA;

NTSTATUS HandleDataGet(PFILE_OBJECT File, HANDLE_DATA **Data);

NTSTATUS QueryStart(PFILE_OBJECT File) {
  HANDLE_DATA *Data = NULL;
  QUERY *Query = NULL;
  NTSTATUS Status = HandleDataGet(File, &Data);

  if (!NT_SUCCESS(Status))
    goto Out;
  Query = &Data->Query;
  ExAcquireResourceExclusiveLite(&Data->Lock, TRUE);
  if (Query->Busy) {
    Status = STATUS_UNSUCCESSFUL;
    goto Out;
  }
  Query->Busy = TRUE;
Out:
  if (Query != NULL) {
    Query->Next = 0;
    ExReleaseResourceLite(&Data->Lock);
  }
  return Status;
}
