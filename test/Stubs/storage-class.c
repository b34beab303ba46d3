// A storage class driver's way through request blocks. All of it is analysed.
// RUN: %irqlint %s | FileCheck %s
// RUN: %irqlint %s -- -x c++ | FileCheck %s
// RUN: %irqlint %s -- --target=aarch64-pc-windows-msvc | FileCheck %s
// CHECK: irqlint: 1 file, {{[0-9]+}} functions explored whole, 0 not; 0 findings;
//
// It is no empty success: a lock that one way leaves held is found.
// RUN: not %irqlint %s -- -DLEAK | FileCheck --check-prefix=LEAK %s
// LEAK: still held when 'ShelfReadCapacity' returns

#include <ntddk.h>
#include <classpnp.h>
#include <srbhelper.h>
#include <storswtr.h>

typedef struct _SHELF_DATA {
  KSPIN_LOCK Lock;
  LARGE_INTEGER LastBlock;
  ULONG BytesPerBlock;
  BOOLEAN Thin;
} SHELF_DATA, *PSHELF_DATA;

NTSTATUS ShelfReadCapacity(PDEVICE_OBJECT Device);

static VOID ShelfSetUp(PFUNCTIONAL_DEVICE_EXTENSION Fdo, PSTORAGE_REQUEST_BLOCK Srb, PVOID Buffer) {
  PCDB Cdb;

  SrbSetSrbFlags(Srb, SRB_FLAGS_DATA_IN);
  CLEAR_FLAG(Srb->SrbFlags, SRB_FLAGS_DATA_OUT);
  SrbSetTimeOutValue(Srb, Fdo->TimeOutValue);
  SrbSetCdbLength(Srb, 16);
  SrbSetDataBuffer(Srb, Buffer);
  SrbSetDataTransferLength(Srb, sizeof(READ_CAPACITY16_DATA));
  Cdb = SrbGetCdb(Srb);
  if (Cdb) {
    Cdb->READ_CAPACITY16.OperationCode = SCSIOP_READ_CAPACITY16;
    Cdb->READ_CAPACITY16.ServiceAction = SERVICE_ACTION_READ_CAPACITY16;
  }
}

static BOOLEAN ShelfHasSense(PVOID Srb) {
  UCHAR Key = 0;

  return SRB_STATUS(SrbGetSrbStatus(Srb)) == SRB_STATUS_ERROR &&
         ScsiGetSenseKeyAndCodes(SrbGetSenseInfoBuffer(Srb), SrbGetSenseInfoBufferLength(Srb), SCSI_SENSE_OPTIONS_NONE,
                                 &Key, NULL, NULL) &&
         Key == SCSI_SENSE_UNIT_ATTENTION;
}

NTSTATUS ShelfReadCapacity(PDEVICE_OBJECT Device) {
  PFUNCTIONAL_DEVICE_EXTENSION Fdo = (PFUNCTIONAL_DEVICE_EXTENSION)Device->DeviceExtension;
  PSHELF_DATA Shelf = (PSHELF_DATA)Fdo->CommonExtension.DriverData;
  PSTORAGE_REQUEST_BLOCK Srb;
  PREAD_CAPACITY16_DATA Data;
  NTSTATUS Status;
  KIRQL Irql;

  PAGED_CODE()
  Srb = (PSTORAGE_REQUEST_BLOCK)ExAllocatePoolWithTag(NonPagedPoolNx, CLASS_SRBEX_SCSI_CDB16_BUFFER_SIZE, 'flhS');
  if (!Srb)
    return STATUS_INSUFFICIENT_RESOURCES;
  Data = (PREAD_CAPACITY16_DATA)ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(*Data), 'flhS');
  if (!Data) {
    FREE_POOL(Srb)
    return STATUS_INSUFFICIENT_RESOURCES;
  }
  ShelfSetUp(Fdo, Srb, Data);
  Status = ClassSendSrbSynchronous(Device, (PSCSI_REQUEST_BLOCK)Srb, Data, sizeof(*Data), FALSE);
  if (ShelfHasSense(Srb))
    TracePrint((TRACE_LEVEL_WARNING, TRACE_FLAG_SCSI, "unit attention of %p\n", Device));
  if (NT_SUCCESS(Status)) {
    KeAcquireSpinLock(&Shelf->Lock, &Irql);
    REVERSE_BYTES_QUAD(&Shelf->LastBlock.QuadPart, &Data->LogicalBlockAddress.QuadPart)
    REVERSE_BYTES(&Shelf->BytesPerBlock, &Data->BytesPerBlock);
    Shelf->Thin = Data->LBPME;
#ifdef LEAK
    if (Shelf->Thin) {
      FREE_POOL(Data);
      FREE_POOL(Srb);
      return STATUS_SUCCESS;
    }
#endif
    KeReleaseSpinLock(&Shelf->Lock, Irql);
  }
  FREE_POOL(Data);
  FREE_POOL(Srb);
  return Status;
}
