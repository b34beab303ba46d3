// RUN: %verify %s
// A wait acquires nothing where the object isn't a mutex: events, semaphores,
// timers, threads. A mutex is acquired by one wait and released in a helper.
#include <ntddk.h>

typedef struct _HUB {
  KEVENT Event;
  KSEMAPHORE Slots;
  KTIMER Timer;
  KMUTEX Mutex;
  PVOID Thread, Any;
  ULONG Ports;
} HUB, *PHUB;

DRIVER_DISPATCH HubPower;
DRIVER_UNLOAD HubUnload;
static PHUB TheHub;

static VOID HubRelease(PKMUTEX Mutex) { KeReleaseMutex(Mutex, FALSE); }

NTSTATUS HubPower(PDEVICE_OBJECT Device, PIRP Irp) {
  PHUB Hub = (PHUB)Device->DeviceExtension;
  KeWaitForSingleObject(&Hub->Event, Executive, KernelMode, FALSE, NULL);
  KeWaitForSingleObject(&Hub->Slots, Executive, KernelMode, FALSE, NULL);
  KeWaitForSingleObject(&Hub->Timer, Executive, KernelMode, FALSE, NULL);
  // Of a type that isn't known here.
  KeWaitForSingleObject(Hub->Any, Executive, KernelMode, FALSE, NULL);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}

VOID HubUnload(PDRIVER_OBJECT Driver) {
  KMUTEX *Mutex = &TheHub->Mutex;
  UNREFERENCED_PARAMETER(Driver);
  KeWaitForSingleObject(TheHub->Thread, Executive, KernelMode, FALSE, NULL);
  ObDereferenceObject(TheHub->Thread);
  KeWaitForSingleObject(Mutex, Executive, KernelMode, FALSE, NULL);
  TheHub->Ports = 0;
  HubRelease(&TheHub->Mutex);
}
