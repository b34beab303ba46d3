/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * net/databuffer.h: access to the buffer of a fragment.
 */
#ifndef IRQLINT_NET_DATABUFFER_H
#define IRQLINT_NET_DATABUFFER_H

#include <net/extension.h>
#include <net/databuffertypes.h>

#ifdef __cplusplus
extern "C" {
#endif

FORCEINLINE NET_FRAGMENT_DATA_BUFFER *NetExtensionGetFragmentDataBuffer(_In_ const NET_EXTENSION *Extension,
                                                                        _In_ UINT32 Index) {
  return (NET_FRAGMENT_DATA_BUFFER *)NetExtensionGetData(Extension, Index);
}

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NET_DATABUFFER_H */
