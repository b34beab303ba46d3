/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ktmtypes.h: kernel transactions, which wdm.h declares.
 */
#ifndef IRQLINT_KTMTYPES_H
#define IRQLINT_KTMTYPES_H

#include <wdm.h>

#endif /* IRQLINT_KTMTYPES_H */
