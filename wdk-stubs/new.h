/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * new.h: the placement forms of operator new.
 */
#ifndef IRQLINT_NEW_H
#define IRQLINT_NEW_H

#include <new>



#endif /* IRQLINT_NEW_H */
