/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * netadapteroffload.h: offloads of network adapters.
 */
#ifndef IRQLINT_NETADAPTEROFFLOAD_H
#define IRQLINT_NETADAPTEROFFLOAD_H

#include <netadapter.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _NET_ADAPTER_OFFLOAD_LAYER3_FLAGS {
  NetAdapterOffloadLayer3FlagIPv4NoOptions = 0x1,
  NetAdapterOffloadLayer3FlagIPv4WithOptions = 0x2,
  NetAdapterOffloadLayer3FlagIPv6NoExtensions = 0x4,
  NetAdapterOffloadLayer3FlagIPv6WithExtensions = 0x8
} NET_ADAPTER_OFFLOAD_LAYER3_FLAGS;
DEFINE_ENUM_FLAG_OPERATORS(NET_ADAPTER_OFFLOAD_LAYER3_FLAGS)

typedef enum _NET_ADAPTER_OFFLOAD_LAYER4_FLAGS {
  NetAdapterOffloadLayer4FlagTcpNoOptions = 0x1,
  NetAdapterOffloadLayer4FlagTcpWithOptions = 0x2,
  NetAdapterOffloadLayer4FlagUdp = 0x4
} NET_ADAPTER_OFFLOAD_LAYER4_FLAGS;
DEFINE_ENUM_FLAG_OPERATORS(NET_ADAPTER_OFFLOAD_LAYER4_FLAGS)

typedef enum _NET_ADAPTER_OFFLOAD_IEEE8021Q_TAG_FLAGS {
  NetAdapterOffloadIeee8021PriorityTaggingFlag = 0x1,
  NetAdapterOffloadIeee8021VlanTaggingFlag = 0x2
} NET_ADAPTER_OFFLOAD_IEEE8021Q_TAG_FLAGS;
DEFINE_ENUM_FLAG_OPERATORS(NET_ADAPTER_OFFLOAD_IEEE8021Q_TAG_FLAGS)

typedef _Function_class_(EVT_NET_ADAPTER_OFFLOAD_SET_TX_CHECKSUM) _IRQL_requires_same_
    _IRQL_requires_max_(PASSIVE_LEVEL) VOID
    EVT_NET_ADAPTER_OFFLOAD_SET_TX_CHECKSUM(_In_ NETADAPTER Adapter, _In_ NETOFFLOAD Offload);
typedef EVT_NET_ADAPTER_OFFLOAD_SET_TX_CHECKSUM *PFN_NET_ADAPTER_OFFLOAD_SET_TX_CHECKSUM;
typedef _Function_class_(EVT_NET_ADAPTER_OFFLOAD_SET_RX_CHECKSUM) _IRQL_requires_same_
    _IRQL_requires_max_(PASSIVE_LEVEL) VOID
    EVT_NET_ADAPTER_OFFLOAD_SET_RX_CHECKSUM(_In_ NETADAPTER Adapter, _In_ NETOFFLOAD Offload);
typedef EVT_NET_ADAPTER_OFFLOAD_SET_RX_CHECKSUM *PFN_NET_ADAPTER_OFFLOAD_SET_RX_CHECKSUM;
typedef _Function_class_(EVT_NET_ADAPTER_OFFLOAD_SET_GSO) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID
    EVT_NET_ADAPTER_OFFLOAD_SET_GSO(_In_ NETADAPTER Adapter, _In_ NETOFFLOAD Offload);
typedef EVT_NET_ADAPTER_OFFLOAD_SET_GSO *PFN_NET_ADAPTER_OFFLOAD_SET_GSO;
typedef _Function_class_(EVT_NET_ADAPTER_OFFLOAD_SET_RSC) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID
    EVT_NET_ADAPTER_OFFLOAD_SET_RSC(_In_ NETADAPTER Adapter, _In_ NETOFFLOAD Offload);
typedef EVT_NET_ADAPTER_OFFLOAD_SET_RSC *PFN_NET_ADAPTER_OFFLOAD_SET_RSC;

typedef struct _NET_ADAPTER_OFFLOAD_TX_CHECKSUM_CAPABILITIES {
  ULONG Size;
  NET_ADAPTER_OFFLOAD_LAYER3_FLAGS Layer3Flags;
  NET_ADAPTER_OFFLOAD_LAYER4_FLAGS Layer4Flags;
  SIZE_T Layer3HeaderOffsetLimit;
  SIZE_T Layer4HeaderOffsetLimit;
  PFN_NET_ADAPTER_OFFLOAD_SET_TX_CHECKSUM EvtAdapterOffloadSetTxChecksum;
} NET_ADAPTER_OFFLOAD_TX_CHECKSUM_CAPABILITIES, *PNET_ADAPTER_OFFLOAD_TX_CHECKSUM_CAPABILITIES;

FORCEINLINE VOID NET_ADAPTER_OFFLOAD_TX_CHECKSUM_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_OFFLOAD_TX_CHECKSUM_CAPABILITIES *Capabilities, _In_ NET_ADAPTER_OFFLOAD_LAYER3_FLAGS Layer3Flags,
    _In_ PFN_NET_ADAPTER_OFFLOAD_SET_TX_CHECKSUM EvtAdapterOffloadSetTxChecksum) {
  RtlZeroMemory(Capabilities, sizeof(NET_ADAPTER_OFFLOAD_TX_CHECKSUM_CAPABILITIES));
  Capabilities->Size = sizeof(NET_ADAPTER_OFFLOAD_TX_CHECKSUM_CAPABILITIES);
  Capabilities->Layer3Flags = Layer3Flags;
  Capabilities->EvtAdapterOffloadSetTxChecksum = EvtAdapterOffloadSetTxChecksum;
}

typedef struct _NET_ADAPTER_OFFLOAD_RX_CHECKSUM_CAPABILITIES {
  ULONG Size;
  PFN_NET_ADAPTER_OFFLOAD_SET_RX_CHECKSUM EvtAdapterOffloadSetRxChecksum;
} NET_ADAPTER_OFFLOAD_RX_CHECKSUM_CAPABILITIES, *PNET_ADAPTER_OFFLOAD_RX_CHECKSUM_CAPABILITIES;

FORCEINLINE VOID NET_ADAPTER_OFFLOAD_RX_CHECKSUM_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_OFFLOAD_RX_CHECKSUM_CAPABILITIES *Capabilities,
    _In_ PFN_NET_ADAPTER_OFFLOAD_SET_RX_CHECKSUM EvtAdapterOffloadSetRxChecksum) {
  RtlZeroMemory(Capabilities, sizeof(NET_ADAPTER_OFFLOAD_RX_CHECKSUM_CAPABILITIES));
  Capabilities->Size = sizeof(NET_ADAPTER_OFFLOAD_RX_CHECKSUM_CAPABILITIES);
  Capabilities->EvtAdapterOffloadSetRxChecksum = EvtAdapterOffloadSetRxChecksum;
}

typedef struct _NET_ADAPTER_OFFLOAD_GSO_CAPABILITIES {
  ULONG Size;
  NET_ADAPTER_OFFLOAD_LAYER3_FLAGS Layer3Flags;
  NET_ADAPTER_OFFLOAD_LAYER4_FLAGS Layer4Flags;
  SIZE_T Layer4HeaderOffsetLimit;
  SIZE_T MaximumOffloadSize;
  SIZE_T MinimumSegmentCount;
  PFN_NET_ADAPTER_OFFLOAD_SET_GSO EvtAdapterOffloadSetGso;
} NET_ADAPTER_OFFLOAD_GSO_CAPABILITIES, *PNET_ADAPTER_OFFLOAD_GSO_CAPABILITIES;

FORCEINLINE VOID NET_ADAPTER_OFFLOAD_GSO_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_OFFLOAD_GSO_CAPABILITIES *GsoCapabilities, _In_ NET_ADAPTER_OFFLOAD_LAYER3_FLAGS Layer3Flags,
    _In_ NET_ADAPTER_OFFLOAD_LAYER4_FLAGS Layer4Flags, _In_ SIZE_T MaximumOffloadSize, _In_ SIZE_T MinimumSegmentCount,
    _In_ PFN_NET_ADAPTER_OFFLOAD_SET_GSO EvtAdapterOffloadSetGso) {
  RtlZeroMemory(GsoCapabilities, sizeof(NET_ADAPTER_OFFLOAD_GSO_CAPABILITIES));
  GsoCapabilities->Size = sizeof(NET_ADAPTER_OFFLOAD_GSO_CAPABILITIES);
  GsoCapabilities->Layer3Flags = Layer3Flags;
  GsoCapabilities->Layer4Flags = Layer4Flags;
  GsoCapabilities->MaximumOffloadSize = MaximumOffloadSize;
  GsoCapabilities->MinimumSegmentCount = MinimumSegmentCount;
  GsoCapabilities->EvtAdapterOffloadSetGso = EvtAdapterOffloadSetGso;
}

typedef struct _NET_ADAPTER_OFFLOAD_RSC_CAPABILITIES {
  ULONG Size;
  NET_ADAPTER_OFFLOAD_LAYER3_FLAGS Layer3Flags;
  NET_ADAPTER_OFFLOAD_LAYER4_FLAGS Layer4Flags;
  BOOLEAN TcpTimestampOption;
  PFN_NET_ADAPTER_OFFLOAD_SET_RSC EvtAdapterOffloadSetRsc;
} NET_ADAPTER_OFFLOAD_RSC_CAPABILITIES, *PNET_ADAPTER_OFFLOAD_RSC_CAPABILITIES;

FORCEINLINE VOID NET_ADAPTER_OFFLOAD_RSC_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_OFFLOAD_RSC_CAPABILITIES *RscCapabilities, _In_ NET_ADAPTER_OFFLOAD_LAYER3_FLAGS Layer3Flags,
    _In_ NET_ADAPTER_OFFLOAD_LAYER4_FLAGS Layer4Flags, _In_ PFN_NET_ADAPTER_OFFLOAD_SET_RSC EvtAdapterOffloadSetRsc) {
  RtlZeroMemory(RscCapabilities, sizeof(NET_ADAPTER_OFFLOAD_RSC_CAPABILITIES));
  RscCapabilities->Size = sizeof(NET_ADAPTER_OFFLOAD_RSC_CAPABILITIES);
  RscCapabilities->Layer3Flags = Layer3Flags;
  RscCapabilities->Layer4Flags = Layer4Flags;
  RscCapabilities->EvtAdapterOffloadSetRsc = EvtAdapterOffloadSetRsc;
}

typedef struct _NET_ADAPTER_OFFLOAD_IEEE8021Q_TAG_CAPABILITIES {
  ULONG Size;
  NET_ADAPTER_OFFLOAD_IEEE8021Q_TAG_FLAGS Flags;
} NET_ADAPTER_OFFLOAD_IEEE8021Q_TAG_CAPABILITIES, *PNET_ADAPTER_OFFLOAD_IEEE8021Q_TAG_CAPABILITIES;

FORCEINLINE VOID NET_ADAPTER_OFFLOAD_IEEE8021Q_TAG_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_OFFLOAD_IEEE8021Q_TAG_CAPABILITIES *Ieee8021qCapabilities,
    _In_ NET_ADAPTER_OFFLOAD_IEEE8021Q_TAG_FLAGS Flags) {
  RtlZeroMemory(Ieee8021qCapabilities, sizeof(NET_ADAPTER_OFFLOAD_IEEE8021Q_TAG_CAPABILITIES));
  Ieee8021qCapabilities->Size = sizeof(NET_ADAPTER_OFFLOAD_IEEE8021Q_TAG_CAPABILITIES);
  Ieee8021qCapabilities->Flags = Flags;
}

_IRQL_requires_max_(PASSIVE_LEVEL) VOID NetAdapterOffloadSetTxChecksumCapabilities(
    _In_ NETADAPTER Adapter, _In_ const NET_ADAPTER_OFFLOAD_TX_CHECKSUM_CAPABILITIES *HardwareCapabilities);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetAdapterOffloadSetRxChecksumCapabilities(_In_ NETADAPTER Adapter,
                                               _In_ const NET_ADAPTER_OFFLOAD_RX_CHECKSUM_CAPABILITIES *Capabilities);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetAdapterOffloadSetGsoCapabilities(_In_ NETADAPTER Adapter,
                                        _In_ const NET_ADAPTER_OFFLOAD_GSO_CAPABILITIES *HardwareCapabilities);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetAdapterOffloadSetRscCapabilities(_In_ NETADAPTER Adapter,
                                        _In_ const NET_ADAPTER_OFFLOAD_RSC_CAPABILITIES *HardwareCapabilities);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID NetAdapterOffloadSetIeee8021qTagCapabilities(
    _In_ NETADAPTER Adapter, _In_ const NET_ADAPTER_OFFLOAD_IEEE8021Q_TAG_CAPABILITIES *HardwareCapabilities);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN NetOffloadIsTxChecksumIPv4Enabled(_In_ NETOFFLOAD Offload);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN NetOffloadIsTxChecksumTcpEnabled(_In_ NETOFFLOAD Offload);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN NetOffloadIsTxChecksumUdpEnabled(_In_ NETOFFLOAD Offload);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN NetOffloadIsRxChecksumIPv4Enabled(_In_ NETOFFLOAD Offload);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN NetOffloadIsRxChecksumTcpEnabled(_In_ NETOFFLOAD Offload);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN NetOffloadIsRxChecksumUdpEnabled(_In_ NETOFFLOAD Offload);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN NetOffloadIsLsoIPv4Enabled(_In_ NETOFFLOAD Offload);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN NetOffloadIsLsoIPv6Enabled(_In_ NETOFFLOAD Offload);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN NetOffloadIsUsoIPv4Enabled(_In_ NETOFFLOAD Offload);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN NetOffloadIsUsoIPv6Enabled(_In_ NETOFFLOAD Offload);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN NetOffloadIsTcpRscIPv4Enabled(_In_ NETOFFLOAD Offload);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN NetOffloadIsTcpRscIPv6Enabled(_In_ NETOFFLOAD Offload);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN NetOffloadIsRscTcpTimestampOptionEnabled(_In_ NETOFFLOAD Offload);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN NetOffloadIsUdpRscEnabled(_In_ NETOFFLOAD Offload);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NETADAPTEROFFLOAD_H */
