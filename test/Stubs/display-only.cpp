// A display-only miniport. All of it is analysed.
// RUN: %irqlint %s | FileCheck %s
// RUN: %irqlint %s -- --target=aarch64-pc-windows-msvc | FileCheck %s
// CHECK: irqlint: 1 file, {{[0-9]+}} functions explored whole, 0 not; 0 findings;
//
// It is no empty success: what is too high for pageable code is found.
// RUN: not %irqlint %s -- -DTOO_HIGH | FileCheck --check-prefix=TOO_HIGH %s
// TOO_HIGH: 'MmLockPagableCodeSection' demands IRQL <= APC_LEVEL; IRQL is {{.*}}DISPATCH_LEVEL

#include <ntddk.h>
#include <dispmprt.h>

struct Adapter {
  DXGKRNL_INTERFACE Kernel;
  DXGK_DISPLAY_INFORMATION Post;
  KSPIN_LOCK Lock;
  LONG Frames;
};

static Adapter TheAdapter;

DXGKDDI_ADD_DEVICE AddDevice;
DXGKDDI_START_DEVICE StartDevice;
DXGKDDI_STOP_DEVICE StopDevice;
DXGKDDI_DPC_ROUTINE DpcRoutine;
DXGKDDI_PRESENTDISPLAYONLY Present;
DXGKDDI_ISSUPPORTEDVIDPN IsSupported;

NTSTATUS AddDevice(CONST PDEVICE_OBJECT, PVOID *Context) {
  KeInitializeSpinLock(&TheAdapter.Lock);
  *Context = &TheAdapter;
  return STATUS_SUCCESS;
}

NTSTATUS StartDevice(CONST PVOID Context, PDXGK_START_INFO, PDXGKRNL_INTERFACE Kernel, PULONG Sources,
                     PULONG Children) {
  Adapter *Self = static_cast<Adapter *>(Context);
  Self->Kernel = *Kernel;
  *Sources = 1;
  *Children = 1;
  return Self->Kernel.DxgkCbAcquirePostDisplayOwnership(Self->Kernel.DeviceHandle, &Self->Post);
}

NTSTATUS StopDevice(CONST PVOID) { return STATUS_SUCCESS; }

VOID DpcRoutine(CONST PVOID Context) {
  Adapter *Self = static_cast<Adapter *>(Context);
  KeAcquireSpinLockAtDpcLevel(&Self->Lock);
  ++Self->Frames;
  KeReleaseSpinLockFromDpcLevel(&Self->Lock);
  Self->Kernel.DxgkCbNotifyDpc(Self->Kernel.DeviceHandle);
#ifdef TOO_HIGH
  MmLockPagableCodeSection(Self);
#endif
}

NTSTATUS Present(CONST HANDLE Context, CONST DXGKARG_PRESENT_DISPLAYONLY *Argument) {
  Adapter *Self = static_cast<Adapter *>(Context);
  KIRQL Irql;
  for (ULONG Rect = 0; Rect < Argument->NumDirtyRects; ++Rect) {
    KeAcquireSpinLock(&Self->Lock, &Irql);
    Self->Frames += Argument->pDirtyRect[Rect].bottom - Argument->pDirtyRect[Rect].top;
    KeReleaseSpinLock(&Self->Lock, Irql);
  }
  return STATUS_SUCCESS;
}

NTSTATUS IsSupported(CONST HANDLE Context, DXGKARG_ISSUPPORTEDVIDPN *Argument) {
  Adapter *Self = static_cast<Adapter *>(Context);
  CONST DXGK_VIDPN_INTERFACE *VidPn;
  CONST DXGK_VIDPNTOPOLOGY_INTERFACE *Topology;
  D3DKMDT_HVIDPNTOPOLOGY Handle;
  SIZE_T Paths;
  NTSTATUS Status =
      Self->Kernel.DxgkCbQueryVidPnInterface(Argument->hDesiredVidPn, DXGK_VIDPN_INTERFACE_VERSION_V1, &VidPn);
  if (!NT_SUCCESS(Status))
    return Status;
  Status = VidPn->pfnGetTopology(Argument->hDesiredVidPn, &Handle, &Topology);
  if (!NT_SUCCESS(Status))
    return Status;
  Status = Topology->pfnGetNumPaths(Handle, &Paths);
  Argument->IsVidPnSupported = NT_SUCCESS(Status) && Paths <= 1;
  return Status;
}

extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  KMDDOD_INITIALIZATION_DATA Data = {0};
  Data.Version = DXGKDDI_INTERFACE_VERSION;
  Data.DxgkDdiAddDevice = AddDevice;
  Data.DxgkDdiStartDevice = StartDevice;
  Data.DxgkDdiStopDevice = StopDevice;
  Data.DxgkDdiDpcRoutine = DpcRoutine;
  Data.DxgkDdiPresentDisplayOnly = Present;
  Data.DxgkDdiIsSupportedVidPn = IsSupported;
  return DxgkInitializeDisplayOnlyDriver(Driver, Path, &Data);
}
