// Structures whose layout drivers can see are as large, and their members where,
// the kernel of 64-bit Windows has them.
// RUN: %clang --target=x86_64-pc-windows-msvc -fms-extensions -fms-compatibility -D_AMD64_ -D_WIN64 -fsyntax-only -nostdlibinc -I %root/wdk-stubs %s
// RUN: %clang --target=x86_64-w64-windows-gnu -fms-extensions -D_AMD64_ -D_WIN64 -fsyntax-only -nostdlibinc -I %root/wdk-stubs %s
// RUN: %clang --target=aarch64-pc-windows-msvc -fms-extensions -fms-compatibility -D_ARM64_ -D_WIN64 -fsyntax-only -nostdlibinc -I %root/wdk-stubs %s

#include <fltKernel.h>
#include <evntcons.h>
#include <kbdmou.h>
#include <reshub.h>
#include <scsi.h>
#include <srb.h>
#include <wmistr.h>

#define SIZE(type, size) _Static_assert(sizeof(type) == (size), #type)
#define AT(type, member, offset) _Static_assert(FIELD_OFFSET(type, member) == (offset), #type "." #member)

SIZE(WCHAR, 2);
SIZE(LONG, 4);
SIZE(BOOLEAN, 1);
SIZE(KIRQL, 1);
SIZE(LARGE_INTEGER, 8);
SIZE(LIST_ENTRY, 16);
SIZE(UNICODE_STRING, 16);
SIZE(OBJECT_ATTRIBUTES, 48);
SIZE(IO_STATUS_BLOCK, 16);
SIZE(CLIENT_ID, 16);
SIZE(EXCEPTION_RECORD, 152);

// Locks and dispatcher objects.
SIZE(KSPIN_LOCK, 8);
SIZE(EX_SPIN_LOCK, 4);
SIZE(EX_PUSH_LOCK, 8);
SIZE(EX_RUNDOWN_REF, 8);
SIZE(KLOCK_QUEUE_HANDLE, 24);
AT(KLOCK_QUEUE_HANDLE, OldIrql, 16);
SIZE(DISPATCHER_HEADER, 24);
SIZE(KEVENT, 24);
SIZE(KSEMAPHORE, 32);
SIZE(KMUTEX, 56);
SIZE(KTIMER, 64);
SIZE(KDPC, 64);
AT(KDPC, DeferredRoutine, 24);
AT(KDPC, DeferredContext, 32);
SIZE(KAPC, 88);
SIZE(KWAIT_BLOCK, 48);
SIZE(FAST_MUTEX, 56);
AT(FAST_MUTEX, Owner, 8);
AT(FAST_MUTEX, OldIrql, 48);
SIZE(KGUARDED_MUTEX, 56);
SIZE(ERESOURCE, 104);
SIZE(KDEVICE_QUEUE, 40);
SIZE(KDEVICE_QUEUE_ENTRY, 24);
SIZE(WORK_QUEUE_ITEM, 32);
AT(WORK_QUEUE_ITEM, WorkerRoutine, 16);
SIZE(IO_REMOVE_LOCK, 32);
SIZE(IO_CSQ, 64);
SIZE(NPAGED_LOOKASIDE_LIST, 128);
SIZE(PAGED_LOOKASIDE_LIST, 128);
SIZE(LOOKASIDE_LIST_EX, 96);

// I/O.
SIZE(MDL, 48);
AT(MDL, MdlFlags, 10);
AT(MDL, MappedSystemVa, 24);
AT(MDL, ByteCount, 40);
SIZE(IRP, 208);
AT(IRP, MdlAddress, 8);
AT(IRP, Flags, 16);
AT(IRP, AssociatedIrp, 24);
AT(IRP, IoStatus, 48);
AT(IRP, RequestorMode, 64);
AT(IRP, PendingReturned, 65);
AT(IRP, StackCount, 66);
AT(IRP, CurrentLocation, 67);
AT(IRP, Cancel, 68);
AT(IRP, CancelIrql, 69);
AT(IRP, UserIosb, 72);
AT(IRP, UserEvent, 80);
AT(IRP, CancelRoutine, 104);
AT(IRP, UserBuffer, 112);
AT(IRP, Tail, 120);
AT(IRP, Tail.Overlay.ListEntry, 168);
AT(IRP, Tail.Overlay.CurrentStackLocation, 184);
SIZE(IO_STACK_LOCATION, 72);
AT(IO_STACK_LOCATION, Parameters, 8);
AT(IO_STACK_LOCATION, Parameters.DeviceIoControl.IoControlCode, 24);
AT(IO_STACK_LOCATION, DeviceObject, 40);
AT(IO_STACK_LOCATION, FileObject, 48);
AT(IO_STACK_LOCATION, CompletionRoutine, 56);
AT(IO_STACK_LOCATION, Context, 64);
SIZE(DEVICE_OBJECT, 336);
AT(DEVICE_OBJECT, DriverObject, 8);
AT(DEVICE_OBJECT, AttachedDevice, 24);
AT(DEVICE_OBJECT, CurrentIrp, 32);
AT(DEVICE_OBJECT, Flags, 48);
AT(DEVICE_OBJECT, DeviceExtension, 64);
AT(DEVICE_OBJECT, StackSize, 76);
AT(DEVICE_OBJECT, DeviceQueue, 160);
AT(DEVICE_OBJECT, Dpc, 200);
SIZE(DRIVER_OBJECT, 336);
AT(DRIVER_OBJECT, DeviceObject, 8);
AT(DRIVER_OBJECT, DriverExtension, 48);
AT(DRIVER_OBJECT, FastIoDispatch, 80);
AT(DRIVER_OBJECT, DriverStartIo, 96);
AT(DRIVER_OBJECT, DriverUnload, 104);
AT(DRIVER_OBJECT, MajorFunction, 112);
SIZE(FILE_OBJECT, 216);
AT(FILE_OBJECT, FsContext, 24);
AT(FILE_OBJECT, FileName, 88);
SIZE(DEVICE_CAPABILITIES, 64);
SIZE(CM_PARTIAL_RESOURCE_DESCRIPTOR, 20);

// Minifilters.
SIZE(FLT_CALLBACK_DATA, 88);
AT(FLT_CALLBACK_DATA, Iopb, 16);
AT(FLT_CALLBACK_DATA, IoStatus, 24);
SIZE(FLT_IO_PARAMETER_BLOCK, 72);
AT(FLT_IO_PARAMETER_BLOCK, Parameters, 24);
SIZE(FLT_OPERATION_REGISTRATION, 32);
SIZE(FLT_RELATED_OBJECTS, 48);

// File systems.
SIZE(FSRTL_COMMON_FCB_HEADER, 48);
AT(FSRTL_ADVANCED_FCB_HEADER, Resource, 8);
AT(FSRTL_ADVANCED_FCB_HEADER, AllocationSize, 24);
AT(FSRTL_ADVANCED_FCB_HEADER, FastMutex, 48);
AT(FSRTL_ADVANCED_FCB_HEADER, FilterContexts, 56);
AT(FSRTL_ADVANCED_FCB_HEADER, PushLock, 72);
AT(FSRTL_ADVANCED_FCB_HEADER, Oplock, 88);
AT(FSRTL_ADVANCED_FCB_HEADER, AePushLock, 96);
AT(FSRTL_ADVANCED_FCB_HEADER, BypassIoOpenCount, 104);
SIZE(SECTION_OBJECT_POINTERS, 24);
SIZE(SHARE_ACCESS, 28);
SIZE(CC_FILE_SIZES, 24);
SIZE(RETRIEVAL_POINTERS_BUFFER, 32);
AT(USN_RECORD_V2, FileName, 60);
AT(REPARSE_DATA_BUFFER, GenericReparseBuffer, 8);

// What drivers exchange with others.
SIZE(KEYBOARD_INPUT_DATA, 12);
SIZE(MOUSE_INPUT_DATA, 24);
SIZE(EVENT_DESCRIPTOR, 16);
SIZE(EVENT_DATA_DESCRIPTOR, 16);
SIZE(EVENT_TRACE_HEADER, 48);
SIZE(EVENT_HEADER, 80);
SIZE(WNODE_HEADER, 48);
SIZE(PCI_COMMON_HEADER, 64);
SIZE(PCI_EXPRESS_CAPABILITY, 36);

// What SCSI devices send, and serial buses as ACPI describes them.
SIZE(CDB, 16);
SIZE(SENSE_DATA, 18);
AT(DESCRIPTOR_SENSE_DATA, DescriptorBuffer, 8);
SIZE(SCSI_SENSE_DESCRIPTOR_INFORMATION, 12);
SIZE(SCSI_SENSE_DESCRIPTOR_ATA_STATUS_RETURN, 14);
SIZE(READ_CAPACITY16_DATA, 32);
SIZE(LBA_STATUS_DESCRIPTOR, 16);
SIZE(UNMAP_BLOCK_DESCRIPTOR, 16);
AT(POPULATE_TOKEN_HEADER, BlockDeviceRangeDescriptor, 16);
AT(WRITE_USING_TOKEN_HEADER, BlockDeviceRangeDescriptor, 536);
AT(RECEIVE_TOKEN_INFORMATION_HEADER, SenseData, 32);
SIZE(VPD_BLOCK_LIMITS_PAGE, 64);
SIZE(VPD_BLOCK_DEVICE_CHARACTERISTICS_PAGE, 64);
SIZE(MODE_CONTROL_PAGE, 12);
SIZE(LOG_PARAMETER_THRESHOLD_RESOURCE_COUNT, 12);
SIZE(PNP_SERIAL_BUS_DESCRIPTOR, 12);
AT(SRBEX_DATA_SCSI_CDB16, Cdb, 24);
_Static_assert(SRBEX_DATA_SCSI_CDB16_LENGTH == 32, "length of a CDB of 16 bytes");

// Registers.
#ifdef _AMD64_
SIZE(CONTEXT, 1232);
AT(CONTEXT, Rip, 248);
AT(CONTEXT, FltSave, 256);
#else
SIZE(CONTEXT, 912);
AT(CONTEXT, Pc, 264);
AT(CONTEXT, V, 272);
#endif
