/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * netadapterpacket.h: queries for extensions of descriptors.
 */
#ifndef IRQLINT_NETADAPTERPACKET_H
#define IRQLINT_NETADAPTERPACKET_H

#include <netadaptercxtypes.h>
#include <net/extension.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _NET_EXTENSION_QUERY {
  ULONG Size;
  PCWSTR Name;
  ULONG Version;
  NET_EXTENSION_TYPE Type;
} NET_EXTENSION_QUERY, *PNET_EXTENSION_QUERY;

FORCEINLINE VOID NET_EXTENSION_QUERY_INIT(_Out_ NET_EXTENSION_QUERY *Extension, _In_ PCWSTR Name, _In_ ULONG Version,
                                          _In_ NET_EXTENSION_TYPE Type) {
  RtlZeroMemory(Extension, sizeof(NET_EXTENSION_QUERY));
  Extension->Size = sizeof(NET_EXTENSION_QUERY);
  Extension->Name = Name;
  Extension->Version = Version;
  Extension->Type = Type;
}

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NETADAPTERPACKET_H */
