// RUN: %verify %s
// An acquire routine of another file takes a resource once in a worker and once more in its helper; each of the two releases undoes one of them.

#include <ntifs.h>

typedef struct _VOLUME {
  ERESOURCE Resource;
  ULONG Mounted;
} VOLUME;

typedef struct _FILE_BLOCK {
  VOLUME *Volume;
  ULONG References;
} FILE_BLOCK;

BOOLEAN TakeShared(PERESOURCE Resource, BOOLEAN Wait); // in locks.c
FILE_BLOCK *NextClosed(VOID);

static VOID CloseOne(VOLUME *Volume, FILE_BLOCK *File) {
  if (TakeShared(&Volume->Resource, FALSE)) {
    File->References--;
    ExReleaseResourceLite(&Volume->Resource);
  }
}

IO_WORKITEM_ROUTINE CloseAll;

VOID CloseAll(PDEVICE_OBJECT Device, PVOID Context) {
  FILE_BLOCK *File;

  while ((File = NextClosed()) != NULL) {
    VOLUME *Volume = File->Volume;
    TakeShared(&Volume->Resource, TRUE);
    CloseOne(Volume, File);
    ExReleaseResourceLite(&Volume->Resource);
  }
}
