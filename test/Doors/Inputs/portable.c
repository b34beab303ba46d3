#include <ntddk.h>

typedef struct _PORTABLE {
  KSPIN_LOCK Lock;
  FAST_MUTEX Fast;
  KMUTEX Mutex;
  ERESOURCE Resource;
  KDPC Dpc;
  ULONG Value;
} PORTABLE, *PPORTABLE;

#ifdef __cplusplus
extern "C" {
#endif
DRIVER_INITIALIZE DriverEntry;
#ifdef __cplusplus
}
#endif

static KDEFERRED_ROUTINE PortableDpc;
static DRIVER_DISPATCH PortableRead, PortableWrite, PortableClean;
static PORTABLE Portable;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING Path) {
  UNREFERENCED_PARAMETER(Path);
  KeInitializeDpc(&Portable.Dpc, PortableDpc, &Portable);
  DriverObject->MajorFunction[IRP_MJ_READ] = PortableRead;
  DriverObject->MajorFunction[IRP_MJ_WRITE] = PortableWrite;
  DriverObject->MajorFunction[IRP_MJ_CLOSE] = PortableClean;
  return STATUS_SUCCESS;
}

static VOID PortableDpc(PKDPC Dpc, PVOID Context, PVOID One, PVOID Two) {
  LARGE_INTEGER Interval;

  Interval.QuadPart = -10;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(One);
  UNREFERENCED_PARAMETER(Two);
  // CHECK: portable.c:[[@LINE+1]]:3: warning: 'KeDelayExecutionThread' waits, and demands {{.*}} in DPC routine 'PortableDpc'
  KeDelayExecutionThread(KernelMode, FALSE, &Interval);
  ((PPORTABLE)Context)->Value++;
}

static NTSTATUS PortableRead(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  KIRQL OldIrql;

  UNREFERENCED_PARAMETER(DeviceObject);
  // CHECK: portable.c:[[@LINE+1]]:3: warning: spin lock 'Portable.Lock' acquired here is still held {{.*}} [wdk-lock-leak]
  KeAcquireSpinLock(&Portable.Lock, &OldIrql);
  // CHECK: portable.c:[[@LINE+2]]:{{[0-9]+}}: note: 'Portable.Value > 10' is true here
  // CHECK: portable.c:[[@LINE+2]]:5: note: returns here with spin lock 'Portable.Lock' still held
  if (Portable.Value > 10)
    return Irp->IoStatus.Status;
  KeReleaseSpinLock(&Portable.Lock, OldIrql);
  return STATUS_SUCCESS;
}

static NTSTATUS PortableWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  UNREFERENCED_PARAMETER(DeviceObject);
  UNREFERENCED_PARAMETER(Irp);
  // CHECK: portable.c:[[@LINE+1]]:3: warning: KMUTEX 'Portable.Mutex' acquired here {{.*}} [wdk-mutex-leak]
  KeWaitForSingleObject(&Portable.Mutex, Executive, KernelMode, FALSE, NULL);
  ExAcquireFastMutex(&Portable.Fast);
  Portable.Value++;
  ExReleaseFastMutex(&Portable.Fast);
  // CHECK: portable.c:[[@LINE+1]]:3: warning: fast mutex 'Portable.Fast' is released again{{.*}} [wdk-lock-unheld-release]
  ExReleaseFastMutex(&Portable.Fast);
  return STATUS_SUCCESS;
}

static NTSTATUS PortableClean(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  KLOCK_QUEUE_HANDLE Handle;

  UNREFERENCED_PARAMETER(DeviceObject);
  UNREFERENCED_PARAMETER(Irp);
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Portable.Resource, TRUE);
  Portable.Value = 0;
  ExReleaseResourceLite(&Portable.Resource);
  KeLeaveCriticalRegion();
  KeAcquireInStackQueuedSpinLock(&Portable.Lock, &Handle);
  KeReleaseInStackQueuedSpinLock(&Handle);
  return STATUS_SUCCESS;
}

// CHECK: irqlint: 1 file, {{[0-9]+}} functions explored whole, 0 not; 4 findings;
