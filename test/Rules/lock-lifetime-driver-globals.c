// RUN: %verify %s
// Locks in static storage: used before DriverEntry has initialized them, and an
// ERESOURCE that nothing deletes before the driver goes. Silent: a spin lock of
// zeros, a lock with an initializer, one that nothing here initializes.
#include <ntifs.h>

typedef struct _GLOBALS {
  FAST_MUTEX Early;
  FAST_MUTEX Late;
  KSPIN_LOCK Zero;
  ERESOURCE Kept;
  ULONG Count;
} GLOBALS;

static GLOBALS Globals;
static ERESOURCE Table, Dropped;
static KMUTEX Filled = {{{0}}};
static FAST_MUTEX Elsewhere;
DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD GlobalsUnload;

static VOID Touch(PFAST_MUTEX Mutex) {
  ExAcquireFastMutex(Mutex); // REPORT: wdk-lock-lifetime "fast mutex 'Globals.Late' is acquired before it is initialized: nothing runs before this routine, and a fast mutex of zeros isn't free; bug check 0xC4"
  Globals.Count++;
  ExReleaseFastMutex(Mutex);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  KIRQL OldIrql;

  Driver->DriverUnload = GlobalsUnload;
  ExInitializeFastMutex(&Globals.Early);
  Touch(&Globals.Early);
  Touch(&Globals.Late);
  ExInitializeFastMutex(&Globals.Late);
  KeAcquireSpinLock(&Globals.Zero, &OldIrql);
  KeReleaseSpinLock(&Globals.Zero, OldIrql);
  KeInitializeSpinLock(&Globals.Zero);
  KeWaitForSingleObject(&Filled, Executive, KernelMode, FALSE, NULL);
  KeReleaseMutex(&Filled, FALSE);
  KeInitializeMutex(&Filled, 0);
  ExAcquireFastMutex(&Elsewhere);
  ExReleaseFastMutex(&Elsewhere);
  ExInitializeResourceLite(&Table);
  ExInitializeResourceLite(&Globals.Kept);
  ExInitializeResourceLite(&Dropped); // REPORT: wdk-lock-lifetime "ERESOURCE 'Dropped' is initialized here, and nothing deletes it before the driver goes: the system's list of them is damaged; bug check 0xC4"
  return STATUS_SUCCESS;
}

VOID GlobalsUnload(PDRIVER_OBJECT Driver) {
  ExDeleteResourceLite(&Table);
  ExDeleteResourceLite(&Globals.Kept);
}
