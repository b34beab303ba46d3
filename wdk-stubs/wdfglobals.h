/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wdfglobals.h: what KMDF keeps for each driver.
 */
#ifndef IRQLINT_WDFGLOBALS_H
#define IRQLINT_WDFGLOBALS_H

#include <wdftypes.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _WDF_DRIVER_GLOBALS {
  WDFDRIVER Driver;
  ULONG DriverFlags;
  ULONG DriverTag;
  CHAR DriverName[32];
  BOOLEAN DisplaceDriverUnload;
} WDF_DRIVER_GLOBALS, *PWDF_DRIVER_GLOBALS;
extern PWDF_DRIVER_GLOBALS WdfDriverGlobals;
WDFDRIVER WdfGetDriver(VOID);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_WDFGLOBALS_H */
