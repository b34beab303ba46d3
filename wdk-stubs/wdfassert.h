/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wdfassert.h: assertions of KMDF drivers.
 */
#ifndef IRQLINT_WDFASSERT_H
#define IRQLINT_WDFASSERT_H

#include <wdftypes.h>

#ifdef __cplusplus
extern "C" {
#endif

#define WDFVERIFY_ENABLED 0
#define WDFVERIFY(Condition) ((Condition) ? TRUE : FALSE)

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_WDFASSERT_H */
