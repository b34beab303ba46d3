// RUN: %verify --option=--contracts=%S/Inputs/control-flow.yaml %s
// What a contract says about the way on from a call: it doesn't come back, ends
// the thread, raises, or waits.
#include <ntddk.h>

typedef struct _REQUEST {
  PULONG Output;
  ULONG Code;
} REQUEST, *PREQUEST;

typedef struct _TABLE {
  ERESOURCE Resource;
  REQUEST Request;
  ULONG Rows;
} TABLE, *PTABLE;

VOID DriverPanic(ULONG Code);
VOID WorkerExit(VOID);
ULONG RecordFetch(ULONG Row);
VOID RecordFail(NTSTATUS Status);
VOID NetSleep(PLARGE_INTEGER Interval);

KSTART_ROUTINE TableThread;
DRIVER_DISPATCH TablePanics;
DRIVER_DISPATCH TableFetch;
DRIVER_DISPATCH TableFails;
DRIVER_DISPATCH TableOutput;
DRIVER_DISPATCH TableSleeps;

VOID TableThread(PVOID Context) {
  PTABLE Table = Context;

  ExEnterCriticalRegionAndAcquireResourceExclusive(&Table->Resource); // REPORT: wdk-lock-leak "still held when system thread routine 'TableThread' returns"
  if (Table->Rows == 0)
    WorkerExit(); // NOTE: ends here with ERESOURCE 'Table->Resource' still held
  ExReleaseResourceAndLeaveCriticalRegion(&Table->Resource);
}

NTSTATUS TablePanics(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PTABLE Table = DeviceObject->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  ExEnterCriticalRegionAndAcquireResourceExclusive(&Table->Resource);
  if (Table->Rows > 1000) {
    DriverPanic(Table->Rows);
    return STATUS_INTERNAL_ERROR;
  }
  ExReleaseResourceAndLeaveCriticalRegion(&Table->Resource);
  return STATUS_SUCCESS;
}

NTSTATUS TableFetch(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PTABLE Table = DeviceObject->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  __try {
    ExEnterCriticalRegionAndAcquireResourceExclusive(&Table->Resource); // REPORT: wdk-lock-leak "still held when dispatch routine 'TableFetch' returns"
    Table->Rows = RecordFetch(0); // NOTE: an exception is raised here
    ExReleaseResourceAndLeaveCriticalRegion(&Table->Resource);
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    return GetExceptionCode();
  }
  return STATUS_SUCCESS;
}

// RecordFail always raises: what stands behind it isn't reached.
NTSTATUS TableFails(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PTABLE Table = DeviceObject->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  ExEnterCriticalRegionAndAcquireResourceExclusive(&Table->Resource);
  __try {
    RecordFail(STATUS_DATA_ERROR);
    return STATUS_INTERNAL_ERROR;
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    ExReleaseResourceAndLeaveCriticalRegion(&Table->Resource);
  }
  return STATUS_SUCCESS;
}

NTSTATUS TableOutput(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PTABLE Table = DeviceObject->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  __try {
    ExEnterCriticalRegionAndAcquireResourceExclusive(&Table->Resource); // REPORT: wdk-lock-leak "still held when dispatch routine 'TableOutput' returns"
    *Table->Request.Output = Table->Rows; // NOTE: an exception is raised here
    ExReleaseResourceAndLeaveCriticalRegion(&Table->Resource);
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    return GetExceptionCode();
  }
  return STATUS_SUCCESS;
}

NTSTATUS TableSleeps(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PTABLE Table = DeviceObject->DeviceExtension;
  LARGE_INTEGER Interval;

  UNREFERENCED_PARAMETER(Irp);
  Interval.QuadPart = -50000000;
  ExEnterCriticalRegionAndAcquireResourceExclusive(&Table->Resource);
  NetSleep(&Interval); // REPORT: wdk-blocking-under-lock "'NetSleep' blocks for 5 s while ERESOURCE 'Table->Resource' is held"
  ExReleaseResourceAndLeaveCriticalRegion(&Table->Resource);
  return STATUS_SUCCESS;
}
