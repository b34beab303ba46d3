/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * netreceivescaling.h: receive side scaling.
 */
#ifndef IRQLINT_NETRECEIVESCALING_H
#define IRQLINT_NETRECEIVESCALING_H

#include <netadaptercxtypes.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _NET_ADAPTER_RECEIVE_SCALING_HASH_TYPE {
  NetAdapterReceiveScalingHashTypeNone,
  NetAdapterReceiveScalingHashTypeToeplitz
} NET_ADAPTER_RECEIVE_SCALING_HASH_TYPE;
DEFINE_ENUM_FLAG_OPERATORS(NET_ADAPTER_RECEIVE_SCALING_HASH_TYPE)

typedef enum _NET_ADAPTER_RECEIVE_SCALING_PROTOCOL_TYPE {
  NetAdapterReceiveScalingProtocolTypeNone = 0,
  NetAdapterReceiveScalingProtocolTypeIPv4 = 0x01,
  NetAdapterReceiveScalingProtocolTypeIPv4Options = 0x02,
  NetAdapterReceiveScalingProtocolTypeIPv6 = 0x04,
  NetAdapterReceiveScalingProtocolTypeIPv6Extensions = 0x08,
  NetAdapterReceiveScalingProtocolTypeTcp = 0x10,
  NetAdapterReceiveScalingProtocolTypeUdp = 0x20
} NET_ADAPTER_RECEIVE_SCALING_PROTOCOL_TYPE;
DEFINE_ENUM_FLAG_OPERATORS(NET_ADAPTER_RECEIVE_SCALING_PROTOCOL_TYPE)

typedef enum _NET_ADAPTER_RECEIVE_SCALING_ENCAPSULATION_TYPE {
  NetAdapterReceiveScalingEncapsulationTypeNone = 0,
  NetAdapterReceiveScalingEncapsulationTypeNVGre = 0x1,
  NetAdapterReceiveScalingEncapsulationTypeVXLan = 0x2,
  NetAdapterReceiveScalingEncapsulationTypeVLan = 0x4
} NET_ADAPTER_RECEIVE_SCALING_ENCAPSULATION_TYPE;
DEFINE_ENUM_FLAG_OPERATORS(NET_ADAPTER_RECEIVE_SCALING_ENCAPSULATION_TYPE)

typedef enum _NET_ADAPTER_RECEIVE_SCALING_UNHASHED_TARGET_TYPE {
  NetAdapterReceiveScalingUnhashedTargetTypeUnspecified,
  NetAdapterReceiveScalingUnhashedTargetTypeHashIndex
} NET_ADAPTER_RECEIVE_SCALING_UNHASHED_TARGET_TYPE;

typedef struct _NET_ADAPTER_RECEIVE_SCALING_HASH_SECRET_KEY {
  const UINT8 *Key;
  SIZE_T Length;
} NET_ADAPTER_RECEIVE_SCALING_HASH_SECRET_KEY, *PNET_ADAPTER_RECEIVE_SCALING_HASH_SECRET_KEY;

typedef struct _NET_ADAPTER_RECEIVE_SCALING_INDIRECTION_ENTRY {
  NETPACKETQUEUE PacketQueue;
  NTSTATUS Status;
  UINT32 Index;
} NET_ADAPTER_RECEIVE_SCALING_INDIRECTION_ENTRY, *PNET_ADAPTER_RECEIVE_SCALING_INDIRECTION_ENTRY;

typedef struct _NET_ADAPTER_RECEIVE_SCALING_INDIRECTION_ENTRIES {
  NET_ADAPTER_RECEIVE_SCALING_INDIRECTION_ENTRY *Entries;
  SIZE_T Length;
} NET_ADAPTER_RECEIVE_SCALING_INDIRECTION_ENTRIES, *PNET_ADAPTER_RECEIVE_SCALING_INDIRECTION_ENTRIES;

typedef _Function_class_(EVT_NET_ADAPTER_RECEIVE_SCALING_ENABLE) _IRQL_requires_same_
    _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_NET_ADAPTER_RECEIVE_SCALING_ENABLE(_In_ NETADAPTER Adapter, _In_ NET_ADAPTER_RECEIVE_SCALING_HASH_TYPE HashType,
                                           _In_ NET_ADAPTER_RECEIVE_SCALING_PROTOCOL_TYPE ProtocolType);
typedef EVT_NET_ADAPTER_RECEIVE_SCALING_ENABLE *PFN_NET_ADAPTER_RECEIVE_SCALING_ENABLE;
typedef _Function_class_(EVT_NET_ADAPTER_RECEIVE_SCALING_DISABLE) _IRQL_requires_same_
    _IRQL_requires_max_(PASSIVE_LEVEL) VOID EVT_NET_ADAPTER_RECEIVE_SCALING_DISABLE(_In_ NETADAPTER Adapter);
typedef EVT_NET_ADAPTER_RECEIVE_SCALING_DISABLE *PFN_NET_ADAPTER_RECEIVE_SCALING_DISABLE;
typedef _Function_class_(EVT_NET_ADAPTER_RECEIVE_SCALING_SET_HASH_SECRET_KEY) _IRQL_requires_same_
    _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS EVT_NET_ADAPTER_RECEIVE_SCALING_SET_HASH_SECRET_KEY(
        _In_ NETADAPTER Adapter, _In_ const NET_ADAPTER_RECEIVE_SCALING_HASH_SECRET_KEY *HashSecretKey);
typedef EVT_NET_ADAPTER_RECEIVE_SCALING_SET_HASH_SECRET_KEY *PFN_NET_ADAPTER_RECEIVE_SCALING_SET_HASH_SECRET_KEY;
typedef _Function_class_(EVT_NET_ADAPTER_RECEIVE_SCALING_SET_INDIRECTION_ENTRIES) _IRQL_requires_same_
    _IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS EVT_NET_ADAPTER_RECEIVE_SCALING_SET_INDIRECTION_ENTRIES(
        _In_ NETADAPTER Adapter, _Inout_ NET_ADAPTER_RECEIVE_SCALING_INDIRECTION_ENTRIES *IndirectionEntries);
typedef EVT_NET_ADAPTER_RECEIVE_SCALING_SET_INDIRECTION_ENTRIES
    *PFN_NET_ADAPTER_RECEIVE_SCALING_SET_INDIRECTION_ENTRIES;

typedef struct _NET_ADAPTER_RECEIVE_SCALING_CAPABILITIES {
  ULONG Size;
  SIZE_T NumberOfQueues;
  SIZE_T IndirectionTableSize;
  UINT32 UnhashedTargetIndex;
  NET_ADAPTER_RECEIVE_SCALING_UNHASHED_TARGET_TYPE UnhashedTargetType;
  NET_ADAPTER_RECEIVE_SCALING_HASH_TYPE ReceiveScalingHashTypes;
  NET_ADAPTER_RECEIVE_SCALING_PROTOCOL_TYPE ReceiveScalingProtocolTypes;
  struct _RECEIEVE_SCALING_ENCAPSULATION {
    NET_ADAPTER_RECEIVE_SCALING_ENCAPSULATION_TYPE Outer;
    NET_ADAPTER_RECEIVE_SCALING_ENCAPSULATION_TYPE Inner;
  } ReceiveScalingEncapsulationTypes;
  BOOLEAN SynchronizeSetIndirectionEntries;
  PFN_NET_ADAPTER_RECEIVE_SCALING_ENABLE EvtAdapterReceiveScalingEnable;
  PFN_NET_ADAPTER_RECEIVE_SCALING_DISABLE EvtAdapterReceiveScalingDisable;
  PFN_NET_ADAPTER_RECEIVE_SCALING_SET_HASH_SECRET_KEY EvtAdapterReceiveScalingSetHashSecretKey;
  PFN_NET_ADAPTER_RECEIVE_SCALING_SET_INDIRECTION_ENTRIES EvtAdapterReceiveScalingSetIndirectionEntries;
} NET_ADAPTER_RECEIVE_SCALING_CAPABILITIES, *PNET_ADAPTER_RECEIVE_SCALING_CAPABILITIES;

FORCEINLINE VOID NET_ADAPTER_RECEIVE_SCALING_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_RECEIVE_SCALING_CAPABILITIES *Capabilities, _In_ SIZE_T NumberOfQueues,
    _In_ NET_ADAPTER_RECEIVE_SCALING_UNHASHED_TARGET_TYPE UnhashedTargetType,
    _In_ NET_ADAPTER_RECEIVE_SCALING_HASH_TYPE HashTypes, _In_ NET_ADAPTER_RECEIVE_SCALING_PROTOCOL_TYPE ProtocolTypes,
    _In_ PFN_NET_ADAPTER_RECEIVE_SCALING_ENABLE Enable, _In_ PFN_NET_ADAPTER_RECEIVE_SCALING_DISABLE Disable,
    _In_ PFN_NET_ADAPTER_RECEIVE_SCALING_SET_HASH_SECRET_KEY SetHashSecretKey,
    _In_ PFN_NET_ADAPTER_RECEIVE_SCALING_SET_INDIRECTION_ENTRIES SetIndirectionEntries) {
  RtlZeroMemory(Capabilities, sizeof(NET_ADAPTER_RECEIVE_SCALING_CAPABILITIES));
  Capabilities->Size = sizeof(NET_ADAPTER_RECEIVE_SCALING_CAPABILITIES);
  Capabilities->NumberOfQueues = NumberOfQueues;
  Capabilities->UnhashedTargetType = UnhashedTargetType;
  Capabilities->ReceiveScalingHashTypes = HashTypes;
  Capabilities->ReceiveScalingProtocolTypes = ProtocolTypes;
  Capabilities->EvtAdapterReceiveScalingEnable = Enable;
  Capabilities->EvtAdapterReceiveScalingDisable = Disable;
  Capabilities->EvtAdapterReceiveScalingSetHashSecretKey = SetHashSecretKey;
  Capabilities->EvtAdapterReceiveScalingSetIndirectionEntries = SetIndirectionEntries;
}

_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetAdapterSetReceiveScalingCapabilities(_In_ NETADAPTER Adapter,
                                            _In_ const NET_ADAPTER_RECEIVE_SCALING_CAPABILITIES *Capabilities);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NETRECEIVESCALING_H */
