/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * winddi.h: what display miniports need of the display driver interface.
 */
#ifndef IRQLINT_WINDDI_H
#define IRQLINT_WINDDI_H

#include <windef.h>
#include <wingdi.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef ULONG_PTR DHPDEV;
typedef ULONG FLONG;
typedef LONG FIX;
typedef ULONG ROP4;

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_WINDDI_H */
