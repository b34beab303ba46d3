// RUN: %verify %s
// The cache manager and the memory manager ask a file system to acquire its locks
// and to release them later: callbacks that return with a lock, by their job.
#include <ntifs.h>

typedef struct _FCB {
  FSRTL_ADVANCED_FCB_HEADER Header;
  ERESOURCE Main, Paging;
} FCB, *PFCB;

static BOOLEAN FcbAcquireForLazyWrite(PVOID Context, BOOLEAN Wait) {
  PFCB Fcb = (PFCB)Context;
  return ExAcquireResourceExclusiveLite(&Fcb->Main, Wait);
}

static VOID FcbReleaseFromLazyWrite(PVOID Context) {
  PFCB Fcb = (PFCB)Context;
  ExReleaseResourceLite(&Fcb->Main);
}

static BOOLEAN FcbAcquireForReadAhead(PVOID Context, BOOLEAN Wait) {
  PFCB Fcb = (PFCB)Context;
  if (!ExAcquireResourceSharedLite(&Fcb->Main, Wait))
    return FALSE;
  IoSetTopLevelIrp((PIRP)FSRTL_CACHE_TOP_LEVEL_IRP);
  return TRUE;
}

static VOID FcbReleaseFromReadAhead(PVOID Context) {
  PFCB Fcb = (PFCB)Context;
  IoSetTopLevelIrp(NULL);
  ExReleaseResourceLite(&Fcb->Main);
}

static VOID FcbAcquireForSection(PFILE_OBJECT File) {
  PFCB Fcb = (PFCB)File->FsContext;
  ExAcquireResourceExclusiveLite(&Fcb->Paging, TRUE);
}

static VOID FcbReleaseForSection(PFILE_OBJECT File) {
  PFCB Fcb = (PFCB)File->FsContext;
  ExReleaseResourceLite(&Fcb->Paging);
}

static CACHE_MANAGER_CALLBACKS CacheCallbacks = {
    FcbAcquireForLazyWrite, FcbReleaseFromLazyWrite, FcbAcquireForReadAhead,
    FcbReleaseFromReadAhead};
static FAST_IO_DISPATCH FastIo;

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(RegistryPath);
  FastIo.SizeOfFastIoDispatch = sizeof(FastIo);
  FastIo.AcquireFileForNtCreateSection = FcbAcquireForSection;
  FastIo.ReleaseFileForNtCreateSection = FcbReleaseForSection;
  Driver->FastIoDispatch = &FastIo;
  return CacheCallbacks.AcquireForLazyWrite ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}
