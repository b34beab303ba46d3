// RUN: %verify %s
// An ERESOURCE is acquired by a dispatch routine and released on behalf of that
// thread by a completion routine: ExReleaseResourceForThreadLite is made for it.
// The other legal way renames the owner first.
#include <ntifs.h>

typedef struct _FCB {
  ERESOURCE Main, Paging;
  ERESOURCE_THREAD Owner;
  PDEVICE_OBJECT Target;
} FCB, *PFCB;

DRIVER_DISPATCH FcbRead, FcbWrite;
IO_COMPLETION_ROUTINE FcbReadDone, FcbWriteDone;

NTSTATUS FcbReadDone(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context) {
  PFCB Fcb = (PFCB)Context;
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Irp);
  ExReleaseResourceForThreadLite(&Fcb->Main, Fcb->Owner);
  return STATUS_CONTINUE_COMPLETION;
}

NTSTATUS FcbRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PFCB Fcb = (PFCB)Device->DeviceExtension;
  KeEnterCriticalRegion();
  ExAcquireResourceSharedLite(&Fcb->Main, TRUE);
  Fcb->Owner = ExGetCurrentResourceThread();
  KeLeaveCriticalRegion();
  IoCopyCurrentIrpStackLocationToNext(Irp);
  IoSetCompletionRoutine(Irp, FcbReadDone, Fcb, TRUE, TRUE, TRUE);
  return IoCallDriver(Fcb->Target, Irp);
}

NTSTATUS FcbWriteDone(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context) {
  PFCB Fcb = (PFCB)Context;
  UNREFERENCED_PARAMETER(Device);
  ExReleaseResourceForThreadLite(&Fcb->Paging, (ERESOURCE_THREAD)((ULONG_PTR)Irp | 3));
  return STATUS_CONTINUE_COMPLETION;
}

NTSTATUS FcbWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PFCB Fcb = (PFCB)Device->DeviceExtension;
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Fcb->Paging, TRUE);
  ExSetResourceOwnerPointer(&Fcb->Paging, (PVOID)((ULONG_PTR)Irp | 3));
  KeLeaveCriticalRegion();
  IoCopyCurrentIrpStackLocationToNext(Irp);
  IoSetCompletionRoutine(Irp, FcbWriteDone, Fcb, TRUE, TRUE, TRUE);
  return IoCallDriver(Fcb->Target, Irp);
}
