/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * net/returncontext.h: access to what is handed back with a fragment.
 */
#ifndef IRQLINT_NET_RETURNCONTEXT_H
#define IRQLINT_NET_RETURNCONTEXT_H

#include <net/extension.h>
#include <net/returncontexttypes.h>

#ifdef __cplusplus
extern "C" {
#endif

FORCEINLINE NET_FRAGMENT_RETURN_CONTEXT *NetExtensionGetFragmentReturnContext(_In_ const NET_EXTENSION *Extension,
                                                                              _In_ UINT32 Index) {
  return (NET_FRAGMENT_RETURN_CONTEXT *)NetExtensionGetData(Extension, Index);
}

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NET_RETURNCONTEXT_H */
