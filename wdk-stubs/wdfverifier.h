/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wdfverifier.h: stops of a driver that finds itself broken.
 */
#ifndef IRQLINT_WDFVERIFIER_H
#define IRQLINT_WDFVERIFIER_H

#include <wdftypes.h>

#ifdef __cplusplus
extern "C" {
#endif

VOID WdfVerifierDbgBreakPoint(VOID);
VOID WdfVerifierKeBugCheck(_In_ ULONG BugCheckCode, _In_ ULONG_PTR BugCheckParameter1, _In_ ULONG_PTR BugCheckParameter2, _In_ ULONG_PTR BugCheckParameter3, _In_ ULONG_PTR BugCheckParameter4);
PVOID WdfGetTriageInfo(VOID);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_WDFVERIFIER_H */
