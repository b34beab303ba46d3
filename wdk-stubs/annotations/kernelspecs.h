/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * kernelspecs.h: stands before the WDK's, and makes its annotations readable.
 */
#pragma once
#pragma GCC system_header
#if __has_include_next(<kernelspecs.h>)
#include_next <kernelspecs.h>
#endif
#include "irqlint_annotations.inc"
