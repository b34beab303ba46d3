/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * suppress.h: codes of warnings that drivers suppress; none are needed here.
 */
#ifndef IRQLINT_SUPPRESS_H
#define IRQLINT_SUPPRESS_H

#endif /* IRQLINT_SUPPRESS_H */
