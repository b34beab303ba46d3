/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ntintsafe.h: integer arithmetic with overflow check.
 */
#ifndef IRQLINT_NTINTSAFE_H
#define IRQLINT_NTINTSAFE_H

/* Drivers ask for it. */
#define _NTINTSAFE_H_INCLUDED_

#include <wdm.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Limits. */

#ifndef UCHAR_MAX
#define UCHAR_MAX 0xff
#endif
#ifndef BYTE_MAX
#define BYTE_MAX 0xff
#endif
#ifndef SHORT_MIN
#define SHORT_MIN (-32768)
#endif
#ifndef SHORT_MAX
#define SHORT_MAX 32767
#endif
#ifndef USHORT_MAX
#define USHORT_MAX 0xffff
#endif
#ifndef WORD_MAX
#define WORD_MAX 0xffff
#endif
#define LODWORD(Value) ((ULONG)(Value))
#define HIDWORD(Value) ((ULONG)(((Value) >> 32) & 0xffffffff))
#ifndef LONG_MIN
#define LONG_MIN (-2147483647L - 1)
#endif
#ifndef LONG_MAX
#define LONG_MAX 2147483647L
#endif
#ifndef UINT_MAX
#define UINT_MAX 0xffffffff
#endif
#ifndef ULONG_MAX
#define ULONG_MAX 0xffffffffUL
#endif
#ifndef UINT32_MAX
#define UINT32_MAX 0xffffffffu
#endif
#ifndef DWORD_MAX
#define DWORD_MAX 0xffffffffUL
#endif
#ifndef LONGLONG_MIN
#define LONGLONG_MIN (-9223372036854775807LL - 1)
#endif
#ifndef LONGLONG_MAX
#define LONGLONG_MAX 9223372036854775807LL
#endif
#ifndef ULONGLONG_MAX
#define ULONGLONG_MAX 0xffffffffffffffffULL
#endif
#ifndef ULONG_PTR_MAX
#define ULONG_PTR_MAX ((ULONG_PTR)~(ULONG_PTR)0)
#endif
#ifndef SIZE_T_MAX
#define SIZE_T_MAX ((SIZE_T)~(SIZE_T)0)
#endif

/* Sums, differences, products. */

NTSTATUS RtlInt8Add(INT8 Augend, INT8 Addend, INT8 *Result);
NTSTATUS RtlInt8Sub(INT8 Minuend, INT8 Subtrahend, INT8 *Result);
NTSTATUS RtlInt8Mult(INT8 Multiplicand, INT8 Multiplier, INT8 *Result);
NTSTATUS RtlUInt8Add(UINT8 Augend, UINT8 Addend, UINT8 *Result);
NTSTATUS RtlUInt8Sub(UINT8 Minuend, UINT8 Subtrahend, UINT8 *Result);
NTSTATUS RtlUInt8Mult(UINT8 Multiplicand, UINT8 Multiplier, UINT8 *Result);
NTSTATUS RtlShortAdd(SHORT Augend, SHORT Addend, SHORT *Result);
NTSTATUS RtlShortSub(SHORT Minuend, SHORT Subtrahend, SHORT *Result);
NTSTATUS RtlShortMult(SHORT Multiplicand, SHORT Multiplier, SHORT *Result);
NTSTATUS RtlUShortAdd(USHORT Augend, USHORT Addend, USHORT *Result);
NTSTATUS RtlUShortSub(USHORT Minuend, USHORT Subtrahend, USHORT *Result);
NTSTATUS RtlUShortMult(USHORT Multiplicand, USHORT Multiplier, USHORT *Result);
NTSTATUS RtlWordAdd(WORD Augend, WORD Addend, WORD *Result);
NTSTATUS RtlWordSub(WORD Minuend, WORD Subtrahend, WORD *Result);
NTSTATUS RtlWordMult(WORD Multiplicand, WORD Multiplier, WORD *Result);
NTSTATUS RtlIntAdd(INT Augend, INT Addend, INT *Result);
NTSTATUS RtlIntSub(INT Minuend, INT Subtrahend, INT *Result);
NTSTATUS RtlIntMult(INT Multiplicand, INT Multiplier, INT *Result);
NTSTATUS RtlUIntAdd(UINT Augend, UINT Addend, UINT *Result);
NTSTATUS RtlUIntSub(UINT Minuend, UINT Subtrahend, UINT *Result);
NTSTATUS RtlUIntMult(UINT Multiplicand, UINT Multiplier, UINT *Result);
NTSTATUS RtlLongAdd(LONG Augend, LONG Addend, LONG *Result);
NTSTATUS RtlLongSub(LONG Minuend, LONG Subtrahend, LONG *Result);
NTSTATUS RtlLongMult(LONG Multiplicand, LONG Multiplier, LONG *Result);
NTSTATUS RtlULongAdd(ULONG Augend, ULONG Addend, ULONG *Result);
NTSTATUS RtlULongSub(ULONG Minuend, ULONG Subtrahend, ULONG *Result);
NTSTATUS RtlULongMult(ULONG Multiplicand, ULONG Multiplier, ULONG *Result);
NTSTATUS RtlDWordAdd(DWORD Augend, DWORD Addend, DWORD *Result);
NTSTATUS RtlDWordSub(DWORD Minuend, DWORD Subtrahend, DWORD *Result);
NTSTATUS RtlDWordMult(DWORD Multiplicand, DWORD Multiplier, DWORD *Result);
NTSTATUS RtlLongLongAdd(LONGLONG Augend, LONGLONG Addend, LONGLONG *Result);
NTSTATUS RtlLongLongSub(LONGLONG Minuend, LONGLONG Subtrahend, LONGLONG *Result);
NTSTATUS RtlLongLongMult(LONGLONG Multiplicand, LONGLONG Multiplier, LONGLONG *Result);
NTSTATUS RtlULongLongAdd(ULONGLONG Augend, ULONGLONG Addend, ULONGLONG *Result);
NTSTATUS RtlULongLongSub(ULONGLONG Minuend, ULONGLONG Subtrahend, ULONGLONG *Result);
NTSTATUS RtlULongLongMult(ULONGLONG Multiplicand, ULONGLONG Multiplier, ULONGLONG *Result);
NTSTATUS RtlIntPtrAdd(INT_PTR Augend, INT_PTR Addend, INT_PTR *Result);
NTSTATUS RtlIntPtrSub(INT_PTR Minuend, INT_PTR Subtrahend, INT_PTR *Result);
NTSTATUS RtlIntPtrMult(INT_PTR Multiplicand, INT_PTR Multiplier, INT_PTR *Result);
NTSTATUS RtlUIntPtrAdd(UINT_PTR Augend, UINT_PTR Addend, UINT_PTR *Result);
NTSTATUS RtlUIntPtrSub(UINT_PTR Minuend, UINT_PTR Subtrahend, UINT_PTR *Result);
NTSTATUS RtlUIntPtrMult(UINT_PTR Multiplicand, UINT_PTR Multiplier, UINT_PTR *Result);
NTSTATUS RtlLongPtrAdd(LONG_PTR Augend, LONG_PTR Addend, LONG_PTR *Result);
NTSTATUS RtlLongPtrSub(LONG_PTR Minuend, LONG_PTR Subtrahend, LONG_PTR *Result);
NTSTATUS RtlLongPtrMult(LONG_PTR Multiplicand, LONG_PTR Multiplier, LONG_PTR *Result);
NTSTATUS RtlULongPtrAdd(ULONG_PTR Augend, ULONG_PTR Addend, ULONG_PTR *Result);
NTSTATUS RtlULongPtrSub(ULONG_PTR Minuend, ULONG_PTR Subtrahend, ULONG_PTR *Result);
NTSTATUS RtlULongPtrMult(ULONG_PTR Multiplicand, ULONG_PTR Multiplier, ULONG_PTR *Result);
NTSTATUS RtlDWordPtrAdd(DWORD_PTR Augend, DWORD_PTR Addend, DWORD_PTR *Result);
NTSTATUS RtlDWordPtrSub(DWORD_PTR Minuend, DWORD_PTR Subtrahend, DWORD_PTR *Result);
NTSTATUS RtlDWordPtrMult(DWORD_PTR Multiplicand, DWORD_PTR Multiplier, DWORD_PTR *Result);
NTSTATUS RtlPtrdiffTAdd(ptrdiff_t Augend, ptrdiff_t Addend, ptrdiff_t *Result);
NTSTATUS RtlPtrdiffTSub(ptrdiff_t Minuend, ptrdiff_t Subtrahend, ptrdiff_t *Result);
NTSTATUS RtlPtrdiffTMult(ptrdiff_t Multiplicand, ptrdiff_t Multiplier, ptrdiff_t *Result);
NTSTATUS RtlSizeTAdd(size_t Augend, size_t Addend, size_t *Result);
NTSTATUS RtlSizeTSub(size_t Minuend, size_t Subtrahend, size_t *Result);
NTSTATUS RtlSizeTMult(size_t Multiplicand, size_t Multiplier, size_t *Result);
NTSTATUS RtlSSIZETAdd(SSIZE_T Augend, SSIZE_T Addend, SSIZE_T *Result);
NTSTATUS RtlSSIZETSub(SSIZE_T Minuend, SSIZE_T Subtrahend, SSIZE_T *Result);
NTSTATUS RtlSSIZETMult(SSIZE_T Multiplicand, SSIZE_T Multiplier, SSIZE_T *Result);
NTSTATUS RtlSIZETAdd(SIZE_T Augend, SIZE_T Addend, SIZE_T *Result);
NTSTATUS RtlSIZETSub(SIZE_T Minuend, SIZE_T Subtrahend, SIZE_T *Result);
NTSTATUS RtlSIZETMult(SIZE_T Multiplicand, SIZE_T Multiplier, SIZE_T *Result);

/* Conversions. */

NTSTATUS RtlInt8ToUInt8(INT8 Operand, UINT8 *Result);
NTSTATUS RtlInt8ToUChar(INT8 Operand, UCHAR *Result);
NTSTATUS RtlInt8ToByte(INT8 Operand, BYTE *Result);
NTSTATUS RtlInt8ToUShort(INT8 Operand, USHORT *Result);
NTSTATUS RtlInt8ToWord(INT8 Operand, WORD *Result);
NTSTATUS RtlInt8ToUInt(INT8 Operand, UINT *Result);
NTSTATUS RtlInt8ToULong(INT8 Operand, ULONG *Result);
NTSTATUS RtlInt8ToDWord(INT8 Operand, DWORD *Result);
NTSTATUS RtlInt8ToULongLong(INT8 Operand, ULONGLONG *Result);
NTSTATUS RtlInt8ToUIntPtr(INT8 Operand, UINT_PTR *Result);
NTSTATUS RtlInt8ToULongPtr(INT8 Operand, ULONG_PTR *Result);
NTSTATUS RtlInt8ToDWordPtr(INT8 Operand, DWORD_PTR *Result);
NTSTATUS RtlInt8ToSizeT(INT8 Operand, size_t *Result);
NTSTATUS RtlInt8ToSIZET(INT8 Operand, SIZE_T *Result);
NTSTATUS RtlUInt8ToInt8(UINT8 Operand, INT8 *Result);
NTSTATUS RtlUCharToInt8(UCHAR Operand, INT8 *Result);
NTSTATUS RtlByteToInt8(BYTE Operand, INT8 *Result);
NTSTATUS RtlShortToInt8(SHORT Operand, INT8 *Result);
NTSTATUS RtlShortToUInt8(SHORT Operand, UINT8 *Result);
NTSTATUS RtlShortToUChar(SHORT Operand, UCHAR *Result);
NTSTATUS RtlShortToByte(SHORT Operand, BYTE *Result);
NTSTATUS RtlShortToUShort(SHORT Operand, USHORT *Result);
NTSTATUS RtlShortToWord(SHORT Operand, WORD *Result);
NTSTATUS RtlShortToUInt(SHORT Operand, UINT *Result);
NTSTATUS RtlShortToULong(SHORT Operand, ULONG *Result);
NTSTATUS RtlShortToDWord(SHORT Operand, DWORD *Result);
NTSTATUS RtlShortToULongLong(SHORT Operand, ULONGLONG *Result);
NTSTATUS RtlShortToUIntPtr(SHORT Operand, UINT_PTR *Result);
NTSTATUS RtlShortToULongPtr(SHORT Operand, ULONG_PTR *Result);
NTSTATUS RtlShortToDWordPtr(SHORT Operand, DWORD_PTR *Result);
NTSTATUS RtlShortToSizeT(SHORT Operand, size_t *Result);
NTSTATUS RtlShortToSIZET(SHORT Operand, SIZE_T *Result);
NTSTATUS RtlUShortToInt8(USHORT Operand, INT8 *Result);
NTSTATUS RtlUShortToUInt8(USHORT Operand, UINT8 *Result);
NTSTATUS RtlUShortToUChar(USHORT Operand, UCHAR *Result);
NTSTATUS RtlUShortToByte(USHORT Operand, BYTE *Result);
NTSTATUS RtlUShortToShort(USHORT Operand, SHORT *Result);
NTSTATUS RtlWordToInt8(WORD Operand, INT8 *Result);
NTSTATUS RtlWordToUInt8(WORD Operand, UINT8 *Result);
NTSTATUS RtlWordToUChar(WORD Operand, UCHAR *Result);
NTSTATUS RtlWordToByte(WORD Operand, BYTE *Result);
NTSTATUS RtlWordToShort(WORD Operand, SHORT *Result);
NTSTATUS RtlIntToInt8(INT Operand, INT8 *Result);
NTSTATUS RtlIntToUInt8(INT Operand, UINT8 *Result);
NTSTATUS RtlIntToUChar(INT Operand, UCHAR *Result);
NTSTATUS RtlIntToByte(INT Operand, BYTE *Result);
NTSTATUS RtlIntToShort(INT Operand, SHORT *Result);
NTSTATUS RtlIntToUShort(INT Operand, USHORT *Result);
NTSTATUS RtlIntToWord(INT Operand, WORD *Result);
NTSTATUS RtlIntToUInt(INT Operand, UINT *Result);
NTSTATUS RtlIntToULong(INT Operand, ULONG *Result);
NTSTATUS RtlIntToDWord(INT Operand, DWORD *Result);
NTSTATUS RtlIntToULongLong(INT Operand, ULONGLONG *Result);
NTSTATUS RtlIntToUIntPtr(INT Operand, UINT_PTR *Result);
NTSTATUS RtlIntToULongPtr(INT Operand, ULONG_PTR *Result);
NTSTATUS RtlIntToDWordPtr(INT Operand, DWORD_PTR *Result);
NTSTATUS RtlIntToSizeT(INT Operand, size_t *Result);
NTSTATUS RtlIntToSIZET(INT Operand, SIZE_T *Result);
NTSTATUS RtlUIntToInt8(UINT Operand, INT8 *Result);
NTSTATUS RtlUIntToUInt8(UINT Operand, UINT8 *Result);
NTSTATUS RtlUIntToUChar(UINT Operand, UCHAR *Result);
NTSTATUS RtlUIntToByte(UINT Operand, BYTE *Result);
NTSTATUS RtlUIntToShort(UINT Operand, SHORT *Result);
NTSTATUS RtlUIntToUShort(UINT Operand, USHORT *Result);
NTSTATUS RtlUIntToWord(UINT Operand, WORD *Result);
NTSTATUS RtlUIntToInt(UINT Operand, INT *Result);
NTSTATUS RtlUIntToLong(UINT Operand, LONG *Result);
NTSTATUS RtlUIntToIntPtr(UINT Operand, INT_PTR *Result);
NTSTATUS RtlUIntToLongPtr(UINT Operand, LONG_PTR *Result);
NTSTATUS RtlUIntToPtrdiffT(UINT Operand, ptrdiff_t *Result);
NTSTATUS RtlUIntToSSIZET(UINT Operand, SSIZE_T *Result);
NTSTATUS RtlLongToInt8(LONG Operand, INT8 *Result);
NTSTATUS RtlLongToUInt8(LONG Operand, UINT8 *Result);
NTSTATUS RtlLongToUChar(LONG Operand, UCHAR *Result);
NTSTATUS RtlLongToByte(LONG Operand, BYTE *Result);
NTSTATUS RtlLongToShort(LONG Operand, SHORT *Result);
NTSTATUS RtlLongToUShort(LONG Operand, USHORT *Result);
NTSTATUS RtlLongToWord(LONG Operand, WORD *Result);
NTSTATUS RtlLongToUInt(LONG Operand, UINT *Result);
NTSTATUS RtlLongToULong(LONG Operand, ULONG *Result);
NTSTATUS RtlLongToDWord(LONG Operand, DWORD *Result);
NTSTATUS RtlLongToULongLong(LONG Operand, ULONGLONG *Result);
NTSTATUS RtlLongToUIntPtr(LONG Operand, UINT_PTR *Result);
NTSTATUS RtlLongToULongPtr(LONG Operand, ULONG_PTR *Result);
NTSTATUS RtlLongToDWordPtr(LONG Operand, DWORD_PTR *Result);
NTSTATUS RtlLongToSizeT(LONG Operand, size_t *Result);
NTSTATUS RtlLongToSIZET(LONG Operand, SIZE_T *Result);
NTSTATUS RtlULongToInt8(ULONG Operand, INT8 *Result);
NTSTATUS RtlULongToUInt8(ULONG Operand, UINT8 *Result);
NTSTATUS RtlULongToUChar(ULONG Operand, UCHAR *Result);
NTSTATUS RtlULongToByte(ULONG Operand, BYTE *Result);
NTSTATUS RtlULongToShort(ULONG Operand, SHORT *Result);
NTSTATUS RtlULongToUShort(ULONG Operand, USHORT *Result);
NTSTATUS RtlULongToWord(ULONG Operand, WORD *Result);
NTSTATUS RtlULongToInt(ULONG Operand, INT *Result);
NTSTATUS RtlULongToLong(ULONG Operand, LONG *Result);
NTSTATUS RtlULongToIntPtr(ULONG Operand, INT_PTR *Result);
NTSTATUS RtlULongToLongPtr(ULONG Operand, LONG_PTR *Result);
NTSTATUS RtlULongToPtrdiffT(ULONG Operand, ptrdiff_t *Result);
NTSTATUS RtlULongToSSIZET(ULONG Operand, SSIZE_T *Result);
NTSTATUS RtlDWordToInt8(DWORD Operand, INT8 *Result);
NTSTATUS RtlDWordToUInt8(DWORD Operand, UINT8 *Result);
NTSTATUS RtlDWordToUChar(DWORD Operand, UCHAR *Result);
NTSTATUS RtlDWordToByte(DWORD Operand, BYTE *Result);
NTSTATUS RtlDWordToShort(DWORD Operand, SHORT *Result);
NTSTATUS RtlDWordToUShort(DWORD Operand, USHORT *Result);
NTSTATUS RtlDWordToWord(DWORD Operand, WORD *Result);
NTSTATUS RtlDWordToInt(DWORD Operand, INT *Result);
NTSTATUS RtlDWordToLong(DWORD Operand, LONG *Result);
NTSTATUS RtlDWordToIntPtr(DWORD Operand, INT_PTR *Result);
NTSTATUS RtlDWordToLongPtr(DWORD Operand, LONG_PTR *Result);
NTSTATUS RtlDWordToPtrdiffT(DWORD Operand, ptrdiff_t *Result);
NTSTATUS RtlDWordToSSIZET(DWORD Operand, SSIZE_T *Result);
NTSTATUS RtlLongLongToInt8(LONGLONG Operand, INT8 *Result);
NTSTATUS RtlLongLongToUInt8(LONGLONG Operand, UINT8 *Result);
NTSTATUS RtlLongLongToUChar(LONGLONG Operand, UCHAR *Result);
NTSTATUS RtlLongLongToByte(LONGLONG Operand, BYTE *Result);
NTSTATUS RtlLongLongToShort(LONGLONG Operand, SHORT *Result);
NTSTATUS RtlLongLongToUShort(LONGLONG Operand, USHORT *Result);
NTSTATUS RtlLongLongToWord(LONGLONG Operand, WORD *Result);
NTSTATUS RtlLongLongToInt(LONGLONG Operand, INT *Result);
NTSTATUS RtlLongLongToUInt(LONGLONG Operand, UINT *Result);
NTSTATUS RtlLongLongToLong(LONGLONG Operand, LONG *Result);
NTSTATUS RtlLongLongToULong(LONGLONG Operand, ULONG *Result);
NTSTATUS RtlLongLongToDWord(LONGLONG Operand, DWORD *Result);
NTSTATUS RtlLongLongToULongLong(LONGLONG Operand, ULONGLONG *Result);
NTSTATUS RtlLongLongToIntPtr(LONGLONG Operand, INT_PTR *Result);
NTSTATUS RtlLongLongToUIntPtr(LONGLONG Operand, UINT_PTR *Result);
NTSTATUS RtlLongLongToLongPtr(LONGLONG Operand, LONG_PTR *Result);
NTSTATUS RtlLongLongToULongPtr(LONGLONG Operand, ULONG_PTR *Result);
NTSTATUS RtlLongLongToDWordPtr(LONGLONG Operand, DWORD_PTR *Result);
NTSTATUS RtlLongLongToPtrdiffT(LONGLONG Operand, ptrdiff_t *Result);
NTSTATUS RtlLongLongToSizeT(LONGLONG Operand, size_t *Result);
NTSTATUS RtlLongLongToSSIZET(LONGLONG Operand, SSIZE_T *Result);
NTSTATUS RtlLongLongToSIZET(LONGLONG Operand, SIZE_T *Result);
NTSTATUS RtlULongLongToInt8(ULONGLONG Operand, INT8 *Result);
NTSTATUS RtlULongLongToUInt8(ULONGLONG Operand, UINT8 *Result);
NTSTATUS RtlULongLongToUChar(ULONGLONG Operand, UCHAR *Result);
NTSTATUS RtlULongLongToByte(ULONGLONG Operand, BYTE *Result);
NTSTATUS RtlULongLongToShort(ULONGLONG Operand, SHORT *Result);
NTSTATUS RtlULongLongToUShort(ULONGLONG Operand, USHORT *Result);
NTSTATUS RtlULongLongToWord(ULONGLONG Operand, WORD *Result);
NTSTATUS RtlULongLongToInt(ULONGLONG Operand, INT *Result);
NTSTATUS RtlULongLongToUInt(ULONGLONG Operand, UINT *Result);
NTSTATUS RtlULongLongToLong(ULONGLONG Operand, LONG *Result);
NTSTATUS RtlULongLongToULong(ULONGLONG Operand, ULONG *Result);
NTSTATUS RtlULongLongToDWord(ULONGLONG Operand, DWORD *Result);
NTSTATUS RtlULongLongToLongLong(ULONGLONG Operand, LONGLONG *Result);
NTSTATUS RtlULongLongToIntPtr(ULONGLONG Operand, INT_PTR *Result);
NTSTATUS RtlULongLongToUIntPtr(ULONGLONG Operand, UINT_PTR *Result);
NTSTATUS RtlULongLongToLongPtr(ULONGLONG Operand, LONG_PTR *Result);
NTSTATUS RtlULongLongToULongPtr(ULONGLONG Operand, ULONG_PTR *Result);
NTSTATUS RtlULongLongToDWordPtr(ULONGLONG Operand, DWORD_PTR *Result);
NTSTATUS RtlULongLongToPtrdiffT(ULONGLONG Operand, ptrdiff_t *Result);
NTSTATUS RtlULongLongToSizeT(ULONGLONG Operand, size_t *Result);
NTSTATUS RtlULongLongToSSIZET(ULONGLONG Operand, SSIZE_T *Result);
NTSTATUS RtlULongLongToSIZET(ULONGLONG Operand, SIZE_T *Result);
NTSTATUS RtlIntPtrToInt8(INT_PTR Operand, INT8 *Result);
NTSTATUS RtlIntPtrToUInt8(INT_PTR Operand, UINT8 *Result);
NTSTATUS RtlIntPtrToUChar(INT_PTR Operand, UCHAR *Result);
NTSTATUS RtlIntPtrToByte(INT_PTR Operand, BYTE *Result);
NTSTATUS RtlIntPtrToShort(INT_PTR Operand, SHORT *Result);
NTSTATUS RtlIntPtrToUShort(INT_PTR Operand, USHORT *Result);
NTSTATUS RtlIntPtrToWord(INT_PTR Operand, WORD *Result);
NTSTATUS RtlIntPtrToInt(INT_PTR Operand, INT *Result);
NTSTATUS RtlIntPtrToUInt(INT_PTR Operand, UINT *Result);
NTSTATUS RtlIntPtrToLong(INT_PTR Operand, LONG *Result);
NTSTATUS RtlIntPtrToULong(INT_PTR Operand, ULONG *Result);
NTSTATUS RtlIntPtrToDWord(INT_PTR Operand, DWORD *Result);
NTSTATUS RtlIntPtrToULongLong(INT_PTR Operand, ULONGLONG *Result);
NTSTATUS RtlIntPtrToUIntPtr(INT_PTR Operand, UINT_PTR *Result);
NTSTATUS RtlIntPtrToULongPtr(INT_PTR Operand, ULONG_PTR *Result);
NTSTATUS RtlIntPtrToDWordPtr(INT_PTR Operand, DWORD_PTR *Result);
NTSTATUS RtlIntPtrToSizeT(INT_PTR Operand, size_t *Result);
NTSTATUS RtlIntPtrToSIZET(INT_PTR Operand, SIZE_T *Result);
NTSTATUS RtlUIntPtrToInt8(UINT_PTR Operand, INT8 *Result);
NTSTATUS RtlUIntPtrToUInt8(UINT_PTR Operand, UINT8 *Result);
NTSTATUS RtlUIntPtrToUChar(UINT_PTR Operand, UCHAR *Result);
NTSTATUS RtlUIntPtrToByte(UINT_PTR Operand, BYTE *Result);
NTSTATUS RtlUIntPtrToShort(UINT_PTR Operand, SHORT *Result);
NTSTATUS RtlUIntPtrToUShort(UINT_PTR Operand, USHORT *Result);
NTSTATUS RtlUIntPtrToWord(UINT_PTR Operand, WORD *Result);
NTSTATUS RtlUIntPtrToInt(UINT_PTR Operand, INT *Result);
NTSTATUS RtlUIntPtrToUInt(UINT_PTR Operand, UINT *Result);
NTSTATUS RtlUIntPtrToLong(UINT_PTR Operand, LONG *Result);
NTSTATUS RtlUIntPtrToULong(UINT_PTR Operand, ULONG *Result);
NTSTATUS RtlUIntPtrToDWord(UINT_PTR Operand, DWORD *Result);
NTSTATUS RtlUIntPtrToLongLong(UINT_PTR Operand, LONGLONG *Result);
NTSTATUS RtlUIntPtrToIntPtr(UINT_PTR Operand, INT_PTR *Result);
NTSTATUS RtlUIntPtrToLongPtr(UINT_PTR Operand, LONG_PTR *Result);
NTSTATUS RtlUIntPtrToPtrdiffT(UINT_PTR Operand, ptrdiff_t *Result);
NTSTATUS RtlUIntPtrToSSIZET(UINT_PTR Operand, SSIZE_T *Result);
NTSTATUS RtlLongPtrToInt8(LONG_PTR Operand, INT8 *Result);
NTSTATUS RtlLongPtrToUInt8(LONG_PTR Operand, UINT8 *Result);
NTSTATUS RtlLongPtrToUChar(LONG_PTR Operand, UCHAR *Result);
NTSTATUS RtlLongPtrToByte(LONG_PTR Operand, BYTE *Result);
NTSTATUS RtlLongPtrToShort(LONG_PTR Operand, SHORT *Result);
NTSTATUS RtlLongPtrToUShort(LONG_PTR Operand, USHORT *Result);
NTSTATUS RtlLongPtrToWord(LONG_PTR Operand, WORD *Result);
NTSTATUS RtlLongPtrToInt(LONG_PTR Operand, INT *Result);
NTSTATUS RtlLongPtrToUInt(LONG_PTR Operand, UINT *Result);
NTSTATUS RtlLongPtrToLong(LONG_PTR Operand, LONG *Result);
NTSTATUS RtlLongPtrToULong(LONG_PTR Operand, ULONG *Result);
NTSTATUS RtlLongPtrToDWord(LONG_PTR Operand, DWORD *Result);
NTSTATUS RtlLongPtrToULongLong(LONG_PTR Operand, ULONGLONG *Result);
NTSTATUS RtlLongPtrToUIntPtr(LONG_PTR Operand, UINT_PTR *Result);
NTSTATUS RtlLongPtrToULongPtr(LONG_PTR Operand, ULONG_PTR *Result);
NTSTATUS RtlLongPtrToDWordPtr(LONG_PTR Operand, DWORD_PTR *Result);
NTSTATUS RtlLongPtrToSizeT(LONG_PTR Operand, size_t *Result);
NTSTATUS RtlLongPtrToSIZET(LONG_PTR Operand, SIZE_T *Result);
NTSTATUS RtlULongPtrToInt8(ULONG_PTR Operand, INT8 *Result);
NTSTATUS RtlULongPtrToUInt8(ULONG_PTR Operand, UINT8 *Result);
NTSTATUS RtlULongPtrToUChar(ULONG_PTR Operand, UCHAR *Result);
NTSTATUS RtlULongPtrToByte(ULONG_PTR Operand, BYTE *Result);
NTSTATUS RtlULongPtrToShort(ULONG_PTR Operand, SHORT *Result);
NTSTATUS RtlULongPtrToUShort(ULONG_PTR Operand, USHORT *Result);
NTSTATUS RtlULongPtrToWord(ULONG_PTR Operand, WORD *Result);
NTSTATUS RtlULongPtrToInt(ULONG_PTR Operand, INT *Result);
NTSTATUS RtlULongPtrToUInt(ULONG_PTR Operand, UINT *Result);
NTSTATUS RtlULongPtrToLong(ULONG_PTR Operand, LONG *Result);
NTSTATUS RtlULongPtrToULong(ULONG_PTR Operand, ULONG *Result);
NTSTATUS RtlULongPtrToDWord(ULONG_PTR Operand, DWORD *Result);
NTSTATUS RtlULongPtrToLongLong(ULONG_PTR Operand, LONGLONG *Result);
NTSTATUS RtlULongPtrToIntPtr(ULONG_PTR Operand, INT_PTR *Result);
NTSTATUS RtlULongPtrToLongPtr(ULONG_PTR Operand, LONG_PTR *Result);
NTSTATUS RtlULongPtrToPtrdiffT(ULONG_PTR Operand, ptrdiff_t *Result);
NTSTATUS RtlULongPtrToSSIZET(ULONG_PTR Operand, SSIZE_T *Result);
NTSTATUS RtlDWordPtrToInt8(DWORD_PTR Operand, INT8 *Result);
NTSTATUS RtlDWordPtrToUInt8(DWORD_PTR Operand, UINT8 *Result);
NTSTATUS RtlDWordPtrToUChar(DWORD_PTR Operand, UCHAR *Result);
NTSTATUS RtlDWordPtrToByte(DWORD_PTR Operand, BYTE *Result);
NTSTATUS RtlDWordPtrToShort(DWORD_PTR Operand, SHORT *Result);
NTSTATUS RtlDWordPtrToUShort(DWORD_PTR Operand, USHORT *Result);
NTSTATUS RtlDWordPtrToWord(DWORD_PTR Operand, WORD *Result);
NTSTATUS RtlDWordPtrToInt(DWORD_PTR Operand, INT *Result);
NTSTATUS RtlDWordPtrToUInt(DWORD_PTR Operand, UINT *Result);
NTSTATUS RtlDWordPtrToLong(DWORD_PTR Operand, LONG *Result);
NTSTATUS RtlDWordPtrToULong(DWORD_PTR Operand, ULONG *Result);
NTSTATUS RtlDWordPtrToDWord(DWORD_PTR Operand, DWORD *Result);
NTSTATUS RtlDWordPtrToLongLong(DWORD_PTR Operand, LONGLONG *Result);
NTSTATUS RtlDWordPtrToIntPtr(DWORD_PTR Operand, INT_PTR *Result);
NTSTATUS RtlDWordPtrToLongPtr(DWORD_PTR Operand, LONG_PTR *Result);
NTSTATUS RtlDWordPtrToPtrdiffT(DWORD_PTR Operand, ptrdiff_t *Result);
NTSTATUS RtlDWordPtrToSSIZET(DWORD_PTR Operand, SSIZE_T *Result);
NTSTATUS RtlPtrdiffTToInt8(ptrdiff_t Operand, INT8 *Result);
NTSTATUS RtlPtrdiffTToUInt8(ptrdiff_t Operand, UINT8 *Result);
NTSTATUS RtlPtrdiffTToUChar(ptrdiff_t Operand, UCHAR *Result);
NTSTATUS RtlPtrdiffTToByte(ptrdiff_t Operand, BYTE *Result);
NTSTATUS RtlPtrdiffTToShort(ptrdiff_t Operand, SHORT *Result);
NTSTATUS RtlPtrdiffTToUShort(ptrdiff_t Operand, USHORT *Result);
NTSTATUS RtlPtrdiffTToWord(ptrdiff_t Operand, WORD *Result);
NTSTATUS RtlPtrdiffTToInt(ptrdiff_t Operand, INT *Result);
NTSTATUS RtlPtrdiffTToUInt(ptrdiff_t Operand, UINT *Result);
NTSTATUS RtlPtrdiffTToLong(ptrdiff_t Operand, LONG *Result);
NTSTATUS RtlPtrdiffTToULong(ptrdiff_t Operand, ULONG *Result);
NTSTATUS RtlPtrdiffTToDWord(ptrdiff_t Operand, DWORD *Result);
NTSTATUS RtlPtrdiffTToULongLong(ptrdiff_t Operand, ULONGLONG *Result);
NTSTATUS RtlPtrdiffTToUIntPtr(ptrdiff_t Operand, UINT_PTR *Result);
NTSTATUS RtlPtrdiffTToULongPtr(ptrdiff_t Operand, ULONG_PTR *Result);
NTSTATUS RtlPtrdiffTToDWordPtr(ptrdiff_t Operand, DWORD_PTR *Result);
NTSTATUS RtlPtrdiffTToSizeT(ptrdiff_t Operand, size_t *Result);
NTSTATUS RtlPtrdiffTToSIZET(ptrdiff_t Operand, SIZE_T *Result);
NTSTATUS RtlSizeTToInt8(size_t Operand, INT8 *Result);
NTSTATUS RtlSizeTToUInt8(size_t Operand, UINT8 *Result);
NTSTATUS RtlSizeTToUChar(size_t Operand, UCHAR *Result);
NTSTATUS RtlSizeTToByte(size_t Operand, BYTE *Result);
NTSTATUS RtlSizeTToShort(size_t Operand, SHORT *Result);
NTSTATUS RtlSizeTToUShort(size_t Operand, USHORT *Result);
NTSTATUS RtlSizeTToWord(size_t Operand, WORD *Result);
NTSTATUS RtlSizeTToInt(size_t Operand, INT *Result);
NTSTATUS RtlSizeTToUInt(size_t Operand, UINT *Result);
NTSTATUS RtlSizeTToLong(size_t Operand, LONG *Result);
NTSTATUS RtlSizeTToULong(size_t Operand, ULONG *Result);
NTSTATUS RtlSizeTToDWord(size_t Operand, DWORD *Result);
NTSTATUS RtlSizeTToLongLong(size_t Operand, LONGLONG *Result);
NTSTATUS RtlSizeTToIntPtr(size_t Operand, INT_PTR *Result);
NTSTATUS RtlSizeTToLongPtr(size_t Operand, LONG_PTR *Result);
NTSTATUS RtlSizeTToPtrdiffT(size_t Operand, ptrdiff_t *Result);
NTSTATUS RtlSizeTToSSIZET(size_t Operand, SSIZE_T *Result);
NTSTATUS RtlSSIZETToInt8(SSIZE_T Operand, INT8 *Result);
NTSTATUS RtlSSIZETToUInt8(SSIZE_T Operand, UINT8 *Result);
NTSTATUS RtlSSIZETToUChar(SSIZE_T Operand, UCHAR *Result);
NTSTATUS RtlSSIZETToByte(SSIZE_T Operand, BYTE *Result);
NTSTATUS RtlSSIZETToShort(SSIZE_T Operand, SHORT *Result);
NTSTATUS RtlSSIZETToUShort(SSIZE_T Operand, USHORT *Result);
NTSTATUS RtlSSIZETToWord(SSIZE_T Operand, WORD *Result);
NTSTATUS RtlSSIZETToInt(SSIZE_T Operand, INT *Result);
NTSTATUS RtlSSIZETToUInt(SSIZE_T Operand, UINT *Result);
NTSTATUS RtlSSIZETToLong(SSIZE_T Operand, LONG *Result);
NTSTATUS RtlSSIZETToULong(SSIZE_T Operand, ULONG *Result);
NTSTATUS RtlSSIZETToDWord(SSIZE_T Operand, DWORD *Result);
NTSTATUS RtlSSIZETToULongLong(SSIZE_T Operand, ULONGLONG *Result);
NTSTATUS RtlSSIZETToUIntPtr(SSIZE_T Operand, UINT_PTR *Result);
NTSTATUS RtlSSIZETToULongPtr(SSIZE_T Operand, ULONG_PTR *Result);
NTSTATUS RtlSSIZETToDWordPtr(SSIZE_T Operand, DWORD_PTR *Result);
NTSTATUS RtlSSIZETToSizeT(SSIZE_T Operand, size_t *Result);
NTSTATUS RtlSSIZETToSIZET(SSIZE_T Operand, SIZE_T *Result);
NTSTATUS RtlSIZETToInt8(SIZE_T Operand, INT8 *Result);
NTSTATUS RtlSIZETToUInt8(SIZE_T Operand, UINT8 *Result);
NTSTATUS RtlSIZETToUChar(SIZE_T Operand, UCHAR *Result);
NTSTATUS RtlSIZETToByte(SIZE_T Operand, BYTE *Result);
NTSTATUS RtlSIZETToShort(SIZE_T Operand, SHORT *Result);
NTSTATUS RtlSIZETToUShort(SIZE_T Operand, USHORT *Result);
NTSTATUS RtlSIZETToWord(SIZE_T Operand, WORD *Result);
NTSTATUS RtlSIZETToInt(SIZE_T Operand, INT *Result);
NTSTATUS RtlSIZETToUInt(SIZE_T Operand, UINT *Result);
NTSTATUS RtlSIZETToLong(SIZE_T Operand, LONG *Result);
NTSTATUS RtlSIZETToULong(SIZE_T Operand, ULONG *Result);
NTSTATUS RtlSIZETToDWord(SIZE_T Operand, DWORD *Result);
NTSTATUS RtlSIZETToLongLong(SIZE_T Operand, LONGLONG *Result);
NTSTATUS RtlSIZETToIntPtr(SIZE_T Operand, INT_PTR *Result);
NTSTATUS RtlSIZETToLongPtr(SIZE_T Operand, LONG_PTR *Result);
NTSTATUS RtlSIZETToPtrdiffT(SIZE_T Operand, ptrdiff_t *Result);
NTSTATUS RtlSIZETToSSIZET(SIZE_T Operand, SSIZE_T *Result);

/* More conversions. */

NTSTATUS RtlByteToChar(_In_ BYTE Operand, _Out_ CHAR *Result);
NTSTATUS RtlIntPtrToChar(_In_ INT_PTR Operand, _Out_ CHAR *Result);
NTSTATUS RtlIntPtrToLongPtr(_In_ INT_PTR Operand, _Out_ LONG_PTR *Result);
NTSTATUS RtlIntToChar(_In_ INT Operand, _Out_ CHAR *Result);
NTSTATUS RtlLongLongToChar(_In_ LONGLONG Operand, _Out_ CHAR *Result);
NTSTATUS RtlLongPtrToChar(_In_ LONG_PTR Operand, _Out_ CHAR *Result);
NTSTATUS RtlLongPtrToIntPtr(_In_ LONG_PTR Operand, _Out_ INT_PTR *Result);
NTSTATUS RtlLongToChar(_In_ LONG Operand, _Out_ CHAR *Result);
NTSTATUS RtlLongToInt(_In_ LONG Operand, _Out_ INT *Result);
NTSTATUS RtlLongToIntPtr(_In_ LONG Operand, _Out_ INT_PTR *Result);
NTSTATUS RtlShortToChar(_In_ SHORT Operand, _Out_ CHAR *Result);
NTSTATUS RtlUInt8ToChar(_In_ UINT8 Operand, _Out_ CHAR *Result);
NTSTATUS RtlUIntPtrToChar(_In_ UINT_PTR Operand, _Out_ CHAR *Result);
NTSTATUS RtlUIntPtrToInt16(_In_ UINT_PTR Operand, _Out_ INT16 *Result);
NTSTATUS RtlUIntPtrToUInt16(_In_ UINT_PTR Operand, _Out_ UINT16 *Result);
NTSTATUS RtlUIntToChar(_In_ UINT Operand, _Out_ CHAR *Result);
NTSTATUS RtlULongLongToChar(_In_ ULONGLONG Operand, _Out_ CHAR *Result);
NTSTATUS RtlULongPtrToChar(_In_ ULONG_PTR Operand, _Out_ CHAR *Result);
NTSTATUS RtlULongPtrToUIntPtr(_In_ ULONG_PTR Operand, _Out_ UINT_PTR *Result);
NTSTATUS RtlULongToChar(_In_ ULONG Operand, _Out_ CHAR *Result);
NTSTATUS RtlULongToUInt(_In_ ULONG Operand, _Out_ UINT *Result);
NTSTATUS RtlULongToUIntPtr(_In_ ULONG Operand, _Out_ UINT_PTR *Result);
NTSTATUS RtlUShortToChar(_In_ USHORT Operand, _Out_ CHAR *Result);
NTSTATUS RtlWordToChar(_In_ WORD Operand, _Out_ CHAR *Result);
NTSTATUS RtlDWordToChar(_In_ DWORD Operand, _Out_ CHAR *Result);
NTSTATUS RtlDWordToUInt(_In_ DWORD Operand, _Out_ UINT *Result);
NTSTATUS RtlDWordToUIntPtr(_In_ DWORD Operand, _Out_ UINT_PTR *Result);
NTSTATUS RtlLongToPtrdiffT(_In_ LONG Operand, _Out_ ptrdiff_t *Result);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NTINTSAFE_H */
