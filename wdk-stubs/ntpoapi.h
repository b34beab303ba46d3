/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ntpoapi.h: power states, which wdm.h declares.
 */
#ifndef IRQLINT_NTPOAPI_H
#define IRQLINT_NTPOAPI_H

#include <wdm.h>

#endif /* IRQLINT_NTPOAPI_H */
