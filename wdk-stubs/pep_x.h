/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * pep_x.h: platform extension plug-ins, by their newer header's name.
 */
#ifndef IRQLINT_PEP_X_H
#define IRQLINT_PEP_X_H

#include <pepfx.h>

#endif /* IRQLINT_PEP_X_H */
