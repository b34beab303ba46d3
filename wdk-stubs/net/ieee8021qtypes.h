/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * net/ieee8021qtypes.h: the IEEE 802.1Q tag of a packet.
 */
#ifndef IRQLINT_NET_IEEE8021QTYPES_H
#define IRQLINT_NET_IEEE8021QTYPES_H

#include <ntdef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _NET_PACKET_IEEE8021Q {
  UINT16 PriorityCodePoint : 3;
  UINT16 Reserved0 : 1;
  UINT16 VlanIdentifier : 12;
  UINT16 TxTagging : 2;
  UINT16 Reserved1 : 14;
} NET_PACKET_IEEE8021Q;

#define NET_PACKET_EXTENSION_IEEE8021Q_NAME L"ms_packetieee8021q"
#define NET_PACKET_EXTENSION_IEEE8021Q_VERSION_1 1U

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NET_IEEE8021QTYPES_H */
