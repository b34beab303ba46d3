/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * dot11wificxtypes.hpp: the types of WiFiCx messages.
 */
#ifndef IRQLINT_DOT11WIFICXTYPES_HPP
#define IRQLINT_DOT11WIFICXTYPES_HPP

#include <wlan/types.h>

#endif /* IRQLINT_DOT11WIFICXTYPES_HPP */
