// A virtual StorPort miniport: a disk in memory. All of it is analysed.
// RUN: %irqlint %s | FileCheck %s
// RUN: %irqlint %s -- --target=aarch64-pc-windows-msvc | FileCheck %s
// CHECK: irqlint: 1 file, {{[0-9]+}} functions explored whole, 0 not; 0 findings;

#include <storport.h>

#define SLATE_BLOCK 512u
#define SLATE_BLOCKS 2048u

typedef struct _SLATE_ADAPTER {
  PVOID Media;
  ULONG Reads;
  ULONG Writes;
  BOOLEAN Stopped;
} SLATE_ADAPTER, *PSLATE_ADAPTER;

DRIVER_INITIALIZE DriverEntry;
HW_INITIALIZE SlateInitialize;
HW_STARTIO SlateStartIo;
HW_RESET_BUS SlateResetBus;
HW_ADAPTER_CONTROL SlateAdapterControl;
HW_FREE_ADAPTER_RESOURCES SlateFreeResources;
VIRTUAL_HW_FIND_ADAPTER SlateFindAdapter;

ULONG SlateFindAdapter(PVOID Extension, PVOID HwContext, PVOID BusInformation, PVOID LowerDevice, PCHAR ArgumentString,
                       PPORT_CONFIGURATION_INFORMATION Config, PBOOLEAN Again) {
  PSLATE_ADAPTER Adapter = (PSLATE_ADAPTER)Extension;

  UNREFERENCED_PARAMETER(HwContext);
  UNREFERENCED_PARAMETER(BusInformation);
  UNREFERENCED_PARAMETER(LowerDevice);
  UNREFERENCED_PARAMETER(ArgumentString);
  if (StorPortAllocatePool(Adapter, SLATE_BLOCK * SLATE_BLOCKS, 'talS', &Adapter->Media) != STOR_STATUS_SUCCESS)
    return SP_RETURN_ERROR;
  Config->VirtualDevice = TRUE;
  Config->MaximumTransferLength = 64 * SLATE_BLOCK;
  Config->NumberOfBuses = 1;
  Config->MaximumNumberOfTargets = 1;
  Config->MaximumNumberOfLogicalUnits = 1;
  Config->ScatterGather = TRUE;
  Config->SynchronizationModel = StorSynchronizeFullDuplex;
  *Again = FALSE;
  return SP_RETURN_FOUND;
}

BOOLEAN SlateInitialize(PVOID Extension) {
  ((PSLATE_ADAPTER)Extension)->Stopped = FALSE;
  return TRUE;
}

static UCHAR SlateTransfer(PSLATE_ADAPTER Adapter, PSCSI_REQUEST_BLOCK Srb, BOOLEAN Write) {
  PCDB Cdb = (PCDB)Srb->Cdb;
  STOR_LOCK_HANDLE Lock = {0};
  ULONG Block, Length = Srb->DataTransferLength;
  PVOID Data;

  Block = (ULONG)Cdb->CDB10.LogicalBlockByte0 << 24 | (ULONG)Cdb->CDB10.LogicalBlockByte1 << 16 |
          (ULONG)Cdb->CDB10.LogicalBlockByte2 << 8 | Cdb->CDB10.LogicalBlockByte3;
  if (Block >= SLATE_BLOCKS || Length > (SLATE_BLOCKS - Block) * SLATE_BLOCK)
    return SRB_STATUS_INVALID_REQUEST;
  if (StorPortGetSystemAddress(Adapter, Srb, &Data) != STOR_STATUS_SUCCESS)
    return SRB_STATUS_ERROR;
  StorPortAcquireSpinLock(Adapter, StartIoLock, NULL, &Lock);
  if (Write) {
    StorPortMoveMemory((PUCHAR)Adapter->Media + Block * SLATE_BLOCK, Data, Length);
    ++Adapter->Writes;
  } else {
    StorPortMoveMemory(Data, (PUCHAR)Adapter->Media + Block * SLATE_BLOCK, Length);
    ++Adapter->Reads;
  }
  StorPortReleaseSpinLock(Adapter, &Lock);
  return SRB_STATUS_SUCCESS;
}

BOOLEAN SlateStartIo(PVOID Extension, PSCSI_REQUEST_BLOCK Srb) {
  PSLATE_ADAPTER Adapter = (PSLATE_ADAPTER)Extension;

  switch (Srb->Function) {
  case SRB_FUNCTION_EXECUTE_SCSI:
    if (Srb->Cdb[0] == SCSIOP_READ || Srb->Cdb[0] == SCSIOP_WRITE)
      Srb->SrbStatus = SlateTransfer(Adapter, Srb, Srb->Cdb[0] == SCSIOP_WRITE);
    else
      Srb->SrbStatus = SRB_STATUS_INVALID_REQUEST;
    break;
  case SRB_FUNCTION_RESET_LOGICAL_UNIT:
  case SRB_FUNCTION_RESET_DEVICE:
    Srb->SrbStatus = SRB_STATUS_SUCCESS;
    break;
  default:
    Srb->SrbStatus = SRB_STATUS_INVALID_REQUEST;
  }
  StorPortNotification(RequestComplete, Adapter, Srb);
  return TRUE;
}

BOOLEAN SlateResetBus(PVOID Extension, ULONG PathId) {
  StorPortCompleteRequest(Extension, (UCHAR)PathId, SP_UNTAGGED, SP_UNTAGGED, SRB_STATUS_BUS_RESET);
  return TRUE;
}

SCSI_ADAPTER_CONTROL_STATUS SlateAdapterControl(PVOID Extension, SCSI_ADAPTER_CONTROL_TYPE Type, PVOID Parameters) {
  PSCSI_SUPPORTED_CONTROL_TYPE_LIST List = (PSCSI_SUPPORTED_CONTROL_TYPE_LIST)Parameters;

  switch (Type) {
  case ScsiQuerySupportedControlTypes:
    List->SupportedTypeList[ScsiStopAdapter] = TRUE;
    return ScsiAdapterControlSuccess;
  case ScsiStopAdapter:
    ((PSLATE_ADAPTER)Extension)->Stopped = TRUE;
    return ScsiAdapterControlSuccess;
  default:
    return ScsiAdapterControlUnsuccessful;
  }
}

VOID SlateFreeResources(PVOID Extension) {
  PSLATE_ADAPTER Adapter = (PSLATE_ADAPTER)Extension;

  if (Adapter->Media != NULL)
    StorPortFreePool(Adapter, Adapter->Media);
  Adapter->Media = NULL;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  VIRTUAL_HW_INITIALIZATION_DATA Data;

  RtlZeroMemory(&Data, sizeof(Data));
  Data.HwInitializationDataSize = sizeof(Data);
  Data.AdapterInterfaceType = Internal;
  Data.HwInitialize = SlateInitialize;
  Data.HwStartIo = SlateStartIo;
  Data.HwFindAdapter = (PVOID)SlateFindAdapter;
  Data.HwResetBus = SlateResetBus;
  Data.HwAdapterControl = SlateAdapterControl;
  Data.HwFreeAdapterResources = SlateFreeResources;
  Data.DeviceExtensionSize = sizeof(SLATE_ADAPTER);
  Data.MapBuffers = STOR_MAP_NON_READ_WRITE_BUFFERS;
  Data.TaggedQueuing = TRUE;
  Data.AutoRequestSense = TRUE;
  Data.MultipleRequestPerLu = TRUE;
  Data.FeatureSupport = STOR_FEATURE_VIRTUAL_MINIPORT;
  return (NTSTATUS)StorPortInitialize(DriverObject, RegistryPath, (PHW_INITIALIZATION_DATA)&Data, NULL);
}
