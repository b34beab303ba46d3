/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * net/databuffertypes.h: the buffer of a fragment.
 */
#ifndef IRQLINT_NET_DATABUFFERTYPES_H
#define IRQLINT_NET_DATABUFFERTYPES_H

#include <ntdef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _NET_FRAGMENT_DATA_BUFFER {
  PVOID Handle;
} NET_FRAGMENT_DATA_BUFFER;

#define NET_FRAGMENT_EXTENSION_DATA_BUFFER_NAME L"ms_fragment_databuffer"
#define NET_FRAGMENT_EXTENSION_DATA_BUFFER_VERSION_1 1U

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NET_DATABUFFERTYPES_H */
