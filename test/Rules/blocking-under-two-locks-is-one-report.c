// RUN: %verify %s
// One delay under two locks is one finding; under a spin lock it is a matter
// of IRQL, and only that is reported.

#include <ntddk.h>

typedef struct _DISK {
  KMUTEX Cache;
  ERESOURCE Layout;
  KSPIN_LOCK Queue;
  ULONG Spins;
} DISK, *PDISK;

static VOID SpinUp(PDISK Disk) {
  LARGE_INTEGER Pause;
  Pause.QuadPart = -70000000;
  Disk->Spins++;
  KeDelayExecutionThread(KernelMode, FALSE, &Pause); // REPORT: wdk-blocking-under-lock "blocks for 7 s"
}

VOID DiskStart(PDISK Disk) {
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Disk->Layout, TRUE);
  KeWaitForMutexObject(&Disk->Cache, Executive, KernelMode, FALSE, NULL);
  SpinUp(Disk);
  KeReleaseMutex(&Disk->Cache, FALSE);
  ExReleaseResourceLite(&Disk->Layout);
  KeLeaveCriticalRegion();
}

VOID DiskKick(PDISK Disk) {
  LARGE_INTEGER Pause;
  KIRQL Irql;
  Pause.QuadPart = -70000000;
  KeAcquireSpinLock(&Disk->Queue, &Irql);
  KeDelayExecutionThread(KernelMode, FALSE, &Pause); // REPORT: wdk-irql-too-high "'KeDelayExecutionThread' demands IRQL <= APC_LEVEL"
  KeReleaseSpinLock(&Disk->Queue, Irql);
}
