// A lightweight filter: it attaches, lists what it is attached to, passes
// frames and requests on, and counts. All of it is analysed.
// RUN: %irqlint %s | FileCheck %s
// RUN: %irqlint %s -- --target=aarch64-pc-windows-msvc | FileCheck %s
// CHECK: irqlint: 1 file, {{[0-9]+}} functions explored whole, 0 not; 0 findings;
//
// It is no empty success: with a lock left behind there is a finding.
// RUN: not %irqlint %s -- -DLEAK | FileCheck --check-prefix=LEAK %s
// LEAK: spin lock '{{.*}}QueueLock' acquired here is still held

#include <ndis.h>

#define TALLY_TAG 'ylaT'

typedef struct _TALLY_FILTER {
  LIST_ENTRY Link;
  NDIS_HANDLE Handle;
  NDIS_SPIN_LOCK QueueLock;
  PNDIS_RW_LOCK_EX TableLock;
  PNDIS_OID_REQUEST Pending;
  BOOLEAN Running;
  ULONG64 Sent;
  ULONG64 Received;
} TALLY_FILTER, *PTALLY_FILTER;

static LIST_ENTRY Filters;
static NDIS_SPIN_LOCK FiltersLock;
static NDIS_HANDLE DriverHandle;

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD TallyUnload;
FILTER_ATTACH TallyAttach;
FILTER_DETACH TallyDetach;
FILTER_PAUSE TallyPause;
FILTER_RESTART TallyRestart;
FILTER_SEND_NET_BUFFER_LISTS TallySend;
FILTER_SEND_NET_BUFFER_LISTS_COMPLETE TallySendComplete;
FILTER_RECEIVE_NET_BUFFER_LISTS TallyReceive;
FILTER_RETURN_NET_BUFFER_LISTS TallyReturn;
FILTER_OID_REQUEST TallyOidRequest;
FILTER_OID_REQUEST_COMPLETE TallyOidRequestComplete;

NDIS_STATUS TallyAttach(NDIS_HANDLE Handle, NDIS_HANDLE DriverContext, PNDIS_FILTER_ATTACH_PARAMETERS Parameters) {
  NDIS_FILTER_ATTRIBUTES Attributes;
  PTALLY_FILTER Filter;
  NDIS_STATUS Status;

  UNREFERENCED_PARAMETER(DriverContext);
  if (Parameters->MiniportMediaType != NdisMedium802_3)
    return NDIS_STATUS_INVALID_PARAMETER;
  Filter = (PTALLY_FILTER)NdisAllocateMemoryWithTagPriority(Handle, sizeof(*Filter), TALLY_TAG, NormalPoolPriority);
  if (Filter == NULL)
    return NDIS_STATUS_RESOURCES;
  NdisZeroMemory(Filter, sizeof(*Filter));
  Filter->Handle = Handle;
  NdisAllocateSpinLock(&Filter->QueueLock);
  Filter->TableLock = NdisAllocateRWLock(Handle);
  if (Filter->TableLock == NULL) {
    NdisFreeMemory(Filter, 0, 0);
    return NDIS_STATUS_RESOURCES;
  }

  NdisZeroMemory(&Attributes, sizeof(Attributes));
  Attributes.Header.Type = NDIS_OBJECT_TYPE_FILTER_ATTRIBUTES;
  Attributes.Header.Revision = NDIS_FILTER_ATTRIBUTES_REVISION_1;
  Attributes.Header.Size = sizeof(Attributes);
  Status = NdisFSetAttributes(Handle, Filter, &Attributes);
  if (Status != NDIS_STATUS_SUCCESS) {
    NdisFreeRWLock(Filter->TableLock);
    NdisFreeMemory(Filter, 0, 0);
    return Status;
  }

  NdisAcquireSpinLock(&FiltersLock);
  InsertTailList(&Filters, &Filter->Link);
  NdisReleaseSpinLock(&FiltersLock);
  return NDIS_STATUS_SUCCESS;
}

VOID TallyDetach(NDIS_HANDLE Context) {
  PTALLY_FILTER Filter = (PTALLY_FILTER)Context;

  NdisAcquireSpinLock(&FiltersLock);
  RemoveEntryList(&Filter->Link);
  NdisReleaseSpinLock(&FiltersLock);
  NdisFreeRWLock(Filter->TableLock);
  NdisFreeSpinLock(&Filter->QueueLock);
  NdisFreeMemory(Filter, 0, 0);
}

NDIS_STATUS TallyPause(NDIS_HANDLE Context, PNDIS_FILTER_PAUSE_PARAMETERS Parameters) {
  PTALLY_FILTER Filter = (PTALLY_FILTER)Context;

  UNREFERENCED_PARAMETER(Parameters);
  NdisAcquireSpinLock(&Filter->QueueLock);
  Filter->Running = FALSE;
  NdisReleaseSpinLock(&Filter->QueueLock);
  return NDIS_STATUS_SUCCESS;
}

NDIS_STATUS TallyRestart(NDIS_HANDLE Context, PNDIS_FILTER_RESTART_PARAMETERS Parameters) {
  PTALLY_FILTER Filter = (PTALLY_FILTER)Context;

  UNREFERENCED_PARAMETER(Parameters);
  NdisAcquireSpinLock(&Filter->QueueLock);
  Filter->Running = TRUE;
  NdisReleaseSpinLock(&Filter->QueueLock);
  return NDIS_STATUS_SUCCESS;
}

static ULONG64 TallyBytes(PNET_BUFFER_LIST Lists) {
  ULONG64 Bytes = 0;
  PNET_BUFFER Buffer;

  for (; Lists != NULL; Lists = NET_BUFFER_LIST_NEXT_NBL(Lists))
    for (Buffer = NET_BUFFER_LIST_FIRST_NB(Lists); Buffer != NULL; Buffer = NET_BUFFER_NEXT_NB(Buffer))
      Bytes += NET_BUFFER_DATA_LENGTH(Buffer);
  return Bytes;
}

VOID TallySend(NDIS_HANDLE Context, PNET_BUFFER_LIST Lists, NDIS_PORT_NUMBER Port, ULONG Flags) {
  PTALLY_FILTER Filter = (PTALLY_FILTER)Context;
  ULONG64 Bytes = TallyBytes(Lists);
  BOOLEAN Running;

  NdisAcquireSpinLock(&Filter->QueueLock);
  Running = Filter->Running;
  if (Running)
    Filter->Sent += Bytes;
#ifdef LEAK
  if (Bytes == 0)
    return;
#endif
  NdisReleaseSpinLock(&Filter->QueueLock);
  if (!Running) {
    NET_BUFFER_LIST_STATUS(Lists) = NDIS_STATUS_PAUSED;
    NdisFSendNetBufferListsComplete(Filter->Handle, Lists,
                                    NDIS_TEST_SEND_AT_DISPATCH_LEVEL(Flags) ? NDIS_SEND_COMPLETE_FLAGS_DISPATCH_LEVEL : 0);
    return;
  }
  NdisFSendNetBufferLists(Filter->Handle, Lists, Port, Flags);
}

VOID TallySendComplete(NDIS_HANDLE Context, PNET_BUFFER_LIST Lists, ULONG Flags) {
  NdisFSendNetBufferListsComplete(((PTALLY_FILTER)Context)->Handle, Lists, Flags);
}

VOID TallyReceive(NDIS_HANDLE Context, PNET_BUFFER_LIST Lists, NDIS_PORT_NUMBER Port, ULONG Count, ULONG Flags) {
  PTALLY_FILTER Filter = (PTALLY_FILTER)Context;
  LOCK_STATE_EX State;

  NdisAcquireRWLockWrite(Filter->TableLock, &State,
                         NDIS_TEST_RECEIVE_AT_DISPATCH_LEVEL(Flags) ? NDIS_RWL_AT_DISPATCH_LEVEL : 0);
  Filter->Received += Count;
  NdisReleaseRWLock(Filter->TableLock, &State);
  NdisFIndicateReceiveNetBufferLists(Filter->Handle, Lists, Port, Count, Flags);
}

VOID TallyReturn(NDIS_HANDLE Context, PNET_BUFFER_LIST Lists, ULONG Flags) {
  NdisFReturnNetBufferLists(((PTALLY_FILTER)Context)->Handle, Lists, Flags);
}

NDIS_STATUS TallyOidRequest(NDIS_HANDLE Context, PNDIS_OID_REQUEST Request) {
  PTALLY_FILTER Filter = (PTALLY_FILTER)Context;
  PNDIS_OID_REQUEST Clone;
  LOCK_STATE_EX State;
  ULONG64 Received;
  NDIS_STATUS Status;

  if (Request->RequestType == NdisRequestQueryStatistics && Request->DATA.QUERY_INFORMATION.Oid == OID_GEN_RCV_OK &&
      Request->DATA.QUERY_INFORMATION.InformationBufferLength >= sizeof(Received)) {
    NdisAcquireRWLockRead(Filter->TableLock, &State, 0);
    Received = Filter->Received;
    NdisReleaseRWLock(Filter->TableLock, &State);
    NdisMoveMemory(Request->DATA.QUERY_INFORMATION.InformationBuffer, &Received, sizeof(Received));
    Request->DATA.QUERY_INFORMATION.BytesWritten = sizeof(Received);
    return NDIS_STATUS_SUCCESS;
  }

  Status = NdisAllocateCloneOidRequest(Filter->Handle, Request, TALLY_TAG, &Clone);
  if (Status != NDIS_STATUS_SUCCESS)
    return Status;
  *(PNDIS_OID_REQUEST *)Clone->SourceReserved = Request;
  NdisAcquireSpinLock(&Filter->QueueLock);
  Filter->Pending = Clone;
  NdisReleaseSpinLock(&Filter->QueueLock);
  Status = NdisFOidRequest(Filter->Handle, Clone);
  if (Status != NDIS_STATUS_PENDING) {
    TallyOidRequestComplete(Filter, Clone, Status);
    Status = NDIS_STATUS_PENDING;
  }
  return Status;
}

VOID TallyOidRequestComplete(NDIS_HANDLE Context, PNDIS_OID_REQUEST Clone, NDIS_STATUS Status) {
  PTALLY_FILTER Filter = (PTALLY_FILTER)Context;
  PNDIS_OID_REQUEST Original = *(PNDIS_OID_REQUEST *)Clone->SourceReserved;

  NdisAcquireSpinLock(&Filter->QueueLock);
  Filter->Pending = NULL;
  NdisReleaseSpinLock(&Filter->QueueLock);
  NdisFreeCloneOidRequest(Filter->Handle, Clone);
  if (Original != NULL)
    NdisFOidRequestComplete(Filter->Handle, Original, Status);
}

VOID TallyUnload(PDRIVER_OBJECT DriverObject) {
  UNREFERENCED_PARAMETER(DriverObject);
  NdisFDeregisterFilterDriver(DriverHandle);
  NdisFreeSpinLock(&FiltersLock);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  NDIS_FILTER_DRIVER_CHARACTERISTICS Characteristics;

  UNREFERENCED_PARAMETER(RegistryPath);
  InitializeListHead(&Filters);
  NdisAllocateSpinLock(&FiltersLock);
  NdisZeroMemory(&Characteristics, sizeof(Characteristics));
  Characteristics.Header.Type = NDIS_OBJECT_TYPE_FILTER_DRIVER_CHARACTERISTICS;
  Characteristics.Header.Revision = NDIS_FILTER_CHARACTERISTICS_REVISION_2;
  Characteristics.Header.Size = NDIS_SIZEOF_FILTER_DRIVER_CHARACTERISTICS_REVISION_2;
  Characteristics.MajorNdisVersion = 6;
  Characteristics.MinorNdisVersion = 30;
  NdisInitUnicodeString(&Characteristics.FriendlyName, L"Tally");
  Characteristics.AttachHandler = TallyAttach;
  Characteristics.DetachHandler = TallyDetach;
  Characteristics.PauseHandler = TallyPause;
  Characteristics.RestartHandler = TallyRestart;
  Characteristics.SendNetBufferListsHandler = TallySend;
  Characteristics.SendNetBufferListsCompleteHandler = TallySendComplete;
  Characteristics.ReceiveNetBufferListsHandler = TallyReceive;
  Characteristics.ReturnNetBufferListsHandler = TallyReturn;
  Characteristics.OidRequestHandler = TallyOidRequest;
  Characteristics.OidRequestCompleteHandler = TallyOidRequestComplete;
  DriverObject->DriverUnload = TallyUnload;
  return NdisFRegisterFilterDriver(DriverObject, DriverObject, &Characteristics, &DriverHandle);
}
