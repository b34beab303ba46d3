/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * net/returncontexttypes.h: what is handed back with a fragment.
 */
#ifndef IRQLINT_NET_RETURNCONTEXTTYPES_H
#define IRQLINT_NET_RETURNCONTEXTTYPES_H

#include <ntdef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct NET_FRAGMENT_RETURN_CONTEXT__ *NET_FRAGMENT_RETURN_CONTEXT_HANDLE;

typedef struct _NET_FRAGMENT_RETURN_CONTEXT {
  NET_FRAGMENT_RETURN_CONTEXT_HANDLE Handle;
} NET_FRAGMENT_RETURN_CONTEXT;

#define NET_FRAGMENT_EXTENSION_RETURN_CONTEXT_NAME L"ms_fragment_returncontext"
#define NET_FRAGMENT_EXTENSION_RETURN_CONTEXT_VERSION_1 1U

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NET_RETURNCONTEXTTYPES_H */
