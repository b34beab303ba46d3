// RUN: %verify %s
// One routine with two jobs: called by the dispatch routine that has the lock
// and queued as a work item without it; a DPC of two objects; a completion
// routine set in two places. One finding each, not one for each registration.

#include <ntddk.h>

typedef struct _ENGINE {
  KSPIN_LOCK Lock;
  KDPC Fast, Slow;
  PIO_WORKITEM Item;
  PDEVICE_OBJECT Lower;
  ULONG Jobs;
} ENGINE, *PENGINE;

static VOID EngineDpc(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  PENGINE Engine = Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(B);
  KeAcquireSpinLockAtDpcLevel(&Engine->Lock); // REPORT: wdk-lock-leak "DPC routine 'EngineDpc'"
  if (A == NULL)
    return;
  Engine->Jobs++;
  KeReleaseSpinLockFromDpcLevel(&Engine->Lock);
}

static NTSTATUS EngineDone(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context) {
  PENGINE Engine = Context;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Device);
  KeAcquireSpinLock(&Engine->Lock, &Irql);
  Engine->Jobs--;
  KeReleaseSpinLock(&Engine->Lock, Irql);
  if (Irp->PendingReturned)
    IoMarkIrpPending(Irp);
  return STATUS_CONTINUE_COMPLETION;
}

VOID EngineStart(PENGINE Engine) {
  KeInitializeDpc(&Engine->Fast, EngineDpc, Engine);
  KeInitializeDpc(&Engine->Slow, EngineDpc, Engine);
}

static NTSTATUS EngineRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PENGINE Engine = Device->DeviceExtension;
  IoCopyCurrentIrpStackLocationToNext(Irp);
  IoSetCompletionRoutine(Irp, EngineDone, Engine, TRUE, TRUE, TRUE);
  return IoCallDriver(Engine->Lower, Irp);
}

static NTSTATUS EngineWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PENGINE Engine = Device->DeviceExtension;
  IoCopyCurrentIrpStackLocationToNext(Irp);
  IoSetCompletionRoutine(Irp, EngineDone, Engine, TRUE, FALSE, FALSE);
  return IoCallDriver(Engine->Lower, Irp);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  UNREFERENCED_PARAMETER(Path);
  Driver->MajorFunction[IRP_MJ_READ] = EngineRead;
  Driver->MajorFunction[IRP_MJ_WRITE] = EngineWrite;
  return STATUS_SUCCESS;
}
