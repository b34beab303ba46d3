// A Wi-Fi miniport on WDI: commands come as messages that a parser of the WDK
// makes structures of. All of it is analysed, in C and in C++.
// RUN: %irqlint %s | FileCheck %s
// RUN: %irqlint %s -- -x c++ -std=c++17 | FileCheck %s
// CHECK: irqlint: 1 file, {{[0-9]+}} functions explored whole, 0 not; 0
// findings;
//
// RUN: not %irqlint %s -- -DLEAK | FileCheck --check-prefix=LEAK %s
// LEAK: acquired here is still held

#define NDIS_MINIPORT_DRIVER 1
#define NDIS650_MINIPORT 1

#include <ndis.h>

#include <dot11wdi.h>
#include <wditypes.hpp>
#include <wlan/1.0/TlvGeneratorParser.hpp>

typedef struct _RADIO {
  NDIS_SPIN_LOCK Lock;
  NDIS_HANDLE Adapter;
  NDIS_HANDLE DataPath;
  NDIS_WDI_DATA_API Api;
  TLV_CONTEXT Tlv;
  WDI_MAC_ADDRESS Peer;
  WDI_AUTH_ALGORITHM Authentication;
  ULONG Candidates;
} RADIO, *PRADIO;

static MINIPORT_WDI_OPEN_ADAPTER onOpen;
static MINIPORT_WDI_CLOSE_ADAPTER onClose;
static MINIPORT_WDI_TAL_TXRX_INITIALIZE onDataPath;
static MINIPORT_WDI_TX_DATA_SEND onSend;
static MINIPORT_WDI_RX_GET_MPDUS onGetMpdus;

static NTSTATUS adopt(PRADIO Radio,
                      const WDI_TASK_CONNECT_PARAMETERS *Parameters) {
  NdisAcquireSpinLock(&Radio->Lock);
  Radio->Candidates = Parameters->PreferredBSSEntryList.ElementCount;
  if (!Radio->Candidates) {
#ifndef LEAK
    NdisReleaseSpinLock(&Radio->Lock);
#endif
    return STATUS_NOT_FOUND;
  }
  Radio->Peer = Parameters->PreferredBSSEntryList.pElements[0].BSSID;
  if (Parameters->ConnectParameters.AuthenticationAlgorithms.ElementCount)
    Radio->Authentication =
        Parameters->ConnectParameters.AuthenticationAlgorithms.pElements[0];
  NdisReleaseSpinLock(&Radio->Lock);
  return STATUS_SUCCESS;
}

static NDIS_STATUS reportLink(PRADIO Radio) {
  WDI_INDICATION_LINK_STATE_CHANGE_PARAMETERS Link;
  NDIS_STATUS Status;
  UINT8 *Buffer;
  ULONG Length;

  RtlZeroMemory(&Link, sizeof(Link));
  Link.LinkStateChangeParameters.PeerMACAddress = Radio->Peer;
  Link.LinkStateChangeParameters.LinkQuality = 100;
  Status = GenerateWdiIndicationLinkStateChange(
      &Link, sizeof(WDI_MESSAGE_HEADER), &Radio->Tlv, &Length, &Buffer);
  if (Status == NDIS_STATUS_SUCCESS)
    FreeGenerated(Buffer);
  return Status;
}

NDIS_STATUS RadioRequest(PRADIO Radio, PNDIS_OID_REQUEST Request) {
  PWDI_MESSAGE_HEADER Header =
      (PWDI_MESSAGE_HEADER)Request->DATA.METHOD_INFORMATION.InformationBuffer;
  WDI_TASK_CONNECT_PARAMETERS Connect;

  if (Request->DATA.METHOD_INFORMATION.Oid != OID_WDI_TASK_CONNECT)
    return NDIS_STATUS_NOT_SUPPORTED;
  Header->Status =
      ParseWdiTaskConnect(Request->DATA.METHOD_INFORMATION.InputBufferLength -
                              sizeof(WDI_MESSAGE_HEADER),
                          (UINT8 *)(Header + 1), &Radio->Tlv, &Connect);
  if (Header->Status != NDIS_STATUS_SUCCESS)
    return Header->Status;
  Header->Status = adopt(Radio, &Connect);
  CleanupParsedWdiTaskConnect(&Connect);
  return Header->Status == NDIS_STATUS_SUCCESS ? reportLink(Radio)
                                               : Header->Status;
}

static NDIS_STATUS onOpen(NDIS_HANDLE Context,
                          PNDIS_MINIPORT_INIT_PARAMETERS Parameters) {
  PRADIO Radio = (PRADIO)Context;

  UNREFERENCED_PARAMETER(Parameters);
  NdisAllocateSpinLock(&Radio->Lock);
  Radio->Tlv.PeerVersion = WDI_VERSION_LATEST;
  return NDIS_STATUS_SUCCESS;
}

static NDIS_STATUS onClose(NDIS_HANDLE Context) {
  NdisFreeSpinLock(&((PRADIO)Context)->Lock);
  return NDIS_STATUS_SUCCESS;
}

static void onSend(TAL_TXRX_HANDLE Context, WDI_PORT_ID Port, WDI_PEER_ID Peer,
                   WDI_EXTENDED_TID Tid, UINT16 Queued, UINT32 Active,
                   BOOLEAN Robust) {
  PRADIO Radio = (PRADIO)Context;
  PNET_BUFFER_LIST Chain = NULL;

  UNREFERENCED_PARAMETER(Port);
  UNREFERENCED_PARAMETER(Peer);
  UNREFERENCED_PARAMETER(Tid);
  UNREFERENCED_PARAMETER(Active);
  UNREFERENCED_PARAMETER(Robust);
  if (!Queued)
    return;
  Radio->Api.TxDequeueIndication(Radio->DataPath, WDI_QUANTUM_INVALID,
                                 WDI_TX_MAX_FRAME_COUNT_INVALID,
                                 WDI_TX_CREDIT_INVALID, &Chain);
  if (Chain)
    Radio->Api.TxTransferCompleteIndication(Radio->DataPath,
                                            WDI_TxFrameStatus_Ok, Chain);
}

static void onGetMpdus(TAL_TXRX_HANDLE Context, WDI_PEER_ID Peer,
                       WDI_EXTENDED_TID Tid, PNET_BUFFER_LIST *Chain) {
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(Peer);
  UNREFERENCED_PARAMETER(Tid);
  *Chain = NULL;
}

static NDIS_STATUS onDataPath(NDIS_HANDLE Context, NDIS_HANDLE DataPath,
                              PNDIS_WDI_DATA_API Api, PTAL_TXRX_HANDLE Handle,
                              PNDIS_MINIPORT_WDI_DATA_HANDLERS Handlers,
                              UINT32 *Extra) {
  PRADIO Radio = (PRADIO)Context;

  Radio->DataPath = DataPath;
  Radio->Api = *Api;
  Handlers->TxDataSendHandler = onSend;
  Handlers->RxGetMpdusHandler = onGetMpdus;
  *Handle = Radio;
  *Extra = 0;
  return NDIS_STATUS_SUCCESS;
}

NDIS_STATUS RadioRegister(PDRIVER_OBJECT Driver, PUNICODE_STRING Path,
                          PNDIS_MINIPORT_DRIVER_CHARACTERISTICS Ndis,
                          PNDIS_HANDLE Handle) {
  NDIS_MINIPORT_DRIVER_WDI_CHARACTERISTICS Wdi;

  RtlZeroMemory(&Wdi, sizeof(Wdi));
  Wdi.Header.Type = NDIS_OBJECT_TYPE_MINIPORT_WDI_CHARACTERISTICS;
  Wdi.Header.Revision = NDIS_MINIPORT_DRIVER_WDI_CHARACTERISTICS_REVISION_1;
  Wdi.Header.Size = NDIS_SIZEOF_MINIPORT_WDI_CHARACTERISTICS_REVISION_1;
  Wdi.WdiVersion = WDI_VERSION_LATEST;
  Wdi.OpenAdapterHandler = onOpen;
  Wdi.CloseAdapterHandler = onClose;
  Wdi.TalTxRxInitializeHandler = onDataPath;
  return NdisMRegisterWdiMiniportDriver(Driver, Path, NULL, Ndis, &Wdi, Handle);
}
