/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wdfbugcodes.h: codes of the WDF_VIOLATION bug check.
 */
#ifndef IRQLINT_WDFBUGCODES_H
#define IRQLINT_WDFBUGCODES_H

#include <wdftypes.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _WDF_BUGCHECK_CODES {
  WDF_POWER_ROUTINE_TIMED_OUT = 0x1,
  WDF_RECURSIVE_LOCK = 0x2,
  WDF_VERIFIER_FATAL_ERROR = 0x3,
  WDF_REQUIRED_PARAMETER_IS_NULL = 0x4,
  WDF_INVALID_HANDLE = 0x5,
  WDF_REQUEST_FATAL_ERROR = 0x6,
  WDF_OBJECT_ERROR = 0x7,
  WDF_DMA_FATAL_ERROR = 0x8,
  WDF_INVALID_INTERRUPT = 0x9,
  WDF_QUEUE_FATAL_ERROR = 0xA,
  WDF_INVALID_LOCK_OPERATION = 0xB,
  WDF_PNP_FATAL_ERROR = 0xC,
  WDF_POWER_MULTIPLE_PPO = 0xD,
  WDF_VERIFIER_IRQL_MISMATCH = 0xE,
  WDF_VERIFIER_CRITICAL_REGION_MISMATCH = 0xF
} WDF_BUGCHECK_CODES;

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_WDFBUGCODES_H */
