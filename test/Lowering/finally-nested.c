// RUN: %verify %s
// Two __try blocks deep: each __finally runs, the inner one first, on a return
// from the inner block. The bad one releases the outer lock in both.
#include <ntddk.h>

typedef struct _BRIDGE {
  ERESOURCE Outer;
  FAST_MUTEX Inner;
  ULONG Frames;
} BRIDGE, *PBRIDGE;

DRIVER_DISPATCH BridgeForward;
DRIVER_DISPATCH BridgeForwardTwice;

NTSTATUS BridgeForward(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PBRIDGE Bridge = DeviceObject->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  ExEnterCriticalRegionAndAcquireResourceExclusive(&Bridge->Outer);
  __try {
    ExAcquireFastMutex(&Bridge->Inner);
    __try {
      if (Bridge->Frames == 0)
        return STATUS_NO_MORE_ENTRIES;
      Bridge->Frames--;
    } __finally {
      ExReleaseFastMutex(&Bridge->Inner);
    }
    if (Bridge->Frames > 10)
      __leave;
    Bridge->Frames = 10;
  } __finally {
    ExReleaseResourceAndLeaveCriticalRegion(&Bridge->Outer);
  }
  return STATUS_SUCCESS;
}

NTSTATUS BridgeForwardTwice(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PBRIDGE Bridge = DeviceObject->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Bridge->Outer, TRUE);
  __try {
    ExAcquireFastMutexUnsafe(&Bridge->Inner);
    __try {
      if (Bridge->Frames == 0)
        return STATUS_NO_MORE_ENTRIES;
      Bridge->Frames--;
    } __finally {
      ExReleaseFastMutexUnsafe(&Bridge->Inner);
      ExReleaseResourceLite(&Bridge->Outer); // NOTE: ERESOURCE 'Bridge->Outer' released here
    }
  } __finally {
    ExReleaseResourceLite(&Bridge->Outer); // REPORT: wdk-lock-unheld-release "ERESOURCE 'Bridge->Outer' is released again"
    KeLeaveCriticalRegion();
  }
  return STATUS_SUCCESS;
}
