/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * mmsystem.h: what drivers need of multimedia.
 */
#ifndef IRQLINT_MMSYSTEM_H
#define IRQLINT_MMSYSTEM_H

#include <ntdef.h>
#include <mmreg.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef UINT MMRESULT, MMVERSION;
#define MMSYSERR_NOERROR 0
#define TIME_MS 0x0001
#define TIME_SAMPLES 0x0002
#define TIME_BYTES 0x0004

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_MMSYSTEM_H */
