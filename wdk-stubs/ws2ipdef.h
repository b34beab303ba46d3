/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ws2ipdef.h: addresses and socket options of TCP/IP.
 */
#ifndef IRQLINT_WS2IPDEF_H
#define IRQLINT_WS2IPDEF_H

#include <ws2def.h>
#include <in6addr.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct sockaddr_in6 {
  ADDRESS_FAMILY sin6_family;
  USHORT sin6_port;
  ULONG sin6_flowinfo;
  IN6_ADDR sin6_addr;
  union {
    ULONG sin6_scope_id;
    SCOPE_ID sin6_scope_struct;
  };
} SOCKADDR_IN6_LH, *PSOCKADDR_IN6_LH, SOCKADDR_IN6, *PSOCKADDR_IN6;

typedef struct sockaddr_in6_pair {
  PSOCKADDR_IN6 SourceAddress;
  PSOCKADDR_IN6 DestinationAddress;
} SOCKADDR_IN6_PAIR, *PSOCKADDR_IN6_PAIR;

typedef union _SOCKADDR_INET {
  SOCKADDR_IN Ipv4;
  SOCKADDR_IN6 Ipv6;
  ADDRESS_FAMILY si_family;
} SOCKADDR_INET, *PSOCKADDR_INET;

typedef struct ip_mreq {
  IN_ADDR imr_multiaddr;
  IN_ADDR imr_interface;
} IP_MREQ, *PIP_MREQ;

typedef struct ipv6_mreq {
  IN6_ADDR ipv6mr_multiaddr;
  ULONG ipv6mr_interface;
} IPV6_MREQ, *PIPV6_MREQ;

typedef struct in_pktinfo {
  IN_ADDR ipi_addr;
  ULONG ipi_ifindex;
} IN_PKTINFO, *PIN_PKTINFO;

typedef struct in6_pktinfo {
  IN6_ADDR ipi6_addr;
  ULONG ipi6_ifindex;
} IN6_PKTINFO, *PIN6_PKTINFO;

#define INET_ADDRSTRLEN 22
#define INET6_ADDRSTRLEN 65
#define INET_IS_ALIGNED(Pointer, Type) (((ULONG_PTR)(Pointer) & (TYPE_ALIGNMENT(Type) - 1)) == 0)
#define IP_OPTIONS 1
#define IP_HDRINCL 2
#define IP_TOS 3
#define IP_TTL 4
#define IP_MULTICAST_IF 9
#define IP_MULTICAST_TTL 10
#define IP_MULTICAST_LOOP 11
#define IP_ADD_MEMBERSHIP 12
#define IP_DROP_MEMBERSHIP 13
#define IP_DONTFRAGMENT 14
#define IP_PKTINFO 19
#define IP_RECVIF 24
#define IP_UNICAST_IF 31
#define IPV6_HOPOPTS 1
#define IPV6_HDRINCL 2
#define IPV6_UNICAST_HOPS 4
#define IPV6_MULTICAST_IF 9
#define IPV6_MULTICAST_HOPS 10
#define IPV6_MULTICAST_LOOP 11
#define IPV6_ADD_MEMBERSHIP 12
#define IPV6_JOIN_GROUP IPV6_ADD_MEMBERSHIP
#define IPV6_DROP_MEMBERSHIP 13
#define IPV6_LEAVE_GROUP IPV6_DROP_MEMBERSHIP
#define IPV6_DONTFRAG 14
#define IPV6_PKTINFO 19
#define IPV6_HOPLIMIT 21
#define IPV6_PROTECTION_LEVEL 23
#define IPV6_V6ONLY 27
#define TCP_EXPEDITED_1122 0x0002
#define TCP_KEEPALIVE 3
#define TCP_MAXSEG 4
#define TCP_MAXRT 5
#define IN6ADDR_ANY_INIT                                                                                               \
  {                                                                                                                    \
    {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}                                           \
  }
#define IN6ADDR_LOOPBACK_INIT                                                                                          \
  {                                                                                                                    \
    {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}}                                      \
  }
#define IN6_IS_ADDR_UNSPECIFIED IN6_ADDR_IS_UNSPECIFIED

__forceinline BOOLEAN IN6_ADDR_EQUAL(const IN6_ADDR *x, const IN6_ADDR *y) {
  const ULONG64 *a = (const ULONG64 *)x, *b = (const ULONG64 *)y;
  return (BOOLEAN)(a[0] == b[0] && a[1] == b[1]);
}
__forceinline BOOLEAN IN4_ADDR_EQUAL(const IN_ADDR *a, const IN_ADDR *b) { return (BOOLEAN)(a->s_addr == b->s_addr); }
__forceinline BOOLEAN IN6_IS_ADDR_LOOPBACK(const IN6_ADDR *a) {
  return (BOOLEAN)(!((const ULONG64 *)a)[0] && !a->s6_words[4] && !a->s6_words[5] && !a->s6_words[6] &&
                   a->s6_words[7] == 0x0100);
}
__forceinline BOOLEAN IN6_ADDR_IS_UNSPECIFIED(const IN6_ADDR *a) {
  return (BOOLEAN)(!((const ULONG64 *)a)[0] && !((const ULONG64 *)a)[1]);
}
__forceinline BOOLEAN IN6_IS_ADDR_MULTICAST(const IN6_ADDR *a) { return (BOOLEAN)(a->s6_bytes[0] == 0xff); }
__forceinline BOOLEAN IN6_IS_ADDR_LINKLOCAL(const IN6_ADDR *a) {
  return (BOOLEAN)(a->s6_bytes[0] == 0xfe && (a->s6_bytes[1] & 0xc0) == 0x80);
}
__forceinline BOOLEAN IN6_IS_ADDR_V4MAPPED(const IN6_ADDR *a) {
  return (BOOLEAN)(!((const ULONG64 *)a)[0] && !a->s6_words[4] && a->s6_words[5] == 0xffff);
}

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_WS2IPDEF_H */
