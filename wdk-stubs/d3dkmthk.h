/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * d3dkmthk.h: what display miniports need of the thunks.
 */
#ifndef IRQLINT_D3DKMTHK_H
#define IRQLINT_D3DKMTHK_H

#include <d3dkmdt.h>

#ifdef __cplusplus
extern "C" {
#endif

#define DXGK_MAX_VIDPN_SOURCES 16

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_D3DKMTHK_H */
