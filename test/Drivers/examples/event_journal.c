// RUN: %verify %s
//
// Collects events in a ring and appends them to a journal file.
//
// The defect: the journal thread formats and writes the events with the ring's
// spin lock held. A spin lock raises IRQL to DISPATCH_LEVEL; file I/O and the
// string routines, which are pageable, demand PASSIVE_LEVEL.

#include <ntifs.h>
#include <ntstrsafe.h>

#define JOURNAL_EVENTS 128
#define JOURNAL_LINE 96

typedef struct _JOURNAL_EVENT {
  LARGE_INTEGER When;
  ULONG Code;
} JOURNAL_EVENT;

typedef struct _JOURNAL {
  KSPIN_LOCK RingLock;
  ULONG Head, Tail;
  JOURNAL_EVENT Ring[JOURNAL_EVENTS];
  KEVENT WakeEvent;
  BOOLEAN Stopping;
  HANDLE File;
} JOURNAL, *PJOURNAL;

KSTART_ROUTINE JournalThread;
KDEFERRED_ROUTINE JournalTick;
DRIVER_UNLOAD JournalUnload;
DRIVER_INITIALIZE DriverEntry;

static JOURNAL Journal;
static KTIMER JournalTimer;
static KDPC JournalDpc;
static PETHREAD JournalThreadObject;

VOID JournalTick(PKDPC Dpc, PVOID Context, PVOID Unused1, PVOID Unused2) {
  PJOURNAL J = Context;
  JOURNAL_EVENT *Event;

  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Unused1);
  UNREFERENCED_PARAMETER(Unused2);
  KeAcquireSpinLockAtDpcLevel(&J->RingLock);
  if ((J->Head + 1) % JOURNAL_EVENTS != J->Tail) {
    Event = &J->Ring[J->Head];
    KeQuerySystemTime(&Event->When);
    Event->Code = 1;
    J->Head = (J->Head + 1) % JOURNAL_EVENTS;
  }
  KeReleaseSpinLockFromDpcLevel(&J->RingLock);
  KeSetEvent(&J->WakeEvent, IO_NO_INCREMENT, FALSE);
}

static VOID JournalFlush(PJOURNAL J) {
  WCHAR Line[JOURNAL_LINE];
  IO_STATUS_BLOCK Io;
  size_t Length;
  KIRQL OldIrql;

  // NOTE@+1: raised from PASSIVE_LEVEL to DISPATCH_LEVEL here by acquiring spin lock
  KeAcquireSpinLock(&J->RingLock, &OldIrql);
  while (J->Tail != J->Head) {
    JOURNAL_EVENT *Event = &J->Ring[J->Tail];

    // REPORT@+1: wdk-irql-too-high "'RtlStringCchPrintfW' demands PASSIVE_LEVEL; IRQL is DISPATCH_LEVEL"
    RtlStringCchPrintfW(Line, JOURNAL_LINE, L"%I64d %lu\r\n",
                        Event->When.QuadPart, Event->Code);
    // REPORT@+1: wdk-irql-too-high "'RtlStringCbLengthW'"
    RtlStringCbLengthW(Line, sizeof(Line), &Length);
    // REPORT@+1: wdk-irql-too-high "'ZwWriteFile' demands PASSIVE_LEVEL"
    ZwWriteFile(J->File, NULL, NULL, NULL, &Io, Line, (ULONG)Length, NULL,
                NULL);
    J->Tail = (J->Tail + 1) % JOURNAL_EVENTS;
  }
  KeReleaseSpinLock(&J->RingLock, OldIrql);
}

VOID JournalThread(PVOID Context) {
  PJOURNAL J = Context;

  while (!J->Stopping) {
    KeWaitForSingleObject(&J->WakeEvent, Executive, KernelMode, FALSE, NULL);
    JournalFlush(J);
  }
  PsTerminateSystemThread(STATUS_SUCCESS);
}

static NTSTATUS JournalOpen(PJOURNAL J) {
  UNICODE_STRING Name;
  OBJECT_ATTRIBUTES Attributes;
  IO_STATUS_BLOCK Io;

  RtlInitUnicodeString(&Name, L"\\SystemRoot\\Temp\\journal.txt");
  InitializeObjectAttributes(&Attributes, &Name,
                             OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL,
                             NULL);
  return ZwCreateFile(&J->File, FILE_APPEND_DATA | SYNCHRONIZE, &Attributes,
                      &Io, NULL, FILE_ATTRIBUTE_NORMAL, FILE_SHARE_READ,
                      FILE_OPEN_IF, FILE_SYNCHRONOUS_IO_NONALERT, NULL, 0);
}

VOID JournalUnload(PDRIVER_OBJECT Driver) {
  UNREFERENCED_PARAMETER(Driver);
  KeCancelTimer(&JournalTimer);
  KeFlushQueuedDpcs();
  Journal.Stopping = TRUE;
  KeSetEvent(&Journal.WakeEvent, IO_NO_INCREMENT, FALSE);
  KeWaitForSingleObject(JournalThreadObject, Executive, KernelMode, FALSE,
                        NULL);
  ObDereferenceObject(JournalThreadObject);
  ZwClose(Journal.File);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING RegistryPath) {
  LARGE_INTEGER Due;
  HANDLE Handle;
  NTSTATUS Status;

  UNREFERENCED_PARAMETER(RegistryPath);
  Driver->DriverUnload = JournalUnload;
  KeInitializeSpinLock(&Journal.RingLock);
  KeInitializeEvent(&Journal.WakeEvent, SynchronizationEvent, FALSE);
  KeInitializeTimerEx(&JournalTimer, NotificationTimer);
  KeInitializeDpc(&JournalDpc, JournalTick, &Journal);

  Status = JournalOpen(&Journal);
  if (!NT_SUCCESS(Status))
    return Status;
  Status = PsCreateSystemThread(&Handle, THREAD_ALL_ACCESS, NULL, NULL, NULL,
                                JournalThread, &Journal);
  if (!NT_SUCCESS(Status)) {
    ZwClose(Journal.File);
    return Status;
  }
  ObReferenceObjectByHandle(Handle, THREAD_ALL_ACCESS, NULL, KernelMode,
                            (PVOID *)&JournalThreadObject, NULL);
  ZwClose(Handle);

  Due.QuadPart = -10000000LL;
  KeSetTimerEx(&JournalTimer, Due, 1000, &JournalDpc);
  return STATUS_SUCCESS;
}
