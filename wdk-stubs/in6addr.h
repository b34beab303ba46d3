/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * in6addr.h: IPv6 addresses.
 */
#ifndef IRQLINT_IN6ADDR_H
#define IRQLINT_IN6ADDR_H

#include <ntdef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct in6_addr {
  union {
    UCHAR Byte[16];
    USHORT Word[8];
  } u;
} IN6_ADDR, *PIN6_ADDR, *LPIN6_ADDR;

#define in_addr6 in6_addr
#define _S6_un u
#define _S6_u8 Byte
#define s6_addr _S6_un._S6_u8
#define s6_bytes u.Byte
#define s6_words u.Word

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_IN6ADDR_H */
