/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * netwakesource.h: what wakes a network adapter.
 */
#ifndef IRQLINT_NETWAKESOURCE_H
#define IRQLINT_NETWAKESOURCE_H

#include <netadaptercxtypes.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _NET_WAKE_SOURCE_TYPE {
  NetWakeSourceTypeBitmapPattern = 1,
  NetWakeSourceTypeMagicPacket,
  NetWakeSourceTypeMediaChange,
  NetWakeSourceTypePacketFilterMatch,
  NetWakeSourceTypeEapolPacket
} NET_WAKE_SOURCE_TYPE;

typedef struct _NET_WAKE_SOURCE_BITMAP_PARAMETERS {
  ULONG Size;
  ULONG Id;
  const UINT8 *Pattern;
  SIZE_T PatternSize;
  const UINT8 *Mask;
  SIZE_T MaskSize;
} NET_WAKE_SOURCE_BITMAP_PARAMETERS, *PNET_WAKE_SOURCE_BITMAP_PARAMETERS;

FORCEINLINE VOID NET_WAKE_SOURCE_BITMAP_PARAMETERS_INIT(_Out_ NET_WAKE_SOURCE_BITMAP_PARAMETERS *Parameters) {
  RtlZeroMemory(Parameters, sizeof(NET_WAKE_SOURCE_BITMAP_PARAMETERS));
  Parameters->Size = sizeof(NET_WAKE_SOURCE_BITMAP_PARAMETERS);
}

typedef struct _NET_WAKE_SOURCE_MEDIA_CHANGE_PARAMETERS {
  ULONG Size;
  BOOLEAN MediaConnect;
  BOOLEAN MediaDisconnect;
} NET_WAKE_SOURCE_MEDIA_CHANGE_PARAMETERS, *PNET_WAKE_SOURCE_MEDIA_CHANGE_PARAMETERS;

FORCEINLINE VOID
NET_WAKE_SOURCE_MEDIA_CHANGE_PARAMETERS_INIT(_Out_ NET_WAKE_SOURCE_MEDIA_CHANGE_PARAMETERS *Parameters) {
  RtlZeroMemory(Parameters, sizeof(NET_WAKE_SOURCE_MEDIA_CHANGE_PARAMETERS));
  Parameters->Size = sizeof(NET_WAKE_SOURCE_MEDIA_CHANGE_PARAMETERS);
}

_IRQL_requires_max_(PASSIVE_LEVEL) NET_WAKE_SOURCE_TYPE NetWakeSourceGetType(_In_ NETWAKESOURCE WakeSource);
_IRQL_requires_max_(PASSIVE_LEVEL) NETADAPTER NetWakeSourceGetAdapter(_In_ NETWAKESOURCE WakeSource);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetWakeSourceGetBitmapParameters(_In_ NETWAKESOURCE WakeSource,
                                     _Inout_ NET_WAKE_SOURCE_BITMAP_PARAMETERS *Parameters);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetWakeSourceGetMediaChangeParameters(_In_ NETWAKESOURCE WakeSource,
                                          _Inout_ NET_WAKE_SOURCE_MEDIA_CHANGE_PARAMETERS *Parameters);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NETWAKESOURCE_H */
