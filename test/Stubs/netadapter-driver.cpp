// A network driver on NetAdapterCx: it moves packets through the rings of its
// queues. All of it is analysed.
// RUN: %irqlint %s | FileCheck %s
// CHECK: irqlint: 1 file, {{[0-9]+}} functions explored whole, 0 not; 0
// findings;
//
// It is no empty success: with a lock left behind there is a finding.
// RUN: not %irqlint %s -- -DLEAK | FileCheck --check-prefix=LEAK %s
// LEAK: acquired here is still held

#include <ntddk.h>

#include <wdf.h>

#include <net/checksum.h>
#include <net/virtualaddress.h>
#include <netadaptercx.h>

struct ADAPTER {
  KSPIN_LOCK Lock;
  BOOLEAN Up;
};
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(ADAPTER, AdapterOf)

struct QUEUE {
  NETADAPTER Adapter;
  const NET_RING_COLLECTION *Rings;
  NET_EXTENSION Address;
  BOOLEAN Notify;
};
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(QUEUE, QueueOf)

extern "C" DRIVER_INITIALIZE DriverEntry;
static EVT_WDF_DRIVER_DEVICE_ADD onDeviceAdd;
static EVT_NET_ADAPTER_CREATE_TXQUEUE onCreateTxQueue;
static EVT_NET_ADAPTER_CREATE_RXQUEUE onCreateRxQueue;
static EVT_PACKET_QUEUE_ADVANCE onTxAdvance;
static EVT_PACKET_QUEUE_ADVANCE onRxAdvance;
static EVT_PACKET_QUEUE_SET_NOTIFICATION_ENABLED onNotify;
static EVT_PACKET_QUEUE_CANCEL onCancel;
static EVT_NET_ADAPTER_SET_RECEIVE_FILTER onFilter;

static void onNotify(NETPACKETQUEUE Queue, BOOLEAN Enabled) {
  QueueOf(Queue)->Notify = Enabled;
}

static void onCancel(NETPACKETQUEUE Queue) {
  NET_RING *Packets = NetRingCollectionGetPacketRing(QueueOf(Queue)->Rings);
  Packets->BeginIndex = Packets->EndIndex;
}

// Everything that was posted counts as sent.
static void onTxAdvance(NETPACKETQUEUE Queue) {
  QUEUE *Tx = QueueOf(Queue);
  NET_RING *Packets = NetRingCollectionGetPacketRing(Tx->Rings);
  NET_RING *Fragments = NetRingCollectionGetFragmentRing(Tx->Rings);
  SIZE_T Bytes = 0;

  while (Packets->BeginIndex != Packets->EndIndex) {
    NET_PACKET *Packet = NetRingGetPacketAtIndex(Packets, Packets->BeginIndex);
    if (!Packet->Ignore)
      Bytes += NetRingGetFragmentAtIndex(Fragments, Packet->FragmentIndex)
                   ->ValidLength;
    Packets->BeginIndex = NetRingIncrementIndex(Packets, Packets->BeginIndex);
  }
  if (Bytes && Tx->Notify)
    NetTxQueueNotifyMoreCompletedPacketsAvailable(Queue);
}

static void onRxAdvance(NETPACKETQUEUE Queue) {
  QUEUE *Rx = QueueOf(Queue);
  NET_RING *Packets = NetRingCollectionGetPacketRing(Rx->Rings);
  NET_RING *Fragments = NetRingCollectionGetFragmentRing(Rx->Rings);
  ADAPTER *Adapter = AdapterOf(Rx->Adapter);
  KIRQL Irql;

  KeAcquireSpinLock(&Adapter->Lock, &Irql);
  if (Adapter->Up && Packets->BeginIndex != Packets->EndIndex) {
    NET_PACKET *Packet = NetRingGetPacketAtIndex(Packets, Packets->BeginIndex);
    NET_FRAGMENT *Fragment =
        NetRingGetFragmentAtIndex(Fragments, Fragments->BeginIndex);
    RtlZeroMemory(NetExtensionGetFragmentVirtualAddress(&Rx->Address,
                                                        Fragments->BeginIndex)
                      ->VirtualAddress,
                  60);
    Fragment->ValidLength = 60;
    Packet->Layout.Layer2Type = NetPacketLayer2TypeEthernet;
    Packets->BeginIndex = NetRingIncrementIndex(Packets, Packets->BeginIndex);
  }
#ifdef LEAK
  if (Fragments->BeginIndex == Fragments->EndIndex)
    return;
#endif
  KeReleaseSpinLock(&Adapter->Lock, Irql);
}

static NTSTATUS onCreateTxQueue(NETADAPTER Adapter, NETTXQUEUE_INIT *Init) {
  NET_PACKET_QUEUE_CONFIG Configuration;
  WDF_OBJECT_ATTRIBUTES Attributes;
  NETPACKETQUEUE Queue;

  NET_PACKET_QUEUE_CONFIG_INIT(&Configuration, onTxAdvance, onNotify, onCancel);
  WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&Attributes, QUEUE);
  NTSTATUS Status = NetTxQueueCreate(Init, &Attributes, &Configuration, &Queue);
  if (!NT_SUCCESS(Status))
    return Status;
  QueueOf(Queue)->Adapter = Adapter;
  QueueOf(Queue)->Rings = NetTxQueueGetRingCollection(Queue);
  return STATUS_SUCCESS;
}

static NTSTATUS onCreateRxQueue(NETADAPTER Adapter, NETRXQUEUE_INIT *Init) {
  NET_PACKET_QUEUE_CONFIG Configuration;
  WDF_OBJECT_ATTRIBUTES Attributes;
  NET_EXTENSION_QUERY Query;
  NETPACKETQUEUE Queue;

  NET_PACKET_QUEUE_CONFIG_INIT(&Configuration, onRxAdvance, onNotify, onCancel);
  WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&Attributes, QUEUE);
  NTSTATUS Status = NetRxQueueCreate(Init, &Attributes, &Configuration, &Queue);
  if (!NT_SUCCESS(Status))
    return Status;
  QueueOf(Queue)->Adapter = Adapter;
  QueueOf(Queue)->Rings = NetRxQueueGetRingCollection(Queue);
  NET_EXTENSION_QUERY_INIT(&Query, NET_FRAGMENT_EXTENSION_VIRTUAL_ADDRESS_NAME,
                           NET_FRAGMENT_EXTENSION_VIRTUAL_ADDRESS_VERSION_1,
                           NetExtensionTypeFragment);
  NetRxQueueGetExtension(Queue, &Query, &QueueOf(Queue)->Address);
  return STATUS_SUCCESS;
}

static void onFilter(NETADAPTER Adapter, NETRECEIVEFILTER Filter) {
  KIRQL Irql;

  KeAcquireSpinLock(&AdapterOf(Adapter)->Lock, &Irql);
  AdapterOf(Adapter)->Up = (NetReceiveFilterGetPacketFilter(Filter) &
                            NetPacketFilterFlagDirected) != 0;
  KeReleaseSpinLock(&AdapterOf(Adapter)->Lock, Irql);
}

static NTSTATUS createAdapter(WDFDEVICE Device) {
  NET_ADAPTER_DATAPATH_CALLBACKS Callbacks;
  NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES Filters;
  NET_ADAPTER_TX_CAPABILITIES Tx;
  NET_ADAPTER_RX_CAPABILITIES Rx;
  NET_ADAPTER_LINK_STATE Link;
  WDF_OBJECT_ATTRIBUTES Attributes;
  NETADAPTER Adapter;

  NETADAPTER_INIT *Init = NetAdapterInitAllocate(Device);
  if (!Init)
    return STATUS_INSUFFICIENT_RESOURCES;
  NET_ADAPTER_DATAPATH_CALLBACKS_INIT(&Callbacks, onCreateTxQueue,
                                      onCreateRxQueue);
  NetAdapterInitSetDatapathCallbacks(Init, &Callbacks);
  WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&Attributes, ADAPTER);
  NTSTATUS Status = NetAdapterCreate(Init, &Attributes, &Adapter);
  NetAdapterInitFree(Init);
  if (!NT_SUCCESS(Status))
    return Status;
  KeInitializeSpinLock(&AdapterOf(Adapter)->Lock);
  NET_ADAPTER_TX_CAPABILITIES_INIT(&Tx, 1);
  NET_ADAPTER_RX_CAPABILITIES_INIT_SYSTEM_MANAGED(&Rx, 1514, 1);
  NetAdapterSetDataPathCapabilities(Adapter, &Tx, &Rx);
  NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES_INIT(&Filters, onFilter);
  Filters.SupportedPacketFilters =
      NetPacketFilterFlagDirected | NetPacketFilterFlagBroadcast;
  NetAdapterSetReceiveFilterCapabilities(Adapter, &Filters);
  NetAdapterSetLinkLayerMtuSize(Adapter, 1500);
  NET_ADAPTER_LINK_STATE_INIT(
      &Link, 1000000000, MediaConnectStateConnected, MediaDuplexStateFull,
      NetAdapterPauseFunctionTypeUnknown, NetAdapterAutoNegotiationFlagNone);
  NetAdapterSetLinkState(Adapter, &Link);
  return NetAdapterStart(Adapter);
}

static NTSTATUS onDeviceAdd(WDFDRIVER, PWDFDEVICE_INIT Init) {
  WDFDEVICE Device;

  NTSTATUS Status = NetDeviceInitConfig(Init);
  if (NT_SUCCESS(Status))
    Status = WdfDeviceCreate(&Init, WDF_NO_OBJECT_ATTRIBUTES, &Device);
  return NT_SUCCESS(Status) ? createAdapter(Device) : Status;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  WDF_DRIVER_CONFIG Configuration;

  WDF_DRIVER_CONFIG_INIT(&Configuration, onDeviceAdd);
  return WdfDriverCreate(Driver, Path, WDF_NO_OBJECT_ATTRIBUTES, &Configuration,
                         WDF_NO_HANDLE);
}
