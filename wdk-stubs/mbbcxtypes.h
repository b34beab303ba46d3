/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * mbbcxtypes.h: the types of the mobile broadband class extension.
 */
#ifndef IRQLINT_MBBCXTYPES_H
#define IRQLINT_MBBCXTYPES_H

#include <windef.h>
#include <netadaptercx.h>

#ifdef __cplusplus
extern "C" {
#endif

DECLARE_HANDLE(MBBREQUEST);

typedef struct _MBB_DRIVER_GLOBALS {
  ULONG Unused;
} MBB_DRIVER_GLOBALS, *PMBB_DRIVER_GLOBALS;

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_MBBCXTYPES_H */
