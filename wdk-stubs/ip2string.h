/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ip2string.h: internet addresses to strings and back.
 */
#ifndef IRQLINT_IP2STRING_H
#define IRQLINT_IP2STRING_H

#include <mstcpip.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_IP2STRING_H */
