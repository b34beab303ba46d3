// RUN: %verify %s
// What a timer's DPC must not do: delay, take a fast mutex, close a handle.
// The same helper is fine in a work item.

#include <ntddk.h>

typedef struct _WATCHDOG {
  KTIMER Timer;
  KDPC Dpc;
  FAST_MUTEX Mutex;
  HANDLE Handle;
  PIO_WORKITEM Item;
  PDEVICE_OBJECT Device;
} WATCHDOG, *PWATCHDOG;

static VOID WatchdogDpc(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  PWATCHDOG Watchdog = Context;
  LARGE_INTEGER Pause;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  Pause.QuadPart = -100000;
  KeDelayExecutionThread(KernelMode, FALSE, &Pause); // REPORT: wdk-irql-blocking-wait "'KeDelayExecutionThread' waits, and demands IRQL <= APC_LEVEL; IRQL is DISPATCH_LEVEL in DPC routine 'WatchdogDpc'; bug check 0xB8"
  ExAcquireFastMutex(&Watchdog->Mutex); // REPORT: wdk-irql-too-high "'ExAcquireFastMutex' demands IRQL <= APC_LEVEL"
  ExReleaseFastMutex(&Watchdog->Mutex);
}

static VOID CloseHandle(PWATCHDOG Watchdog) {
  ZwClose(Watchdog->Handle);
  Watchdog->Handle = NULL;
}

static VOID WatchdogWork(PDEVICE_OBJECT Device, PVOID Context) {
  UNREFERENCED_PARAMETER(Device);
  CloseHandle(Context);
}

static VOID QueueingDpc(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  PWATCHDOG Watchdog = Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  IoQueueWorkItem(Watchdog->Item, WatchdogWork, DelayedWorkQueue, Watchdog);
}

VOID WatchdogStart(PWATCHDOG Watchdog, BOOLEAN Queueing) {
  LARGE_INTEGER Due;
  Due.QuadPart = -10000000;
  ExInitializeFastMutex(&Watchdog->Mutex);
  KeInitializeTimer(&Watchdog->Timer);
  if (Queueing)
    KeInitializeDpc(&Watchdog->Dpc, QueueingDpc, Watchdog);
  else
    KeInitializeDpc(&Watchdog->Dpc, WatchdogDpc, Watchdog); // NOTE: DPC routine 'WatchdogDpc' is set up to run here by 'KeInitializeDpc'
  KeSetTimer(&Watchdog->Timer, Due, &Watchdog->Dpc);
}
