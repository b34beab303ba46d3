/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * memory.h: memory blocks.
 */
#ifndef IRQLINT_MEMORY_H
#define IRQLINT_MEMORY_H

#include <string.h>

#endif /* IRQLINT_MEMORY_H */
