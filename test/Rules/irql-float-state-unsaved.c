// RUN: %verify %s -- --target=i686-pc-windows-msvc
// RUN: %irqlint %s | FileCheck %s
// On 32-bit x86 floating point wants the state saved; elsewhere it doesn't.
// CHECK: 0 findings

#include <ntddk.h>

typedef struct _SCALE {
  LONG Raw, Shown;
  double Factor;
} SCALE, *PSCALE;

DRIVER_DISPATCH ScaleShow, ScaleTry, ScaleConstant, ScaleAsk;
KDEFERRED_ROUTINE ScaleDpc;
LONG ScaleElsewhere(PSCALE Scale);

// PREFAST: C28110
static LONG ScaleBy(PSCALE Scale) {
  return (LONG)(Scale->Raw * Scale->Factor); // REPORT: wdk-irql-float-state "floating point is used here, and DPC routine 'ScaleDpc' hasn't saved the state of the floating-point unit"
}

VOID ScaleDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PSCALE Scale = Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  Scale->Shown = ScaleBy(Scale);
}

// The helper is called with the state saved here.
NTSTATUS ScaleShow(PDEVICE_OBJECT Device, PIRP Irp) {
  PSCALE Scale = Device->DeviceExtension;
  KFLOATING_SAVE Save;
  UNREFERENCED_PARAMETER(Irp);
  if (!NT_SUCCESS(KeSaveFloatingPointState(&Save)))
    return STATUS_INSUFFICIENT_RESOURCES;
  Scale->Shown = ScaleBy(Scale);
  KeRestoreFloatingPointState(&Save);
  return STATUS_SUCCESS;
}

// The save is asked whether it worked, but the answer isn't heeded; and what
// comes after the restore isn't saved any more.
NTSTATUS ScaleTry(PDEVICE_OBJECT Device, PIRP Irp) {
  PSCALE Scale = Device->DeviceExtension;
  KFLOATING_SAVE Save;
  NTSTATUS Status;
  UNREFERENCED_PARAMETER(Irp);
  Status = KeSaveFloatingPointState(&Save);
  if (NT_SUCCESS(Status)) {
    Scale->Shown = (LONG)(Scale->Raw * 0.25);
    KeRestoreFloatingPointState(&Save);
    return Status;
  }
  Scale->Factor = Scale->Raw; // REPORT: wdk-irql-float-state "floating point is used here, and dispatch routine 'ScaleTry' hasn't saved"
  return STATUS_SUCCESS;
}

// Silent: the compiler computes these.
NTSTATUS ScaleConstant(PDEVICE_OBJECT Device, PIRP Irp) {
  PSCALE Scale = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  Scale->Shown = (LONG)(1.5 * 4);
  return STATUS_SUCCESS;
}

// Silent: what isn't seen may have saved the state.
NTSTATUS ScaleAsk(PDEVICE_OBJECT Device, PIRP Irp) {
  PSCALE Scale = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  Scale->Shown = ScaleElsewhere(Scale);
  Scale->Factor = Scale->Raw;
  return STATUS_SUCCESS;
}

// Silent: nobody knows who calls it.
LONG ScaleFor(PSCALE Scale, double Factor) {
  return (LONG)(Scale->Raw * Factor);
}
