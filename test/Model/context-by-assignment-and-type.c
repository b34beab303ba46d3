// RUN: %verify %s
// Contexts by assignment into the driver object, by role type, by the name
// DriverEntry, by the initializer of a table.

#include <ntddk.h>

static FAST_MUTEX Mutex;
static KSPIN_LOCK Lock;

static NTSTATUS Create(PDEVICE_OBJECT Device, PIRP Irp) {
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Irp);
  KeAcquireSpinLock(&Lock, &Irql); // REPORT: wdk-lock-leak "still held when dispatch routine 'Create' returns; bug check 0x4A"
  return STATUS_SUCCESS;
}

static VOID Unload(PDRIVER_OBJECT Driver) {
  UNREFERENCED_PARAMETER(Driver);
  ExAcquireFastMutex(&Mutex); // REPORT: wdk-lock-leak "still held when unload routine 'Unload' returns"
}

static NTSTATUS AddDevice(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Pdo) {
  UNREFERENCED_PARAMETER(Driver);
  UNREFERENCED_PARAMETER(Pdo);
  ExAcquireFastMutex(&Mutex); // REPORT: wdk-lock-leak "still held when AddDevice routine 'AddDevice' returns"
  return STATUS_SUCCESS;
}

IO_TIMER_ROUTINE Tick;
VOID Tick(PDEVICE_OBJECT Device, PVOID Context) {
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Context);
  KeAcquireSpinLockAtDpcLevel(&Lock); // REPORT: wdk-lock-leak "still held when IoTimer routine 'Tick' returns"
}

static NTSTATUS Read(PDEVICE_OBJECT Device, PIRP Irp) {
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Irp);
  KeAcquireSpinLockAtDpcLevel(&Lock); // REPORT: wdk-lock-leak "still held when dispatch routine 'Read' returns"
  return STATUS_SUCCESS;
}

static const struct {
  UCHAR Major;
  PDRIVER_DISPATCH Routine;
} Table[] = {
    {IRP_MJ_READ, Read}, // NOTE: dispatch routine 'Read' is set up to run here
};

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  UNREFERENCED_PARAMETER(Path);
  Driver->MajorFunction[IRP_MJ_CREATE] = Driver->MajorFunction[IRP_MJ_CLOSE] = Create; // NOTE: dispatch routine 'Create' is set up to run here by 'MajorFunction'
  Driver->MajorFunction[Table[0].Major] = Table[0].Routine;
  Driver->DriverUnload = Unload; // NOTE: set up to run here by 'DriverUnload'
  Driver->DriverExtension->AddDevice = AddDevice; // NOTE: set up to run here by 'AddDevice'
  ExInitializeFastMutex(&Mutex);
  KeInitializeSpinLock(&Lock);
  ExAcquireFastMutex(&Mutex); // REPORT: wdk-lock-leak "still held when 'DriverEntry' returns"
  return STATUS_SUCCESS;
}
