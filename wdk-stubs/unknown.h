/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * unknown.h: IUnknown for kernel streaming.
 */
#ifndef IRQLINT_UNKNOWN_H
#define IRQLINT_UNKNOWN_H

#include <punknown.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_UNKNOWN_H */
