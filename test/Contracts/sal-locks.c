// RUN: %verify %s
// Annotations of functions in other files say what they do to locks and IRQL.
#include <ntifs.h>

typedef struct _FILE_BLOCK {
  ERESOURCE Resource;
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  ULONG Size;
} FILE_BLOCK, *PFILE_BLOCK;

typedef enum _ACCESS_KIND { AccessRead, AccessWrite } ACCESS_KIND;

_When_(Kind == AccessWrite && return != FALSE, _Acquires_exclusive_lock_(*Resource))
_When_(Kind == AccessRead && return != FALSE, _Acquires_shared_lock_(*Resource))
BOOLEAN BlockEnter(_Inout_ PERESOURCE Resource, BOOLEAN Wait, ACCESS_KIND Kind);

_Releases_lock_(*Resource) VOID BlockLeave(_Inout_ PERESOURCE Resource);

_Acquires_lock_(_Global_critical_region_) VOID BlockBegin(VOID);
_Releases_lock_(_Global_critical_region_) VOID BlockEnd(VOID);

VOID BlockLock(_Inout_ _Acquires_exclusive_lock_(*_Curr_) PFAST_MUTEX Mutex);
VOID BlockUnlock(_Inout_ _Releases_lock_(*_Curr_) PFAST_MUTEX Mutex);

_IRQL_raises_(DISPATCH_LEVEL) _IRQL_saves_ KIRQL BlockRaise(VOID);
VOID BlockLower(_In_ _IRQL_restores_ KIRQL OldIrql);

_IRQL_requires_max_(PASSIVE_LEVEL) VOID BlockRead(PFILE_BLOCK Block);

DRIVER_DISPATCH BlockGrow;
NTSTATUS BlockGrow(PDEVICE_OBJECT Device, PIRP Irp) {
  PFILE_BLOCK Block = Device->DeviceExtension;

  if (!BlockEnter(&Block->Resource, TRUE, AccessWrite)) // REPORT: wdk-lock-leak "ERESOURCE 'Block->Resource' acquired here is still held when dispatch routine 'BlockGrow' returns"
    return STATUS_CANT_WAIT;
  if (Irp->Cancel)
    return STATUS_CANCELLED;
  Block->Size++;
  BlockLeave(&Block->Resource);
  return STATUS_SUCCESS;
}

DRIVER_DISPATCH BlockShrink;
NTSTATUS BlockShrink(PDEVICE_OBJECT Device, PIRP Irp) {
  PFILE_BLOCK Block = Device->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  BlockBegin();
  if (BlockEnter(&Block->Resource, FALSE, AccessRead)) {
    Block->Size--;
    BlockLeave(&Block->Resource);
  }
  BlockEnd();
  return STATUS_SUCCESS;
}

DRIVER_DISPATCH BlockSwap;
NTSTATUS BlockSwap(PDEVICE_OBJECT Device, PIRP Irp) {
  PFILE_BLOCK Block = Device->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  BlockLock(&Block->Mutex);
  BlockUnlock(&Block->Mutex);
  BlockUnlock(&Block->Mutex); // REPORT: wdk-lock-unheld-release "fast mutex 'Block->Mutex'"
  return STATUS_SUCCESS;
}

VOID BlockRaised(PFILE_BLOCK Block) {
  KIRQL OldIrql = BlockRaise();
  BlockRead(Block); // REPORT: wdk-irql-too-high "'BlockRead' demands PASSIVE_LEVEL (annotated at sal-locks.c:29); IRQL is DISPATCH_LEVEL"
  BlockLower(OldIrql);
  BlockRead(Block);
}

// What keeps the old IRQL for itself is brought back by a function of which
// nothing says so.
_IRQL_raises_(DISPATCH_LEVEL) VOID BlockHide(PFILE_BLOCK Block);
_IRQL_requires_(DISPATCH_LEVEL) VOID BlockShow(PFILE_BLOCK Block);

VOID BlockHidden(PFILE_BLOCK Block) {
  BlockHide(Block);
  Block->Size++;
  BlockShow(Block);
  BlockRead(Block);
}

// It says itself that it hands the lock over, if it succeeds.
_When_(NT_SUCCESS(return), _Acquires_exclusive_lock_(Block->Resource))
NTSTATUS BlockOpen(PFILE_BLOCK Block) {
  if (!Block->Size)
    return STATUS_END_OF_FILE;
  ExAcquireResourceExclusiveLite(&Block->Resource, TRUE);
  return STATUS_SUCCESS;
}
