/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * dontuse.h: names that drivers should not use; none are banned here.
 */
#ifndef IRQLINT_DONTUSE_H
#define IRQLINT_DONTUSE_H

#endif /* IRQLINT_DONTUSE_H */
