/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * net/mdltypes.h: the MDL of a fragment.
 */
#ifndef IRQLINT_NET_MDLTYPES_H
#define IRQLINT_NET_MDLTYPES_H

#include <ntdef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _NET_FRAGMENT_MDL {
  struct _MDL *Mdl;
} NET_FRAGMENT_MDL;

#define NET_FRAGMENT_EXTENSION_MDL_NAME L"ms_fragment_mdl"
#define NET_FRAGMENT_EXTENSION_MDL_VERSION_1 1U

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NET_MDLTYPES_H */
