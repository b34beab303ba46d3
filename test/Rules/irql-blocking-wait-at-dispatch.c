// RUN: %verify %s
// At DISPATCH_LEVEL a wait is legal with a timeout of zero, which only looks;
// without a timeout, or with another one, it switches threads.

#include <ntddk.h>

typedef struct _ENGINE {
  KSPIN_LOCK Lock;
  KEVENT Idle;
  ULONG Jobs;
} ENGINE, *PENGINE;

KDEFERRED_ROUTINE EngineDpc;
VOID EngineDpc(PKDPC Dpc, PVOID DeferredContext, PVOID Argument1,
               PVOID Argument2) {
  PENGINE Engine = DeferredContext;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  if (Engine->Jobs != 0)
    KeWaitForSingleObject(&Engine->Idle, Executive, KernelMode, FALSE, NULL); // REPORT: wdk-irql-blocking-wait "0xB8"
}

VOID EngineDrain(PENGINE Engine) {
  LARGE_INTEGER Second;
  KIRQL Irql;
  Second.QuadPart = -10000000;
  KeAcquireSpinLock(&Engine->Lock, &Irql);
  KeWaitForSingleObject(&Engine->Idle, Executive, KernelMode, FALSE, &Second); // REPORT: wdk-irql-too-high "spin lock 'Engine->Lock' was acquired"
  KeReleaseSpinLock(&Engine->Lock, Irql);
}
