/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * csq.h: cancel-safe queues, which wdm.h declares.
 */
#ifndef IRQLINT_CSQ_H
#define IRQLINT_CSQ_H

#include <wdm.h>

#endif /* IRQLINT_CSQ_H */
