/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * net/mdl.h: access to the MDL of a fragment.
 */
#ifndef IRQLINT_NET_MDL_H
#define IRQLINT_NET_MDL_H

#include <net/extension.h>
#include <net/mdltypes.h>

#ifdef __cplusplus
extern "C" {
#endif

FORCEINLINE NET_FRAGMENT_MDL *NetExtensionGetFragmentMdl(_In_ const NET_EXTENSION *Extension, _In_ UINT32 Index) {
  return (NET_FRAGMENT_MDL *)NetExtensionGetData(Extension, Index);
}

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NET_MDL_H */
