/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * nldef.h: states of the network layer.
 */
#ifndef IRQLINT_NLDEF_H
#define IRQLINT_NLDEF_H

#include <ntdef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum NL_DAD_STATE {
  NldsInvalid,
  NldsTentative,
  NldsDuplicate,
  NldsDeprecated,
  NldsPreferred,
  IpDadStateInvalid = 0,
  IpDadStateTentative,
  IpDadStateDuplicate,
  IpDadStateDeprecated,
  IpDadStatePreferred
} NL_DAD_STATE;

typedef enum NL_ROUTE_PROTOCOL {
  RouteProtocolOther = 1,
  RouteProtocolLocal,
  RouteProtocolNetMgmt,
  RouteProtocolIcmp,
  RouteProtocolEgp,
  RouteProtocolGgp,
  RouteProtocolHello,
  RouteProtocolRip,
  RouteProtocolIsIs,
  RouteProtocolEsIs,
  RouteProtocolCisco,
  RouteProtocolBbn,
  RouteProtocolOspf,
  RouteProtocolBgp,
  MIB_IPPROTO_OTHER = 1,
  PROTO_IP_OTHER = 1,
  MIB_IPPROTO_LOCAL,
  PROTO_IP_LOCAL = 2,
  MIB_IPPROTO_NETMGMT,
  PROTO_IP_NETMGMT = 3,
  MIB_IPPROTO_ICMP,
  PROTO_IP_ICMP = 4,
  MIB_IPPROTO_EGP,
  PROTO_IP_EGP = 5,
  MIB_IPPROTO_GGP,
  PROTO_IP_GGP = 6,
  MIB_IPPROTO_HELLO,
  PROTO_IP_HELLO = 7,
  MIB_IPPROTO_RIP,
  PROTO_IP_RIP = 8,
  MIB_IPPROTO_IS_IS,
  PROTO_IP_IS_IS = 9,
  MIB_IPPROTO_ES_IS,
  PROTO_IP_ES_IS = 10,
  MIB_IPPROTO_CISCO,
  PROTO_IP_CISCO = 11,
  MIB_IPPROTO_BBN,
  PROTO_IP_BBN = 12,
  MIB_IPPROTO_OSPF,
  PROTO_IP_OSPF = 13,
  MIB_IPPROTO_BGP,
  PROTO_IP_BGP = 14,
  MIB_IPPROTO_NT_AUTOSTATIC = 0x2712,
  PROTO_IP_NT_AUTOSTATIC = 0x2712,
  MIB_IPPROTO_NT_STATIC = 0x2716,
  PROTO_IP_NT_STATIC = 0x2716,
  MIB_IPPROTO_NT_STATIC_NON_DOD,
  PROTO_IP_NT_STATIC_NON_DOD = 0x2717
} NL_ROUTE_PROTOCOL,
    *PNL_ROUTE_PROTOCOL;

typedef enum NL_PREFIX_ORIGIN {
  IpPrefixOriginOther,
  IpPrefixOriginManual,
  IpPrefixOriginWellKnown,
  IpPrefixOriginDhcp,
  IpPrefixOriginRouterAdvertisement,
  IpPrefixOriginUnchanged = 16
} NL_PREFIX_ORIGIN;

typedef enum NL_SUFFIX_ORIGIN {
  NlsoOther,
  NlsoManual,
  NlsoWellKnown,
  NlsoDhcp,
  NlsoLinkLayerAddress,
  NlsoRandom,
  IpSuffixOriginOther = 0,
  IpSuffixOriginManual,
  IpSuffixOriginWellKnown,
  IpSuffixOriginDhcp,
  IpSuffixOriginLinkLayerAddress,
  IpSuffixOriginRandom,
  IpSuffixOriginUnchanged = 16
} NL_SUFFIX_ORIGIN;

typedef enum NL_ADDRESS_TYPE {
  NlatUnspecified,
  NlatUnicast,
  NlatAnycast,
  NlatMulticast,
  NlatBroadcast,
  NlatInvalid
} NL_ADDRESS_TYPE,
    *PNL_ADDRESS_TYPE;
typedef enum _NL_ROUTE_ORIGIN {
  NlroManual,
  NlroWellKnown,
  NlroDHCP,
  NlroRouterAdvertisement,
  Nlro6to4
} NL_ROUTE_ORIGIN,
    *PNL_ROUTE_ORIGIN;

typedef enum _NL_NEIGHBOR_STATE {
  NlnsUnreachable,
  NlnsIncomplete,
  NlnsProbe,
  NlnsDelay,
  NlnsStale,
  NlnsReachable,
  NlnsPermanent,
  NlnsMaximum
} NL_NEIGHBOR_STATE,
    *PNL_NEIGHBOR_STATE;

typedef enum _NL_LINK_LOCAL_ADDRESS_BEHAVIOR {
  LinkLocalAlwaysOff,
  LinkLocalDelayed,
  LinkLocalAlwaysOn,
  LinkLocalUnchanged = -1
} NL_LINK_LOCAL_ADDRESS_BEHAVIOR;

typedef enum _NL_ROUTER_DISCOVERY_BEHAVIOR {
  RouterDiscoveryDisabled,
  RouterDiscoveryEnabled,
  RouterDiscoveryDhcp,
  RouterDiscoveryUnchanged = -1
} NL_ROUTER_DISCOVERY_BEHAVIOR;

typedef enum _NL_BANDWIDTH_FLAG {
  NlbwDisabled,
  NlbwEnabled,
  NlbwUnchanged = -1
} NL_BANDWIDTH_FLAG,
    *PNL_BANDWIDTH_FLAG;

typedef enum _NL_INTERFACE_NETWORK_CATEGORY_STATE {
  NlincCategoryUnknown,
  NlincPublic,
  NlincPrivate,
  NlincDomainAuthenticated,
  NlincCategoryStateMax
} NL_INTERFACE_NETWORK_CATEGORY_STATE,
    *PNL_INTERFACE_NETWORK_CATEGORY_STATE;

typedef struct _NL_INTERFACE_OFFLOAD_ROD {
  BOOLEAN NlChecksumSupported : 1;
  BOOLEAN NlOptionsSupported : 1;
  BOOLEAN TlDatagramChecksumSupported : 1;
  BOOLEAN TlStreamChecksumSupported : 1;
  BOOLEAN TlStreamOptionsSupported : 1;
  BOOLEAN FastPathCompatible : 1;
  BOOLEAN TlLargeSendOffloadSupported : 1;
  BOOLEAN TlGiantSendOffloadSupported : 1;
} NL_INTERFACE_OFFLOAD_ROD, *PNL_INTERFACE_OFFLOAD_ROD;

typedef struct _NL_PATH_BANDWIDTH_ROD {
  ULONG64 Bandwidth;
  ULONG64 Instability;
  BOOLEAN BandwidthPeaked;
} NL_PATH_BANDWIDTH_ROD, *PNL_PATH_BANDWIDTH_ROD;

typedef enum _NL_NETWORK_CATEGORY {
  NetworkCategoryPublic,
  NetworkCategoryPrivate,
  NetworkCategoryDomainAuthenticated,
  NetworkCategoryUnchanged = -1,
  NetworkCategoryUnknown = -1
} NL_NETWORK_CATEGORY,
    *PNL_NETWORK_CATEGORY;

typedef struct _NL_BANDWIDTH_INFORMATION {
  ULONG64 Bandwidth;
  ULONG64 Instability;
  BOOLEAN BandwidthPeaked;
} NL_BANDWIDTH_INFORMATION, *PNL_BANDWIDTH_INFORMATION;

#define NlpoOther IpPrefixOriginOther
#define NlpoManual IpPrefixOriginManual
#define NlpoWellKnown IpPrefixOriginWellKnown
#define NlpoDhcp IpPrefixOriginDhcp
#define NlpoRouterAdvertisement IpPrefixOriginRouterAdvertisement
#define NL_MAX_METRIC_COMPONENT ((((ULONG)1) << 31) - 1)
#define NET_IF_CURRENT_SESSION ((ULONG) - 1)

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NLDEF_H */
