/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wdm/clfs.h: the common log file system.
 */
#ifndef IRQLINT_WDM_CLFS_H
#define IRQLINT_WDM_CLFS_H

#include <wdm/io.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef ULONG CLS_CONTAINER_ID, *PCLS_CONTAINER_ID, CLFS_CONTAINER_ID, *PCLFS_CONTAINER_ID;

typedef struct _CLS_LSN {
  ULONGLONG Internal;
} CLS_LSN, *PCLS_LSN, **PPCLS_LSN;

typedef CLS_LSN CLFS_LSN;
typedef CLS_LSN *PCLFS_LSN;
typedef UCHAR CLS_RECORD_TYPE;
typedef UCHAR *PCLS_RECORD_TYPE;
typedef CLS_RECORD_TYPE CLFS_RECORD_TYPE;
typedef CLS_RECORD_TYPE *PCLFS_RECORD_TYPE;

typedef enum _CLS_CONTEXT_MODE {
  ClsContextNone,
  ClsContextUndoNext,
  ClsContextPrevious,
  ClsContextForward
} CLS_CONTEXT_MODE, *PCLS_CONTEXT_MODE, **PPCLS_CONTEXT_MODE;

typedef enum _CLFS_CONTEXT_MODE {
  ClfsContextNone,
  ClfsContextUndoNext,
  ClfsContextPrevious,
  ClfsContextForward
} CLFS_CONTEXT_MODE, *PCLFS_CONTEXT_MODE, **PPCLFS_CONTEXT_MODE;

typedef struct _CLFS_NODE_ID {
  ULONG cType;
  ULONG cbNode;
} CLFS_NODE_ID, *PCLFS_NODE_ID;

typedef struct _CLS_WRITE_ENTRY {
  PVOID Buffer;
  ULONG ByteLength;
} CLS_WRITE_ENTRY, *PCLS_WRITE_ENTRY, **PPCLS_WRITE_ENTRY;

typedef CLS_WRITE_ENTRY CLFS_WRITE_ENTRY;
typedef CLS_WRITE_ENTRY *PCLFS_WRITE_ENTRY;
typedef GUID CLFS_LOG_ID;

typedef struct _CLS_INFORMATION {
  LONGLONG TotalAvailable;
  LONGLONG CurrentAvailable;
  LONGLONG TotalReservation;
  ULONGLONG BaseFileSize;
  ULONGLONG ContainerSize;
  ULONG TotalContainers;
  ULONG FreeContainers;
  ULONG TotalClients;
  ULONG Attributes;
  ULONG FlushThreshold;
  ULONG SectorSize;
  CLS_LSN MinArchiveTailLsn;
  CLS_LSN BaseLsn;
  CLS_LSN LastFlushedLsn;
  CLS_LSN LastLsn;
  CLS_LSN RestartLsn;
  GUID Identity;
} CLS_INFORMATION, *PCLS_INFORMATION, *PPCLS_INFORMATION;

typedef CLS_INFORMATION CLFS_INFORMATION;
typedef CLS_INFORMATION *PCLFS_INFORMATION;
typedef CLS_INFORMATION *PPCLFS_INFORMATION;

typedef struct _CLFS_LOG_NAME_INFORMATION {
  USHORT NameLengthInBytes;
  WCHAR Name[1];
} CLFS_LOG_NAME_INFORMATION, *PCLFS_LOG_NAME_INFORMATION, **PPCLFS_LOG_NAME_INFORMATION;

typedef struct _CLFS_STREAM_ID_INFORMATION {
  UCHAR StreamIdentifier;
} CLFS_STREAM_ID_INFORMATION, *PCLFS_STREAM_ID_INFORMATION, **PPCLFS_STREAM_ID_INFORMATION;

typedef UINT32 CLS_CONTAINER_STATE;
typedef UINT32 *PCLS_CONTAINER_STATE;
typedef UINT32 *PPCLS_CONTAINER_STATE;
typedef CLS_CONTAINER_STATE CLFS_CONTAINER_STATE;
typedef CLS_CONTAINER_STATE *PCLFS_CONTAINER_STATE;
typedef CLS_CONTAINER_STATE *PPCLFS_CONTAINER_STATE;

typedef struct _CLS_CONTAINER_INFORMATION {
  ULONG FileAttributes;
  ULONGLONG CreationTime;
  ULONGLONG LastAccessTime;
  ULONGLONG LastWriteTime;
  LONGLONG ContainerSize;
  ULONG FileNameActualLength;
  ULONG FileNameLength;
  WCHAR FileName[256];
  CLFS_CONTAINER_STATE State;
  CLFS_CONTAINER_ID PhysicalContainerId;
  CLFS_CONTAINER_ID LogicalContainerId;
} CLS_CONTAINER_INFORMATION, *PCLS_CONTAINER_INFORMATION, **PPCLS_CONTAINER_INFORMATION;

typedef CLS_CONTAINER_INFORMATION CLFS_CONTAINER_INFORMATION;
typedef CLS_CONTAINER_INFORMATION *PCLFS_CONTAINER_INFORMATION;

typedef enum _CLS_LOG_INFORMATION_CLASS {
  ClfsLogBasicInformation,
  ClfsLogBasicInformationPhysical,
  ClfsLogPhysicalNameInformation,
  ClfsLogStreamIdentifierInformation,
  ClfsLogSystemMarkingInformation,
  ClfsLogPhysicalLsnInformation
} CLS_LOG_INFORMATION_CLASS, *PCLS_LOG_INFORMATION_CLASS, **PPCLS_LOG_INFORMATION_CLASS;

typedef CLS_LOG_INFORMATION_CLASS CLFS_LOG_INFORMATION_CLASS;
typedef CLS_LOG_INFORMATION_CLASS *PCLFS_LOG_INFORMATION_CLASS;

typedef enum _CLS_IOSTATS_CLASS {
  ClsIoStatsDefault = 0,
  ClsIoStatsMax = 65535
} CLS_IOSTATS_CLASS, *PCLS_IOSTATS_CLASS, **PPCLS_IOSTATS_CLASS;

typedef enum _CLFS_IOSTATS_CLASS {
  ClfsIoStatsDefault = 0,
  ClfsIoStatsMax = 65535
} CLFS_IOSTATS_CLASS, *PCLFS_IOSTATS_CLASS, **PPCLFS_IOSTATS_CLASS;

typedef struct _CLS_IO_STATISTICS_HEADER {
  UCHAR ubMajorVersion;
  UCHAR ubMinorVersion;
  CLFS_IOSTATS_CLASS eStatsClass;
  USHORT cbLength;
  ULONG coffData;
} CLS_IO_STATISTICS_HEADER, *PCLS_IO_STATISTICS_HEADER, **PPCLS_IO_STATISTICS_HEADER;

typedef CLS_IO_STATISTICS_HEADER CLFS_IO_STATISTICS_HEADER;
typedef CLS_IO_STATISTICS_HEADER *PCLFS_IO_STATISTICS_HEADER;

typedef struct _CLS_IO_STATISTICS {
  CLS_IO_STATISTICS_HEADER hdrIoStats;
  ULONGLONG cFlush;
  ULONGLONG cbFlush;
  ULONGLONG cMetaFlush;
  ULONGLONG cbMetaFlush;
} CLS_IO_STATISTICS, *PCLS_IO_STATISTICS, **PPCLS_IO_STATISTICS;

typedef CLS_IO_STATISTICS CLFS_IO_STATISTICS;
typedef CLS_IO_STATISTICS *PCLFS_IO_STATISTICS;
typedef UCHAR CLFS_SCAN_MODE;
typedef UCHAR *PCLFS_SCAN_MODE;
typedef FILE_OBJECT LOG_FILE_OBJECT;
typedef FILE_OBJECT *PLOG_FILE_OBJECT, **PPLOG_FILE_OBJECT;

typedef struct _CLS_SCAN_CONTEXT {
  CLFS_NODE_ID cidNode;
  PLOG_FILE_OBJECT plfoLog;
  DECLSPEC_ALIGN(8) ULONG cIndex;
  DECLSPEC_ALIGN(8) ULONG cContainers;
  DECLSPEC_ALIGN(8) ULONG cContainersReturned;
  DECLSPEC_ALIGN(8) CLFS_SCAN_MODE eScanMode;
  DECLSPEC_ALIGN(8) PCLS_CONTAINER_INFORMATION pinfoContainer;
} CLS_SCAN_CONTEXT, *PCLS_SCAN_CONTEXT, **PPCLS_SCAN_CONTEXT;

typedef CLS_SCAN_CONTEXT CLFS_SCAN_CONTEXT;
typedef CLS_SCAN_CONTEXT *PCLFS_SCAN_CONTEXT;

typedef struct _CLS_ARCHIVE_DESCRIPTOR {
  ULONGLONG coffLow;
  ULONGLONG coffHigh;
  CLS_CONTAINER_INFORMATION infoContainer;
} CLS_ARCHIVE_DESCRIPTOR, *PCLS_ARCHIVE_DESCRIPTOR, **PPCLS_ARCHIVE_DESCRIPTOR;

typedef CLS_ARCHIVE_DESCRIPTOR CLFS_ARCHIVE_DESCRIPTOR;
typedef CLS_ARCHIVE_DESCRIPTOR *PCLFS_ARCHIVE_DESCRIPTOR;
typedef PVOID (*CLFS_BLOCK_ALLOCATION)(ULONG, PVOID);
typedef VOID (*CLFS_BLOCK_DEALLOCATION)(PVOID, PVOID);

typedef enum _CLFS_LOG_ARCHIVE_MODE {
  ClfsLogArchiveEnabled = 1,
  ClfsLogArchiveDisabled = 2
} CLFS_LOG_ARCHIVE_MODE, *PCLFS_LOG_ARCHIVE_MODE;

typedef struct _CLFS_PHYSICAL_LSN_INFORMATION {
  UCHAR StreamIdentifier;
  CLFS_LSN VirtualLsn;
  CLFS_LSN PhysicalLsn;
} CLFS_PHYSICAL_LSN_INFORMATION, *PCLFS_PHYSICAL_LSN_INFORMATION;

typedef enum _CLFS_MGMT_POLICY_TYPE {
  ClfsMgmtPolicyMaximumSize,
  ClfsMgmtPolicyMinimumSize,
  ClfsMgmtPolicyNewContainerSize,
  ClfsMgmtPolicyGrowthRate,
  ClfsMgmtPolicyLogTail,
  ClfsMgmtPolicyAutoShrink,
  ClfsMgmtPolicyAutoGrow,
  ClfsMgmtPolicyNewContainerPrefix,
  ClfsMgmtPolicyNewContainerSuffix,
  ClfsMgmtPolicyNewContainerExtension,
  ClfsMgmtPolicyInvalid
} CLFS_MGMT_POLICY_TYPE, *PCLFS_MGMT_POLICY_TYPE;

typedef struct _CLFS_MGMT_POLICY {
  ULONG Version;
  ULONG LengthInBytes;
  ULONG PolicyFlags;
  CLFS_MGMT_POLICY_TYPE PolicyType;
  union {
    struct {
      ULONG Containers;
    } MaximumSize;
    struct {
      ULONG Containers;
    } MinimumSize;
    struct {
      ULONG SizeInBytes;
    } NewContainerSize;
    struct {
      ULONG AbsoluteGrowthInContainers;
      ULONG RelativeGrowthPercentage;
    } GrowthRate;
    struct {
      ULONG MinimumAvailablePercentage;
      ULONG MinimumAvailableContainers;
    } LogTail;
    struct {
      ULONG Percentage;
    } AutoShrink;
    struct {
      ULONG Enabled;
    } AutoGrow;
    struct {
      USHORT PrefixLengthInBytes;
      WCHAR PrefixString[1];
    } NewContainerPrefix;
    struct {
      ULONGLONG NextContainerSuffix;
    } NewContainerSuffix;
    struct {
      USHORT ExtensionLengthInBytes;
      WCHAR ExtensionString[1];
    } NewContainerExtension;
  } PolicyParameters;
} CLFS_MGMT_POLICY, *PCLFS_MGMT_POLICY;

typedef enum _CLFS_MGMT_NOTIFICATION_TYPE {
  ClfsMgmtAdvanceTailNotification,
  ClfsMgmtLogFullHandlerNotification,
  ClfsMgmtLogUnpinnedNotification,
  ClfsMgmtLogWriteNotification
} CLFS_MGMT_NOTIFICATION_TYPE, *PCLFS_MGMT_NOTIFICATION_TYPE;

typedef struct _CLFS_MGMT_NOTIFICATION {
  CLFS_MGMT_NOTIFICATION_TYPE Notification;
  CLFS_LSN Lsn;
  USHORT LogIsPinned;
} CLFS_MGMT_NOTIFICATION, *PCLFS_MGMT_NOTIFICATION;

typedef NTSTATUS (*PCLFS_CLIENT_ADVANCE_TAIL_CALLBACK)(PLOG_FILE_OBJECT, PCLFS_LSN, PVOID);
typedef VOID (*PCLFS_CLIENT_LFF_HANDLER_COMPLETE_CALLBACK)(PLOG_FILE_OBJECT, NTSTATUS, BOOLEAN, PVOID);
typedef VOID (*PCLFS_CLIENT_LOG_UNPINNED_CALLBACK)(PLOG_FILE_OBJECT, PVOID);
typedef VOID (*PCLFS_SET_LOG_SIZE_COMPLETE_CALLBACK)(PLOG_FILE_OBJECT, NTSTATUS, PVOID);

typedef struct _CLFS_MGMT_CLIENT_REGISTRATION {
  ULONG Version;
  PCLFS_CLIENT_ADVANCE_TAIL_CALLBACK AdvanceTailCallback;
  PVOID AdvanceTailCallbackData;
  PCLFS_CLIENT_LFF_HANDLER_COMPLETE_CALLBACK LogGrowthCompleteCallback;
  PVOID LogGrowthCompleteCallbackData;
  PCLFS_CLIENT_LOG_UNPINNED_CALLBACK LogUnpinnedCallback;
  PVOID LogUnpinnedCallbackData;
} CLFS_MGMT_CLIENT_REGISTRATION, *PCLFS_MGMT_CLIENT_REGISTRATION;

typedef PVOID CLFS_MGMT_CLIENT;
typedef PVOID *PCLFS_MGMT_CLIENT;

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsAddLogContainer(PLOG_FILE_OBJECT plfoLog, PULONGLONG pcbContainer, PUNICODE_STRING puszContainerPath);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsAddLogContainerSet(PLOG_FILE_OBJECT plfoLog, USHORT cContainers, PULONGLONG pcbContainer, PUNICODE_STRING rguszContainerPath);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsAdvanceLogBase(PVOID pvMarshalContext, PCLFS_LSN plsnBase, ULONG fFlags);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsAlignReservedLog(PVOID pvMarshalContext, ULONG cRecords, LONGLONG rgcbReservation[], PLONGLONG pcbAlignReservation);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsAllocReservedLog(PVOID pvMarshalContext, ULONG cRecords, PLONGLONG pcbAdjustment);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsCloseAndResetLogFile(PLOG_FILE_OBJECT plfoLog);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsCloseLogFileObject(PLOG_FILE_OBJECT plfoLog);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsCreateLogFile(PPLOG_FILE_OBJECT pplfoLog, PUNICODE_STRING puszLogFileName, ACCESS_MASK fDesiredAccess, ULONG dwShareMode, PSECURITY_DESCRIPTOR psdLogFile, ULONG fCreateDisposition, ULONG fCreateOptions, ULONG fFlagsAndAttributes, ULONG fLogOptionFlag, PVOID pvContext, ULONG cbContext);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsCreateMarshallingArea(PLOG_FILE_OBJECT plfoLog, POOL_TYPE ePoolType, PALLOCATE_FUNCTION pfnAllocBuffer, PFREE_FUNCTION pfnFreeBuffer, ULONG cbMarshallingBuffer, ULONG cMaxWriteBuffers, ULONG cMaxReadBuffers, PVOID *ppvMarshalContext);
NTKERNELAPI NTSTATUS ClfsCreateMarshallingAreaEx(PLOG_FILE_OBJECT plfoLog, POOL_TYPE ePoolType, PALLOCATE_FUNCTION pfnAllocBuffer, PFREE_FUNCTION pfnFreeBuffer, ULONG cbMarshallingBuffer, ULONG cMaxWriteBuffers, ULONG cMaxReadBuffers, ULONG cAlignmentSize, ULONGLONG fFlags, PVOID *ppvMarshalContext);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsCreateScanContext(PLOG_FILE_OBJECT plfoLog, ULONG cFromContainer, ULONG cContainers, CLFS_SCAN_MODE eScanMode, PCLFS_SCAN_CONTEXT pcxScan);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsDeleteLogByPointer(PLOG_FILE_OBJECT plfoLog);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsDeleteLogFile(PUNICODE_STRING puszLogFileName, PVOID pvReserved, ULONG fLogOptionFlag, PVOID pvContext, ULONG cbContext);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsDeleteMarshallingArea(PVOID pvMarshalContext);
NTKERNELAPI CLFS_LSN ClfsEarlierLsn(PCLFS_LSN plsn);
NTKERNELAPI VOID ClfsFinalize(VOID);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsFlushBuffers(PVOID pvMarshalContext);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsFlushToLsn(PVOID pvMarshalContext, PCLFS_LSN plsnFlush, PCLFS_LSN plsnLastFlushed);
NTKERNELAPI NTSTATUS ClfsFreeReservedLog(PVOID pvMarshalContext, ULONG cRecords, PLONGLONG pcbAdjustment);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsGetContainerName(PLOG_FILE_OBJECT plfoLog, CLFS_CONTAINER_ID cidLogicalContainer, PUNICODE_STRING puszContainerName, PULONG pcActualLenContainerName);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsGetIoStatistics(PLOG_FILE_OBJECT plfoLog, PVOID pvStatsBuffer, ULONG cbStatsBuffer, CLFS_IOSTATS_CLASS eStatsClass, PULONG pcbStatsWritten);
NTKERNELAPI NTSTATUS ClfsGetLastLsn(PLOG_FILE_OBJECT plfoLog, PCLFS_LSN plsnLast);
NTKERNELAPI NTSTATUS ClfsGetLogFileInformation(PLOG_FILE_OBJECT plfoLog, PCLFS_INFORMATION pinfoBuffer, PULONG pcbInfoBuffer);
NTKERNELAPI NTSTATUS ClfsInitialize(VOID);
NTKERNELAPI CLFS_LSN ClfsLaterLsn(PCLFS_LSN plsn);
NTKERNELAPI ULONG ClfsLsnBlockOffset(const CLFS_LSN *plsn);
NTKERNELAPI CLFS_CONTAINER_ID ClfsLsnContainer(const CLFS_LSN *plsn);
NTKERNELAPI CLFS_LSN ClfsLsnCreate(CLFS_CONTAINER_ID cidContainer, ULONG offBlock, ULONG cRecord);
NTKERNELAPI NTSTATUS ClfsLsnDifference(PCLFS_LSN plsnStart, PCLFS_LSN plsnFinish, ULONG cbContainer, ULONG cbMaxBlock, PLONGLONG pcbDifference);
NTKERNELAPI BOOLEAN ClfsLsnEqual(const CLFS_LSN *plsn1, const CLFS_LSN *plsn2);
NTKERNELAPI BOOLEAN ClfsLsnGreater(const CLFS_LSN *plsn1, const CLFS_LSN *plsn2);
NTKERNELAPI CLFS_LSN ClfsLsnIncrement(PCLFS_LSN plsn);
NTKERNELAPI BOOLEAN ClfsLsnInvalid(const CLFS_LSN *plsn);
NTKERNELAPI BOOLEAN ClfsLsnLess(const CLFS_LSN *plsn1, const CLFS_LSN *plsn2);
NTKERNELAPI BOOLEAN ClfsLsnNull(const CLFS_LSN *plsn);
NTKERNELAPI ULONG ClfsLsnRecordSequence(const CLFS_LSN *plsn);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsMgmtDeregisterManagedClient(CLFS_MGMT_CLIENT ClientCookie);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsMgmtHandleLogFileFull(CLFS_MGMT_CLIENT Client);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsMgmtInstallPolicy(PLOG_FILE_OBJECT LogFile, PCLFS_MGMT_POLICY Policy, ULONG PolicyLength);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsMgmtQueryPolicy(PLOG_FILE_OBJECT LogFile, CLFS_MGMT_POLICY_TYPE PolicyType, PCLFS_MGMT_POLICY Policy, PULONG PolicyLength);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsMgmtRegisterManagedClient(PLOG_FILE_OBJECT LogFile, PCLFS_MGMT_CLIENT_REGISTRATION RegistrationData, PCLFS_MGMT_CLIENT ClientCookie);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsMgmtRemovePolicy(PLOG_FILE_OBJECT LogFile, CLFS_MGMT_POLICY_TYPE PolicyType);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsMgmtSetLogFileSize(PLOG_FILE_OBJECT LogFile, PULONGLONG NewSizeInContainers, PULONGLONG ResultingSizeInContainers, PCLFS_SET_LOG_SIZE_COMPLETE_CALLBACK CompletionRoutine, PVOID CompletionRoutineData);
NTKERNELAPI NTSTATUS ClfsMgmtSetLogFileSizeAsClient(PLOG_FILE_OBJECT LogFile, PCLFS_MGMT_CLIENT ClientCookie, PULONGLONG NewSizeInContainers, PULONGLONG ResultingSizeInContainers, PCLFS_SET_LOG_SIZE_COMPLETE_CALLBACK CompletionRoutine, PVOID CompletionRoutineData);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsMgmtTailAdvanceFailure(CLFS_MGMT_CLIENT Client, NTSTATUS Reason);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsQueryLogFileInformation(PLOG_FILE_OBJECT plfoLog, CLFS_LOG_INFORMATION_CLASS eInformationClass, PVOID pinfoInputBuffer, ULONG cbinfoInputBuffer, PVOID pinfoBuffer, PULONG pcbInfoBuffer);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsReadLogRecord(PVOID pvMarshalContext, PCLFS_LSN plsnFirst, CLFS_CONTEXT_MODE peContextMode, PVOID *ppvReadBuffer, PULONG pcbReadBuffer, PCLFS_RECORD_TYPE peRecordType, PCLFS_LSN plsnUndoNext, PCLFS_LSN plsnPrevious, PVOID *ppvReadContext);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsReadNextLogRecord(PVOID pvReadContext, PVOID *ppvBuffer, PULONG pcbBuffer, PCLFS_RECORD_TYPE peRecordType, PCLFS_LSN plsnUser, PCLFS_LSN plsnUndoNext, PCLFS_LSN plsnPrevious, PCLFS_LSN plsnRecord);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsReadPreviousRestartArea(PVOID pvReadContext, PVOID *ppvRestartBuffer, PULONG pcbRestartBuffer, PCLFS_LSN plsnRestart);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsReadRestartArea(PVOID pvMarshalContext, PVOID *ppvRestartBuffer, PULONG pcbRestartBuffer, PCLFS_LSN plsn, PVOID *ppvReadContext);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsRemoveLogContainer(PLOG_FILE_OBJECT plfoLog, PUNICODE_STRING puszContainerPath, BOOLEAN fForce);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsRemoveLogContainerSet(PLOG_FILE_OBJECT plfoLog, USHORT cContainers, PUNICODE_STRING rgwszContainerPath, BOOLEAN fForce);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsReserveAndAppendLog(PVOID pvMarshalContext, PCLFS_WRITE_ENTRY rgWriteEntries, ULONG cWriteEntries, PCLFS_LSN plsnUndoNext, PCLFS_LSN plsnPrevious, ULONG cReserveRecords, PLONGLONG rgcbReservation, ULONG fFlags, PCLFS_LSN plsn);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsReserveAndAppendLogAligned(PVOID pvMarshalContext, PCLFS_WRITE_ENTRY rgWriteEntries, ULONG cWriteEntries, ULONG cbEntryAlignment, PCLFS_LSN plsnUndoNext, PCLFS_LSN plsnPrevious, ULONG cReserveRecords, PLONGLONG rgcbReservation, ULONG fFlags, PCLFS_LSN plsn);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsScanLogContainers(PCLFS_SCAN_CONTEXT pcxScan, CLFS_SCAN_MODE eScanMode);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsSetArchiveTail(PLOG_FILE_OBJECT plfoLog, PCLFS_LSN plsnArchiveTail);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsSetEndOfLog(PLOG_FILE_OBJECT plfoLog, PCLFS_LSN plsnEnd);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsSetLogFileInformation(PLOG_FILE_OBJECT plfoLog, CLFS_LOG_INFORMATION_CLASS eInformationClass, PVOID pinfoBuffer, ULONG cbBuffer);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsTerminateReadLog(PVOID pvCursorContext);
NTKERNELAPI BOOLEAN ClfsValidTopLevelContext(PIRP pirpTopLevelContext);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ClfsWriteRestartArea(PVOID pvMarshalContext, PVOID pvRestartBuffer, ULONG cbRestartBuffer, PCLFS_LSN plsnBase, ULONG fFlags, PULONG pcbWritten, PCLFS_LSN plsnNext);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_WDM_CLFS_H */
