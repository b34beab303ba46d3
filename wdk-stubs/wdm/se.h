/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wdm/se.h
 */
#ifndef IRQLINT_WDM_SE_H
#define IRQLINT_WDM_SE_H

#include <wdm/base.h>

#endif /* IRQLINT_WDM_SE_H */
