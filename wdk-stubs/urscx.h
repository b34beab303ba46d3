/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * urscx.h: the USB role switch class extension.
 */
#ifndef IRQLINT_URSCX_H
#define IRQLINT_URSCX_H

#include <wdf.h>
#include <urstypes.h>
#include <ursdevice.h>

#endif /* IRQLINT_URSCX_H */
