/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * net/ieee8021q.h: access to the IEEE 802.1Q tag of a packet.
 */
#ifndef IRQLINT_NET_IEEE8021Q_H
#define IRQLINT_NET_IEEE8021Q_H

#include <net/extension.h>
#include <net/ieee8021qtypes.h>

#ifdef __cplusplus
extern "C" {
#endif

FORCEINLINE NET_PACKET_IEEE8021Q *NetExtensionGetPacketIeee8021Q(_In_ const NET_EXTENSION *Extension,
                                                                 _In_ UINT32 Index) {
  return (NET_PACKET_IEEE8021Q *)NetExtensionGetData(Extension, Index);
}

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NET_IEEE8021Q_H */
