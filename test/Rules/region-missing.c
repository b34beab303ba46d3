// RUN: %verify %s
// Locks that want normal kernel APCs disabled, in the system call of a user-mode
// thread. What disables them keeps the rule silent: a critical or guarded
// region, APC_LEVEL, a mutex; so does a thread that can't be suspended, a request
// that no user-mode thread sends, and a question whether they are disabled.
#include <ntifs.h>
#include <fltKernel.h>

typedef struct _JOURNAL {
  ERESOURCE Resource;
  EX_PUSH_LOCK Push;
  FAST_MUTEX Fast;
  KMUTEX Mutex;
  ULONG Records;
} JOURNAL, *PJOURNAL;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH JournalRead, JournalWrite, JournalPnp, JournalControl, JournalAsks, JournalElsewhere;
IO_WORKITEM_ROUTINE JournalWork;
VOID JournalPrepare(PJOURNAL Journal);

static VOID JournalLock(PJOURNAL Journal) {
  ExAcquireResourceExclusiveLite(&Journal->Resource, TRUE); // REPORT: wdk-region-missing "'ExAcquireResourceExclusiveLite' acquires ERESOURCE 'Journal->Resource' with normal kernel APCs enabled: dispatch routine 'JournalRead' runs in the system call of a user-mode thread, and a thread that is suspended here keeps the lock; bug check 0xC4 (DRIVER_VERIFIER_DETECTED_VIOLATION); enter a critical region before it"
}

NTSTATUS JournalRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PJOURNAL Journal = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  JournalLock(Journal);
  ++Journal->Records;
  ExReleaseResourceLite(&Journal->Resource);
  return STATUS_SUCCESS;
}

NTSTATUS JournalWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PJOURNAL Journal = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  KeEnterCriticalRegion(); // NOTE: entered a critical region here
  ++Journal->Records;
  KeLeaveCriticalRegion(); // NOTE: left a critical region here
  ExAcquirePushLockShared(&Journal->Push); // REPORT: wdk-region-missing "push lock 'Journal->Push'"
  ExReleasePushLockShared(&Journal->Push);
  ExAcquireFastMutexUnsafe(&Journal->Fast); // NOTE: and again here
  ExReleaseFastMutexUnsafe(&Journal->Fast);
  return STATUS_SUCCESS;
}

NTSTATUS JournalControl(PDEVICE_OBJECT Device, PIRP Irp) {
  PJOURNAL Journal = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  FsRtlEnterFileSystem();
  ExAcquireResourceSharedLite(&Journal->Resource, TRUE);
  ExReleaseResourceLite(&Journal->Resource);
  FsRtlExitFileSystem();
  KeEnterGuardedRegion();
  ExAcquirePushLockExclusive(&Journal->Push);
  ExReleasePushLockExclusive(&Journal->Push);
  KeLeaveGuardedRegion();
  FltAcquirePushLockExclusive(&Journal->Push);
  FltReleasePushLock(&Journal->Push);
  ExEnterCriticalRegionAndAcquireResourceShared(&Journal->Resource);
  ExReleaseResourceAndLeaveCriticalRegion(&Journal->Resource);
  ExAcquireFastMutex(&Journal->Fast);
  ExAcquireResourceSharedLite(&Journal->Resource, TRUE);
  ExReleaseResourceLite(&Journal->Resource);
  ExReleaseFastMutex(&Journal->Fast);
  KeWaitForSingleObject(&Journal->Mutex, Executive, KernelMode, FALSE, NULL);
  ExAcquireResourceSharedLite(&Journal->Resource, TRUE);
  ExReleaseResourceLite(&Journal->Resource);
  KeReleaseMutex(&Journal->Mutex, FALSE);
  return STATUS_SUCCESS;
}

// Requests of the PnP manager come from its own threads.
NTSTATUS JournalPnp(PDEVICE_OBJECT Device, PIRP Irp) {
  PJOURNAL Journal = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  ExAcquireResourceExclusiveLite(&Journal->Resource, TRUE);
  ExReleaseResourceLite(&Journal->Resource);
  return STATUS_SUCCESS;
}

VOID JournalWork(PDEVICE_OBJECT Device, PVOID Context) {
  PJOURNAL Journal = Context;
  UNREFERENCED_PARAMETER(Device);
  ExAcquireResourceExclusiveLite(&Journal->Resource, TRUE);
  ExReleaseResourceLite(&Journal->Resource);
}

NTSTATUS JournalAsks(PDEVICE_OBJECT Device, PIRP Irp) {
  PJOURNAL Journal = Device->DeviceExtension;
  BOOLEAN Enter = !KeAreApcsDisabled();
  UNREFERENCED_PARAMETER(Irp);
  if (Enter)
    KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Journal->Resource, TRUE);
  ExReleaseResourceLite(&Journal->Resource);
  if (Enter)
    KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

NTSTATUS JournalElsewhere(PDEVICE_OBJECT Device, PIRP Irp) {
  PJOURNAL Journal = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  JournalPrepare(Journal);
  ExAcquireResourceExclusiveLite(&Journal->Resource, TRUE);
  ExReleaseResourceLite(&Journal->Resource);
  return STATUS_SUCCESS;
}

// Nobody says who calls it.
VOID JournalAppend(PJOURNAL Journal) {
  ExAcquireResourceExclusiveLite(&Journal->Resource, TRUE);
  ++Journal->Records;
  ExReleaseResourceLite(&Journal->Resource);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  UNREFERENCED_PARAMETER(Path);
  Driver->MajorFunction[IRP_MJ_READ] = JournalRead;
  Driver->MajorFunction[IRP_MJ_WRITE] = JournalWrite;
  Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = JournalControl;
  Driver->MajorFunction[IRP_MJ_CREATE] = Driver->MajorFunction[IRP_MJ_CLOSE] = JournalAsks;
  Driver->MajorFunction[IRP_MJ_CLEANUP] = JournalElsewhere;
  Driver->MajorFunction[IRP_MJ_PNP] = JournalPnp;
  return STATUS_SUCCESS;
}
