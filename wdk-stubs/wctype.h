/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wctype.h: kinds of wide characters.
 */
#ifndef IRQLINT_WCTYPE_H
#define IRQLINT_WCTYPE_H

#include <wchar.h>

#endif /* IRQLINT_WCTYPE_H */
