/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * netadapter.h: network adapters.
 */
#ifndef IRQLINT_NETADAPTER_H
#define IRQLINT_NETADAPTER_H

#include <netadaptercxtypes.h>
#include <netconfiguration.h>
#include <net/returncontexttypes.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _NET_ADAPTER_AUTO_NEGOTIATION_FLAGS {
  NetAdapterAutoNegotiationFlagNone = 0x0,
  NetAdapterAutoNegotiationFlagXmitLinkSpeedAutoNegotiated = 0x1,
  NetAdapterAutoNegotiationFlagRcvLinkSpeedautoNegotiated = 0x2,
  NetAdapterAutoNegotiationFlagDuplexAutoNegotiated = 0x4,
  NetAdapterAutoNegotiationFlagPauseFunctionsAutoNegotiated = 0x8
} NET_ADAPTER_AUTO_NEGOTIATION_FLAGS;
DEFINE_ENUM_FLAG_OPERATORS(NET_ADAPTER_AUTO_NEGOTIATION_FLAGS)

typedef enum _NET_ADAPTER_PAUSE_FUNCTION_TYPE {
  NetAdapterPauseFunctionTypeUnsupported,
  NetAdapterPauseFunctionTypeSendOnly,
  NetAdapterPauseFunctionTypeReceiveOnly,
  NetAdapterPauseFunctionTypeSendAndReceive,
  NetAdapterPauseFunctionTypeUnknown
} NET_ADAPTER_PAUSE_FUNCTION_TYPE;

typedef enum _NET_MEMORY_MAPPING_REQUIREMENT {
  NetMemoryMappingRequirementNone,
  NetMemoryMappingRequirementDmaMapped
} NET_MEMORY_MAPPING_REQUIREMENT;

typedef enum _NET_RX_FRAGMENT_BUFFER_ALLOCATION_MODE {
  NetRxFragmentBufferAllocationModeSystem,
  NetRxFragmentBufferAllocationModeDriver
} NET_RX_FRAGMENT_BUFFER_ALLOCATION_MODE;

typedef enum _NET_RX_FRAGMENT_BUFFER_ATTACHMENT_MODE {
  NetRxFragmentBufferAttachmentModeSystem,
  NetRxFragmentBufferAttachmentModeDriver
} NET_RX_FRAGMENT_BUFFER_ATTACHMENT_MODE;

typedef enum _NET_ADAPTER_WAKE_PATTERN_ID {
  NetAdapterWakeMagicPatternId = 0xfffe,
  NetAdapterWakeEapolPatternId = 0xfffd,
  NetAdapterWakeFilterPatternId = 0xfffc
} NET_ADAPTER_WAKE_PATTERN_ID;

typedef enum _NET_PACKET_FILTER_FLAGS {
  NetPacketFilterFlagDirected = 0x01,
  NetPacketFilterFlagMulticast = 0x02,
  NetPacketFilterFlagAllMulticast = 0x04,
  NetPacketFilterFlagBroadcast = 0x08,
  NetPacketFilterFlagPromiscuous = 0x20
} NET_PACKET_FILTER_FLAGS;
DEFINE_ENUM_FLAG_OPERATORS(NET_PACKET_FILTER_FLAGS)

typedef _Function_class_(EVT_NET_ADAPTER_CREATE_TXQUEUE) _IRQL_requires_same_
    _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_NET_ADAPTER_CREATE_TXQUEUE(_In_ NETADAPTER Adapter, _Inout_ NETTXQUEUE_INIT *TxQueueInit);
typedef EVT_NET_ADAPTER_CREATE_TXQUEUE *PFN_NET_ADAPTER_CREATE_TXQUEUE;
typedef _Function_class_(EVT_NET_ADAPTER_CREATE_RXQUEUE) _IRQL_requires_same_
    _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_NET_ADAPTER_CREATE_RXQUEUE(_In_ NETADAPTER Adapter, _Inout_ NETRXQUEUE_INIT *RxQueueInit);
typedef EVT_NET_ADAPTER_CREATE_RXQUEUE *PFN_NET_ADAPTER_CREATE_RXQUEUE;
typedef _Function_class_(EVT_NET_ADAPTER_RETURN_RX_BUFFER) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID
    EVT_NET_ADAPTER_RETURN_RX_BUFFER(_In_ NETADAPTER Adapter, _In_ NET_FRAGMENT_RETURN_CONTEXT_HANDLE RxReturnContext);
typedef EVT_NET_ADAPTER_RETURN_RX_BUFFER *PFN_NET_ADAPTER_RETURN_RX_BUFFER;
typedef _Function_class_(EVT_NET_ADAPTER_SET_RECEIVE_FILTER) _IRQL_requires_same_
    _IRQL_requires_max_(PASSIVE_LEVEL) VOID
    EVT_NET_ADAPTER_SET_RECEIVE_FILTER(_In_ NETADAPTER Adapter, _In_ NETRECEIVEFILTER ReceiveFilter);
typedef EVT_NET_ADAPTER_SET_RECEIVE_FILTER *PFN_NET_ADAPTER_SET_RECEIVE_FILTER;
typedef _Function_class_(EVT_NET_ADAPTER_OFFLOAD_SET_CHECKSUM) _IRQL_requires_same_
    _IRQL_requires_max_(PASSIVE_LEVEL) VOID
    EVT_NET_ADAPTER_OFFLOAD_SET_CHECKSUM(_In_ NETADAPTER Adapter, _In_ NETOFFLOAD Offload);
typedef EVT_NET_ADAPTER_OFFLOAD_SET_CHECKSUM *PFN_NET_ADAPTER_OFFLOAD_SET_CHECKSUM;

typedef struct _NET_ADAPTER_DATAPATH_CALLBACKS {
  ULONG Size;
  PFN_NET_ADAPTER_CREATE_TXQUEUE EvtAdapterCreateTxQueue;
  PFN_NET_ADAPTER_CREATE_RXQUEUE EvtAdapterCreateRxQueue;
} NET_ADAPTER_DATAPATH_CALLBACKS, *PNET_ADAPTER_DATAPATH_CALLBACKS;

FORCEINLINE VOID NET_ADAPTER_DATAPATH_CALLBACKS_INIT(_Out_ NET_ADAPTER_DATAPATH_CALLBACKS *DatapathCallbacks,
                                                     _In_ PFN_NET_ADAPTER_CREATE_TXQUEUE EvtAdapterCreateTxQueue,
                                                     _In_ PFN_NET_ADAPTER_CREATE_RXQUEUE EvtAdapterCreateRxQueue) {
  RtlZeroMemory(DatapathCallbacks, sizeof(NET_ADAPTER_DATAPATH_CALLBACKS));
  DatapathCallbacks->Size = sizeof(NET_ADAPTER_DATAPATH_CALLBACKS);
  DatapathCallbacks->EvtAdapterCreateTxQueue = EvtAdapterCreateTxQueue;
  DatapathCallbacks->EvtAdapterCreateRxQueue = EvtAdapterCreateRxQueue;
}

struct _NET_ADAPTER_LINK_LAYER_ADDRESS {
  UINT16 Length;
  UCHAR Address[NDIS_MAX_PHYS_ADDRESS_LENGTH];
};

FORCEINLINE VOID NET_ADAPTER_LINK_LAYER_ADDRESS_INIT(_Out_ NET_ADAPTER_LINK_LAYER_ADDRESS *LinkLayerAddress,
                                                     _In_range_(1, NDIS_MAX_PHYS_ADDRESS_LENGTH) UINT16 Length,
                                                     _In_reads_bytes_(Length) const UCHAR *AddressBuffer) {
  RtlZeroMemory(LinkLayerAddress, sizeof(NET_ADAPTER_LINK_LAYER_ADDRESS));
  LinkLayerAddress->Length = Length;
  RtlCopyMemory(LinkLayerAddress->Address, AddressBuffer, Length);
}

typedef struct _NET_ADAPTER_DMA_CAPABILITIES {
  ULONG Size;
  WDFDMAENABLER DmaEnabler;
  PHYSICAL_ADDRESS MaximumPhysicalAddress;
  WDF_TRI_STATE CacheEnabled;
  NODE_REQUIREMENT PreferredNode;
} NET_ADAPTER_DMA_CAPABILITIES, *PNET_ADAPTER_DMA_CAPABILITIES;

FORCEINLINE VOID NET_ADAPTER_DMA_CAPABILITIES_INIT(_Out_ NET_ADAPTER_DMA_CAPABILITIES *DmaCapabilities,
                                                   _In_ WDFDMAENABLER DmaEnabler) {
  RtlZeroMemory(DmaCapabilities, sizeof(NET_ADAPTER_DMA_CAPABILITIES));
  DmaCapabilities->Size = sizeof(NET_ADAPTER_DMA_CAPABILITIES);
  DmaCapabilities->DmaEnabler = DmaEnabler;
  DmaCapabilities->CacheEnabled = WdfUseDefault;
  DmaCapabilities->PreferredNode = MM_ANY_NODE_OK;
}

typedef struct _NET_ADAPTER_LINK_LAYER_CAPABILITIES {
  ULONG Size;
  ULONG64 MaxTxLinkSpeed;
  ULONG64 MaxRxLinkSpeed;
} NET_ADAPTER_LINK_LAYER_CAPABILITIES, *PNET_ADAPTER_LINK_LAYER_CAPABILITIES;

FORCEINLINE VOID
NET_ADAPTER_LINK_LAYER_CAPABILITIES_INIT(_Out_ NET_ADAPTER_LINK_LAYER_CAPABILITIES *LinkLayerCapabilities,
                                         _In_ ULONG64 MaxTxLinkSpeed, _In_ ULONG64 MaxRxLinkSpeed) {
  RtlZeroMemory(LinkLayerCapabilities, sizeof(NET_ADAPTER_LINK_LAYER_CAPABILITIES));
  LinkLayerCapabilities->Size = sizeof(NET_ADAPTER_LINK_LAYER_CAPABILITIES);
  LinkLayerCapabilities->MaxTxLinkSpeed = MaxTxLinkSpeed;
  LinkLayerCapabilities->MaxRxLinkSpeed = MaxRxLinkSpeed;
}

typedef struct _NET_ADAPTER_LINK_STATE {
  ULONG Size;
  ULONG64 TxLinkSpeed;
  ULONG64 RxLinkSpeed;
  NET_IF_MEDIA_CONNECT_STATE MediaConnectState;
  NET_IF_MEDIA_DUPLEX_STATE MediaDuplexState;
  NET_ADAPTER_PAUSE_FUNCTION_TYPE SupportedPauseFunctions;
  NET_ADAPTER_AUTO_NEGOTIATION_FLAGS AutoNegotiationFlags;
} NET_ADAPTER_LINK_STATE, *PNET_ADAPTER_LINK_STATE;

FORCEINLINE VOID NET_ADAPTER_LINK_STATE_INIT(_Out_ NET_ADAPTER_LINK_STATE *LinkState, _In_ ULONG64 LinkSpeed,
                                             _In_ NET_IF_MEDIA_CONNECT_STATE MediaConnectState,
                                             _In_ NET_IF_MEDIA_DUPLEX_STATE MediaDuplexState,
                                             _In_ NET_ADAPTER_PAUSE_FUNCTION_TYPE SupportedPauseFunctions,
                                             _In_ NET_ADAPTER_AUTO_NEGOTIATION_FLAGS AutoNegotiationFlags) {
  RtlZeroMemory(LinkState, sizeof(NET_ADAPTER_LINK_STATE));
  LinkState->Size = sizeof(NET_ADAPTER_LINK_STATE);
  LinkState->TxLinkSpeed = LinkSpeed;
  LinkState->RxLinkSpeed = LinkSpeed;
  LinkState->MediaConnectState = MediaConnectState;
  LinkState->MediaDuplexState = MediaDuplexState;
  LinkState->SupportedPauseFunctions = SupportedPauseFunctions;
  LinkState->AutoNegotiationFlags = AutoNegotiationFlags;
}

FORCEINLINE VOID NET_ADAPTER_LINK_STATE_INIT_DISCONNECTED(_Out_ NET_ADAPTER_LINK_STATE *LinkState) {
  NET_ADAPTER_LINK_STATE_INIT(LinkState, NDIS_LINK_SPEED_UNKNOWN, MediaConnectStateDisconnected,
                              MediaDuplexStateUnknown, NetAdapterPauseFunctionTypeUnknown,
                              NetAdapterAutoNegotiationFlagNone);
}

typedef struct _NET_ADAPTER_RX_CAPABILITIES {
  ULONG Size;
  NET_RX_FRAGMENT_BUFFER_ALLOCATION_MODE AllocationMode;
  NET_RX_FRAGMENT_BUFFER_ATTACHMENT_MODE AttachmentMode;
  ULONG FragmentRingNumberOfElementsHint;
  SIZE_T MaximumFrameSize;
  SIZE_T MaximumNumberOfQueues;
  union {
    struct {
      PFN_NET_ADAPTER_RETURN_RX_BUFFER EvtAdapterReturnRxBuffer;
    };
    struct {
      NET_MEMORY_MAPPING_REQUIREMENT MappingRequirement;
      SIZE_T FragmentBufferAlignment;
      NET_ADAPTER_DMA_CAPABILITIES *DmaCapabilities;
    };
  };
} NET_ADAPTER_RX_CAPABILITIES, *PNET_ADAPTER_RX_CAPABILITIES;

FORCEINLINE VOID NET_ADAPTER_RX_CAPABILITIES_INIT_SYSTEM_MANAGED(_Out_ NET_ADAPTER_RX_CAPABILITIES *RxCapabilities,
                                                                 _In_ SIZE_T MaximumFrameSize,
                                                                 _In_ SIZE_T MaximumNumberOfQueues) {
  RtlZeroMemory(RxCapabilities, sizeof(NET_ADAPTER_RX_CAPABILITIES));
  RxCapabilities->Size = sizeof(NET_ADAPTER_RX_CAPABILITIES);
  RxCapabilities->MaximumFrameSize = MaximumFrameSize;
  RxCapabilities->MaximumNumberOfQueues = MaximumNumberOfQueues;
  RxCapabilities->AllocationMode = NetRxFragmentBufferAllocationModeSystem;
  RxCapabilities->AttachmentMode = NetRxFragmentBufferAttachmentModeSystem;
  RxCapabilities->FragmentBufferAlignment = 1;
}

FORCEINLINE VOID NET_ADAPTER_RX_CAPABILITIES_INIT_SYSTEM_MANAGED_DMA(_Out_ NET_ADAPTER_RX_CAPABILITIES *RxCapabilities,
                                                                     _In_ NET_ADAPTER_DMA_CAPABILITIES *DmaCapabilities,
                                                                     _In_ SIZE_T MaximumFrameSize,
                                                                     _In_ SIZE_T MaximumNumberOfQueues) {
  RtlZeroMemory(RxCapabilities, sizeof(NET_ADAPTER_RX_CAPABILITIES));
  RxCapabilities->Size = sizeof(NET_ADAPTER_RX_CAPABILITIES);
  RxCapabilities->MaximumFrameSize = MaximumFrameSize;
  RxCapabilities->MaximumNumberOfQueues = MaximumNumberOfQueues;
  RxCapabilities->AllocationMode = NetRxFragmentBufferAllocationModeSystem;
  RxCapabilities->AttachmentMode = NetRxFragmentBufferAttachmentModeSystem;
  RxCapabilities->FragmentBufferAlignment = 1;
  RxCapabilities->MappingRequirement = NetMemoryMappingRequirementDmaMapped;
  RxCapabilities->DmaCapabilities = DmaCapabilities;
}

FORCEINLINE VOID NET_ADAPTER_RX_CAPABILITIES_INIT_DRIVER_MANAGED(
    _Out_ NET_ADAPTER_RX_CAPABILITIES *RxCapabilities, _In_ PFN_NET_ADAPTER_RETURN_RX_BUFFER EvtAdapterReturnRxBuffer,
    _In_ SIZE_T MaximumFrameSize, _In_ SIZE_T MaximumNumberOfQueues) {
  RtlZeroMemory(RxCapabilities, sizeof(NET_ADAPTER_RX_CAPABILITIES));
  RxCapabilities->Size = sizeof(NET_ADAPTER_RX_CAPABILITIES);
  RxCapabilities->MaximumFrameSize = MaximumFrameSize;
  RxCapabilities->MaximumNumberOfQueues = MaximumNumberOfQueues;
  RxCapabilities->AllocationMode = NetRxFragmentBufferAllocationModeDriver;
  RxCapabilities->AttachmentMode = NetRxFragmentBufferAttachmentModeDriver;
  RxCapabilities->EvtAdapterReturnRxBuffer = EvtAdapterReturnRxBuffer;
}

typedef struct _NET_ADAPTER_TX_CAPABILITIES {
  ULONG Size;
  NET_MEMORY_MAPPING_REQUIREMENT MappingRequirement;
  ULONG PayloadBackfill;
  SIZE_T MaximumNumberOfFragments;
  SIZE_T FragmentBufferAlignment;
  ULONG FragmentRingNumberOfElementsHint;
  SIZE_T MaximumNumberOfQueues;
  NET_ADAPTER_DMA_CAPABILITIES *DmaCapabilities;
} NET_ADAPTER_TX_CAPABILITIES, *PNET_ADAPTER_TX_CAPABILITIES;

FORCEINLINE VOID NET_ADAPTER_TX_CAPABILITIES_INIT(_Out_ NET_ADAPTER_TX_CAPABILITIES *TxCapabilities,
                                                  _In_ SIZE_T MaximumNumberOfQueues) {
  RtlZeroMemory(TxCapabilities, sizeof(NET_ADAPTER_TX_CAPABILITIES));
  TxCapabilities->Size = sizeof(NET_ADAPTER_TX_CAPABILITIES);
  TxCapabilities->MaximumNumberOfQueues = MaximumNumberOfQueues;
  TxCapabilities->FragmentBufferAlignment = 1;
  TxCapabilities->MaximumNumberOfFragments = (SIZE_T)-1;
}

FORCEINLINE VOID NET_ADAPTER_TX_CAPABILITIES_INIT_FOR_DMA(_Out_ NET_ADAPTER_TX_CAPABILITIES *TxCapabilities,
                                                          _In_ NET_ADAPTER_DMA_CAPABILITIES *DmaCapabilities,
                                                          _In_ SIZE_T MaximumNumberOfQueues) {
  RtlZeroMemory(TxCapabilities, sizeof(NET_ADAPTER_TX_CAPABILITIES));
  TxCapabilities->Size = sizeof(NET_ADAPTER_TX_CAPABILITIES);
  TxCapabilities->MaximumNumberOfQueues = MaximumNumberOfQueues;
  TxCapabilities->FragmentBufferAlignment = 1;
  TxCapabilities->MaximumNumberOfFragments = (SIZE_T)-1;
  TxCapabilities->MappingRequirement = NetMemoryMappingRequirementDmaMapped;
  TxCapabilities->DmaCapabilities = DmaCapabilities;
}

typedef struct _NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES {
  ULONG Size;
  NET_PACKET_FILTER_FLAGS SupportedPacketFilters;
  SIZE_T MaximumMulticastAddresses;
  PFN_NET_ADAPTER_SET_RECEIVE_FILTER EvtSetReceiveFilter;
} NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES, *PNET_ADAPTER_RECEIVE_FILTER_CAPABILITIES;

FORCEINLINE VOID
NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES_INIT(_Out_ NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES *Capabilities,
                                             _In_ PFN_NET_ADAPTER_SET_RECEIVE_FILTER EvtSetReceiveFilter) {
  RtlZeroMemory(Capabilities, sizeof(NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES));
  Capabilities->Size = sizeof(NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES);
  Capabilities->EvtSetReceiveFilter = EvtSetReceiveFilter;
}

typedef struct _NET_ADAPTER_OFFLOAD_CHECKSUM_CAPABILITIES {
  ULONG Size;
  BOOLEAN IPv4;
  BOOLEAN Tcp;
  BOOLEAN Udp;
  PFN_NET_ADAPTER_OFFLOAD_SET_CHECKSUM EvtAdapterOffloadSetChecksum;
} NET_ADAPTER_OFFLOAD_CHECKSUM_CAPABILITIES, *PNET_ADAPTER_OFFLOAD_CHECKSUM_CAPABILITIES;

FORCEINLINE VOID NET_ADAPTER_OFFLOAD_CHECKSUM_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_OFFLOAD_CHECKSUM_CAPABILITIES *ChecksumCapabilities, _In_ BOOLEAN IPv4, _In_ BOOLEAN Tcp,
    _In_ BOOLEAN Udp, _In_ PFN_NET_ADAPTER_OFFLOAD_SET_CHECKSUM EvtAdapterOffloadSetChecksum) {
  RtlZeroMemory(ChecksumCapabilities, sizeof(NET_ADAPTER_OFFLOAD_CHECKSUM_CAPABILITIES));
  ChecksumCapabilities->Size = sizeof(NET_ADAPTER_OFFLOAD_CHECKSUM_CAPABILITIES);
  ChecksumCapabilities->IPv4 = IPv4;
  ChecksumCapabilities->Tcp = Tcp;
  ChecksumCapabilities->Udp = Udp;
  ChecksumCapabilities->EvtAdapterOffloadSetChecksum = EvtAdapterOffloadSetChecksum;
}

typedef struct _NET_ADAPTER_POWER_OFFLOAD_ARP_CAPABILITIES {
  ULONG Size;
  BOOLEAN ArpOffload;
  SIZE_T MaximumOffloadCount;
} NET_ADAPTER_POWER_OFFLOAD_ARP_CAPABILITIES, *PNET_ADAPTER_POWER_OFFLOAD_ARP_CAPABILITIES;

FORCEINLINE VOID NET_ADAPTER_POWER_OFFLOAD_ARP_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_POWER_OFFLOAD_ARP_CAPABILITIES *Capabilities, _In_ SIZE_T MaximumOffloadCount) {
  RtlZeroMemory(Capabilities, sizeof(NET_ADAPTER_POWER_OFFLOAD_ARP_CAPABILITIES));
  Capabilities->Size = sizeof(NET_ADAPTER_POWER_OFFLOAD_ARP_CAPABILITIES);
  Capabilities->MaximumOffloadCount = MaximumOffloadCount;
}

typedef struct _NET_ADAPTER_POWER_OFFLOAD_NS_CAPABILITIES {
  ULONG Size;
  BOOLEAN NSOffload;
  SIZE_T MaximumOffloadCount;
} NET_ADAPTER_POWER_OFFLOAD_NS_CAPABILITIES, *PNET_ADAPTER_POWER_OFFLOAD_NS_CAPABILITIES;

FORCEINLINE VOID NET_ADAPTER_POWER_OFFLOAD_NS_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_POWER_OFFLOAD_NS_CAPABILITIES *Capabilities, _In_ SIZE_T MaximumOffloadCount) {
  RtlZeroMemory(Capabilities, sizeof(NET_ADAPTER_POWER_OFFLOAD_NS_CAPABILITIES));
  Capabilities->Size = sizeof(NET_ADAPTER_POWER_OFFLOAD_NS_CAPABILITIES);
  Capabilities->MaximumOffloadCount = MaximumOffloadCount;
}

typedef struct _NET_ADAPTER_WAKE_BITMAP_CAPABILITIES {
  ULONG Size;
  BOOLEAN BitmapPattern;
  SIZE_T MaximumPatternCount;
  SIZE_T MaximumPatternSize;
} NET_ADAPTER_WAKE_BITMAP_CAPABILITIES, *PNET_ADAPTER_WAKE_BITMAP_CAPABILITIES;

FORCEINLINE VOID NET_ADAPTER_WAKE_BITMAP_CAPABILITIES_INIT(_Out_ NET_ADAPTER_WAKE_BITMAP_CAPABILITIES *Capabilities) {
  RtlZeroMemory(Capabilities, sizeof(NET_ADAPTER_WAKE_BITMAP_CAPABILITIES));
  Capabilities->Size = sizeof(NET_ADAPTER_WAKE_BITMAP_CAPABILITIES);
}

typedef struct _NET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES {
  ULONG Size;
  BOOLEAN MagicPacket;
} NET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES, *PNET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES;

FORCEINLINE VOID
NET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES_INIT(_Out_ NET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES *Capabilities) {
  RtlZeroMemory(Capabilities, sizeof(NET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES));
  Capabilities->Size = sizeof(NET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES);
}

typedef struct _NET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES {
  ULONG Size;
  BOOLEAN MediaConnect;
  BOOLEAN MediaDisconnect;
} NET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES, *PNET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES;

FORCEINLINE VOID
NET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES_INIT(_Out_ NET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES *Capabilities) {
  RtlZeroMemory(Capabilities, sizeof(NET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES));
  Capabilities->Size = sizeof(NET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES);
}

typedef struct _NET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES {
  ULONG Size;
  BOOLEAN PacketFilterMatch;
} NET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES, *PNET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES;

FORCEINLINE VOID
NET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES_INIT(_Out_ NET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES *Capabilities) {
  RtlZeroMemory(Capabilities, sizeof(NET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES));
  Capabilities->Size = sizeof(NET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES);
}

typedef struct _NET_ADAPTER_WAKE_EAPOL_PACKET_CAPABILITIES {
  ULONG Size;
  BOOLEAN EapolPacket;
} NET_ADAPTER_WAKE_EAPOL_PACKET_CAPABILITIES, *PNET_ADAPTER_WAKE_EAPOL_PACKET_CAPABILITIES;

FORCEINLINE VOID
NET_ADAPTER_WAKE_EAPOL_PACKET_CAPABILITIES_INIT(_Out_ NET_ADAPTER_WAKE_EAPOL_PACKET_CAPABILITIES *Capabilities) {
  RtlZeroMemory(Capabilities, sizeof(NET_ADAPTER_WAKE_EAPOL_PACKET_CAPABILITIES));
  Capabilities->Size = sizeof(NET_ADAPTER_WAKE_EAPOL_PACKET_CAPABILITIES);
}

typedef struct _NET_ADAPTER_WAKE_REASON_PACKET {
  ULONG Size;
  ULONG PatternId;
  ULONG OriginalPacketSize;
  WDFMEMORY WakePacket;
} NET_ADAPTER_WAKE_REASON_PACKET, *PNET_ADAPTER_WAKE_REASON_PACKET;

FORCEINLINE VOID NET_ADAPTER_WAKE_REASON_PACKET_INIT(_Out_ NET_ADAPTER_WAKE_REASON_PACKET *Reason) {
  RtlZeroMemory(Reason, sizeof(NET_ADAPTER_WAKE_REASON_PACKET));
  Reason->Size = sizeof(NET_ADAPTER_WAKE_REASON_PACKET);
}

FORCEINLINE VOID NET_ADAPTER_WAKE_REASON_MAGIC_PACKET_INIT(_Out_ NET_ADAPTER_WAKE_REASON_PACKET *Reason) {
  RtlZeroMemory(Reason, sizeof(NET_ADAPTER_WAKE_REASON_PACKET));
  Reason->Size = sizeof(NET_ADAPTER_WAKE_REASON_PACKET);
  Reason->PatternId = NetAdapterWakeMagicPatternId;
}

FORCEINLINE VOID NET_ADAPTER_WAKE_REASON_EAPOL_PACKET_INIT(_Out_ NET_ADAPTER_WAKE_REASON_PACKET *Reason) {
  RtlZeroMemory(Reason, sizeof(NET_ADAPTER_WAKE_REASON_PACKET));
  Reason->Size = sizeof(NET_ADAPTER_WAKE_REASON_PACKET);
  Reason->PatternId = NetAdapterWakeEapolPatternId;
}

FORCEINLINE VOID NET_ADAPTER_WAKE_REASON_FILTER_PACKET_INIT(_Out_ NET_ADAPTER_WAKE_REASON_PACKET *Reason) {
  RtlZeroMemory(Reason, sizeof(NET_ADAPTER_WAKE_REASON_PACKET));
  Reason->Size = sizeof(NET_ADAPTER_WAKE_REASON_PACKET);
  Reason->PatternId = NetAdapterWakeFilterPatternId;
}

_IRQL_requires_max_(PASSIVE_LEVEL) NETADAPTER_INIT *NetAdapterInitAllocate(_In_ WDFDEVICE Device);
_IRQL_requires_max_(PASSIVE_LEVEL)
    NETADAPTER_INIT *NetAdapterLightweightInitAllocate(_In_ const GUID *NetworkInterfaceGuid);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID NetAdapterInitFree(_In_ NETADAPTER_INIT *AdapterInit);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetAdapterInitSetDatapathCallbacks(_Inout_ NETADAPTER_INIT *AdapterInit,
                                       _In_ NET_ADAPTER_DATAPATH_CALLBACKS *DatapathCallbacks);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    NetAdapterCreate(_In_ NETADAPTER_INIT *AdapterInit, _In_opt_ PWDF_OBJECT_ATTRIBUTES AdapterAttributes,
                     _Out_ NETADAPTER *Adapter);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS NetAdapterStart(_In_ NETADAPTER Adapter);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID NetAdapterStop(_In_ NETADAPTER Adapter);
_IRQL_requires_max_(PASSIVE_LEVEL) NET_LUID NetAdapterGetNetLuid(_In_ NETADAPTER Adapter);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    NetAdapterOpenConfiguration(_In_ NETADAPTER Adapter, _In_opt_ PWDF_OBJECT_ATTRIBUTES ConfigurationAttributes,
                                _Out_ NETCONFIGURATION *Configuration);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetAdapterSetLinkLayerCapabilities(_In_ NETADAPTER Adapter,
                                       _In_ NET_ADAPTER_LINK_LAYER_CAPABILITIES *LinkLayerCapabilities);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetAdapterSetPermanentLinkLayerAddress(_In_ NETADAPTER Adapter,
                                           _In_ NET_ADAPTER_LINK_LAYER_ADDRESS *LinkLayerAddress);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetAdapterSetCurrentLinkLayerAddress(_In_ NETADAPTER Adapter,
                                         _In_ NET_ADAPTER_LINK_LAYER_ADDRESS *LinkLayerAddress);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetAdapterSetReceiveFilterCapabilities(_In_ NETADAPTER Adapter,
                                           _In_ const NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES *Capabilities);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetAdapterOffloadSetChecksumCapabilities(_In_ NETADAPTER Adapter,
                                             _In_ NET_ADAPTER_OFFLOAD_CHECKSUM_CAPABILITIES *HardwareCapabilities);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetAdapterPowerOffloadSetArpCapabilities(_In_ NETADAPTER Adapter,
                                             _In_ const NET_ADAPTER_POWER_OFFLOAD_ARP_CAPABILITIES *Capabilities);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetAdapterPowerOffloadSetNSCapabilities(_In_ NETADAPTER Adapter,
                                            _In_ const NET_ADAPTER_POWER_OFFLOAD_NS_CAPABILITIES *Capabilities);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetAdapterWakeSetBitmapCapabilities(_In_ NETADAPTER Adapter,
                                        _In_ const NET_ADAPTER_WAKE_BITMAP_CAPABILITIES *Capabilities);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetAdapterWakeSetMagicPacketCapabilities(_In_ NETADAPTER Adapter,
                                             _In_ const NET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES *Capabilities);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetAdapterWakeSetEapolPacketCapabilities(_In_ NETADAPTER Adapter,
                                             _In_ const NET_ADAPTER_WAKE_EAPOL_PACKET_CAPABILITIES *Capabilities);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetAdapterWakeSetMediaChangeCapabilities(_In_ NETADAPTER Adapter,
                                             _In_ const NET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES *Capabilities);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetAdapterWakeSetPacketFilterCapabilities(_In_ NETADAPTER Adapter,
                                              _In_ const NET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES *Capabilities);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetAdapterReportWakeReasonPacket(_In_ NETADAPTER Adapter, _In_ const NET_ADAPTER_WAKE_REASON_PACKET *Reason);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetAdapterReportWakeReasonMediaChange(_In_ NETADAPTER Adapter, _In_ NET_IF_MEDIA_CONNECT_STATE Reason);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetAdapterSetDataPathCapabilities(_In_ NETADAPTER Adapter, _In_ const NET_ADAPTER_TX_CAPABILITIES *TxCapabilities,
                                      _In_ const NET_ADAPTER_RX_CAPABILITIES *RxCapabilities);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID NetAdapterSetLinkLayerMtuSize(_In_ NETADAPTER Adapter, _In_ ULONG MtuSize);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID
    NetAdapterSetLinkState(_In_ NETADAPTER Adapter, _In_ NET_ADAPTER_LINK_STATE *State);
NET_PACKET_FILTER_FLAGS NetReceiveFilterGetPacketFilter(_In_ NETRECEIVEFILTER ReceiveFilter);
SIZE_T NetReceiveFilterGetMulticastAddressCount(_In_ NETRECEIVEFILTER ReceiveFilter);
const NET_ADAPTER_LINK_LAYER_ADDRESS *NetReceiveFilterGetMulticastAddressList(_In_ NETRECEIVEFILTER ReceiveFilter);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NETADAPTER_H */
