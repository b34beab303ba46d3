/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * intrin.h: what the compiler does itself.
 */
#ifndef IRQLINT_INTRIN_H
#define IRQLINT_INTRIN_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

void __debugbreak(void);
void _ReadBarrier(void);
void _WriteBarrier(void);
void _ReadWriteBarrier(void);
void __cdecl _disable(void);
void __cdecl _enable(void);
void __nop(void);
void __fastfail(unsigned int Code);
void *_AddressOfReturnAddress(void);
void *_ReturnAddress(void);

unsigned char _BitScanForward(unsigned long *Index, unsigned long Mask);
unsigned char _BitScanReverse(unsigned long *Index, unsigned long Mask);
unsigned char _BitScanForward64(unsigned long *Index, unsigned long long Mask);
unsigned char _BitScanReverse64(unsigned long *Index, unsigned long long Mask);
unsigned char _bittest(long const *Base, long Bit);
unsigned char _bittestandset(long *Base, long Bit);
unsigned char _bittestandreset(long *Base, long Bit);
unsigned char _bittestandcomplement(long *Base, long Bit);
unsigned char _bittest64(long long const *Base, long long Bit);
unsigned char _bittestandset64(long long *Base, long long Bit);
unsigned char _bittestandreset64(long long *Base, long long Bit);
unsigned char _bittestandcomplement64(long long *Base, long long Bit);
unsigned char _interlockedbittestandset(long volatile *Base, long Bit);
unsigned char _interlockedbittestandreset(long volatile *Base, long Bit);
unsigned char _interlockedbittestandset64(long long volatile *Base, long long Bit);
unsigned char _interlockedbittestandreset64(long long volatile *Base, long long Bit);
unsigned short __cdecl _byteswap_ushort(unsigned short Value);
unsigned long __cdecl _byteswap_ulong(unsigned long Value);
unsigned long long __cdecl _byteswap_uint64(unsigned long long Value);
long long __mulh(long long Multiplier, long long Multiplicand);
unsigned long long __umulh(unsigned long long Multiplier, unsigned long long Multiplicand);

long _InterlockedIncrement(long volatile *Addend);
long _InterlockedDecrement(long volatile *Addend);
long long _InterlockedIncrement64(long long volatile *Addend);
long long _InterlockedDecrement64(long long volatile *Addend);
short _InterlockedIncrement16(short volatile *Addend);
short _InterlockedDecrement16(short volatile *Addend);
long _InterlockedExchange(long volatile *Target, long Value);
long _InterlockedExchangeAdd(long volatile *Addend, long Value);
long _InterlockedCompareExchange(long volatile *Destination, long Exchange, long Comperand);
long _InterlockedAnd(long volatile *Destination, long Value);
long _InterlockedOr(long volatile *Destination, long Value);
long _InterlockedXor(long volatile *Destination, long Value);
long long _InterlockedExchange64(long long volatile *Target, long long Value);
long long _InterlockedExchangeAdd64(long long volatile *Addend, long long Value);
long long _InterlockedCompareExchange64(long long volatile *Destination, long long Exchange, long long Comperand);
long long _InterlockedAnd64(long long volatile *Destination, long long Value);
long long _InterlockedOr64(long long volatile *Destination, long long Value);
long long _InterlockedXor64(long long volatile *Destination, long long Value);
short _InterlockedExchange16(short volatile *Target, short Value);
short _InterlockedExchangeAdd16(short volatile *Addend, short Value);
short _InterlockedCompareExchange16(short volatile *Destination, short Exchange, short Comperand);
short _InterlockedAnd16(short volatile *Destination, short Value);
short _InterlockedOr16(short volatile *Destination, short Value);
short _InterlockedXor16(short volatile *Destination, short Value);
char _InterlockedExchange8(char volatile *Target, char Value);
char _InterlockedExchangeAdd8(char volatile *Addend, char Value);
char _InterlockedCompareExchange8(char volatile *Destination, char Exchange, char Comperand);
char _InterlockedAnd8(char volatile *Destination, char Value);
char _InterlockedOr8(char volatile *Destination, char Value);
char _InterlockedXor8(char volatile *Destination, char Value);
void *_InterlockedExchangePointer(void *volatile *Target, void *Value);
void *_InterlockedCompareExchangePointer(void *volatile *Destination, void *Exchange, void *Comperand);
unsigned char _InterlockedCompareExchange128(long long volatile *Destination, long long ExchangeHigh, long long ExchangeLow, long long *ComparandResult);

#if defined(__x86_64__) && !defined(__arm64ec__)
void _mm_pause(void);
void _mm_lfence(void);
void _mm_mfence(void);
void _mm_sfence(void);
void _mm_clflush(void const *Address);
unsigned long long __rdtsc(void);
unsigned long long __rdtscp(unsigned int *Aux);
#ifndef _xgetbv
unsigned long long _xgetbv(unsigned int Register);
void _xsetbv(unsigned int Register, unsigned long long Value);
#endif
void __cpuid(int Info[4], int Function);
void __cpuidex(int Info[4], int Function, int SubFunction);
void __halt(void);
void __ud2(void);
void __int2c(void);
void __wbinvd(void);
void __invlpg(void *Address);
void __lidt(void *Source);
void __sidt(void *Destination);
void _sgdt(void *Destination);
void _lgdt(void *Source);
unsigned long __segmentlimit(unsigned long Selector);
unsigned int __getcallerseflags(void);
void __faststorefence(void);

unsigned char __inbyte(unsigned short Port);
unsigned short __inword(unsigned short Port);
unsigned long __indword(unsigned short Port);
void __inbytestring(unsigned short Port, unsigned char *Buffer, unsigned long Count);
void __inwordstring(unsigned short Port, unsigned short *Buffer, unsigned long Count);
void __indwordstring(unsigned short Port, unsigned long *Buffer, unsigned long Count);
void __outbyte(unsigned short Port, unsigned char Data);
void __outword(unsigned short Port, unsigned short Data);
void __outdword(unsigned short Port, unsigned long Data);
void __outbytestring(unsigned short Port, unsigned char *Buffer, unsigned long Count);
void __outwordstring(unsigned short Port, unsigned short *Buffer, unsigned long Count);
void __outdwordstring(unsigned short Port, unsigned long *Buffer, unsigned long Count);

unsigned long long __readcr0(void);
unsigned long long __readcr2(void);
unsigned long long __readcr3(void);
unsigned long long __readcr4(void);
unsigned long long __readcr8(void);
void __writecr0(unsigned long long Data);
void __writecr3(unsigned long long Data);
void __writecr4(unsigned long long Data);
void __writecr8(unsigned long long Data);
unsigned long long __readdr(unsigned int Register);
void __writedr(unsigned int Register, unsigned long long Data);
unsigned long long __readmsr(unsigned long Register);
void __writemsr(unsigned long Register, unsigned long long Value);
unsigned long long __readpmc(unsigned long Counter);

unsigned char __readgsbyte(unsigned long Offset);
unsigned short __readgsword(unsigned long Offset);
unsigned long __readgsdword(unsigned long Offset);
unsigned long long __readgsqword(unsigned long Offset);
void __writegsbyte(unsigned long Offset, unsigned char Data);
void __writegsword(unsigned long Offset, unsigned short Data);
void __writegsdword(unsigned long Offset, unsigned long Data);
void __writegsqword(unsigned long Offset, unsigned long long Data);
void __incgsdword(unsigned long Offset);
void __addgsdword(unsigned long Offset, unsigned long Data);

void __movsb(unsigned char *Destination, unsigned char const *Source, size_t Count);
void __movsw(unsigned short *Destination, unsigned short const *Source, size_t Count);
void __movsd(unsigned long *Destination, unsigned long const *Source, size_t Count);
void __movsq(unsigned long long *Destination, unsigned long long const *Source, size_t Count);
void __stosb(unsigned char *Destination, unsigned char Value, size_t Count);
void __stosw(unsigned short *Destination, unsigned short Value, size_t Count);
void __stosd(unsigned long *Destination, unsigned long Value, size_t Count);
void __stosq(unsigned long long *Destination, unsigned long long Value, size_t Count);

unsigned long long __shiftleft128(unsigned long long Low, unsigned long long High, unsigned char Shift);
unsigned long long __shiftright128(unsigned long long Low, unsigned long long High, unsigned char Shift);
long long _mul128(long long Multiplier, long long Multiplicand, long long *HighProduct);
unsigned long long _umul128(unsigned long long Multiplier, unsigned long long Multiplicand, unsigned long long *HighProduct);
long long __emul(int Multiplier, int Multiplicand);
unsigned long long __emulu(unsigned int Multiplier, unsigned int Multiplicand);

unsigned char __vmx_on(unsigned long long *Address);
void __vmx_off(void);
unsigned char __vmx_vmclear(unsigned long long *Address);
unsigned char __vmx_vmlaunch(void);
unsigned char __vmx_vmresume(void);
unsigned char __vmx_vmptrld(unsigned long long *Address);
void __vmx_vmptrst(unsigned long long *Address);
unsigned char __vmx_vmread(size_t Field, size_t *Value);
unsigned char __vmx_vmwrite(size_t Field, size_t Value);
void __svm_clgi(void);
void __svm_stgi(void);
void __svm_vmload(size_t Address);
void __svm_vmsave(size_t Address);
void __svm_vmrun(size_t Address);
#endif

#if defined(__aarch64__)
unsigned long long __getReg(int Register);
long long _ReadStatusReg(int Register);
void _WriteStatusReg(int Register, long long Value);
void __break(int Code);
void __dmb(unsigned int Type);
void __dsb(unsigned int Type);
void __isb(unsigned int Type);
void __yield(void);
void __wfe(void);
void __wfi(void);
void __sev(void);
void __cdecl __prefetch(const void *Address);
long _InterlockedAdd(long volatile *Addend, long Value);
long long _InterlockedAdd64(long long volatile *Addend, long long Value);
unsigned char __readx18byte(unsigned long Offset);
unsigned short __readx18word(unsigned long Offset);
unsigned long __readx18dword(unsigned long Offset);
unsigned long long __readx18qword(unsigned long Offset);
unsigned int _CountLeadingZeros(unsigned long Value);
unsigned int _CountLeadingZeros64(unsigned long long Value);
#endif

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_INTRIN_H */
