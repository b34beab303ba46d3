/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * net/rsc.h: access to coalesced segments.
 */
#ifndef IRQLINT_NET_RSC_H
#define IRQLINT_NET_RSC_H

#include <net/extension.h>
#include <net/rsctypes.h>

#ifdef __cplusplus
extern "C" {
#endif

FORCEINLINE NET_PACKET_RSC *NetExtensionGetPacketRsc(_In_ const NET_EXTENSION *Extension, _In_ UINT32 Index) {
  return (NET_PACKET_RSC *)NetExtensionGetData(Extension, Index);
}
FORCEINLINE NET_PACKET_RSC_TIMESTAMP *NetExtensionGetPacketRscTimestamp(_In_ const NET_EXTENSION *Extension,
                                                                        _In_ UINT32 Index) {
  return (NET_PACKET_RSC_TIMESTAMP *)NetExtensionGetData(Extension, Index);
}

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NET_RSC_H */
