// RUN: %verify %s
// Functions that hand a held lock to their caller tell so by what they write: a
// pointer to the locked object, a BOOLEAN, a status. Callers go by it.
#include <ntddk.h>

typedef struct _ENTRY {
  FAST_MUTEX Mutex;
  ULONG Key;
} ENTRY, *PENTRY;

typedef struct _BOOK {
  ENTRY First;
  KSPIN_LOCK Lock;
  ULONG Entries;
} BOOK, *PBOOK;

static NTSTATUS BookFind(PBOOK Book, ULONG Key, PENTRY *Found) {
  *Found = NULL;
  ExAcquireFastMutex(&Book->First.Mutex);
  if (Book->First.Key != Key) {
    ExReleaseFastMutex(&Book->First.Mutex);
    return STATUS_NOT_FOUND;
  }
  *Found = &Book->First;
  return STATUS_SUCCESS;
}

static VOID BookTry(PBOOK Book, PBOOLEAN Locked) {
  *Locked = KeTryToAcquireSpinLockAtDpcLevel(&Book->Lock);
}

DRIVER_DISPATCH BookLookup;

NTSTATUS BookLookup(PDEVICE_OBJECT Device, PIRP Irp) {
  PBOOK Book = (PBOOK)Device->DeviceExtension;
  PENTRY Entry;
  NTSTATUS Status = BookFind(Book, Irp->Flags, &Entry);
  if (!NT_SUCCESS(Status))
    return Status;
  Irp->IoStatus.Information = Entry->Key;
  ExReleaseFastMutex(&Entry->Mutex);
  return STATUS_SUCCESS;
}

static VOID BookDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PBOOK Book = (PBOOK)Context;
  BOOLEAN Locked;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  BookTry(Book, &Locked);
  if (Locked) {
    ++Book->Entries;
    KeReleaseSpinLockFromDpcLevel(&Book->Lock);
  }
}

VOID BookSetUp(PBOOK Book, PKDPC Dpc) { KeInitializeDpc(Dpc, BookDpc, Book); }
