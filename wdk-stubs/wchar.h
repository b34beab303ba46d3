/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wchar.h: strings of wide characters, as far as the kernel has them.
 */
#ifndef IRQLINT_WCHAR_H
#define IRQLINT_WCHAR_H

#include <stdarg.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef unsigned short wint_t;
typedef unsigned short wctype_t;
typedef int errno_t;

#define WCHAR_MIN 0x0000
#define WCHAR_MAX 0xffff
#define WEOF ((wint_t)0xFFFF)

size_t __cdecl wcslen(const wchar_t *String);
size_t __cdecl wcsnlen(const wchar_t *String, size_t MaxCount);
int __cdecl wcscmp(const wchar_t *String1, const wchar_t *String2);
int __cdecl wcsncmp(const wchar_t *String1, const wchar_t *String2, size_t MaxCount);
int __cdecl _wcsicmp(const wchar_t *String1, const wchar_t *String2);
int __cdecl _wcsnicmp(const wchar_t *String1, const wchar_t *String2, size_t MaxCount);
wchar_t *__cdecl wcscpy(wchar_t *Destination, const wchar_t *Source);
wchar_t *__cdecl wcsncpy(wchar_t *Destination, const wchar_t *Source, size_t Count);
wchar_t *__cdecl wcscat(wchar_t *Destination, const wchar_t *Source);
wchar_t *__cdecl wcsncat(wchar_t *Destination, const wchar_t *Source, size_t Count);
errno_t __cdecl wcscpy_s(wchar_t *Destination, size_t DestinationSize, const wchar_t *Source);
errno_t __cdecl wcsncpy_s(wchar_t *Destination, size_t DestinationSize, const wchar_t *Source, size_t Count);
errno_t __cdecl wcscat_s(wchar_t *Destination, size_t DestinationSize, const wchar_t *Source);
errno_t __cdecl wcsncat_s(wchar_t *Destination, size_t DestinationSize, const wchar_t *Source, size_t Count);
wchar_t *__cdecl wcschr(const wchar_t *String, wchar_t Value);
wchar_t *__cdecl wcsrchr(const wchar_t *String, wchar_t Value);
wchar_t *__cdecl wcsstr(const wchar_t *String, const wchar_t *SubString);
size_t __cdecl wcsspn(const wchar_t *String, const wchar_t *Control);
size_t __cdecl wcscspn(const wchar_t *String, const wchar_t *Control);
wchar_t *__cdecl wcspbrk(const wchar_t *String, const wchar_t *Control);
wchar_t *__cdecl wcstok_s(wchar_t *String, const wchar_t *Delimiter, wchar_t **Context);
wchar_t *__cdecl _wcslwr(wchar_t *String);
wchar_t *__cdecl _wcsupr(wchar_t *String);
wchar_t *__cdecl _wcsrev(wchar_t *String);
wchar_t *__cdecl _wcsset(wchar_t *String, wchar_t Value);
wchar_t *__cdecl _wcsnset(wchar_t *String, wchar_t Value, size_t Count);
wint_t __cdecl towlower(wint_t Character);
wint_t __cdecl towupper(wint_t Character);
int __cdecl iswctype(wint_t Character, wctype_t Type);
int __cdecl iswalpha(wint_t Character);
int __cdecl iswdigit(wint_t Character);
int __cdecl iswlower(wint_t Character);
int __cdecl iswspace(wint_t Character);
int __cdecl iswupper(wint_t Character);
int __cdecl iswxdigit(wint_t Character);
int __cdecl swprintf(wchar_t *Buffer, const wchar_t *Format, ...);
int __cdecl vswprintf(wchar_t *Buffer, const wchar_t *Format, va_list Arguments);
int __cdecl swprintf_s(wchar_t *Buffer, size_t Size, const wchar_t *Format, ...);
int __cdecl vswprintf_s(wchar_t *Buffer, size_t Size, const wchar_t *Format, va_list Arguments);
int __cdecl _snwprintf(wchar_t *Buffer, size_t Count, const wchar_t *Format, ...);
int __cdecl _vsnwprintf(wchar_t *Buffer, size_t Count, const wchar_t *Format, va_list Arguments);
int __cdecl _snwprintf_s(wchar_t *Buffer, size_t Size, size_t Count, const wchar_t *Format, ...);
int __cdecl _vsnwprintf_s(wchar_t *Buffer, size_t Size, size_t Count, const wchar_t *Format, va_list Arguments);
int __cdecl swscanf_s(const wchar_t *Buffer, const wchar_t *Format, ...);
long __cdecl wcstol(const wchar_t *String, wchar_t **End, int Base);
unsigned long __cdecl wcstoul(const wchar_t *String, wchar_t **End, int Base);
long long __cdecl _wcstoi64(const wchar_t *String, wchar_t **End, int Base);
unsigned long long __cdecl _wcstoui64(const wchar_t *String, wchar_t **End, int Base);
int __cdecl _wtoi(const wchar_t *String);
long __cdecl _wtol(const wchar_t *String);
long long __cdecl _wtoi64(const wchar_t *String);
wchar_t *__cdecl _itow(int Value, wchar_t *Buffer, int Radix);
wchar_t *__cdecl _ultow(unsigned long Value, wchar_t *Buffer, int Radix);
errno_t __cdecl _itow_s(int Value, wchar_t *Buffer, size_t Size, int Radix);
errno_t __cdecl _ultow_s(unsigned long Value, wchar_t *Buffer, size_t Size, int Radix);

#ifdef __cplusplus
/* In C++, the size of an array need not be given. */
extern "C++" {
template <size_t N> inline errno_t wcscpy_s(wchar_t (&Destination)[N], const wchar_t *Source) { return wcscpy_s(Destination, N, Source); }
template <size_t N> inline errno_t wcscat_s(wchar_t (&Destination)[N], const wchar_t *Source) { return wcscat_s(Destination, N, Source); }
template <size_t N> inline errno_t wcsncpy_s(wchar_t (&Destination)[N], const wchar_t *Source, size_t Count) { return wcsncpy_s(Destination, N, Source, Count); }
template <size_t N> inline errno_t wcsncat_s(wchar_t (&Destination)[N], const wchar_t *Source, size_t Count) { return wcsncat_s(Destination, N, Source, Count); }
template <size_t N, typename... As> inline int swprintf_s(wchar_t (&Buffer)[N], const wchar_t *Format, As... Arguments) { return swprintf_s(Buffer, N, Format, Arguments...); }
}
}
#endif

#endif /* IRQLINT_WCHAR_H */
