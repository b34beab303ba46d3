// RUN: %verify %s
// A routine that runs a callback before it returns runs it on the path: with the
// locks of its caller, and at the IRQL that it gives it.

#include <ntddk.h>
#include <wdf.h>

typedef struct _LINK {
  PKINTERRUPT Interrupt;
  WDFINTERRUPT Framework;
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  KEVENT Event;
  LONG Count;
  KIRQL Irql;
} LINK, *PLINK;

DRIVER_DISPATCH LinkStart;

// The caller holds the lock that this waits for.
static BOOLEAN LinkCount(PVOID Context) {
  PLINK Link = Context;
  KeAcquireSpinLockAtDpcLevel(&Link->Lock); // REPORT: wdk-lock-double-acquire "spin lock 'Link->Lock'"
  Link->Count++;
  KeReleaseSpinLockFromDpcLevel(&Link->Lock);
  return TRUE;
}

NTSTATUS LinkStart(PDEVICE_OBJECT Device, PIRP Irp) {
  PLINK Link = Device->DeviceExtension;
  KIRQL OldIrql;
  UNREFERENCED_PARAMETER(Irp);
  KeAcquireSpinLock(&Link->Lock, &OldIrql);
  // NOTE@+1: entered 'LinkCount' from here
  KeSynchronizeExecution(Link->Interrupt, LinkCount, Link);
  KeReleaseSpinLock(&Link->Lock, OldIrql);
  return STATUS_SUCCESS;
}

// What it returns is what the call returns, and the IRQL is the caller's again.
static BOOLEAN LinkIsUp(PVOID Context) {
  PLINK Link = Context;
  UNREFERENCED_PARAMETER(Link);
  return FALSE;
}

VOID LinkPoll(PLINK Link) {
  if (KeSynchronizeExecution(Link->Interrupt, LinkIsUp, Link))
    ExAcquireFastMutex(&Link->Mutex);
  KeWaitForSingleObject(&Link->Event, Executive, KernelMode, FALSE, NULL);
}

// Acquired in the callback, left to the caller. Where the call fails, the
// callback hasn't run.
static VOID LinkEnter(PVOID Context) {
  PLINK Link = Context;
  KeAcquireSpinLock(&Link->Lock, &Link->Irql); // REPORT: wdk-lock-leak "spin lock 'Link->Lock' acquired here is still held when 'LinkDeep' returns"
}

NTSTATUS LinkDeep(PLINK Link) {
  NTSTATUS Status =
      KeExpandKernelStackAndCallout(LinkEnter, Link, MAXIMUM_EXPANSION_SIZE);
  if (!NT_SUCCESS(Status))
    return Status;
  if (Link->Count < 0)
    // NOTE@+1: returns here with spin lock 'Link->Lock' still held
    return STATUS_UNSUCCESSFUL;
  KeReleaseSpinLock(&Link->Lock, Link->Irql);
  return STATUS_SUCCESS;
}

// Released where it wasn't acquired.
static VOID LinkEnterDeep(PVOID Context) {
  PLINK Link = Context;
  ExAcquireFastMutex(&Link->Mutex);
}

DRIVER_DISPATCH LinkForget;
NTSTATUS LinkForget(PDEVICE_OBJECT Device, PIRP Irp) {
  PLINK Link = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  KeExpandKernelStackAndCalloutEx(LinkEnterDeep, Link, MAXIMUM_EXPANSION_SIZE, FALSE, NULL);
  ExReleaseFastMutex(&Link->Mutex); // REPORT: wdk-lock-unheld-release "fast mutex 'Link->Mutex'"
  return STATUS_SUCCESS;
}

// On all processors, at IPI_LEVEL.
static ULONG_PTR LinkFlush(ULONG_PTR Context) {
  KeSetEvent((PKEVENT)Context, 0, FALSE); // REPORT: wdk-irql-too-high "'KeSetEvent' demands IRQL <= DISPATCH_LEVEL; IRQL is HIGH_LEVEL"
  return 0;
}

VOID LinkFlushAll(PLINK Link) {
  KeIpiGenericCall(LinkFlush, (ULONG_PTR)&Link->Event);
}

// Silent: an interrupt that is handled at PASSIVE_LEVEL has its callback there.
static EVT_WDF_INTERRUPT_SYNCHRONIZE LinkSynchronized;
static BOOLEAN LinkSynchronized(WDFINTERRUPT Interrupt, WDFCONTEXT Context) {
  PLINK Link = Context;
  UNREFERENCED_PARAMETER(Interrupt);
  ExAcquireFastMutex(&Link->Mutex);
  ExReleaseFastMutex(&Link->Mutex);
  return TRUE;
}

VOID LinkSynchronize(PLINK Link) {
  WdfInterruptSynchronize(Link->Framework, LinkSynchronized, Link);
}

static EVT_WDF_INTERRUPT_SYNCHRONIZE LinkTwice;
static BOOLEAN LinkTwice(WDFINTERRUPT Interrupt, WDFCONTEXT Context) {
  PLINK Link = Context;
  UNREFERENCED_PARAMETER(Interrupt);
  KeAcquireSpinLockAtDpcLevel(&Link->Lock); // REPORT: wdk-lock-double-acquire
  KeReleaseSpinLockFromDpcLevel(&Link->Lock);
  return TRUE;
}

VOID LinkUpdate(PLINK Link) {
  KIRQL OldIrql;
  KeAcquireSpinLock(&Link->Lock, &OldIrql);
  WdfInterruptSynchronize(Link->Framework, LinkTwice, Link);
  KeReleaseSpinLock(&Link->Lock, OldIrql);
}

// Silent: which routine it is, isn't known.
VOID LinkRun(PLINK Link, PKSYNCHRONIZE_ROUTINE Routine) {
  KIRQL OldIrql;
  KeAcquireSpinLock(&Link->Lock, &OldIrql);
  KeSynchronizeExecution(Link->Interrupt, Routine, Link);
  KeReleaseSpinLock(&Link->Lock, OldIrql);
}
