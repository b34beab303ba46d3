/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wdfpool.h: pool of KMDF.
 */
#ifndef IRQLINT_WDFPOOL_H
#define IRQLINT_WDFPOOL_H

#include <wdftypes.h>

#endif /* IRQLINT_WDFPOOL_H */
