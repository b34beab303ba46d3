/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ucm/1.0/UcmCx.h: the USB connector manager class extension, version 1.0.
 */
#ifndef IRQLINT_UCM_1_0_UCMCX_H
#define IRQLINT_UCM_1_0_UCMCX_H

#include <UcmCx.h>

#endif /* IRQLINT_UCM_1_0_UCMCX_H */
