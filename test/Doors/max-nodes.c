// RUN: %python %S/Inputs/exit-code.py 2 %irqlint --max-nodes=40 %s 2>&1 | FileCheck %s
// RUN: %python %S/Inputs/exit-code.py 1 %irqlint %s 2>&1 | FileCheck %s --check-prefix=WHOLE
// An entry point that takes more states than allowed is given up, which is said
// with its place; the exit code says that something was missed, and what was
// found before or elsewhere is printed all the same.
#include <ntddk.h>

typedef struct _STATE {
  FAST_MUTEX Mutex;
  ULONG A, B, C, D, Sum;
} STATE, *PSTATE;

DRIVER_DISPATCH Short;
DRIVER_DISPATCH Long;

NTSTATUS Short(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PSTATE State = DeviceObject->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  // CHECK-DAG: max-nodes.c:[[@LINE+2]]:3: warning: fast mutex 'State->Mutex' acquired here {{.*}} [wdk-lock-leak]
  // WHOLE: max-nodes.c:[[@LINE+1]]:3: warning: fast mutex 'State->Mutex' acquired here {{.*}} [wdk-lock-leak]
  ExAcquireFastMutex(&State->Mutex);
  return STATUS_SUCCESS;
}

// CHECK-DAG: max-nodes.c:[[@LINE+1]]:10: 'Long' was not explored whole: cut off: too many paths
NTSTATUS Long(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PSTATE State = DeviceObject->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&State->Mutex);
  if (State->A > 1)
    State->Sum += 1;
  if (State->B > 2)
    State->Sum += 2;
  if (State->C > 3)
    State->Sum += 3;
  if (State->D > 4)
    State->Sum += 4;
  if (State->Sum > 5)
    State->Sum = 0;
  ExReleaseFastMutex(&State->Mutex);
  return STATUS_SUCCESS;
}

// CHECK-DAG: irqlint: 1 file, 1 function explored whole, 1 not; 1 finding;
// WHOLE: irqlint: 1 file, 2 functions explored whole, 0 not; 1 finding;
