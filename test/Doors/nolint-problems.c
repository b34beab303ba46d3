// RUN: %python %S/Inputs/exit-code.py 1 %irqlint %s | FileCheck %s
// A rule that there isn't, a range without its end and an end without its
// beginning are said; they suppress nothing. Ids of other tools are none of
// ours.
#include <ntddk.h>

static FAST_MUTEX M;

DRIVER_DISPATCH Misspelt, Open, Right;

NTSTATUS Misspelt(PDEVICE_OBJECT D, PIRP Irp) {
  UNREFERENCED_PARAMETER(D);
  // CHECK-DAG: nolint-problems.c:[[@LINE+2]]:3: warning: fast mutex 'M' acquired here {{.*}} [wdk-lock-leak]
  // CHECK-DAG: nolint-problems.c:[[@LINE+1]]:1: warning: unknown rule 'wdk-lock-leek' in NOLINT; 'irqlint --list-checks' lists them
  ExAcquireFastMutex(&M); // NOLINT(wdk-lock-leek)
  return Irp->IoStatus.Status;
}

// CHECK-DAG: nolint-problems.c:[[@LINE+1]]:1: warning: NOLINTEND without its NOLINTBEGIN
// NOLINTEND
NTSTATUS Right(PDEVICE_OBJECT D, PIRP Irp) {
  UNREFERENCED_PARAMETER(D);
  ExAcquireFastMutex(&M); // NOLINT(cppcoreguidelines-*,wdk-lock-leak)
  return Irp->IoStatus.Status;
}

// CHECK-DAG: nolint-problems.c:[[@LINE+1]]:1: warning: NOLINTBEGIN without its NOLINTEND; nothing is suppressed
// NOLINTBEGIN(wdk-lock-leak)
NTSTATUS Open(PDEVICE_OBJECT D, PIRP Irp) {
  UNREFERENCED_PARAMETER(D);
  // CHECK-DAG: nolint-problems.c:[[@LINE+1]]:3: warning: fast mutex 'M' acquired here {{.*}} [wdk-lock-leak]
  ExAcquireFastMutex(&M);
  return Irp->IoStatus.Status;
}

// CHECK-DAG: irqlint: 1 file, 3 functions explored whole, 0 not; 2 findings (1 suppressed);
