// Headers of the compiler get along with those of wdk-stubs, whichever comes
// first, and what they declare can be used.
// RUN: %irqlint %s | FileCheck %s
// RUN: %irqlint %s -- -DFIRST | FileCheck %s
// RUN: %irqlint %s -- -x c++ | FileCheck %s
// RUN: %irqlint %s -- -x c++ -DFIRST --target=x86_64-w64-windows-gnu | FileCheck %s
// RUN: %irqlint %s -- --target=aarch64-pc-windows-msvc | FileCheck %s
// CHECK: irqlint: 1 file, 1 function explored whole, 0 not; 0 findings;

#if defined(FIRST) && defined(__x86_64__)
#include <immintrin.h>
#endif
#include <intrin.h>
#include <ntddk.h>
#include <stdint.h>
#include <limits.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#if !defined(FIRST) && defined(__x86_64__)
#include <emmintrin.h>
#endif
#include <usermode_accessors.h>

uint64_t Measure(const volatile ULONG *User) {
  unsigned long Index = 0;
  bool Any = _BitScanForward(&Index, ReadULongFromUser(User));
#ifdef __x86_64__
  int Registers[4];
  unsigned int Processor;
  __m128i Zero = _mm_setzero_si128();
  __cpuid(Registers, 1);
  _mm_pause();
  return __rdtscp(&Processor) + __readcr3() + __readgsqword(0x20) +
         (Any ? __readmsr(0xC0000082) : 0) + _mm_cvtsi128_si32(Zero) +
         Registers[0];
#else
  return Any ? (uint64_t)_ReadStatusReg(0) : Index;
#endif
}
