/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * malloc.h: what the compiler's own headers of vector instructions want.
 */
#ifndef IRQLINT_MALLOC_H
#define IRQLINT_MALLOC_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

void *__cdecl malloc(size_t Size);
void __cdecl free(void *Block);
void *__cdecl _aligned_malloc(size_t Size, size_t Alignment);
void __cdecl _aligned_free(void *Block);
void *__cdecl _alloca(size_t Size);
void *__cdecl __mingw_aligned_malloc(size_t Size, size_t Alignment);
void __cdecl __mingw_aligned_free(void *Block);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_MALLOC_H */
