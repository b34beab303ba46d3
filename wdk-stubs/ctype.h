/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ctype.h: kinds of characters.
 */
#ifndef IRQLINT_CTYPE_H
#define IRQLINT_CTYPE_H

#include <wchar.h>

#ifdef __cplusplus
extern "C" {
#endif

int __cdecl isalnum(int Character);
int __cdecl isalpha(int Character);
int __cdecl iscntrl(int Character);
int __cdecl isdigit(int Character);
int __cdecl isgraph(int Character);
int __cdecl islower(int Character);
int __cdecl isprint(int Character);
int __cdecl ispunct(int Character);
int __cdecl isspace(int Character);
int __cdecl isupper(int Character);
int __cdecl isxdigit(int Character);
int __cdecl tolower(int Character);
int __cdecl toupper(int Character);
int __cdecl _tolower(int Character);
int __cdecl _toupper(int Character);
#define __isascii(c) ((unsigned)(c) < 0x80)
#define isascii __isascii
#define __toascii(c) ((c) & 0x7f)
#define toascii __toascii

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_CTYPE_H */
