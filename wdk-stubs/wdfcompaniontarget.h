/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wdfcompaniontarget.h: targets in companion processes.
 */
#ifndef IRQLINT_WDFCOMPANIONTARGET_H
#define IRQLINT_WDFCOMPANIONTARGET_H

#include <wdfiotarget.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _WDF_TASK_SEND_OPTIONS_FLAGS { WDF_TASK_SEND_OPTION_TIMEOUT = 0x00000001, WDF_TASK_SEND_OPTION_SYNCHRONOUS = 0x00000002 } WDF_TASK_SEND_OPTIONS_FLAGS;

typedef struct _WDF_TASK_SEND_OPTIONS {
  ULONG Size;
  ULONG Flags;
  LONGLONG Timeout;
} WDF_TASK_SEND_OPTIONS, *PWDF_TASK_SEND_OPTIONS;

FORCEINLINE VOID WDF_TASK_SEND_OPTIONS_INIT(_Out_ PWDF_TASK_SEND_OPTIONS Options, _In_ ULONG Flags) {
  RtlZeroMemory(Options, sizeof(WDF_TASK_SEND_OPTIONS));
  Options->Size = sizeof(WDF_TASK_SEND_OPTIONS);
  Options->Flags = Flags;
}
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfCompanionTargetSendTaskSynchronously(_In_ WDFCOMPANIONTARGET CompanionTarget, _In_ USHORT TaskQueueIdentifier, _In_ ULONG TaskOperationCode, _In_opt_ PWDF_MEMORY_DESCRIPTOR InputBuffer,
                                                 _In_opt_ PWDF_MEMORY_DESCRIPTOR OutputBuffer, _In_opt_ PWDF_TASK_SEND_OPTIONS TaskOptions, _Out_ PULONG_PTR BytesReturned);
_IRQL_requires_max_(DISPATCH_LEVEL)
PEPROCESS WdfCompanionTargetWdmGetCompanionProcess(_In_ WDFCOMPANIONTARGET CompanionTarget);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_WDFCOMPANIONTARGET_H */
