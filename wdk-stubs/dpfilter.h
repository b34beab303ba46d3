/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * dpfilter.h: components of DbgPrintEx, which wdm.h declares.
 */
#ifndef IRQLINT_DPFILTER_H
#define IRQLINT_DPFILTER_H

#include <wdm.h>

#endif /* IRQLINT_DPFILTER_H */
