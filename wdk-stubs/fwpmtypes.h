/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * fwpmtypes.h: objects of the filter engine.
 */
#ifndef IRQLINT_FWPMTYPES_H
#define IRQLINT_FWPMTYPES_H

#include <windef.h>
#include <fwptypes.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Only pointed to. */
typedef struct IPSEC_TRANSPORT_POLICY0_ IPSEC_TRANSPORT_POLICY0;
typedef struct IPSEC_TRANSPORT_POLICY1_ IPSEC_TRANSPORT_POLICY1;
typedef struct IPSEC_TRANSPORT_POLICY2_ IPSEC_TRANSPORT_POLICY2;
typedef struct IPSEC_TUNNEL_POLICY0_ IPSEC_TUNNEL_POLICY0;
typedef struct IPSEC_TUNNEL_POLICY1_ IPSEC_TUNNEL_POLICY1;
typedef struct IPSEC_TUNNEL_POLICY2_ IPSEC_TUNNEL_POLICY2;
typedef struct IPSEC_TUNNEL_POLICY3_ IPSEC_TUNNEL_POLICY3;
typedef struct IKEEXT_POLICY0_ IKEEXT_POLICY0;
typedef struct IKEEXT_POLICY1_ IKEEXT_POLICY1;
typedef struct IKEEXT_POLICY2_ IKEEXT_POLICY2;

typedef struct IPSEC_KEYING_POLICY0_ {
  UINT32 numKeyMods;
  GUID *keyModKeys;
} IPSEC_KEYING_POLICY0;

typedef struct IPSEC_KEYING_POLICY1_ {
  UINT32 numKeyMods;
  GUID *keyModKeys;
  UINT32 flags;
} IPSEC_KEYING_POLICY1;

typedef struct IPSEC_DOSP_OPTIONS0_ {
  UINT32 stateIdleTimeoutSeconds;
  UINT32 perIPRateLimitQueueIdleTimeoutSeconds;
  UINT8 ipV6IPsecUnauthDscp;
  UINT32 ipV6IPsecUnauthRateLimitBytesPerSec;
  UINT32 ipV6IPsecUnauthPerIPRateLimitBytesPerSec;
  UINT8 ipV6IPsecAuthDscp;
  UINT32 ipV6IPsecAuthRateLimitBytesPerSec;
  UINT8 icmpV6Dscp;
  UINT32 icmpV6RateLimitBytesPerSec;
  UINT8 ipV6FilterExemptDscp;
  UINT32 ipV6FilterExemptRateLimitBytesPerSec;
  UINT8 defBlockExemptDscp;
  UINT32 defBlockExemptRateLimitBytesPerSec;
  UINT32 maxStateEntries;
  UINT32 maxPerIPRateLimitQueues;
  UINT32 flags;
  UINT32 numPublicIFLuids;
  UINT64 *publicIFLuids;
  UINT32 numInternalIFLuids;
  UINT64 *internalIFLuids;
  FWP_V6_ADDR_AND_MASK publicV6AddrMask;
  FWP_V6_ADDR_AND_MASK internalV6AddrMask;
} IPSEC_DOSP_OPTIONS0;

typedef enum FWPM_PROVIDER_CONTEXT_TYPE_ {
  FWPM_IPSEC_KEYING_CONTEXT,
  FWPM_IPSEC_IKE_QM_TRANSPORT_CONTEXT,
  FWPM_IPSEC_IKE_QM_TUNNEL_CONTEXT,
  FWPM_IPSEC_AUTHIP_QM_TRANSPORT_CONTEXT,
  FWPM_IPSEC_AUTHIP_QM_TUNNEL_CONTEXT,
  FWPM_IPSEC_IKE_MM_CONTEXT,
  FWPM_IPSEC_AUTHIP_MM_CONTEXT,
  FWPM_CLASSIFY_OPTIONS_CONTEXT,
  FWPM_GENERAL_CONTEXT,
  FWPM_IPSEC_IKEV2_QM_TUNNEL_CONTEXT,
  FWPM_IPSEC_IKEV2_MM_CONTEXT,
  FWPM_DOSP_CONTEXT,
  FWPM_IPSEC_DOSP_CONTEXT = FWPM_DOSP_CONTEXT,
  FWPM_PROVIDER_CONTEXT_TYPE_MAX
} FWPM_PROVIDER_CONTEXT_TYPE;

typedef struct FWPM_ACTION0_ {
  FWP_ACTION_TYPE type;
  union {
    GUID filterType;
    GUID calloutKey;
  };
} FWPM_ACTION0;

typedef struct FWPM_DISPLAY_DATA0_ {
  wchar_t *name;
  wchar_t *description;
} FWPM_DISPLAY_DATA0;

typedef struct FWPM_SESSION0_ {
  GUID sessionKey;
  FWPM_DISPLAY_DATA0 displayData;
  UINT32 flags;
  UINT32 txnWaitTimeoutInMSec;
  DWORD processId;
  SID *sid;
  wchar_t *username;
  BOOL kernelMode;
} FWPM_SESSION0;

typedef struct FWPM_CALLOUT_ENUM_TEMPLATE0_ {
  GUID *providerKey;
  GUID layerKey;
} FWPM_CALLOUT_ENUM_TEMPLATE0;

typedef struct FWPM_CALLOUT_SUBSCRIPTION0_ {
  FWPM_CALLOUT_ENUM_TEMPLATE0 *enumTemplate;
  UINT32 flags;
  GUID sessionKey;
} FWPM_CALLOUT_SUBSCRIPTION0;

typedef enum FWPM_CHANGE_TYPE_ { FWPM_CHANGE_ADD = 1, FWPM_CHANGE_DELETE, FWPM_CHANGE_TYPE_MAX } FWPM_CHANGE_TYPE;

typedef struct FWPM_CALLOUT_CHANGE0_ {
  FWPM_CHANGE_TYPE changeType;
  GUID calloutKey;
  UINT32 calloutId;
} FWPM_CALLOUT_CHANGE0;

typedef struct FWPM_CALLOUT0_ {
  GUID calloutKey;
  FWPM_DISPLAY_DATA0 displayData;
  UINT32 flags;
  GUID *providerKey;
  FWP_BYTE_BLOB providerData;
  GUID applicableLayer;
  UINT32 calloutId;
} FWPM_CALLOUT0;

typedef struct FWPM_CLASSIFY_OPTION0_ {
  FWP_CLASSIFY_OPTION_TYPE type;
  FWP_VALUE0 value;
} FWPM_CLASSIFY_OPTION0;

typedef struct FWPM_CLASSIFY_OPTIONS0_ {
  UINT32 numOptions;
  FWPM_CLASSIFY_OPTION0 *options;
} FWPM_CLASSIFY_OPTIONS0;

typedef enum FWPM_ENGINE_OPTION_ {
  FWPM_ENGINE_COLLECT_NET_EVENTS,
  FWPM_ENGINE_NET_EVENT_MATCH_ANY_KEYWORDS,
  FWPM_ENGINE_NAME_CACHE,
  FWPM_ENGINE_OPTION_MAX
} FWPM_ENGINE_OPTION;

typedef enum FWPM_FIELD_TYPE_ {
  FWPM_FIELD_RAW_DATA,
  FWPM_FIELD_IP_ADDRESS,
  FWPM_FIELD_FLAGS,
  FWPM_FIELD_TYPE_MAX
} FWPM_FIELD_TYPE;

typedef struct FWPM_FIELD0_ {
  GUID *fieldKey;
  FWPM_FIELD_TYPE type;
  FWP_DATA_TYPE dataType;
} FWPM_FIELD0;

typedef struct FWPM_FILTER_CHANGE0_ {
  FWPM_CHANGE_TYPE changeType;
  GUID filterKey;
  UINT64 filterId;
} FWPM_FILTER_CHANGE0;

typedef struct FWPM_FILTER_CONDITION0_ {
  GUID fieldKey;
  FWP_MATCH_TYPE matchType;
  FWP_CONDITION_VALUE0 conditionValue;
} FWPM_FILTER_CONDITION0;

typedef struct FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0_ {
  GUID *providerKey;
  FWPM_PROVIDER_CONTEXT_TYPE providerContextType;
} FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0;

typedef struct FWPM_FILTER_ENUM_TEMPLATE0_ {
  GUID *providerKey;
  GUID layerKey;
  FWP_FILTER_ENUM_TYPE enumType;
  UINT32 flags;
  FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0 *providerContextTemplate;
  UINT32 numFilterConditions;
  FWPM_FILTER_CONDITION0 *filterCondition;
  UINT32 actionMask;
  GUID *calloutKey;
} FWPM_FILTER_ENUM_TEMPLATE0;

typedef struct FWPM_FILTER_SUBSCRIPTION0_ {
  FWPM_FILTER_ENUM_TEMPLATE0 *enumTemplate;
  UINT32 flags;
  GUID sessionKey;
} FWPM_FILTER_SUBSCRIPTION0;

typedef struct FWPM_FILTER0_ {
  GUID filterKey;
  FWPM_DISPLAY_DATA0 displayData;
  UINT32 flags;
  GUID *providerKey;
  FWP_BYTE_BLOB providerData;
  GUID layerKey;
  GUID subLayerKey;
  FWP_VALUE0 weight;
  UINT32 numFilterConditions;
  FWPM_FILTER_CONDITION0 *filterCondition;
  FWPM_ACTION0 action;
  union {
    UINT64 rawContext;
    GUID providerContextKey;
  };
  GUID *reserved;
  UINT64 filterId;
  FWP_VALUE0 effectiveWeight;
} FWPM_FILTER0;

typedef struct FWPM_LAYER_ENUM_TEMPLATE0_ {
  UINT64 reserved;
} FWPM_LAYER_ENUM_TEMPLATE0;

typedef struct FWPM_LAYER0_ {
  GUID layerKey;
  FWPM_DISPLAY_DATA0 displayData;
  UINT32 flags;
  UINT32 numFields;
  FWPM_FIELD0 *field;
  GUID defaultSubLayerKey;
  UINT16 layerId;
} FWPM_LAYER0;

typedef struct FWPM_PROVIDER_CHANGE0_ {
  FWPM_CHANGE_TYPE changeType;
  GUID providerKey;
} FWPM_PROVIDER_CHANGE0;

typedef struct FWPM_PROVIDER_CONTEXT_CHANGE0_ {
  FWPM_CHANGE_TYPE changeType;
  GUID providerContextKey;
  UINT64 providerContextId;
} FWPM_PROVIDER_CONTEXT_CHANGE0;

typedef struct FWPM_PROVIDER_CONTEXT_SUBSCRIPTION0_ {
  FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0 *enumTemplate;
  UINT32 flags;
  GUID sessionKey;
} FWPM_PROVIDER_CONTEXT_SUBSCRIPTION0;

typedef struct FWPM_PROVIDER_CONTEXT0_ {
  GUID providerContextKey;
  FWPM_DISPLAY_DATA0 displayData;
  UINT32 flags;
  GUID *providerKey;
  FWP_BYTE_BLOB providerData;
  FWPM_PROVIDER_CONTEXT_TYPE type;
  union {
    IPSEC_KEYING_POLICY0 *keyingPolicy;
    IPSEC_TRANSPORT_POLICY0 *ikeQmTransportPolicy;
    IPSEC_TUNNEL_POLICY0 *ikeQmTunnelPolicy;
    IPSEC_TRANSPORT_POLICY0 *authipQmTransportPolicy;
    IPSEC_TUNNEL_POLICY0 *authipQmTunnelPolicy;
    IKEEXT_POLICY0 *ikeMmPolicy;
    IKEEXT_POLICY0 *authIpMmPolicy;
    FWP_BYTE_BLOB *dataBuffer;
    FWPM_CLASSIFY_OPTIONS0 *classifyOptions;
  };
  UINT64 providerContextId;
} FWPM_PROVIDER_CONTEXT0;

typedef struct FWPM_PROVIDER_ENUM_TEMPLATE0_ {
  UINT64 reserved;
} FWPM_PROVIDER_ENUM_TEMPLATE0;

typedef struct FWPM_PROVIDER_SUBSCRIPTION0_ {
  FWPM_PROVIDER_ENUM_TEMPLATE0 *enumTemplate;
  UINT32 flags;
  GUID sessionKey;
} FWPM_PROVIDER_SUBSCRIPTION0;

typedef struct FWPM_PROVIDER0_ {
  GUID providerKey;
  FWPM_DISPLAY_DATA0 displayData;
  UINT32 flags;
  FWP_BYTE_BLOB providerData;
  wchar_t *serviceName;
} FWPM_PROVIDER0;

typedef struct FWPM_SESSION_ENUM_TEMPLATE0_ {
  UINT64 reserved;
} FWPM_SESSION_ENUM_TEMPLATE0;

typedef struct FWPM_SUBLAYER_CHANGE0_ {
  FWPM_CHANGE_TYPE changeType;
  GUID subLayerKey;
} FWPM_SUBLAYER_CHANGE0;

typedef struct FWPM_SUBLAYER_ENUM_TEMPLATE0_ {
  GUID *providerKey;
} FWPM_SUBLAYER_ENUM_TEMPLATE0;

typedef struct FWPM_SUBLAYER_SUBSCRIPTION0_ {
  FWPM_SUBLAYER_ENUM_TEMPLATE0 *enumTemplate;
  UINT32 flags;
  GUID sessionKey;
} FWPM_SUBLAYER_SUBSCRIPTION0;

typedef struct FWPM_SUBLAYER0_ {
  GUID subLayerKey;
  FWPM_DISPLAY_DATA0 displayData;
  UINT16 flags;
  GUID *providerKey;
  FWP_BYTE_BLOB providerData;
  UINT16 weight;
} FWPM_SUBLAYER0;

typedef enum FWPM_SYSTEM_PORT_TYPE_ {
  FWPM_SYSTEM_PORT_RPC_EPMAP,
  FWPM_SYSTEM_PORT_TEREDO,
  FWPM_SYSTEM_PORT_IPHTTPS_IN,
  FWPM_SYSTEM_PORT_IPHTTPS_OUT,
  FWPM_SYSTEM_PORT_TYPE_MAX
} FWPM_SYSTEM_PORT_TYPE;

typedef enum DL_ADDRESS_TYPE { DlUnicast, DlMulticast, DlBroadcast } DL_ADDRESS_TYPE, *PDL_ADDRESS_TYPE;

typedef struct FWPM_PROVIDER_CONTEXT1_ {
  GUID providerContextKey;
  FWPM_DISPLAY_DATA0 displayData;
  UINT32 flags;
  GUID *providerKey;
  FWP_BYTE_BLOB providerData;
  FWPM_PROVIDER_CONTEXT_TYPE type;
  union {
    IPSEC_KEYING_POLICY0 *keyingPolicy;
    IPSEC_TRANSPORT_POLICY1 *ikeQmTransportPolicy;
    IPSEC_TUNNEL_POLICY1 *ikeQmTunnelPolicy;
    IPSEC_TRANSPORT_POLICY1 *authipQmTransportPolicy;
    IPSEC_TUNNEL_POLICY1 *authipQmTunnelPolicy;
    IKEEXT_POLICY1 *ikeMmPolicy;
    IKEEXT_POLICY1 *authIpMmPolicy;
    FWP_BYTE_BLOB *dataBuffer;
    FWPM_CLASSIFY_OPTIONS0 *classifyOptions;
    IPSEC_TUNNEL_POLICY1 *ikeV2QmTunnelPolicy;
    IKEEXT_POLICY1 *ikeV2MmPolicy;
    IPSEC_DOSP_OPTIONS0 *idpOptions;
  };
  UINT64 providerContextId;
} FWPM_PROVIDER_CONTEXT1;

typedef struct FWPM_SYSTEM_PORTS_BY_TYPE0_ {
  FWPM_SYSTEM_PORT_TYPE type;
  UINT32 numPorts;
  UINT16 *ports;
} FWPM_SYSTEM_PORTS_BY_TYPE0;

typedef struct FWPM_SYSTEM_PORTS0_ {
  UINT32 numTypes;
  FWPM_SYSTEM_PORTS_BY_TYPE0 *types;
} FWPM_SYSTEM_PORTS0;

/* The names without a number stand for the newest version. */
#define FWPM_DISPLAY_DATA FWPM_DISPLAY_DATA0
#define FWPM_SESSION FWPM_SESSION0
#define FWPM_PROVIDER FWPM_PROVIDER0
#define FWPM_SUBLAYER FWPM_SUBLAYER0
#define FWPM_CALLOUT FWPM_CALLOUT0
#define FWPM_FILTER FWPM_FILTER0
#define FWPM_FILTER_CONDITION FWPM_FILTER_CONDITION0
#define FWPM_ACTION FWPM_ACTION0
#define FWPM_CLASSIFY_OPTIONS FWPM_CLASSIFY_OPTIONS0
#define FWPM_CLASSIFY_OPTION FWPM_CLASSIFY_OPTION0
#define FWPM_LAYER FWPM_LAYER0
#define FWPM_FIELD FWPM_FIELD0
#define IPSEC_DOSP_OPTIONS IPSEC_DOSP_OPTIONS0
#if defined(NTDDI_VERSION) && NTDDI_VERSION < 0x06020000
#define IPSEC_KEYING_POLICY IPSEC_KEYING_POLICY0
#else
#define IPSEC_KEYING_POLICY IPSEC_KEYING_POLICY1
#endif
#if defined(NTDDI_VERSION) && NTDDI_VERSION < 0x06010000
#define FWPM_PROVIDER_CONTEXT FWPM_PROVIDER_CONTEXT0
#elif defined(NTDDI_VERSION) && NTDDI_VERSION < 0x06020000
#define FWPM_PROVIDER_CONTEXT FWPM_PROVIDER_CONTEXT1
#else
#define FWPM_PROVIDER_CONTEXT FWPM_PROVIDER_CONTEXT2
#endif

typedef struct FWPM_PROVIDER_CONTEXT2_ {
  GUID providerContextKey;
  FWPM_DISPLAY_DATA0 displayData;
  UINT32 flags;
  GUID *providerKey;
  FWP_BYTE_BLOB providerData;
  FWPM_PROVIDER_CONTEXT_TYPE type;
  union {
    IPSEC_KEYING_POLICY1 *keyingPolicy;
    IPSEC_TRANSPORT_POLICY2 *ikeQmTransportPolicy;
    IPSEC_TUNNEL_POLICY2 *ikeQmTunnelPolicy;
    IPSEC_TRANSPORT_POLICY2 *authipQmTransportPolicy;
    IPSEC_TUNNEL_POLICY2 *authipQmTunnelPolicy;
    IKEEXT_POLICY2 *ikeMmPolicy;
    IKEEXT_POLICY2 *authIpMmPolicy;
    FWP_BYTE_BLOB *dataBuffer;
    FWPM_CLASSIFY_OPTIONS0 *classifyOptions;
    IPSEC_TUNNEL_POLICY2 *ikeV2QmTunnelPolicy;
    IPSEC_TRANSPORT_POLICY2 *ikeV2QmTransportPolicy;
    IKEEXT_POLICY2 *ikeV2MmPolicy;
    IPSEC_DOSP_OPTIONS0 *idpOptions;
  };
  UINT64 providerContextId;
} FWPM_PROVIDER_CONTEXT2;

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_FWPMTYPES_H */
