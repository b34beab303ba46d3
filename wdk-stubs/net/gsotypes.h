/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * net/gsotypes.h: segmentation of a packet.
 */
#ifndef IRQLINT_NET_GSOTYPES_H
#define IRQLINT_NET_GSOTYPES_H

#include <ntdef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _NET_PACKET_GSO {
  union {
    struct {
      UINT32 Mss : 20;
      UINT32 Reserved0 : 12;
    } TCP;
    struct {
      UINT32 Mss : 20;
      UINT32 Reserved0 : 12;
    } UDP;
  };
} NET_PACKET_GSO;

#define NET_PACKET_EXTENSION_GSO_NAME L"ms_packetgso"
#define NET_PACKET_EXTENSION_GSO_VERSION_1 1U

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NET_GSOTYPES_H */
