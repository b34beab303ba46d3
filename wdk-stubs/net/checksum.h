/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * net/checksum.h: access to the checksums of a packet.
 */
#ifndef IRQLINT_NET_CHECKSUM_H
#define IRQLINT_NET_CHECKSUM_H

#include <net/extension.h>
#include <net/checksumtypes.h>

#ifdef __cplusplus
extern "C" {
#endif

FORCEINLINE NET_PACKET_CHECKSUM *NetExtensionGetPacketChecksum(_In_ const NET_EXTENSION *Extension, _In_ UINT32 Index) {
  return (NET_PACKET_CHECKSUM *)NetExtensionGetData(Extension, Index);
}

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NET_CHECKSUM_H */
