/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * assert.h: assertions; a driver's ASSERT is in wdm.h.
 */
#ifndef IRQLINT_ASSERT_H
#define IRQLINT_ASSERT_H

#undef assert
#define assert(e) ((void)0)
#if !defined(__cplusplus) && !defined(static_assert)
#define static_assert _Static_assert
#endif

#endif /* IRQLINT_ASSERT_H */
