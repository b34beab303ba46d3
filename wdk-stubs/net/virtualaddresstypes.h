/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * net/virtualaddresstypes.h: the address of a fragment.
 */
#ifndef IRQLINT_NET_VIRTUALADDRESSTYPES_H
#define IRQLINT_NET_VIRTUALADDRESSTYPES_H

#include <ntdef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _NET_FRAGMENT_VIRTUAL_ADDRESS {
  PVOID VirtualAddress;
} NET_FRAGMENT_VIRTUAL_ADDRESS;

#define NET_FRAGMENT_EXTENSION_VIRTUAL_ADDRESS_NAME L"ms_fragment_virtualaddress"
#define NET_FRAGMENT_EXTENSION_VIRTUAL_ADDRESS_VERSION_1 1U

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NET_VIRTUALADDRESSTYPES_H */
