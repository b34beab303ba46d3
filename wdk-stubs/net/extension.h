/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * net/extension.h: extensions of packet and fragment descriptors.
 */
#ifndef IRQLINT_NET_EXTENSION_H
#define IRQLINT_NET_EXTENSION_H

#include <ntdef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _NET_EXTENSION_TYPE {
  NetExtensionTypePacket = 1,
  NetExtensionTypeFragment,
  NetExtensionTypeBuffer
} NET_EXTENSION_TYPE;

typedef struct _NET_EXTENSION {
  PVOID Reserved[4];
  union {
    BOOLEAN Enabled;
    PVOID Reserved1;
  };
} NET_EXTENSION;

/* The data of an element: the first one's address and the distance between two are kept in the extension. */
FORCEINLINE PVOID NetExtensionGetData(_In_ const NET_EXTENSION *Extension, _In_ UINT32 Index) {
  return (PUCHAR)Extension->Reserved[0] + (SIZE_T)Index * (SIZE_T)Extension->Reserved[1];
}

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NET_EXTENSION_H */
