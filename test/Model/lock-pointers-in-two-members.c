// RUN: %verify %s
// Two members of a record point to two locks: a release by one of them says
// nothing of the other.
#include <ntifs.h>

typedef struct _HEADER {
  PERESOURCE Resource;
  PERESOURCE PagingIoResource;
  ULONG Size;
} HEADER, *PHEADER;

// Entered with the resource, which it gives back.
NTSTATUS FileShrink(PHEADER Header, ULONG Size) {
  ExAcquireResourceExclusiveLite(Header->PagingIoResource, TRUE); // REPORT: wdk-lock-leak "though other paths release it"
  if (Size > Header->Size) {
    ExReleaseResourceLite(Header->Resource);
    return STATUS_INVALID_PARAMETER;
  }
  Header->Size = Size;
  ExReleaseResourceLite(Header->PagingIoResource);
  ExReleaseResourceLite(Header->Resource);
  return STATUS_SUCCESS;
}
