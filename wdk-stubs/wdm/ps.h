/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wdm/ps.h: threads and processes.
 */
#ifndef IRQLINT_WDM_PS_H
#define IRQLINT_WDM_PS_H

#include <wdm/base.h>

#include <wdm/ke.h>

#include <wdm/se.h>

#ifdef __cplusplus
extern "C" {
#endif

#define PROCESS_DUP_HANDLE (0x0040)
#define PROCESS_ALL_ACCESS (STANDARD_RIGHTS_REQUIRED | SYNCHRONIZE | 0xFFFF)
#define THREAD_TERMINATE (0x0001)
#define THREAD_SUSPEND_RESUME (0x0002)
#define THREAD_ALERT (0x0004)
#define THREAD_GET_CONTEXT (0x0008)
#define THREAD_SET_CONTEXT (0x0010)
#define THREAD_SET_INFORMATION (0x0020)
#define THREAD_SET_LIMITED_INFORMATION (0x0400)
#define THREAD_QUERY_LIMITED_INFORMATION (0x0800)
#define THREAD_RESUME (0x1000)
#define THREAD_ALL_ACCESS (STANDARD_RIGHTS_REQUIRED | SYNCHRONIZE | 0xFFFF)

typedef struct _CLIENT_ID {
  HANDLE UniqueProcess;
  HANDLE UniqueThread;
} CLIENT_ID, *PCLIENT_ID;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS PsCreateSystemThread(PHANDLE ThreadHandle, ULONG DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes, HANDLE ProcessHandle, PCLIENT_ID ClientId, PKSTART_ROUTINE StartRoutine,
                                          PVOID StartContext);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS PsTerminateSystemThread(NTSTATUS ExitStatus);
NTKERNELAPI NTSTATUS PsWrapApcWow64Thread(PVOID *ApcContext, PVOID *ApcRoutine);
NTKERNELAPI PETHREAD PsGetCurrentThread(VOID);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI BOOLEAN PsGetVersion(PULONG MajorVersion, PULONG MinorVersion, PULONG BuildNumber, PUNICODE_STRING CSDVersion);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI ULONG64 PsQueryTotalCycleTimeProcess(PEPROCESS Process, PULONG64 CycleTimeStamp);

typedef struct _PAFFINITY_TOKEN *PAFFINITY_TOKEN;
NTKERNELAPI NTSTATUS PsAllocateAffinityToken(_Outptr_ PAFFINITY_TOKEN *AffinityToken);
NTKERNELAPI VOID PsFreeAffinityToken(_Inout_ PAFFINITY_TOKEN AffinityToken);
NTKERNELAPI NTSTATUS PsSetSystemMultipleGroupAffinityThread(_In_reads_(GroupCount) PGROUP_AFFINITY GroupAffinities, _In_ USHORT GroupCount, _Inout_ PAFFINITY_TOKEN AffinityToken);
NTKERNELAPI VOID PsRevertToUserMultipleGroupAffinityThread(_In_ PAFFINITY_TOKEN AffinityToken);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_WDM_PS_H */
