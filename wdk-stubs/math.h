/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * math.h: functions of real numbers.
 */
#ifndef IRQLINT_MATH_H
#define IRQLINT_MATH_H

#ifdef __cplusplus
extern "C" {
#endif

#ifdef _USE_MATH_DEFINES
#define M_E 2.71828182845904523536
#define M_LN2 0.693147180559945309417
#define M_LN10 2.30258509299404568402
#define M_PI 3.14159265358979323846
#define M_PI_2 1.57079632679489661923
#define M_PI_4 0.785398163397448309616
#define M_SQRT2 1.41421356237309504880
#endif

double __cdecl acos(double X);
double __cdecl asin(double X);
double __cdecl atan(double X);
double __cdecl atan2(double Y, double X);
double __cdecl ceil(double X);
double __cdecl cos(double X);
double __cdecl cosh(double X);
double __cdecl exp(double X);
int __cdecl abs(int X);
long __cdecl labs(long X);
long long __cdecl llabs(long long X);
double __cdecl fabs(double X);
double __cdecl floor(double X);
double __cdecl fmod(double X, double Y);
double __cdecl frexp(double X, int *Exponent);
double __cdecl ldexp(double X, int Exponent);
double __cdecl log(double X);
double __cdecl log10(double X);
double __cdecl modf(double X, double *Whole);
double __cdecl pow(double X, double Y);
double __cdecl round(double X);
double __cdecl sin(double X);
double __cdecl sinh(double X);
double __cdecl sqrt(double X);
double __cdecl tan(double X);
double __cdecl tanh(double X);
double __cdecl trunc(double X);
float __cdecl ceilf(float X);
float __cdecl cosf(float X);
float __cdecl expf(float X);
float __cdecl fabsf(float X);
float __cdecl floorf(float X);
float __cdecl fmodf(float X, float Y);
float __cdecl logf(float X);
float __cdecl powf(float X, float Y);
float __cdecl roundf(float X);
float __cdecl sinf(float X);
float __cdecl sqrtf(float X);
float __cdecl tanf(float X);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_MATH_H */
