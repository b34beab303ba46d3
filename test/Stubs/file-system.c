// A file system in small: its control block, oplocks, byte-range locks, the
// cache manager, quota and volume controls, hash tables, a log.
// RUN: %verify %s
// RUN: %verify %s -- -x c++
// RUN: %clang --target=aarch64-pc-windows-msvc -x c++ -fms-extensions -fms-compatibility -D_ARM64_ -D_WIN64 -fsyntax-only -nostdlibinc -Wall -Wextra -Werror -isystem %root/wdk-stubs %s
// RUN: %clang --target=x86_64-w64-windows-gnu -fms-extensions -D_AMD64_ -D_WIN64 -fsyntax-only -nostdlibinc -Wall -Wextra -Werror -isystem %root/wdk-stubs %s

#include <ntifs.h>
#include <ntdddisk.h>
#include <ntintsafe.h>
#include <ntstrsafe.h>

#define TIDE_NODE_FCB 0x0501

typedef struct _TIDE_FCB {
  FSRTL_ADVANCED_FCB_HEADER Header;
  FAST_MUTEX HeaderMutex;
  ERESOURCE Resource;
  ERESOURCE PagingIo;
  SECTION_OBJECT_POINTERS Sections;
  FILE_LOCK FileLock;
  SHARE_ACCESS ShareAccess;
  LARGE_MCB Extents;
  OPLOCK Oplock;
} TIDE_FCB, *PTIDE_FCB;

typedef struct _TIDE_VCB {
  PNOTIFY_SYNC Notify;
  LIST_ENTRY Directories;
  PRTL_DYNAMIC_HASH_TABLE Names;
  PLOG_FILE_OBJECT Log;
  CLFS_LSN Base;
  PVPB Vpb;
} TIDE_VCB, *PTIDE_VCB;

EXTERN_C_START
DRIVER_DISPATCH TideFsControl;
DRIVER_DISPATCH TideRead;
EXTERN_C_END

VOID TideInitialize(PTIDE_FCB Fcb) {
  ExInitializeFastMutex(&Fcb->HeaderMutex);
  FsRtlSetupAdvancedHeader(&Fcb->Header, &Fcb->HeaderMutex);
  Fcb->Header.NodeTypeCode = TIDE_NODE_FCB;
  Fcb->Header.NodeByteSize = sizeof(TIDE_FCB);
  ExInitializeResourceLite(&Fcb->Resource);
  ExInitializeResourceLite(&Fcb->PagingIo);
  Fcb->Header.Resource = &Fcb->Resource;
  Fcb->Header.PagingIoResource = &Fcb->PagingIo;
  FsRtlInitializeFileLock(&Fcb->FileLock, NULL, NULL);
  FsRtlInitializeOplock(&Fcb->Oplock);
  FsRtlInitializeLargeMcb(&Fcb->Extents, NonPagedPoolNx);
}

static NTSTATUS TideCopy(PTIDE_FCB Fcb, PIRP Irp, PIO_STACK_LOCATION Stack) {
  LARGE_INTEGER Offset = Stack->Parameters.Read.ByteOffset;
  ULONG End;
  if (!NT_SUCCESS(RtlULongAdd(Offset.LowPart, Stack->Parameters.Read.Length, &End)))
    return STATUS_INVALID_PARAMETER;
  if (!FsRtlCheckLockForReadAccess(&Fcb->FileLock, Irp))
    return STATUS_FILE_LOCK_CONFLICT;
  if (Stack->FileObject->PrivateCacheMap == NULL) {
    CC_FILE_SIZES Sizes = {Fcb->Header.AllocationSize, Fcb->Header.FileSize, Fcb->Header.ValidDataLength};
    CcInitializeCacheMap(Stack->FileObject, &Sizes, FALSE, NULL, Fcb);
  }
  PVOID Buffer = MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
  if (!Buffer)
    return STATUS_INSUFFICIENT_RESOURCES;
  if (!CcCopyRead(Stack->FileObject, &Offset, Stack->Parameters.Read.Length, TRUE, Buffer, &Irp->IoStatus))
    return STATUS_CANT_WAIT;
  return Irp->IoStatus.Status;
}

// The resource is released on each way out: silent.
NTSTATUS TideRead(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PIO_STACK_LOCATION Stack = IoGetCurrentIrpStackLocation(Irp);
  PTIDE_FCB Fcb = (PTIDE_FCB)Stack->FileObject->FsContext;
  NTSTATUS Status = STATUS_SUCCESS;
  UNREFERENCED_PARAMETER(DeviceObject);
  FsRtlEnterFileSystem();
  ExAcquireResourceSharedLite(&Fcb->Resource, TRUE);
  __try {
    Status = FsRtlCheckOplock(&Fcb->Oplock, Irp, NULL, NULL, NULL);
    if (Status == STATUS_SUCCESS)
      Status = TideCopy(Fcb, Irp, Stack);
  } __finally {
    ExReleaseResourceLite(&Fcb->Resource);
  }
  FsRtlExitFileSystem();
  FsRtlCompleteRequest(Irp, Status);
  return Status;
}

static NTSTATUS TideExtents(PTIDE_FCB Fcb, PRETRIEVAL_POINTERS_BUFFER Out, ULONG Size) {
  STARTING_VCN_INPUT_BUFFER Start = {{{0, 0}}};
  LONGLONG Vbn = Start.StartingVcn.QuadPart, Lbn = 0, Count = 0;
  if (Size < sizeof(RETRIEVAL_POINTERS_BUFFER))
    return STATUS_BUFFER_TOO_SMALL;
  ExAcquireResourceExclusiveLite(&Fcb->PagingIo, TRUE); // REPORT: wdk-lock-leak "still held when dispatch routine 'TideFsControl' returns"
  if (!FsRtlLookupLargeMcbEntry(&Fcb->Extents, Vbn, &Lbn, &Count, NULL, NULL, NULL))
    return STATUS_END_OF_FILE;
  Out->ExtentCount = 1;
  Out->StartingVcn.QuadPart = Vbn;
  Out->Extents[0].NextVcn.QuadPart = Vbn + Count;
  Out->Extents[0].Lcn.QuadPart = Lbn;
  ExReleaseResourceLite(&Fcb->PagingIo);
  return STATUS_SUCCESS;
}

NTSTATUS TideFsControl(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PIO_STACK_LOCATION Stack = IoGetCurrentIrpStackLocation(Irp);
  PTIDE_FCB Fcb = (PTIDE_FCB)Stack->FileObject->FsContext;
  PTIDE_VCB Vcb = (PTIDE_VCB)DeviceObject->DeviceExtension;
  NTSTATUS Status;
  FsRtlEnterFileSystem();
  switch (Stack->Parameters.FileSystemControl.FsControlCode) {
  case FSCTL_GET_RETRIEVAL_POINTERS:
    Status = TideExtents(Fcb, (PRETRIEVAL_POINTERS_BUFFER)Irp->UserBuffer, Stack->Parameters.FileSystemControl.OutputBufferLength);
    break;
  case FSCTL_QUERY_USN_JOURNAL: {
    PUSN_JOURNAL_DATA_V0 Journal = (PUSN_JOURNAL_DATA_V0)Irp->AssociatedIrp.SystemBuffer;
    Journal->UsnJournalID = 0;
    Status = ClfsFlushToLsn(Vcb->Log, &Vcb->Base, NULL);
    break;
  }
  case FSCTL_REQUEST_OPLOCK:
    Status = FsRtlOplockFsctrl(&Fcb->Oplock, Irp, 0);
    break;
  default:
    Status = STATUS_INVALID_DEVICE_REQUEST;
  }
  FsRtlExitFileSystem();
  return Status;
}
