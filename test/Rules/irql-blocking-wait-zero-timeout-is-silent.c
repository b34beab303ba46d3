// RUN: %verify %s
// A wait with a timeout of zero never blocks, and is legal at DISPATCH_LEVEL:
// in a DPC, under a spin lock, with the zero in a local or a static.

#include <ntddk.h>

typedef struct _ENGINE {
  KSPIN_LOCK Lock;
  KEVENT Idle;
  KSEMAPHORE Free;
  ULONG Jobs;
} ENGINE, *PENGINE;

static LARGE_INTEGER NoTime;
static const LARGE_INTEGER Zero = {{0, 0}};

KDEFERRED_ROUTINE EngineDpc;
VOID EngineDpc(PKDPC Dpc, PVOID DeferredContext, PVOID Argument1,
               PVOID Argument2) {
  PENGINE Engine = DeferredContext;
  LARGE_INTEGER Timeout;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  Timeout.QuadPart = 0;
  if (KeWaitForSingleObject(&Engine->Idle, Executive, KernelMode, FALSE,
                            &Timeout) == STATUS_SUCCESS)
    Engine->Jobs = 0;
}

BOOLEAN EngineTake(PENGINE Engine) {
  NTSTATUS Status;
  KIRQL Irql;
  KeAcquireSpinLock(&Engine->Lock, &Irql);
  Status = KeWaitForSingleObject(&Engine->Free, Executive, KernelMode, FALSE,
                                 &NoTime);
  if (Status == STATUS_SUCCESS)
    Engine->Jobs++;
  KeReleaseSpinLock(&Engine->Lock, Irql);
  return Status == STATUS_SUCCESS;
}

BOOLEAN EngineIdle(PENGINE Engine) {
  NTSTATUS Status;
  KIRQL Irql;
  KeAcquireSpinLock(&Engine->Lock, &Irql);
  Status = KeWaitForSingleObject(&Engine->Idle, Executive, KernelMode, FALSE,
                                 (PLARGE_INTEGER)&Zero);
  KeReleaseSpinLock(&Engine->Lock, Irql);
  return Status == STATUS_SUCCESS;
}

/// The timeout comes from the caller: it may well be zero.
NTSTATUS EngineWait(PENGINE Engine, PLARGE_INTEGER Timeout) {
  NTSTATUS Status;
  KIRQL Irql;
  KeAcquireSpinLock(&Engine->Lock, &Irql);
  Status = KeWaitForSingleObject(&Engine->Idle, Executive, KernelMode, FALSE,
                                 Timeout);
  KeReleaseSpinLock(&Engine->Lock, Irql);
  return Status;
}
