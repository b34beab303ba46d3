/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wditypes.hpp: the types of WDI messages.
 */
#ifndef IRQLINT_WDITYPES_HPP
#define IRQLINT_WDITYPES_HPP

#include <wlan/types.h>

#endif /* IRQLINT_WDITYPES_HPP */
