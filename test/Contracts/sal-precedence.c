// RUN: %verify --option=--contracts=%S/Inputs/sal-precedence.yaml %s
// RUN: %verify --option=--contracts=%S/Inputs/sal-precedence.yaml %s -- -x c++
// The same contract from an annotation, from the table and from a file makes the
// same finding. Where they differ, the annotations of the driver go before the
// table, and the file before both.
#include <ntddk.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _GATE {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  KEVENT Event;
} GATE, *PGATE;

_IRQL_requires_max_(APC_LEVEL) VOID GateSalTouch(PFAST_MUTEX Mutex);
VOID GateFileTouch(PFAST_MUTEX Mutex);

VOID GateSalEnter(_Inout_ _Acquires_exclusive_lock_(*_Curr_) PFAST_MUTEX Mutex);
VOID GateSalLeave(_Inout_ _Releases_lock_(*_Curr_) PFAST_MUTEX Mutex);
VOID GateFileEnter(PFAST_MUTEX Mutex);
VOID GateFileLeave(PFAST_MUTEX Mutex);

_IRQL_requires_max_(PASSIVE_LEVEL) VOID GateBoth(PGATE Gate);

// The table says DISPATCH_LEVEL of both.
_IRQL_requires_max_(APC_LEVEL) LONG KeReadStateEvent(PRKEVENT Event);
_IRQL_requires_max_(APC_LEVEL) LONG KeResetEvent(PRKEVENT Event);

VOID GateLimits(PGATE Gate) {
  KIRQL OldIrql;

  KeAcquireSpinLock(&Gate->Lock, &OldIrql);
  GateSalTouch(&Gate->Mutex); // REPORT: wdk-irql-too-high "'GateSalTouch' demands IRQL <= APC_LEVEL (annotated at sal-precedence.c:18); IRQL is DISPATCH_LEVEL since line 35, where spin lock 'Gate->Lock' was acquired; bug check 0xD1"
  ExAcquireFastMutex(&Gate->Mutex); // REPORT: wdk-irql-too-high "'ExAcquireFastMutex' demands IRQL <= APC_LEVEL; IRQL is DISPATCH_LEVEL since line 35, where spin lock 'Gate->Lock' was acquired; bug check 0xD1"
  ExReleaseFastMutex(&Gate->Mutex);
  KeReleaseSpinLock(&Gate->Lock, OldIrql);
}

VOID GateLimitOfFile(PGATE Gate) {
  KIRQL OldIrql;

  KeAcquireSpinLock(&Gate->Lock, &OldIrql);
  GateFileTouch(&Gate->Mutex); // REPORT: wdk-irql-too-high "'GateFileTouch' demands IRQL <= APC_LEVEL; IRQL is DISPATCH_LEVEL since line 45, where spin lock 'Gate->Lock' was acquired; bug check 0xD1"
  KeReleaseSpinLock(&Gate->Lock, OldIrql);
}

VOID GateDiffers(PGATE Gate) {
  KIRQL OldIrql;

  KeAcquireSpinLock(&Gate->Lock, &OldIrql);
  KeReadStateEvent(&Gate->Event); // REPORT: wdk-irql-too-high "'KeReadStateEvent' demands IRQL <= APC_LEVEL (annotated at sal-precedence.c:29); IRQL is DISPATCH_LEVEL"
  KeResetEvent(&Gate->Event);
  GateBoth(Gate);
  KeReleaseSpinLock(&Gate->Lock, OldIrql);
}

DRIVER_DISPATCH GateBySal, GateByTable, GateByFile;

NTSTATUS GateBySal(PDEVICE_OBJECT Device, PIRP Irp) {
  PGATE Gate = (PGATE)Device->DeviceExtension;

  GateSalEnter(&Gate->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Gate->Mutex' acquired here is still held when dispatch routine 'GateBySal' returns"
  if (Irp->Cancel)
    return STATUS_CANCELLED;
  GateSalLeave(&Gate->Mutex);
  return STATUS_SUCCESS;
}

NTSTATUS GateByTable(PDEVICE_OBJECT Device, PIRP Irp) {
  PGATE Gate = (PGATE)Device->DeviceExtension;

  ExAcquireFastMutex(&Gate->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Gate->Mutex' acquired here is still held when dispatch routine 'GateByTable' returns"
  if (Irp->Cancel)
    return STATUS_CANCELLED;
  ExReleaseFastMutex(&Gate->Mutex);
  return STATUS_SUCCESS;
}

NTSTATUS GateByFile(PDEVICE_OBJECT Device, PIRP Irp) {
  PGATE Gate = (PGATE)Device->DeviceExtension;

  GateFileEnter(&Gate->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Gate->Mutex' acquired here is still held when dispatch routine 'GateByFile' returns"
  if (Irp->Cancel)
    return STATUS_CANCELLED;
  GateFileLeave(&Gate->Mutex);
  return STATUS_SUCCESS;
}

#ifdef __cplusplus
}
#endif
