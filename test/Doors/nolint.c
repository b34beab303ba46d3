// RUN: %verify %s
// Findings are suppressed by NOLINT comments: on the line, on the next line, in
// a range; for all rules, for named ones and for globs. What the comment doesn't
// name is reported, and NOLINT outside of comments is nothing.
#include <ntddk.h>

static FAST_MUTEX M;
static const char *Text = "NOLINT";

#define NOLINT_IS_A_NAME(X) (X)

DRIVER_DISPATCH Plain, Next, Named, Globbed, OtherRule, OtherTool, InBlock, InRange, InNamedRange, BehindRange, InString;
DRIVER_DISPATCH Several, WordBeginning;

NTSTATUS Plain(PDEVICE_OBJECT D, PIRP Irp) {
  UNREFERENCED_PARAMETER(D);
  ExAcquireFastMutex(&M); // NOLINT
  return Irp->IoStatus.Status;
}
NTSTATUS Next(PDEVICE_OBJECT D, PIRP Irp) {
  UNREFERENCED_PARAMETER(D);
  // NOLINTNEXTLINE
  ExAcquireFastMutex(&M);
  return Irp->IoStatus.Status;
}
NTSTATUS Named(PDEVICE_OBJECT D, PIRP Irp) {
  UNREFERENCED_PARAMETER(D);
  ExAcquireFastMutex(&M); // NOLINT(wdk-lock-leak): given to the device
  return Irp->IoStatus.Status;
}
NTSTATUS Globbed(PDEVICE_OBJECT D, PIRP Irp) {
  UNREFERENCED_PARAMETER(D);
  // NOLINTNEXTLINE(wdk-*)
  ExAcquireFastMutex(&M);
  return Irp->IoStatus.Status;
}
NTSTATUS Several(PDEVICE_OBJECT D, PIRP Irp) {
  UNREFERENCED_PARAMETER(D);
  ExAcquireFastMutex(&M); // NOLINT(bugprone-branch-clone, wdk-mutex-leak, wdk-lock-leak)
  return Irp->IoStatus.Status;
}
NTSTATUS InBlock(PDEVICE_OBJECT D, PIRP Irp) {
  UNREFERENCED_PARAMETER(D);
  ExAcquireFastMutex(&M); /* NOLINT(*-leak) */
  return Irp->IoStatus.Status;
}
NTSTATUS OtherRule(PDEVICE_OBJECT D, PIRP Irp) {
  UNREFERENCED_PARAMETER(D);
  ExAcquireFastMutex(&M); /* NOLINT(wdk-mutex-leak) */ // REPORT: wdk-lock-leak
  return Irp->IoStatus.Status;
}
NTSTATUS OtherTool(PDEVICE_OBJECT D, PIRP Irp) {
  UNREFERENCED_PARAMETER(D);
  ExAcquireFastMutex(&M); /* NOLINT(bugprone-*) */ // REPORT: wdk-lock-leak
  return Irp->IoStatus.Status;
}
// NOLINTBEGIN
NTSTATUS InRange(PDEVICE_OBJECT D, PIRP Irp) {
  UNREFERENCED_PARAMETER(D);
  ExAcquireFastMutex(&M);
  return Irp->IoStatus.Status;
}
// NOLINTEND
// NOLINTBEGIN(wdk-lock-*)
NTSTATUS InNamedRange(PDEVICE_OBJECT D, PIRP Irp) {
  UNREFERENCED_PARAMETER(D);
  ExAcquireFastMutex(&M);
  return Irp->IoStatus.Status;
}
// NOLINTEND(wdk-lock-*)
NTSTATUS BehindRange(PDEVICE_OBJECT D, PIRP Irp) {
  UNREFERENCED_PARAMETER(D);
  ExAcquireFastMutex(&M); // REPORT: wdk-lock-leak
  return Irp->IoStatus.Status;
}
NTSTATUS InString(PDEVICE_OBJECT D, PIRP Irp) {
  UNREFERENCED_PARAMETER(D);
  ExAcquireFastMutex(&M); DbgPrint("%s NOLINT", Text); // REPORT: wdk-lock-leak
  return Irp->IoStatus.Status;
}
NTSTATUS WordBeginning(PDEVICE_OBJECT D, PIRP Irp) {
  UNREFERENCED_PARAMETER(D);
  ExAcquireFastMutex(NOLINT_IS_A_NAME(&M)); /* see NOLINT_IS_A_NAME */ // REPORT: wdk-lock-leak
  return Irp->IoStatus.Status;
}
