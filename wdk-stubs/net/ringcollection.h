/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * net/ringcollection.h: the rings of a packet queue.
 */
#ifndef IRQLINT_NET_RINGCOLLECTION_H
#define IRQLINT_NET_RINGCOLLECTION_H

#include <net/ring.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _NET_RING_TYPE { NetRingTypePacket, NetRingTypeFragment, NetRingTypeDataBuffer } NET_RING_TYPE;

typedef struct _NET_RING_COLLECTION {
  NET_RING *Rings[NetRingTypeDataBuffer + 1];
} NET_RING_COLLECTION;

FORCEINLINE NET_RING *NetRingCollectionGetPacketRing(_In_ const NET_RING_COLLECTION *Rings) {
  return Rings->Rings[NetRingTypePacket];
}
FORCEINLINE NET_RING *NetRingCollectionGetFragmentRing(_In_ const NET_RING_COLLECTION *Rings) {
  return Rings->Rings[NetRingTypeFragment];
}

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NET_RINGCOLLECTION_H */
