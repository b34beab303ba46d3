/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * sal.h: stands before the WDK's, and makes its annotations readable.
 */
#pragma once
#pragma GCC system_header
#if __has_include_next(<sal.h>)
#include_next <sal.h>
#endif
#include "irqlint_annotations.inc"
