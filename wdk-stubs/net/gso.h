/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * net/gso.h: access to segmentation of a packet.
 */
#ifndef IRQLINT_NET_GSO_H
#define IRQLINT_NET_GSO_H

#include <net/extension.h>
#include <net/gsotypes.h>

#ifdef __cplusplus
extern "C" {
#endif

FORCEINLINE NET_PACKET_GSO *NetExtensionGetPacketGso(_In_ const NET_EXTENSION *Extension, _In_ UINT32 Index) {
  return (NET_PACKET_GSO *)NetExtensionGetData(Extension, Index);
}

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NET_GSO_H */
