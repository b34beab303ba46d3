/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * net/rsctypes.h: coalesced segments.
 */
#ifndef IRQLINT_NET_RSCTYPES_H
#define IRQLINT_NET_RSCTYPES_H

#include <ntdef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _NET_PACKET_RSC {
  union {
    struct {
      UINT16 CoalescedSegmentCount;
      UINT16 DuplicateAckCount;
    } TCP;
    struct {
      UINT16 CoalescedSegmentCount;
      UINT16 CoalescedSegmentSize;
    } UDP;
  };
} NET_PACKET_RSC;

typedef struct _NET_PACKET_RSC_TIMESTAMP {
  union {
    struct {
      UINT32 RscTcpTimestampDelta;
    } TCP;
  };
} NET_PACKET_RSC_TIMESTAMP;

#define NET_PACKET_EXTENSION_RSC_TIMESTAMP_NAME L"ms_packetrsctimestamp"
#define NET_PACKET_EXTENSION_RSC_TIMESTAMP_VERSION_1 1U
#define NET_PACKET_EXTENSION_RSC_NAME L"ms_packetrsc"
#define NET_PACKET_EXTENSION_RSC_VERSION_1 1U
#define NET_PACKET_EXTENSION_RSC_VERSION_2 2U

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NET_RSCTYPES_H */
