// RUN: %verify %s
// What MSVC compiles with a warning is no error here: callbacks of another
// type, integers for pointers, functions without a declaration. The functions
// are registered all the same.
#include <ntddk.h>

static KSPIN_LOCK Lock;

static NTSTATUS TimerDpc(PKDPC Dpc, ULONG *Counter) {
  LARGE_INTEGER Interval;

  UNREFERENCED_PARAMETER(Dpc);
  Interval.QuadPart = -1;
  KeDelayExecutionThread(KernelMode, FALSE, &Interval); // REPORT: wdk-irql-blocking-wait "in DPC routine 'TimerDpc'"
  *Counter = 0;
  return STATUS_SUCCESS;
}

static int CloseHandler(PDEVICE_OBJECT DeviceObject, PVOID Irp) {
  KIRQL OldIrql;

  KeAcquireSpinLock(&Lock, &OldIrql); // REPORT: wdk-lock-leak "dispatch routine 'CloseHandler'"
  UndeclaredHelper(DeviceObject, Irp);
  if (Irp == NULL)
    return 1;
  KeReleaseSpinLock(&Lock, OldIrql);
  return 0;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING Path) {
  static KDPC Dpc;
  ULONG Address = Path;

  KeInitializeDpc(&Dpc, TimerDpc, &Address);
  DriverObject->MajorFunction[IRP_MJ_CLOSE] = CloseHandler;
  return STATUS_SUCCESS;
}
