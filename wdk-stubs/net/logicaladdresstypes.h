/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * net/logicaladdresstypes.h: the DMA address of a fragment.
 */
#ifndef IRQLINT_NET_LOGICALADDRESSTYPES_H
#define IRQLINT_NET_LOGICALADDRESSTYPES_H

#include <ntdef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _NET_FRAGMENT_LOGICAL_ADDRESS {
  UINT64 LogicalAddress;
} NET_FRAGMENT_LOGICAL_ADDRESS;

#define NET_FRAGMENT_EXTENSION_LOGICAL_ADDRESS_NAME L"ms_fragment_logicaladdress"
#define NET_FRAGMENT_EXTENSION_LOGICAL_ADDRESS_VERSION_1 1U

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NET_LOGICALADDRESSTYPES_H */
