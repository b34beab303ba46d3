/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * basetsd.h: integer types of fixed and of pointer size.
 */
#ifndef IRQLINT_BASETSD_H
#define IRQLINT_BASETSD_H

/* Drivers ask for it. */
#define _BASETSD_H_

#if defined(__x86_64__)
#ifndef _AMD64_
#define _AMD64_
#endif
#elif defined(__aarch64__)
#ifndef _ARM64_
#define _ARM64_
#endif
#elif defined(__i386__)
#ifndef _X86_
#define _X86_
#endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

#ifndef POINTER_32
#define POINTER_32
#define POINTER_64
#define PTR32
#define PTR64
#define POINTER_SIGNED
#define POINTER_UNSIGNED
#define SPOINTER_32
#define UPOINTER_32
#define FIRMWARE_PTR
#endif

typedef signed char INT8, *PINT8;
typedef signed short INT16, *PINT16;
typedef signed int INT32, *PINT32;
typedef signed long long INT64, *PINT64;
typedef unsigned char UINT8, *PUINT8;
typedef unsigned short UINT16, *PUINT16;
typedef unsigned int UINT32, *PUINT32;
typedef unsigned long long UINT64, *PUINT64;
typedef signed int LONG32, *PLONG32;
typedef unsigned int ULONG32, *PULONG32;
typedef unsigned int DWORD32, *PDWORD32;
typedef long long LONG64, *PLONG64;
typedef unsigned long long ULONG64, *PULONG64;
typedef unsigned long long DWORD64, *PDWORD64;

#ifdef _WIN64
typedef long long INT_PTR, *PINT_PTR;
typedef unsigned long long UINT_PTR, *PUINT_PTR;
typedef long long LONG_PTR, *PLONG_PTR;
typedef unsigned long long ULONG_PTR, *PULONG_PTR;
typedef int HALF_PTR, *PHALF_PTR;
typedef unsigned int UHALF_PTR, *PUHALF_PTR;
typedef long long SHANDLE_PTR;
typedef unsigned long long HANDLE_PTR;
#else
typedef int INT_PTR, *PINT_PTR;
typedef unsigned int UINT_PTR, *PUINT_PTR;
typedef long LONG_PTR, *PLONG_PTR;
typedef unsigned long ULONG_PTR, *PULONG_PTR;
typedef short HALF_PTR, *PHALF_PTR;
typedef unsigned short UHALF_PTR, *PUHALF_PTR;
typedef long SHANDLE_PTR;
typedef unsigned long HANDLE_PTR;
#endif

typedef ULONG_PTR SIZE_T, *PSIZE_T;
typedef LONG_PTR SSIZE_T, *PSSIZE_T;
typedef ULONG_PTR DWORD_PTR, *PDWORD_PTR;
typedef ULONG_PTR KAFFINITY, *PKAFFINITY;

#define HandleToULong(h) ((unsigned long)(ULONG_PTR)(h))
#define HandleToUlong(h) ((unsigned long)(ULONG_PTR)(h))
#define HandleToLong(h) ((long)(LONG_PTR)(h))
#define ULongToHandle(x) ((void *)(ULONG_PTR)(x))
#define UlongToHandle(x) ((void *)(ULONG_PTR)(x))
#define LongToHandle(x) ((void *)(LONG_PTR)(x))
#define PtrToUlong(p) ((unsigned long)(ULONG_PTR)(p))
#define PtrToULong(p) ((unsigned long)(ULONG_PTR)(p))
#define PtrToLong(p) ((long)(LONG_PTR)(p))
#define PtrToUint(p) ((unsigned int)(UINT_PTR)(p))
#define PtrToUInt(p) ((unsigned int)(UINT_PTR)(p))
#define PtrToInt(p) ((int)(INT_PTR)(p))
#define PtrToUshort(p) ((unsigned short)(ULONG_PTR)(p))
#define PtrToShort(p) ((short)(LONG_PTR)(p))
#define IntToPtr(x) ((void *)(INT_PTR)(int)(x))
#define UIntToPtr(x) ((void *)(UINT_PTR)(unsigned int)(x))
#define UintToPtr(x) ((void *)(UINT_PTR)(unsigned int)(x))
#define LongToPtr(x) ((void *)(LONG_PTR)(long)(x))
#define ULongToPtr(x) ((void *)(ULONG_PTR)(unsigned long)(x))
#define UlongToPtr(x) ((void *)(ULONG_PTR)(unsigned long)(x))
#define Ptr32ToPtr(p) ((void *)(p))
#define PtrToPtr32(p) ((void *)(p))
#define PtrToPtr64(p) ((void *)(p))
#define Handle32ToHandle(h) ((void *)(h))
#define HandleToHandle32(h) ((void *)(h))
#define HandleToHandle64(h) ((void *)(h))

#define MAXUINT8 ((UINT8)~((UINT8)0))
#define MAXINT8 ((INT8)(MAXUINT8 >> 1))
#define MININT8 ((INT8)~MAXINT8)
#define MAXUINT16 ((UINT16)~((UINT16)0))
#define MAXINT16 ((INT16)(MAXUINT16 >> 1))
#define MININT16 ((INT16)~MAXINT16)
#define MAXUINT32 ((UINT32)~((UINT32)0))
#define MAXINT32 ((INT32)(MAXUINT32 >> 1))
#define MININT32 ((INT32)~MAXINT32)
#define MAXUINT64 ((UINT64)~((UINT64)0))
#define MAXINT64 ((INT64)(MAXUINT64 >> 1))
#define MININT64 ((INT64)~MAXINT64)
#define MAXULONG32 ((ULONG32)~((ULONG32)0))
#define MAXLONG32 ((LONG32)(MAXULONG32 >> 1))
#define MINLONG32 ((LONG32)~MAXLONG32)
#define MAXULONG64 ((ULONG64)~((ULONG64)0))
#define MAXLONG64 ((LONG64)(MAXULONG64 >> 1))
#define MINLONG64 ((LONG64)~MAXLONG64)
#define MAXUINT ((unsigned int)~0U)
#define MAXINT ((int)(MAXUINT >> 1))
#define MININT ((int)~MAXINT)
#define MAXULONGLONG ((unsigned long long)~0ULL)
#define MAXLONGLONG ((long long)(MAXULONGLONG >> 1))
#define MINLONGLONG ((long long)~MAXLONGLONG)
#define MAXUINT_PTR ((UINT_PTR)~((UINT_PTR)0))
#define MAXINT_PTR ((INT_PTR)(MAXUINT_PTR >> 1))
#define MININT_PTR ((INT_PTR)~MAXINT_PTR)
#define MAXULONG_PTR ((ULONG_PTR)~((ULONG_PTR)0))
#define MAXLONG_PTR ((LONG_PTR)(MAXULONG_PTR >> 1))
#define MINLONG_PTR ((LONG_PTR)~MAXLONG_PTR)
#define MAXSIZE_T ((SIZE_T)~((SIZE_T)0))
#define MAXSSIZE_T ((SSIZE_T)(MAXSIZE_T >> 1))
#define MINSSIZE_T ((SSIZE_T)~MAXSSIZE_T)

#ifdef __cplusplus
}
#endif

/* Microsoft's compiler knows it without a header; its library, where it is, defines it. */
#if defined(__cplusplus) && !defined(IRQLINT_ALIGN_VAL_T) && !__has_include(<vcruntime.h>)
#define IRQLINT_ALIGN_VAL_T
#include <stddef.h>
namespace std {
enum class align_val_t : size_t {};
}
#endif

#endif /* IRQLINT_BASETSD_H */
