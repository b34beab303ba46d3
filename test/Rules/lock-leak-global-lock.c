// RUN: %verify %s
// A lock in static storage, through a pointer to the globals that DriverEntry has
// allocated, and through an accessor. The registry callback forgets it.
#include <ntddk.h>

typedef struct _GLOBALS {
  KGUARDED_MUTEX Lock;
  ULONG Calls;
} GLOBALS, *PGLOBALS;

static PGLOBALS Globals;
static KSPIN_LOCK CountLock;
static ULONG Count;

static PGLOBALS GetGlobals(VOID) { return Globals; }

static NTSTATUS OnRegistry(PVOID Context, PVOID Class, PVOID Information) {
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(Class);
  KeAcquireGuardedMutex(&Globals->Lock); // REPORT: wdk-lock-leak "guarded mutex 'Globals->Lock'"
  ++Globals->Calls;
  if (Information != NULL)
    KeReleaseGuardedMutex(&Globals->Lock);
  return STATUS_SUCCESS;
}

static VOID OnImage(PUNICODE_STRING Name, HANDLE Process, PIMAGE_INFO Info) {
  KIRQL OldIrql;
  UNREFERENCED_PARAMETER(Name);
  UNREFERENCED_PARAMETER(Process);
  UNREFERENCED_PARAMETER(Info);
  KeAcquireGuardedMutex(&GetGlobals()->Lock);
  ++GetGlobals()->Calls;
  KeReleaseGuardedMutex(&GetGlobals()->Lock);
  KeAcquireSpinLock(&CountLock, &OldIrql);
  ++Count;
  KeReleaseSpinLock(&CountLock, OldIrql);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING RegistryPath) {
  static LARGE_INTEGER Cookie;
  UNREFERENCED_PARAMETER(RegistryPath);
  Globals = (PGLOBALS)ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(GLOBALS), 'bolG');
  if (!Globals)
    return STATUS_INSUFFICIENT_RESOURCES;
  KeInitializeGuardedMutex(&Globals->Lock);
  KeInitializeSpinLock(&CountLock);
  PsSetLoadImageNotifyRoutine(OnImage);
  return CmRegisterCallback(OnRegistry, Driver, &Cookie);
}
