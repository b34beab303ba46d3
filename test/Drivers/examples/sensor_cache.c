// RUN: %verify %s
//
// Keeps the last readings of a sensor. A sampler thread writes them, a reporter
// thread reads them; a push lock stands between the two.
//
// The defect: the start routine tidies up a lock that it never acquired. If a
// thread holds it at that moment, it is released behind the thread's back.

#include <ntifs.h>

#define READINGS 64
#define SENSOR_PORT 0x2F8

typedef struct _SENSOR_CACHE {
  EX_PUSH_LOCK Guard;
  KEVENT StopEvent;
  ULONG Next;
  ULONG Reading[READINGS];
} SENSOR_CACHE, *PSENSOR_CACHE;

KSTART_ROUTINE SensorSample;
KSTART_ROUTINE SensorReport;
DRIVER_UNLOAD SensorUnload;
DRIVER_INITIALIZE DriverEntry;

static PDEVICE_OBJECT SensorDevice;
static PETHREAD SensorThreads[2];

static BOOLEAN SensorPause(PSENSOR_CACHE Cache, LONG Milliseconds) {
  LARGE_INTEGER Due;

  Due.QuadPart = Milliseconds * -10000LL;
  return KeWaitForSingleObject(&Cache->StopEvent, Executive, KernelMode, FALSE,
                               &Due) == STATUS_TIMEOUT;
}

VOID SensorSample(PVOID Context) {
  PSENSOR_CACHE Cache = Context;

  while (SensorPause(Cache, 20)) {
    ULONG Value = READ_PORT_ULONG((PULONG)(ULONG_PTR)SENSOR_PORT);

    KeEnterCriticalRegion();
    // NOTE@+1: 'Cache->Guard' is acquired here, by system thread routine 'SensorSample'
    ExAcquirePushLockExclusive(&Cache->Guard);
    Cache->Reading[Cache->Next] = Value;
    Cache->Next = (Cache->Next + 1) % READINGS;
    ExReleasePushLockExclusive(&Cache->Guard);
    KeLeaveCriticalRegion();
  }
  PsTerminateSystemThread(STATUS_SUCCESS);
}

VOID SensorReport(PVOID Context) {
  PSENSOR_CACHE Cache = Context;
  ULONG64 Sum;
  ULONG I;

  while (SensorPause(Cache, 500)) {
    Sum = 0;
    KeEnterCriticalRegion();
    ExAcquirePushLockShared(&Cache->Guard);
    for (I = 0; I < READINGS; I++)
      Sum += Cache->Reading[I];
    ExReleasePushLockShared(&Cache->Guard);
    KeLeaveCriticalRegion();
    DbgPrint("sensor: mean %llu\n", Sum / READINGS);
  }
  PsTerminateSystemThread(STATUS_SUCCESS);
}

static NTSTATUS SensorStartThread(PKSTART_ROUTINE Routine, PVOID Context,
                                  PETHREAD *Thread) {
  HANDLE Handle;
  NTSTATUS Status;

  Status = PsCreateSystemThread(&Handle, THREAD_ALL_ACCESS, NULL, NULL, NULL,
                                Routine, Context);
  if (!NT_SUCCESS(Status))
    return Status;
  ObReferenceObjectByHandle(Handle, THREAD_ALL_ACCESS, NULL, KernelMode,
                            (PVOID *)Thread, NULL);
  ZwClose(Handle);
  return STATUS_SUCCESS;
}

static VOID SensorStop(PSENSOR_CACHE Cache) {
  ULONG I;

  KeSetEvent(&Cache->StopEvent, IO_NO_INCREMENT, FALSE);
  for (I = 0; I < 2; I++)
    if (SensorThreads[I]) {
      KeWaitForSingleObject(SensorThreads[I], Executive, KernelMode, FALSE,
                            NULL);
      ObDereferenceObject(SensorThreads[I]);
    }
}

VOID SensorUnload(PDRIVER_OBJECT Driver) {
  UNREFERENCED_PARAMETER(Driver);
  SensorStop(SensorDevice->DeviceExtension);
  IoDeleteDevice(SensorDevice);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING RegistryPath) {
  PSENSOR_CACHE Cache;
  NTSTATUS Status;

  UNREFERENCED_PARAMETER(RegistryPath);
  Driver->DriverUnload = SensorUnload;
  Status = IoCreateDevice(Driver, sizeof(SENSOR_CACHE), NULL,
                          FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE,
                          &SensorDevice);
  if (!NT_SUCCESS(Status))
    return Status;

  Cache = SensorDevice->DeviceExtension;
  RtlZeroMemory(Cache, sizeof(*Cache));
  ExInitializePushLock(&Cache->Guard);
  KeInitializeEvent(&Cache->StopEvent, NotificationEvent, FALSE);

  Status = SensorStartThread(SensorSample, Cache, &SensorThreads[0]);
  if (NT_SUCCESS(Status))
    Status = SensorStartThread(SensorReport, Cache, &SensorThreads[1]);
  if (!NT_SUCCESS(Status)) {
    SensorStop(Cache);
    IoDeleteDevice(SensorDevice);
    return Status;
  }

  // REPORT@+1: wdk-lock-foreign-release "released by 'DriverEntry', but only other threads acquire it"
  ExReleasePushLockExclusive(&Cache->Guard);
  return STATUS_SUCCESS;
}
