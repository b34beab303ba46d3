/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * acxfuncenum.h: version of the audio class extension.
 */
#ifndef IRQLINT_ACXFUNCENUM_H
#define IRQLINT_ACXFUNCENUM_H

#include <acxtypes.h>

#endif /* IRQLINT_ACXFUNCENUM_H */
