/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * stdio.h: printing into strings; the kernel has no streams.
 */
#ifndef IRQLINT_STDIO_H
#define IRQLINT_STDIO_H

#include <stdarg.h>
#include <stddef.h>

#include <wchar.h>

#ifdef __cplusplus
extern "C" {
#endif

#define EOF (-1)
#define _TRUNCATE ((size_t)-1)

int __cdecl sprintf(char *Buffer, const char *Format, ...);
int __cdecl vsprintf(char *Buffer, const char *Format, va_list Arguments);
int __cdecl sprintf_s(char *Buffer, size_t Size, const char *Format, ...);
int __cdecl vsprintf_s(char *Buffer, size_t Size, const char *Format, va_list Arguments);
int __cdecl _snprintf(char *Buffer, size_t Count, const char *Format, ...);
int __cdecl _vsnprintf(char *Buffer, size_t Count, const char *Format, va_list Arguments);
int __cdecl _snprintf_s(char *Buffer, size_t Size, size_t Count, const char *Format, ...);
int __cdecl _vsnprintf_s(char *Buffer, size_t Size, size_t Count, const char *Format, va_list Arguments);
int __cdecl _vscprintf(const char *Format, va_list Arguments);
int __cdecl _scprintf(const char *Format, ...);
int __cdecl _scwprintf(const wchar_t *Format, ...);
int __cdecl _vscwprintf(const wchar_t *Format, va_list Arguments);
int __cdecl sscanf_s(const char *Buffer, const char *Format, ...);

#ifdef __cplusplus
/* In C++, the size of an array need not be given. */
extern "C++" {
template <size_t N, typename... As> inline int sprintf_s(char (&Buffer)[N], const char *Format, As... Arguments) { return sprintf_s(Buffer, N, Format, Arguments...); }
}
}
#endif

#endif /* IRQLINT_STDIO_H */
