/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * stdlib.h: numbers in strings, sorting and searching, as far as the kernel has them.
 */
#ifndef IRQLINT_STDLIB_H
#define IRQLINT_STDLIB_H

#include <stddef.h>

#include <limits.h>
#include <wchar.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _div_t {
  int quot;
  int rem;
} div_t;

typedef struct _ldiv_t {
  long quot;
  long rem;
} ldiv_t;

#define _MAX_PATH 260
#define _MAX_DRIVE 3
#define _MAX_DIR 256
#define _MAX_FNAME 256
#define _MAX_EXT 256
#define RAND_MAX 0x7fff
#if !defined(__cplusplus) && !defined(NOMINMAX)
#ifndef min
#define min(a, b) (((a) < (b)) ? (a) : (b))
#endif
#ifndef max
#define max(a, b) (((a) > (b)) ? (a) : (b))
#endif
#endif
#define __max(a, b) (((a) > (b)) ? (a) : (b))
#define __min(a, b) (((a) < (b)) ? (a) : (b))
#define _countof(a) (sizeof(a) / sizeof((a)[0]))

int __cdecl abs(int Number);
long __cdecl labs(long Number);
long long __cdecl _abs64(long long Number);
int __cdecl atoi(const char *String);
long __cdecl atol(const char *String);
long long __cdecl _atoi64(const char *String);
long __cdecl strtol(const char *String, char **End, int Base);
unsigned long __cdecl strtoul(const char *String, char **End, int Base);
long long __cdecl _strtoi64(const char *String, char **End, int Base);
unsigned long long __cdecl _strtoui64(const char *String, char **End, int Base);
char *__cdecl _itoa(int Value, char *Buffer, int Radix);
char *__cdecl _ultoa(unsigned long Value, char *Buffer, int Radix);
errno_t __cdecl _itoa_s(int Value, char *Buffer, size_t Size, int Radix);
errno_t __cdecl _ultoa_s(unsigned long Value, char *Buffer, size_t Size, int Radix);
size_t __cdecl mbstowcs(wchar_t *Destination, const char *Source, size_t Count);
size_t __cdecl wcstombs(char *Destination, const wchar_t *Source, size_t Count);
int __cdecl mbtowc(wchar_t *Character, const char *Source, size_t Count);
int __cdecl wctomb(char *Destination, wchar_t Character);
int __cdecl rand(void);
void __cdecl srand(unsigned int Seed);
void __cdecl qsort(void *Base, size_t Count, size_t Size, int(__cdecl *Compare)(const void *, const void *));
void __cdecl qsort_s(void *Base, size_t Count, size_t Size, int(__cdecl *Compare)(void *, const void *, const void *), void *Context);
void *__cdecl bsearch(const void *Key, const void *Base, size_t Count, size_t Size, int(__cdecl *Compare)(const void *, const void *));
void *__cdecl bsearch_s(const void *Key, const void *Base, size_t Count, size_t Size, int(__cdecl *Compare)(void *, const void *, const void *), void *Context);
unsigned short __cdecl _byteswap_ushort(unsigned short Value);
unsigned long __cdecl _byteswap_ulong(unsigned long Value);
unsigned long long __cdecl _byteswap_uint64(unsigned long long Value);
#ifndef _rotl
unsigned int __cdecl _rotl(unsigned int Value, int Shift);
unsigned int __cdecl _rotr(unsigned int Value, int Shift);
unsigned long __cdecl _lrotl(unsigned long Value, int Shift);
unsigned long __cdecl _lrotr(unsigned long Value, int Shift);
#endif
unsigned long long __cdecl _rotl64(unsigned long long Value, int Shift);
unsigned long long __cdecl _rotr64(unsigned long long Value, int Shift);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_STDLIB_H */
