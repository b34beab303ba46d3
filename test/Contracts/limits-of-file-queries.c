// RUN: %verify %s
// Limits of minifilter queries whose pages point from the summary to the text.
#include <fltKernel.h>

typedef struct _NAMES {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
} NAMES, *PNAMES;

NTSTATUS NamesUnderSpinLock(PNAMES Names, PFLT_CALLBACK_DATA Data, PFLT_FILE_NAME_INFORMATION *Name) {
  KIRQL OldIrql;
  NTSTATUS Status;

  KeAcquireSpinLock(&Names->Lock, &OldIrql);
  Status = FltGetFileNameInformation(Data, FLT_FILE_NAME_NORMALIZED | FLT_FILE_NAME_QUERY_DEFAULT, Name); // REPORT: wdk-irql-too-high "'FltGetFileNameInformation' demands IRQL <= APC_LEVEL; IRQL is DISPATCH_LEVEL"
  KeReleaseSpinLock(&Names->Lock, OldIrql);
  return Status;
}

NTSTATUS NamesUnderMutex(PNAMES Names, PFLT_CALLBACK_DATA Data, PFLT_FILE_NAME_INFORMATION *Name) {
  NTSTATUS Status;

  ExAcquireFastMutex(&Names->Mutex);
  Status = FltGetFileNameInformation(Data, FLT_FILE_NAME_OPENED | FLT_FILE_NAME_QUERY_DEFAULT, Name);
  ExReleaseFastMutex(&Names->Mutex);
  return Status;
}

NTSTATUS NamesQueryUnderMutex(PNAMES Names, PFLT_INSTANCE Instance, PFILE_OBJECT File,
                              PFILE_STANDARD_INFORMATION Standard) {
  NTSTATUS Status;

  ExAcquireFastMutex(&Names->Mutex);
  Status = FltQueryInformationFile(Instance, File, Standard, sizeof(*Standard), FileStandardInformation, NULL); // REPORT: wdk-irql-too-high "'FltQueryInformationFile' demands PASSIVE_LEVEL; IRQL is APC_LEVEL"
  ExReleaseFastMutex(&Names->Mutex);
  return Status;
}
