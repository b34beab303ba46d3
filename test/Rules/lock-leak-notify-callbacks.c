// RUN: %verify %s
// Callbacks for processes, images and the registry that forget a lock on one of
// their ways out. Each is known by its registration.
#include <ntddk.h>

static FAST_MUTEX ListMutex;
static KGUARDED_MUTEX ImageMutex;
static KSPIN_LOCK KeyLock;
static LARGE_INTEGER Cookie;
static ULONG Processes, Images, Keys;

static VOID OnProcess(HANDLE Parent, HANDLE Process, BOOLEAN Create) {
  UNREFERENCED_PARAMETER(Parent);
  ExAcquireFastMutex(&ListMutex); // REPORT: wdk-lock-leak "fast mutex 'ListMutex' acquired here is still held when process notify routine 'OnProcess' returns"
  if (Create) {
    ++Processes;
    ExReleaseFastMutex(&ListMutex);
  } else if (Process != NULL) {
    --Processes;
    ExReleaseFastMutex(&ListMutex);
  }
}

static VOID OnImage(PUNICODE_STRING Name, HANDLE Process, PIMAGE_INFO Info) {
  UNREFERENCED_PARAMETER(Process);
  UNREFERENCED_PARAMETER(Info);
  KeAcquireGuardedMutex(&ImageMutex); // REPORT: wdk-lock-leak "guarded mutex 'ImageMutex'"
  if (!Name)
    return;
  ++Images;
  KeReleaseGuardedMutex(&ImageMutex);
}

static NTSTATUS OnRegistry(PVOID Context, PVOID Class, PVOID Information) {
  KIRQL OldIrql;
  UNREFERENCED_PARAMETER(Context);
  KeAcquireSpinLock(&KeyLock, &OldIrql); // REPORT: wdk-lock-leak "spin lock 'KeyLock'"
  if ((ULONG_PTR)Class == RegNtPreDeleteKey && !Information)
    return STATUS_ACCESS_DENIED; // NOTE: returns here with spin lock 'KeyLock' still held
  ++Keys;
  KeReleaseSpinLock(&KeyLock, OldIrql);
  return STATUS_SUCCESS;
}

DRIVER_INITIALIZE DriverEntry;

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(RegistryPath);
  ExInitializeFastMutex(&ListMutex);
  KeInitializeGuardedMutex(&ImageMutex);
  KeInitializeSpinLock(&KeyLock);
  PsSetCreateProcessNotifyRoutine(OnProcess, FALSE); // NOTE: is set up to run here by 'PsSetCreateProcessNotifyRoutine'
  PsSetLoadImageNotifyRoutine(OnImage);
  return CmRegisterCallback(OnRegistry, Driver, &Cookie);
}
