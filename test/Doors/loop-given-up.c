// RUN: %python %S/Inputs/exit-code.py 2 %irqlint %s 2>&1 | FileCheck %s
// A loop in which the lock state changes in every round is given up after some
// of them, which is said; what stands elsewhere in the file is analysed.
#include <ntddk.h>

typedef struct _NEST {
  ERESOURCE Resource;
  FAST_MUTEX Mutex;
  ULONG Levels;
  BOOLEAN Deeper;
} NEST, *PNEST;

KSTART_ROUTINE Endless;
DRIVER_DISPATCH Leaks;

// CHECK-DAG: loop-given-up.c:[[@LINE+1]]:6: 'Endless' was not explored whole: cut off: a loop whose locks change in every round
VOID Endless(PVOID Context) {
  PNEST Nest = Context;

  KeEnterCriticalRegion();
  while (Nest->Deeper)
    ExAcquireResourceExclusiveLite(&Nest->Resource, TRUE);
  while (Nest->Levels-- > 0)
    // A round of this loop without one of the other's is found, too.
    // CHECK-DAG: loop-given-up.c:[[@LINE+1]]:5: warning: ERESOURCE 'Nest->Resource' is released here
    ExReleaseResourceLite(&Nest->Resource);
  KeLeaveCriticalRegion();
}

NTSTATUS Leaks(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PNEST Nest = DeviceObject->DeviceExtension;
  // CHECK-DAG: loop-given-up.c:[[@LINE+1]]:3: warning: fast mutex 'Nest->Mutex' acquired here
  ExAcquireFastMutex(&Nest->Mutex);
  return Irp->IoStatus.Status;
}

// CHECK-DAG: irqlint: 1 file, 1 function explored whole, 1 not; 2 findings;
