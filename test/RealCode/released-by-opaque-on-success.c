// RUN: %verify %s
// A routine of another file gets the locked object and releases its lock if it succeeds; this file releases it only where it fails.

#include <ntifs.h>

typedef struct _CHUNK {
  ERESOURCE Lock;
  ULONG64 Used, Length;
} CHUNK;

NTSTATUS ChunkMake(CHUNK **Chunk);
NTSTATUS ChunkInsert(CHUNK *Chunk, ULONG64 Length);

NTSTATUS Reserve(ULONG64 Length) {
  CHUNK *Chunk;
  NTSTATUS Status = ChunkMake(&Chunk);

  if (!NT_SUCCESS(Status))
    return Status;
  ExAcquireResourceExclusiveLite(&Chunk->Lock, TRUE);
  if (Chunk->Length - Chunk->Used >= Length) {
    Status = ChunkInsert(Chunk, Length);
    if (NT_SUCCESS(Status))
      return STATUS_SUCCESS;
    if (Status != STATUS_DISK_FULL) {
      ExReleaseResourceLite(&Chunk->Lock);
      return Status;
    }
  }
  ExReleaseResourceLite(&Chunk->Lock);
  return STATUS_SUCCESS;
}
