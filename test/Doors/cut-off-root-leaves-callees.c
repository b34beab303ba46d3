// RUN: %python %S/Inputs/exit-code.py 2 %irqlint --max-nodes=90 %s 2>&1 | FileCheck %s
// What a function that was given up calls is explored on its own, so that it
// isn't taken for seen.
#include <ntddk.h>

typedef struct _STATE {
  FAST_MUTEX Mutex;
  ULONG A, B, C, D, E, F, Sum;
} STATE, *PSTATE;

DRIVER_DISPATCH Long;

static NTSTATUS Store(PSTATE State) {
  // CHECK-DAG: callees.c:[[@LINE+1]]:3: warning: fast mutex 'State->Mutex' acquired here is still held when 'Store' returns, though other paths release it
  ExAcquireFastMutex(&State->Mutex);
  if (!State->Sum)
    return STATUS_UNSUCCESSFUL;
  State->Sum = 0;
  ExReleaseFastMutex(&State->Mutex);
  return STATUS_UNSUCCESSFUL;
}

// CHECK-DAG: callees.c:[[@LINE+1]]:10: 'Long' was not explored whole: cut off: too many paths
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
  if (State->E > 5)
    State->Sum += 5;
  if (State->F > 6)
    State->Sum += 6;
  ExReleaseFastMutex(&State->Mutex);
  return Store(State);
}
// CHECK-DAG: irqlint: 1 file, 1 function explored whole, 1 not; 1 finding;
