/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * string.h: strings and memory blocks, as far as the kernel has them.
 */
#ifndef IRQLINT_STRING_H
#define IRQLINT_STRING_H

#include <stddef.h>

#include <wchar.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef int errno_t;

void *__cdecl memcpy(void *Destination, const void *Source, size_t Size);
void *__cdecl memmove(void *Destination, const void *Source, size_t Size);
void *__cdecl memset(void *Destination, int Value, size_t Size);
int __cdecl memcmp(const void *Buffer1, const void *Buffer2, size_t Size);
void *__cdecl memchr(const void *Buffer, int Value, size_t Size);
errno_t __cdecl memcpy_s(void *Destination, size_t DestinationSize, const void *Source, size_t Size);
errno_t __cdecl memmove_s(void *Destination, size_t DestinationSize, const void *Source, size_t Size);
size_t __cdecl strlen(const char *String);
size_t __cdecl strnlen(const char *String, size_t MaxCount);
int __cdecl strcmp(const char *String1, const char *String2);
int __cdecl strncmp(const char *String1, const char *String2, size_t MaxCount);
int __cdecl _stricmp(const char *String1, const char *String2);
int __cdecl _strnicmp(const char *String1, const char *String2, size_t MaxCount);
char *__cdecl strcpy(char *Destination, const char *Source);
char *__cdecl strncpy(char *Destination, const char *Source, size_t Count);
char *__cdecl strcat(char *Destination, const char *Source);
char *__cdecl strncat(char *Destination, const char *Source, size_t Count);
errno_t __cdecl strcpy_s(char *Destination, size_t DestinationSize, const char *Source);
errno_t __cdecl strncpy_s(char *Destination, size_t DestinationSize, const char *Source, size_t Count);
errno_t __cdecl strcat_s(char *Destination, size_t DestinationSize, const char *Source);
errno_t __cdecl strncat_s(char *Destination, size_t DestinationSize, const char *Source, size_t Count);
char *__cdecl strchr(const char *String, int Value);
char *__cdecl strrchr(const char *String, int Value);
char *__cdecl strstr(const char *String, const char *SubString);
size_t __cdecl strspn(const char *String, const char *Control);
size_t __cdecl strcspn(const char *String, const char *Control);
char *__cdecl strpbrk(const char *String, const char *Control);
char *__cdecl strtok_s(char *String, const char *Delimiter, char **Context);
char *__cdecl _strlwr(char *String);
char *__cdecl _strupr(char *String);
char *__cdecl _strrev(char *String);
char *__cdecl _strset(char *String, int Value);
char *__cdecl _strnset(char *String, int Value, size_t Count);

#ifdef __cplusplus
/* In C++, the size of an array need not be given. */
extern "C++" {
template <size_t N> inline errno_t strcpy_s(char (&Destination)[N], const char *Source) { return strcpy_s(Destination, N, Source); }
template <size_t N> inline errno_t strcat_s(char (&Destination)[N], const char *Source) { return strcat_s(Destination, N, Source); }
template <size_t N> inline errno_t strncpy_s(char (&Destination)[N], const char *Source, size_t Count) { return strncpy_s(Destination, N, Source, Count); }
template <size_t N> inline errno_t strncat_s(char (&Destination)[N], const char *Source, size_t Count) { return strncat_s(Destination, N, Source, Count); }
}
}
#endif

#endif /* IRQLINT_STRING_H */
