// RUN: %verify %s
// Contexts by calls: a DPC, a work item, a system thread with a cast, an
// interrupt, a completion routine. Each note says who sets it up.

#include <ntddk.h>

typedef struct _UNIT {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  KDPC Dpc;
  PIO_WORKITEM Item;
  PKINTERRUPT Interrupt;
  ULONG Count;
} UNIT, *PUNIT;

static VOID UnitDpc(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  PUNIT Unit = Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  KeAcquireSpinLockAtDpcLevel(&Unit->Lock); // REPORT: wdk-lock-leak "still held when DPC routine 'UnitDpc' returns; bug check 0x133"
}

static VOID UnitWork(PDEVICE_OBJECT Device, PVOID Context) {
  PUNIT Unit = Context;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Device);
  KeAcquireSpinLock(&Unit->Lock, &Irql); // REPORT: wdk-lock-leak "still held when work item routine 'UnitWork' returns; bug check 0xE1"
}

/// A thread routine that the driver declares in its own way.
static NTSTATUS UnitThread(PUNIT Unit) {
  ExAcquireFastMutex(&Unit->Mutex); // REPORT: wdk-lock-leak "still held when system thread routine 'UnitThread' returns; bug check 0x153"
  Unit->Count++;
  return STATUS_SUCCESS;
}

static BOOLEAN UnitIsr(PKINTERRUPT Interrupt, PVOID Context) {
  UNREFERENCED_PARAMETER(Interrupt);
  ExAcquireFastMutex(&((PUNIT)Context)->Mutex); // REPORT: wdk-irql-too-high "in interrupt service routine 'UnitIsr'"
  ExReleaseFastMutex(&((PUNIT)Context)->Mutex);
  return TRUE;
}

NTSTATUS UnitStart(PDEVICE_OBJECT Device, PUNIT Unit) {
  HANDLE Thread;
  NTSTATUS Status;
  KeInitializeDpc(&Unit->Dpc, UnitDpc, Unit); // NOTE: DPC routine 'UnitDpc' is set up to run here by 'KeInitializeDpc'
  Unit->Item = IoAllocateWorkItem(Device);
  IoQueueWorkItem(Unit->Item, &UnitWork, DelayedWorkQueue, Unit); // NOTE: work item routine 'UnitWork' is set up to run here by 'IoQueueWorkItem'
  Status = IoConnectInterrupt(&Unit->Interrupt, UnitIsr, Unit, NULL, 5, 5, 5, // NOTE: interrupt service routine 'UnitIsr' is set up to run here by 'IoConnectInterrupt'
                              Latched, FALSE, 1, FALSE);
  if (!NT_SUCCESS(Status))
    return Status;
  return PsCreateSystemThread(&Thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, (PKSTART_ROUTINE)UnitThread, Unit); // NOTE: system thread routine 'UnitThread' is set up to run here by 'PsCreateSystemThread'
}
