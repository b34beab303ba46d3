// RUN: %verify %s
// The IRQL rules that Static Driver Verifier has for WDM drivers, one defect
// each. What no case shows is explained in docs/verifier-rules.md.

#include <ntifs.h>

static KSPIN_LOCK Lock;

// SDV: WDM/IrqlApcLte
VOID Security(PVOID Object, PSECURITY_DESCRIPTOR *Descriptor, PBOOLEAN Allocated) {
  KIRQL Irql;
  KeAcquireSpinLock(&Lock, &Irql);
  ObGetObjectSecurity(Object, Descriptor, Allocated); // REPORT: wdk-irql-too-high "demands IRQL <= APC_LEVEL; IRQL is DISPATCH_LEVEL"
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlExApcLte1
VOID FastMutex(PFAST_MUTEX Mutex) {
  KIRQL Irql;
  KeAcquireSpinLock(&Lock, &Irql);
  ExAcquireFastMutex(Mutex); // REPORT: wdk-irql-too-high "demands IRQL <= APC_LEVEL"
  ExReleaseFastMutex(Mutex);
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlExApcLte2
VOID Resource(PERESOURCE Resource) {
  KIRQL Irql;
  KeAcquireSpinLock(&Lock, &Irql);
  ExAcquireResourceSharedLite(Resource, FALSE); // REPORT: wdk-irql-too-high
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlExApcLte3
VOID ResourceDelete(PERESOURCE Resource) {
  KIRQL Irql;
  KeAcquireSpinLock(&Lock, &Irql);
  ExAcquireSharedWaitForExclusive(Resource, FALSE); // REPORT: wdk-irql-too-high
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlExPassive
VOID Callback(PCALLBACK_OBJECT *Object, POBJECT_ATTRIBUTES Attributes) {
  KIRQL Irql;
  KeAcquireSpinLock(&Lock, &Irql);
  ExCreateCallback(Object, Attributes, TRUE, TRUE); // REPORT: wdk-irql-too-high
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlIoApcLte
VOID DeleteDevice(PDEVICE_OBJECT Device) {
  KIRQL Irql;
  KeAcquireSpinLock(&Lock, &Irql);
  IoDeleteDevice(Device); // REPORT: wdk-irql-too-high
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlIoPassive1
VOID Interface(PDEVICE_OBJECT Device, GUID *Class, PUNICODE_STRING Link) {
  KIRQL Irql;
  KeAcquireSpinLock(&Lock, &Irql);
  IoRegisterDeviceInterface(Device, Class, NULL, Link); // REPORT: wdk-irql-too-high "demands PASSIVE_LEVEL"
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlIoPassive2
VOID InterfaceState(PUNICODE_STRING Link) {
  KIRQL Irql;
  KeAcquireSpinLock(&Lock, &Irql);
  IoSetDeviceInterfaceState(Link, TRUE); // REPORT: wdk-irql-too-high
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlIoPassive3
VOID Property(PDEVICE_OBJECT Device, PULONG Size) {
  KIRQL Irql;
  KeAcquireSpinLock(&Lock, &Irql);
  IoGetDeviceProperty(Device, DevicePropertyBusNumber, 0, NULL, Size); // REPORT: wdk-irql-too-high
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlIoPassive4
VOID Detach(PDEVICE_OBJECT Device) {
  KIRQL Irql;
  KeAcquireSpinLock(&Lock, &Irql);
  IoDetachDevice(Device); // REPORT: wdk-irql-too-high
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlIoPassive5
VOID Shutdown(PDEVICE_OBJECT Device) {
  KIRQL Irql;
  KeAcquireSpinLock(&Lock, &Irql);
  IoRegisterShutdownNotification(Device); // REPORT: wdk-irql-too-high
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlIoRtlZwPassive
VOID WriteValue(PCWSTR Path) {
  KIRQL Irql;
  KeAcquireSpinLock(&Lock, &Irql);
  RtlCheckRegistryKey(RTL_REGISTRY_SERVICES, (PWSTR)Path); // REPORT: wdk-irql-too-high
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlRtlPassive
VOID DeleteValue(PCWSTR Path, PCWSTR Name) {
  KIRQL Irql;
  KeAcquireSpinLock(&Lock, &Irql);
  RtlDeleteRegistryValue(RTL_REGISTRY_SERVICES, Path, Name); // REPORT: wdk-irql-too-high
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlZwPassive
VOID CloseHandle(HANDLE Handle) {
  KIRQL Irql;
  KeAcquireSpinLock(&Lock, &Irql);
  ZwClose(Handle); // REPORT: wdk-irql-too-high
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlObPassive
VOID ByHandle(HANDLE Handle, PVOID *Object) {
  KIRQL Irql;
  KeAcquireSpinLock(&Lock, &Irql);
  ObReferenceObjectByHandle(Handle, 0, NULL, KernelMode, Object, NULL); // REPORT: wdk-irql-too-high
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlPsPassive
VOID Version(PULONG Major) {
  KIRQL Irql;
  KeAcquireSpinLock(&Lock, &Irql);
  PsGetVersion(Major, NULL, NULL, NULL); // REPORT: wdk-irql-too-high
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlKeApcLte1
VOID Attach(PRKPROCESS Process, PRKAPC_STATE State) {
  KIRQL Irql;
  KeAcquireSpinLock(&Lock, &Irql);
  KeStackAttachProcess(Process, State); // REPORT: wdk-irql-too-high
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlKeApcLte2
VOID Delay(PLARGE_INTEGER Time) {
  KIRQL Irql;
  KeAcquireSpinLock(&Lock, &Irql);
  KeDelayExecutionThread(KernelMode, FALSE, Time); // REPORT: wdk-irql-too-high
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlExFree1
VOID Free(VOID) {
  KIRQL Irql;
  PVOID Memory = ExAllocatePoolWithTag(PagedPool, 16, 0);
  if (!Memory)
    return;
  KeAcquireSpinLock(&Lock, &Irql);
  ExFreePoolWithTag(Memory, 0); // REPORT: wdk-irql-pageable-data "memory from a paged pool is freed at DISPATCH_LEVEL"
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlExFree2
VOID Free2(VOID) {
  KIRQL Irql;
  PVOID Memory = ExAllocatePoolWithTag(PagedPoolCacheAligned, 16, 0);
  if (!Memory)
    return;
  KeAcquireSpinLock(&Lock, &Irql);
  ExFreePool(Memory); // REPORT: wdk-irql-pageable-data
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlExFree3
VOID Free3(PPAGED_LOOKASIDE_LIST List) {
  KIRQL Irql;
  PVOID Entry = ExAllocateFromPagedLookasideList(List);
  if (!Entry)
    return;
  KeAcquireSpinLock(&Lock, &Irql);
  ExFreeToPagedLookasideList(List, Entry); // REPORT: wdk-irql-too-high
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlKeSetEvent
KSERVICE_ROUTINE SetEvent;
BOOLEAN SetEvent(PKINTERRUPT Interrupt, PVOID Context) {
  UNREFERENCED_PARAMETER(Interrupt);
  KeSetEvent(Context, 0, FALSE); // REPORT: wdk-irql-too-high "demands IRQL <= DISPATCH_LEVEL; IRQL is at least DIRQL"
  return TRUE;
}

VOID SetEventAndWait(PKEVENT Event) {
  KIRQL Irql;
  KeAcquireSpinLock(&Lock, &Irql);
  KeSetEvent(Event, 0, FALSE);
  KeSetEvent(Event, 0, TRUE); // REPORT: wdk-irql-too-high "'KeSetEvent' demands IRQL <= APC_LEVEL with Wait; IRQL is DISPATCH_LEVEL"
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlExAllocatePool
PVOID Allocate(SIZE_T Size) {
  KIRQL Irql;
  PVOID Memory, More;
  KeAcquireSpinLock(&Lock, &Irql);
  Memory = ExAllocatePoolWithTag(PagedPool, Size, 0); // REPORT: wdk-irql-too-high "'ExAllocatePoolWithTag' demands IRQL <= APC_LEVEL for paged pool; IRQL is DISPATCH_LEVEL"
  More = ExAllocatePoolWithTag(NonPagedPoolNx, Size, 0);
  KeReleaseSpinLock(&Lock, Irql);
  return Memory ? Memory : More;
}

KSERVICE_ROUTINE AllocateInIsr;
BOOLEAN AllocateInIsr(PKINTERRUPT Interrupt, PVOID Context) {
  UNREFERENCED_PARAMETER(Interrupt);
  *(PVOID *)Context = ExAllocatePoolWithTag(NonPagedPoolNx, 16, 0); // REPORT: wdk-irql-too-high "'ExAllocatePoolWithTag' demands IRQL <= DISPATCH_LEVEL; IRQL is at least DIRQL"
  return TRUE;
}

// SDV: WDM/IrqlKeDispatchLte
KSERVICE_ROUTINE SetTimer;
BOOLEAN SetTimer(PKINTERRUPT Interrupt, PVOID Context) {
  LARGE_INTEGER Time = {0};
  UNREFERENCED_PARAMETER(Interrupt);
  KeSetTimer(Context, Time, NULL); // REPORT: wdk-irql-too-high "demands IRQL <= DISPATCH_LEVEL"
  return TRUE;
}

// SDV: WDM/IrqlIoDispatch
KSERVICE_ROUTINE Verify;
BOOLEAN Verify(PKINTERRUPT Interrupt, PVOID Context) {
  UNREFERENCED_PARAMETER(Interrupt);
  IoGetDeviceToVerify(Context); // REPORT: wdk-irql-too-high "demands IRQL <= DISPATCH_LEVEL"
  return TRUE;
}

// SDV: WDM/IrqlMmDispatch
KSERVICE_ROUTINE Contiguous;
BOOLEAN Contiguous(PKINTERRUPT Interrupt, PVOID Context) {
  UNREFERENCED_PARAMETER(Interrupt);
  MmFreeContiguousMemory(Context); // REPORT: wdk-irql-too-high "demands IRQL <= DISPATCH_LEVEL"
  return TRUE;
}

// SDV: WDM/IrqlMmApcLte
VOID LockCode(PVOID Address) {
  KIRQL Irql;
  KeAcquireSpinLock(&Lock, &Irql);
  MmLockPagableDataSection(Address); // REPORT: wdk-irql-too-high
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlNtifsApcPassive
VOID Extended(PFILE_FULL_EA_INFORMATION Ea, PULONG Where) {
  KIRQL Irql;
  KeAcquireSpinLock(&Lock, &Irql);
  IoCheckEaBufferValidity(Ea, 16, Where); // REPORT: wdk-irql-too-high
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlDispatch STORPORT/IrqlDispatch
IO_WORKITEM_ROUTINE NextPacket;
VOID NextPacket(PDEVICE_OBJECT Device, PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  IoStartNextPacket(Device, FALSE); // REPORT: wdk-irql-too-low "demands IRQL >= DISPATCH_LEVEL; IRQL is PASSIVE_LEVEL"
}

// SDV: WDM/IrqlKeWaitForMutexObject
VOID WaitForMutex(PKMUTEX Mutex) {
  KIRQL Irql;
  KeAcquireSpinLock(&Lock, &Irql);
  KeWaitForSingleObject(Mutex, Executive, KernelMode, FALSE, NULL); // REPORT: wdk-irql-too-high
  KeReleaseMutex(Mutex, FALSE);
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlKeWaitForMultipleObjects
VOID WaitForTwo(PKEVENT First, PKEVENT Second) {
  PVOID Objects[2] = {First, Second};
  KIRQL Irql;
  KeAcquireSpinLock(&Lock, &Irql);
  KeWaitForMultipleObjects(2, Objects, WaitAll, Executive, KernelMode, FALSE, NULL, NULL); // REPORT: wdk-irql-too-high
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/IrqlKeReleaseSpinLock STORPORT/IrqlKeReleaseSpinLock
VOID ReleaseTooHigh(VOID) {
  KIRQL Irql, Raised;
  KeAcquireSpinLock(&Lock, &Irql);
  KeRaiseIrql(HIGH_LEVEL, &Raised);
  KeReleaseSpinLock(&Lock, Irql); // REPORT: wdk-irql-too-high "demands IRQL <= DISPATCH_LEVEL; IRQL is HIGH_LEVEL"
}

// SDV: WDM/IrqlKeRaiseLower
// PREFAST: C28141
KDEFERRED_ROUTINE RaiseLowers;
VOID RaiseLowers(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  KeRaiseIrql(PASSIVE_LEVEL, &Irql); // REPORT: wdk-irql-wrong-restore "is there to raise the IRQL, but lowers it"
  KeLowerIrql(Irql);
}

// SDV: WDM/IrqlKeRaiseLower2
IO_WORKITEM_ROUTINE LowerOther;
VOID LowerOther(PDEVICE_OBJECT Device, PVOID Context) {
  KIRQL First, Second;
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Context);
  KeRaiseIrql(APC_LEVEL, &First);
  KeRaiseIrql(DISPATCH_LEVEL, &Second);
  KeLowerIrql(Second);
  KeLowerIrql(Second); // REPORT: wdk-irql-wrong-restore "sets IRQL to APC_LEVEL; it was PASSIVE_LEVEL"
}

// SDV: WDM/IrqlReturn
// PREFAST: C28166 C28167
DRIVER_DISPATCH ReturnRaised;
NTSTATUS ReturnRaised(PDEVICE_OBJECT Device, PIRP Irp) {
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Device);
  KeRaiseIrql(DISPATCH_LEVEL, &Irql);
  if (Irp->Cancel)
    return STATUS_CANCELLED; // REPORT: wdk-irql-not-restored
  KeLowerIrql(Irql);
  return STATUS_SUCCESS;
}

// SDV: WDM/PagedCode STORPORT/PagedCode
KDEFERRED_ROUTINE PagedDpc;
VOID PagedDpc(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) { // REPORT: wdk-irql-paged-code
  PAGED_CODE();
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
}

// SDV: WDM/ForwardedAtBadIrql
DRIVER_DISPATCH CleanupAtDispatch;
NTSTATUS CleanupAtDispatch(PDEVICE_OBJECT Device, PIRP Irp) {
  PDEVICE_OBJECT Lower = Device->DeviceExtension;
  NTSTATUS Status;
  KIRQL Irql;
  KeAcquireSpinLock(&Lock, &Irql);
  IoSkipCurrentIrpStackLocation(Irp);
  Status = IoCallDriver(Lower, Irp); // REPORT: wdk-irql-too-high "demands IRQL <= APC_LEVEL for this kind of request; IRQL is DISPATCH_LEVEL"
  KeReleaseSpinLock(&Lock, Irql);
  return Status;
}
VOID CleanupSetUp(PDRIVER_OBJECT Driver) { Driver->MajorFunction[IRP_MJ_CLEANUP] = CleanupAtDispatch; }

// SDV: WDM/ForwardedAtBadIrqlAllocate
VOID AllocatedAtDispatch(PDEVICE_OBJECT Lower) {
  KIRQL Irql;
  PIRP Irp = IoAllocateIrp(Lower->StackSize, FALSE);
  if (!Irp)
    return;
  IoGetNextIrpStackLocation(Irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
  KeAcquireSpinLock(&Lock, &Irql);
  IoCallDriver(Lower, Irp); // REPORT: wdk-irql-too-high "for this kind of request"
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/ForwardedAtBadIrqlFsdSync
VOID SyncAtDispatch(PDEVICE_OBJECT Lower, PKEVENT Done, PIO_STATUS_BLOCK Result) {
  KIRQL Irql;
  PIRP Irp = IoBuildSynchronousFsdRequest(IRP_MJ_FLUSH_BUFFERS, Lower, NULL, 0, NULL, Done, Result);
  if (!Irp)
    return;
  KeAcquireSpinLock(&Lock, &Irql);
  IoCallDriver(Lower, Irp); // REPORT: wdk-irql-too-high "for this kind of request"
  KeReleaseSpinLock(&Lock, Irql);
}

// SDV: WDM/ForwardedAtBadIrqlFsdAsync
VOID AsyncAtDispatch(PDEVICE_OBJECT Lower, PIO_STATUS_BLOCK Result) {
  KIRQL Irql;
  PIRP Irp = IoBuildAsynchronousFsdRequest(IRP_MJ_SHUTDOWN, Lower, NULL, 0, NULL, Result);
  if (!Irp)
    return;
  KeAcquireSpinLock(&Lock, &Irql);
  IoCallDriver(Lower, Irp); // REPORT: wdk-irql-too-high "for this kind of request"
  KeReleaseSpinLock(&Lock, Irql);
}

// Silent: a write may be sent at DISPATCH_LEVEL.
VOID WriteAtDispatch(PDEVICE_OBJECT Lower, PVOID Data, PIO_STATUS_BLOCK Result) {
  KIRQL Irql;
  PIRP Irp = IoAllocateIrp(Lower->StackSize, FALSE);
  PIRP Built = IoBuildAsynchronousFsdRequest(IRP_MJ_WRITE, Lower, Data, 64, NULL, Result);
  if (!Irp || !Built)
    return;
  IoGetNextIrpStackLocation(Irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
  KeAcquireSpinLock(&Lock, &Irql);
  IoCallDriver(Lower, Irp);
  IoCallDriver(Lower, Built);
  KeReleaseSpinLock(&Lock, Irql);
}
