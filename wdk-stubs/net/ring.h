/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * net/ring.h: rings of packets and fragments.
 */
#ifndef IRQLINT_NET_RING_H
#define IRQLINT_NET_RING_H

#include <ntdef.h>
#include <net/packet.h>
#include <net/fragment.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct DECLSPEC_CACHEALIGN _NET_RING {
  UINT16 OSReserved1;
  UINT16 ElementStride;
  UINT32 NumberOfElements;
  UINT32 ElementIndexMask;
  UINT32 EndIndex;
  union {
    UINT32 OSReserved0;
    PVOID OSReserved2[4];
  };
  UINT32 BeginIndex;
  UINT32 NextIndex;
  PVOID Scratch;
  DECLSPEC_CACHEALIGN UCHAR Buffer[ANYSIZE_ARRAY];
} NET_RING;

FORCEINLINE PVOID NetRingGetElementAtIndex(_In_ const NET_RING *Ring, _In_ UINT32 Index) {
  return (PVOID)(Ring->Buffer + (SIZE_T)Index * Ring->ElementStride);
}
FORCEINLINE UINT32 NetRingIncrementIndex(_In_ const NET_RING *Ring, _In_ UINT32 Index) {
  return (Index + 1) & Ring->ElementIndexMask;
}
FORCEINLINE UINT32 NetRingAdvanceIndex(_In_ const NET_RING *Ring, _In_ UINT32 Index, _In_ UINT32 Distance) {
  return (Index + Distance) & Ring->ElementIndexMask;
}
FORCEINLINE UINT32 NetRingGetRangeCount(_In_ const NET_RING *Ring, _In_ UINT32 StartIndex, _In_ UINT32 EndIndex) {
  return (EndIndex - StartIndex) & Ring->ElementIndexMask;
}
FORCEINLINE NET_PACKET *NetRingGetPacketAtIndex(_In_ const NET_RING *Ring, _In_ UINT32 Index) {
  return (NET_PACKET *)NetRingGetElementAtIndex(Ring, Index);
}
FORCEINLINE NET_FRAGMENT *NetRingGetFragmentAtIndex(_In_ const NET_RING *Ring, _In_ UINT32 Index) {
  return (NET_FRAGMENT *)NetRingGetElementAtIndex(Ring, Index);
}

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NET_RING_H */
