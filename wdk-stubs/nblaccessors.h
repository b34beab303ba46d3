/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * nblaccessors.h: reads and writes members of network buffers.
 */
#ifndef IRQLINT_NBLACCESSORS_H
#define IRQLINT_NBLACCESSORS_H

#include <ndis/nbl.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NBLACCESSORS_H */
