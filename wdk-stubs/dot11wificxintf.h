/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * dot11wificxintf.h: messages of the Wi-Fi class extension.
 */
#ifndef IRQLINT_DOT11WIFICXINTF_H
#define IRQLINT_DOT11WIFICXINTF_H

#include <wlan/messages.h>

#endif /* IRQLINT_DOT11WIFICXINTF_H */
