/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * WppRecorder.h: the in-flight recorder, which keeps the last trace messages of a driver.
 */
#ifndef IRQLINT_WPPRECORDER_H
#define IRQLINT_WPPRECORDER_H

#include <evntrace.h>
#include <wdm.h>

#ifdef __cplusplus
extern "C" {
#endif

#define RECORDER_LOG_IDENTIFIER_MAX_CHARS 16
#define RECORDER_LOG_DEFAULT_BUFFER_SIZE 1024

DECLARE_HANDLE(RECORDER_LOG);
typedef RECORDER_LOG *PRECORDER_LOG;

typedef enum _WPP_RECORDER_TRI_STATE { WppRecorderFalse = 0, WppRecorderTrue = 1, WppRecorderDefault = 2 } WPP_RECORDER_TRI_STATE, *PWPP_RECORDER_TRI_STATE;

typedef struct _RECORDER_CONFIGURE_PARAMS {
  ULONG Size;
  BOOLEAN CreateDefaultLog;
#if NTDDI_VERSION >= NTDDI_WIN10_NI
  WPP_RECORDER_TRI_STATE UseTimeStamp;
  WPP_RECORDER_TRI_STATE PreciseTimeStamp;
#endif
} RECORDER_CONFIGURE_PARAMS, *PRECORDER_CONFIGURE_PARAMS;

FORCEINLINE VOID RECORDER_CONFIGURE_PARAMS_INIT(_Out_ PRECORDER_CONFIGURE_PARAMS RecorderConfigureParams) {
  RtlZeroMemory(RecorderConfigureParams, sizeof(RECORDER_CONFIGURE_PARAMS));
  RecorderConfigureParams->Size = sizeof(RECORDER_CONFIGURE_PARAMS);
  RecorderConfigureParams->CreateDefaultLog = TRUE;
}

typedef struct _RECORDER_LOG_CREATE_PARAMS {
  ULONG Size;
  ULONG LogTag;
  ULONG TotalBufferSize;
  ULONG ErrorPartitionSize;
  ULONG_PTR LogIdentifierAppendValue;
  BOOLEAN LogIdentifierAppendValueSet;
  ULONG LogIdentifierSize;
  CHAR LogIdentifier[RECORDER_LOG_IDENTIFIER_MAX_CHARS];
#if NTDDI_VERSION >= NTDDI_WIN10_NI
  WPP_RECORDER_TRI_STATE UseTimeStamp;
  WPP_RECORDER_TRI_STATE PreciseTimeStamp;
#endif
} RECORDER_LOG_CREATE_PARAMS, *PRECORDER_LOG_CREATE_PARAMS;

VOID RECORDER_LOG_CREATE_PARAMS_INIT(_Out_ PRECORDER_LOG_CREATE_PARAMS Params, _In_opt_ PCSTR LogIdentifier);
VOID RECORDER_LOG_CREATE_PARAMS_INIT_APPEND_POINTER(_Out_ PRECORDER_LOG_CREATE_PARAMS Params, _In_opt_ PCSTR LogIdentifier, _In_ PVOID LogIdentifierAppendPointer);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID WppRecorderConfigure(_In_ PRECORDER_CONFIGURE_PARAMS ConfigureParams);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WppRecorderLogCreate(_In_ PRECORDER_LOG_CREATE_PARAMS CreateParams, _Out_ RECORDER_LOG *RecorderLog);
VOID WppRecorderLogDelete(_In_ RECORDER_LOG RecorderLog);
RECORDER_LOG WppRecorderLogGetDefault(VOID);
BOOLEAN WppRecorderIsDefaultLogAvailable(VOID);
NTSTATUS WppRecorderLogSetIdentifier(_In_ RECORDER_LOG RecorderLog, _In_z_ PCSTR LogIdentifier);
_IRQL_requires_max_(HIGH_LEVEL)
NTSTATUS WppRecorderDumpLiveDriverData(_Outptr_result_bytebuffer_(*OutBufferLength) PVOID *OutBuffer, _Out_ PULONG OutBufferLength, _Out_ GUID *Guid);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_WPPRECORDER_H */
