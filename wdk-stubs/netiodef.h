/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * netiodef.h: headers of the internet protocols as they are on the wire.
 */
#ifndef IRQLINT_NETIODEF_H
#define IRQLINT_NETIODEF_H

#include <ws2def.h>
#include <ws2ipdef.h>

#ifdef __cplusplus
extern "C" {
#endif

#pragma pack(push, 1)

typedef struct _ETHERNET_HEADER {
  UCHAR Destination[6];
  UCHAR Source[6];
  union {
    USHORT Type;
    USHORT Length;
  };
} ETHERNET_HEADER, *PETHERNET_HEADER;

typedef union _DL_EUI48 {
  UCHAR Byte[6];
} DL_EUI48, *PDL_EUI48;

typedef struct _VLAN_TAG {
  union {
    USHORT Tag;
    struct {
      USHORT VID : 12;
      USHORT CFI : 1;
      USHORT User_Priority : 3;
    };
  };
  USHORT Type;
} VLAN_TAG, *PVLAN_TAG;

typedef struct _SNAP_HEADER {
  UCHAR Dsap;
  UCHAR Ssap;
  UCHAR Control;
  UCHAR Oui[3];
  USHORT Type;
} SNAP_HEADER, *PSNAP_HEADER;

#define ETHERNET_TYPE_MINIMUM 0x0600
#define ETHERNET_TYPE_IPV4 0x0800
#define ETHERNET_TYPE_ARP 0x0806
#define ETHERNET_TYPE_IPV6 0x86dd
#define ETHERNET_TYPE_802_1Q 0x8100
#define ETHERNET_TYPE_802_1AD 0x88a8
#define IPV4_VERSION 4
#define IPV6_VERSION 0x60
#define IPV4_MIN_MTU 576
#define IPV6_MINIMUM_MTU 1280
#define IPV4_HEADER_LENGTH_UNITS 4
#define IP_VER_MASK 0xF0

typedef struct ip_opt_header {
  union {
    UCHAR OptionType;
    struct {
      UCHAR OptionNumber : 5;
      UCHAR OptionClass : 2;
      UCHAR OptionCopied : 1;
    };
  };
  UCHAR OptionLength;
} IPV4_OPTION_HEADER, *PIPV4_OPTION_HEADER;

typedef struct _IPV4_HEADER {
  union {
    UCHAR VersionAndHeaderLength;
    struct {
      UCHAR HeaderLength : 4;
      UCHAR Version : 4;
    };
  };
  union {
    UCHAR TypeOfServiceAndEcnField;
    struct {
      UCHAR EcnField : 2;
      UCHAR TypeOfService : 6;
    };
  };
  USHORT TotalLength;
  USHORT Identification;
  union {
    USHORT FlagsAndOffset;
    struct {
      USHORT DontUse1 : 5;
      USHORT MoreFragments : 1;
      USHORT DontFragment : 1;
      USHORT Reserved : 1;
      USHORT DontUse2 : 8;
    };
  };
  UCHAR TimeToLive;
  UCHAR Protocol;
  USHORT HeaderChecksum;
  IN_ADDR SourceAddress;
  IN_ADDR DestinationAddress;
} IPV4_HEADER, *PIPV4_HEADER;

typedef struct _IPV6_HEADER {
  union {
    ULONG VersionClassFlow;
    struct {
      ULONG Reserved1 : 4;
      ULONG Version : 4;
      ULONG Reserved2 : 24;
    };
  };
  USHORT PayloadLength;
  UCHAR NextHeader;
  UCHAR HopLimit;
  IN6_ADDR SourceAddress;
  IN6_ADDR DestinationAddress;
} IPV6_HEADER, *PIPV6_HEADER;

typedef struct _IPV6_FRAGMENT_HEADER {
  UCHAR NextHeader;
  UCHAR Reserved;
  union {
    struct {
      USHORT DontUse1 : 8;
      USHORT MoreFragments : 1;
      USHORT ReservedBits : 2;
      USHORT DontUse2 : 5;
    };
    USHORT OffsetAndFlags;
  };
  ULONG Id;
} IPV6_FRAGMENT_HEADER, *PIPV6_FRAGMENT_HEADER;

typedef struct _IPV6_EXTENSION_HEADER {
  UCHAR NextHeader;
  UCHAR Length;
} IPV6_EXTENSION_HEADER, *PIPV6_EXTENSION_HEADER;

typedef struct _ICMP_HEADER {
  UCHAR Type;
  UCHAR Code;
  USHORT Checksum;
} ICMP_HEADER, *PICMP_HEADER;

typedef struct _ICMP_MESSAGE {
  ICMP_HEADER Header;
  union {
    ULONG Data32[1];
    USHORT Data16[2];
    UCHAR Data8[4];
  } Data;
} ICMP_MESSAGE, *PICMP_MESSAGE, ICMPV4_MESSAGE, *PICMPV4_MESSAGE, ICMPV6_MESSAGE, *PICMPV6_MESSAGE;

typedef struct _ARP_HEADER {
  USHORT HardwareAddressSpace;
  USHORT ProtocolAddressSpace;
  UCHAR HardwareAddressLength;
  UCHAR ProtocolAddressLength;
  USHORT Opcode;
  UCHAR SenderHardwareAddress[1];
} ARP_HEADER, *PARP_HEADER;

typedef struct tcp_hdr {
  USHORT th_sport;
  USHORT th_dport;
  ULONG th_seq;
  ULONG th_ack;
  UCHAR th_x2 : 4;
  UCHAR th_len : 4;
  UCHAR th_flags;
  USHORT th_win;
  USHORT th_sum;
  USHORT th_urp;
} TCP_HDR, *PTCP_HDR;

typedef struct udp_hdr {
  USHORT uh_sport;
  USHORT uh_dport;
  USHORT uh_ulen;
  USHORT uh_sum;
} UDP_HDR, *PUDP_HDR;

#define TH_FIN 0x01
#define TH_SYN 0x02
#define TH_RST 0x04
#define TH_PSH 0x08
#define TH_ACK 0x10
#define TH_URG 0x20
#define TH_ECE 0x40
#define TH_CWR 0x80
#pragma pack(pop)

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NETIODEF_H */
