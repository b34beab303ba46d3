// RUN: %verify %s
// Limits that hold for some arguments only, each beside the call that is legal.

#include <fltKernel.h>
#include <wdf.h>
#include <wsk.h>

typedef struct _RELAY {
  KSPIN_LOCK Lock;
  KEVENT Event;
  KMUTEX Mutex;
  KSEMAPHORE Slots;
  PMDL Mdl;
  PVOID Kept;
  WDFTIMER Timer;
  WDFDPC Dpc;
  WDFIOTARGET Target;
  WDFQUEUE Queue;
  WDFDEVICE Device;
  WDFWAITLOCK WaitLock;
  FAST_MUTEX FastMutex;
  BOOLEAN Wait;
  POOL_TYPE Pool;
} RELAY, *PRELAY;

VOID RelayPools(PRELAY Relay, PFLT_INSTANCE Instance) {
  KIRQL Irql;
  WDFMEMORY Memory;
  WDFLOOKASIDE List;
  KeAcquireSpinLock(&Relay->Lock, &Irql);
  Relay->Kept = ExAllocatePool2(POOL_FLAG_NON_PAGED, 16, 'yleR');
  Relay->Kept = ExAllocatePool2(POOL_FLAG_PAGED | POOL_FLAG_UNINITIALIZED, 16, 'yleR'); // REPORT: wdk-irql-too-high "'ExAllocatePool2' demands IRQL <= APC_LEVEL for paged pool"
  Relay->Kept = ExAllocatePoolZero(NonPagedPoolNx, 16, 'yleR');
  Relay->Kept = ExAllocatePoolZero(PagedPool, 16, 'yleR'); // REPORT: wdk-irql-too-high "'ExAllocatePoolZero' demands IRQL <= APC_LEVEL for paged pool"
  Relay->Kept = ExAllocatePoolZero(Relay->Pool, 16, 'yleR');
  Relay->Kept = FsRtlAllocatePoolWithTag(NonPagedPool, 16, 'yleR');
  Relay->Kept = FsRtlAllocatePoolWithTag(PagedPool, 16, 'yleR'); // REPORT: wdk-irql-too-high "'FsRtlAllocatePoolWithTag' demands IRQL <= APC_LEVEL for paged pool"
  Relay->Kept = FltAllocatePoolAlignedWithTag(Instance, NonPagedPool, 16, 'yleR');
  Relay->Kept = FltAllocatePoolAlignedWithTag(Instance, PagedPool, 16, 'yleR'); // REPORT: wdk-irql-too-high "'FltAllocatePoolAlignedWithTag' demands IRQL <= APC_LEVEL for paged pool"
  WdfMemoryCreate(NULL, NonPagedPoolNx, 0, 16, &Memory, NULL);
  WdfMemoryCreate(NULL, PagedPool, 0, 16, &Memory, NULL); // REPORT: wdk-irql-too-high "'WdfMemoryCreate' demands IRQL <= APC_LEVEL for paged pool"
  WdfLookasideListCreate(NULL, 16, NonPagedPoolNx, NULL, 0, &List);
  WdfLookasideListCreate(NULL, 16, PagedPool, NULL, 0, &List); // REPORT: wdk-irql-too-high "'WdfLookasideListCreate' demands IRQL <= APC_LEVEL for paged pool"
  KeReleaseSpinLock(&Relay->Lock, Irql);
}

// Of what may not be allocated here, the use isn't reported once more.
VOID RelayFill(PRELAY Relay) {
  KIRQL Irql;
  PULONG Word;
  KeAcquireSpinLock(&Relay->Lock, &Irql);
  Word = ExAllocatePool2(POOL_FLAG_PAGED, 16, 'yleR'); // REPORT: wdk-irql-too-high
  if (Word)
    *Word = 1;
  KeReleaseSpinLock(&Relay->Lock, Irql);
}

VOID RelayWake(PRELAY Relay) {
  KIRQL Irql;
  KeAcquireSpinLock(&Relay->Lock, &Irql);
  KePulseEvent(&Relay->Event, 0, FALSE);
  KePulseEvent(&Relay->Event, 0, TRUE); // REPORT: wdk-irql-too-high "'KePulseEvent' demands IRQL <= APC_LEVEL with Wait"
  KeReleaseSemaphore(&Relay->Slots, 0, 1, FALSE);
  KeReleaseSemaphore(&Relay->Slots, 0, 1, Relay->Wait);
  KeReleaseSemaphore(&Relay->Slots, 0, 1, TRUE); // REPORT: wdk-irql-too-high "'KeReleaseSemaphore' demands IRQL <= APC_LEVEL with Wait"
  KeReleaseMutex(&Relay->Mutex, TRUE); // REPORT: wdk-irql-too-high "'KeReleaseMutex' demands IRQL <= APC_LEVEL with Wait"
  KeReleaseSpinLock(&Relay->Lock, Irql);
}

// What is decided by a test on the path is known there.
VOID RelayWakeIf(PRELAY Relay, BOOLEAN Wait) {
  KIRQL Irql;
  KeAcquireSpinLock(&Relay->Lock, &Irql);
  if (Wait)
    KeSetEvent(&Relay->Event, 0, Wait); // REPORT: wdk-irql-too-high "with Wait"
  else
    KeSetEvent(&Relay->Event, 0, Wait);
  KeReleaseSpinLock(&Relay->Lock, Irql);
}

VOID RelayMap(PRELAY Relay) {
  KIRQL Irql;
  KeAcquireSpinLock(&Relay->Lock, &Irql);
  Relay->Kept = MmMapLockedPagesSpecifyCache(Relay->Mdl, KernelMode, MmCached, NULL, FALSE, NormalPagePriority);
  Relay->Kept = MmMapLockedPagesSpecifyCache(Relay->Mdl, UserMode, MmCached, NULL, FALSE, NormalPagePriority); // REPORT: wdk-irql-too-high "'MmMapLockedPagesSpecifyCache' demands IRQL <= APC_LEVEL for a user-mode mapping"
  MmProbeAndLockPages(Relay->Mdl, KernelMode, IoReadAccess);
  MmProbeAndLockPages(Relay->Mdl, UserMode, IoReadAccess); // REPORT: wdk-irql-too-high "'MmProbeAndLockPages' demands IRQL <= APC_LEVEL for user-mode addresses"
  KeReleaseSpinLock(&Relay->Lock, Irql);
}

VOID RelayPower(PRELAY Relay, PDEVICE_OBJECT Device, POWER_STATE State) {
  KIRQL Irql;
  KeAcquireSpinLock(&Relay->Lock, &Irql);
  PoSetPowerState(Device, DevicePowerState, State);
  PoSetPowerState(Device, SystemPowerState, State); // REPORT: wdk-irql-too-high "'PoSetPowerState' demands IRQL <= APC_LEVEL for a system power state"
  KeReleaseSpinLock(&Relay->Lock, Irql);
}

VOID RelayStop(PRELAY Relay, PWSK_REGISTRATION Winsock, PWSK_PROVIDER_NPI Npi) {
  KIRQL Irql;
  KeAcquireSpinLock(&Relay->Lock, &Irql);
  WdfTimerStart(Relay->Timer, -10000);
  WdfTimerStop(Relay->Timer, FALSE);
  WdfTimerStop(Relay->Timer, TRUE); // REPORT: wdk-irql-too-high "'WdfTimerStop' demands PASSIVE_LEVEL with Wait; IRQL is DISPATCH_LEVEL"
  WdfDpcCancel(Relay->Dpc, FALSE);
  WdfDpcCancel(Relay->Dpc, TRUE); // REPORT: wdk-irql-too-high "'WdfDpcCancel' demands PASSIVE_LEVEL with Wait"
  WdfDeviceStopIdle(Relay->Device, FALSE);
  WdfDeviceStopIdle(Relay->Device, TRUE); // REPORT: wdk-irql-too-high "'WdfDeviceStopIdle' demands PASSIVE_LEVEL with WaitForD0"
  WdfIoTargetStop(Relay->Target, WdfIoTargetLeaveSentIoPending);
  WdfIoTargetStop(Relay->Target, WdfIoTargetCancelSentIo); // REPORT: wdk-irql-too-high "'WdfIoTargetStop' demands PASSIVE_LEVEL where it cancels requests"
  WdfIoTargetPurge(Relay->Target, WdfIoTargetPurgeIo);
  WdfIoTargetPurge(Relay->Target, WdfIoTargetPurgeIoAndWait); // REPORT: wdk-irql-too-high "'WdfIoTargetPurge' demands PASSIVE_LEVEL where it waits for requests"
  WskCaptureProviderNPI(Winsock, WSK_NO_WAIT, Npi);
  WskCaptureProviderNPI(Winsock, WSK_INFINITE_WAIT, Npi); // REPORT: wdk-irql-too-high "'WskCaptureProviderNPI' demands PASSIVE_LEVEL with a timeout"
  WdfIoQueueDrainSynchronously(Relay->Queue); // REPORT: wdk-irql-too-high "'WdfIoQueueDrainSynchronously' demands PASSIVE_LEVEL;"
  KeReleaseSpinLock(&Relay->Lock, Irql);
}

// Below DISPATCH_LEVEL a wait is only at too high an IRQL.
VOID RelaySettle(PRELAY Relay, PFLT_CALLBACK_DATA Data) {
  ExAcquireFastMutex(&Relay->FastMutex);
  WdfTimerStop(Relay->Timer, TRUE); // REPORT: wdk-irql-too-high "'WdfTimerStop' demands PASSIVE_LEVEL with Wait; IRQL is APC_LEVEL"
  FltCancellableWaitForSingleObject(&Relay->Event, NULL, NULL);
  FltCancellableWaitForSingleObject(&Relay->Event, NULL, Data);
  if (Data)
    FltCancellableWaitForSingleObject(&Relay->Event, NULL, Data); // REPORT: wdk-irql-too-high "'FltCancellableWaitForSingleObject' demands PASSIVE_LEVEL for an IRP"
  WdfWaitLockAcquire(Relay->WaitLock, NULL); // REPORT: wdk-irql-too-high "'WdfWaitLockAcquire' demands PASSIVE_LEVEL without a timeout"
  WdfWaitLockRelease(Relay->WaitLock);
  ExReleaseFastMutex(&Relay->FastMutex);
}
