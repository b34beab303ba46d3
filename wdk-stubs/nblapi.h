/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * nblapi.h: allocates, copies and frees network buffers.
 */
#ifndef IRQLINT_NBLAPI_H
#define IRQLINT_NBLAPI_H

#include <ndis/nbl.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NBLAPI_H */
