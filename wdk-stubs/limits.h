/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * limits.h: the ends of the integer types.
 */
#ifndef IRQLINT_LIMITS_H
#define IRQLINT_LIMITS_H

#ifndef CHAR_BIT
#define CHAR_BIT 8
#endif
#ifndef SCHAR_MIN
#define SCHAR_MIN (-128)
#endif
#ifndef SCHAR_MAX
#define SCHAR_MAX 127
#endif
#ifndef UCHAR_MAX
#define UCHAR_MAX 0xff
#endif
#ifndef CHAR_MIN
#define CHAR_MIN SCHAR_MIN
#endif
#ifndef CHAR_MAX
#define CHAR_MAX SCHAR_MAX
#endif
#ifndef MB_LEN_MAX
#define MB_LEN_MAX 5
#endif
#ifndef SHRT_MIN
#define SHRT_MIN (-32768)
#endif
#ifndef SHRT_MAX
#define SHRT_MAX 32767
#endif
#ifndef USHRT_MAX
#define USHRT_MAX 0xffff
#endif
#ifndef INT_MIN
#define INT_MIN (-2147483647 - 1)
#endif
#ifndef INT_MAX
#define INT_MAX 2147483647
#endif
#ifndef UINT_MAX
#define UINT_MAX 0xffffffff
#endif
#ifndef LONG_MIN
#define LONG_MIN (-2147483647L - 1)
#endif
#ifndef LONG_MAX
#define LONG_MAX 2147483647L
#endif
#ifndef ULONG_MAX
#define ULONG_MAX 0xffffffffUL
#endif
#ifndef LLONG_MAX
#define LLONG_MAX 9223372036854775807LL
#endif
#ifndef LLONG_MIN
#define LLONG_MIN (-9223372036854775807LL - 1)
#endif
#ifndef ULLONG_MAX
#define ULLONG_MAX 0xffffffffffffffffULL
#endif
#ifndef _I8_MIN
#define _I8_MIN (-127 - 1)
#endif
#ifndef _I8_MAX
#define _I8_MAX 127
#endif
#ifndef _UI8_MAX
#define _UI8_MAX 0xff
#endif
#ifndef _I16_MIN
#define _I16_MIN (-32767 - 1)
#endif
#ifndef _I16_MAX
#define _I16_MAX 32767
#endif
#ifndef _UI16_MAX
#define _UI16_MAX 0xffff
#endif
#ifndef _I32_MIN
#define _I32_MIN (-2147483647 - 1)
#endif
#ifndef _I32_MAX
#define _I32_MAX 2147483647
#endif
#ifndef _UI32_MAX
#define _UI32_MAX 0xffffffffu
#endif
#ifndef _I64_MIN
#define _I64_MIN (-9223372036854775807LL - 1)
#endif
#ifndef _I64_MAX
#define _I64_MAX 9223372036854775807LL
#endif
#ifndef _UI64_MAX
#define _UI64_MAX 0xffffffffffffffffULL
#endif
#ifndef SIZE_MAX
#define SIZE_MAX 0xffffffffffffffffULL
#endif

#endif /* IRQLINT_LIMITS_H */
