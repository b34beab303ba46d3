/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wdfstatus.h: statuses of KMDF.
 */
#ifndef IRQLINT_WDFSTATUS_H
#define IRQLINT_WDFSTATUS_H

#include <ntstatus.h>

#ifdef __cplusplus
extern "C" {
#endif

#define FACILITY_DRIVER_FRAMEWORK 0x20
#define STATUS_WDF_PAUSED ((NTSTATUS)0xC0200203L)
#define STATUS_WDF_BUSY ((NTSTATUS)0xC0200204L)

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_WDFSTATUS_H */
