/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wdm/rtl.h: the run-time library and debug output.
 */
#ifndef IRQLINT_WDM_RTL_H
#define IRQLINT_WDM_RTL_H

#include <string.h>

#include <wdm/base.h>
#include <wdm/se.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Memory. */

NTSYSAPI VOID NTAPI RtlCopyMemory(VOID *Destination, const VOID *Source, SIZE_T Length);
NTSYSAPI VOID NTAPI RtlMoveMemory(VOID *Destination, const VOID *Source, SIZE_T Length);
NTSYSAPI VOID NTAPI RtlFillMemory(VOID *Destination, SIZE_T Length, int Fill);
NTSYSAPI VOID NTAPI RtlZeroMemory(VOID *Destination, SIZE_T Length);
NTSYSAPI LOGICAL NTAPI RtlEqualMemory(const VOID *Source1, const VOID *Source2, SIZE_T Length);
NTSYSAPI SIZE_T NTAPI RtlCompareMemory(const VOID *Source1, const VOID *Source2, SIZE_T Length);
NTSYSAPI PVOID NTAPI RtlSecureZeroMemory(PVOID Destination, SIZE_T Length);
NTSYSAPI VOID NTAPI RtlCopyMemoryNonTemporal(VOID *Destination, const VOID *Source, SIZE_T Length);
NTSYSAPI VOID FASTCALL RtlPrefetchMemoryNonTemporal(PVOID Source, SIZE_T Length);
NTSYSAPI VOID NTAPI RtlCopyBytes(PVOID Destination, const VOID *Source, SIZE_T Length);
NTSYSAPI VOID NTAPI RtlZeroBytes(PVOID Destination, SIZE_T Length);
NTSYSAPI VOID NTAPI RtlFillBytes(PVOID Destination, SIZE_T Length, UCHAR Fill);

#define RtlStoreUshort(address, value) ((VOID)(*(USHORT *)(address) = (USHORT)(value)))
#define RtlStoreUlong(address, value) ((VOID)(*(ULONG *)(address) = (ULONG)(value)))
#define RtlStoreUlonglong(address, value) ((VOID)(*(ULONGLONG *)(address) = (ULONGLONG)(value)))
#define RtlStoreUlongPtr(address, value) ((VOID)(*(ULONG_PTR *)(address) = (ULONG_PTR)(value)))
#define RtlRetrieveUshort(destination, source) ((VOID)(*(USHORT *)(destination) = *(USHORT *)(source)))
#define RtlRetrieveUlong(destination, source) ((VOID)(*(ULONG *)(destination) = *(ULONG *)(source)))

NTSYSAPI USHORT FASTCALL RtlUshortByteSwap(USHORT Source);
NTSYSAPI ULONG FASTCALL RtlUlongByteSwap(ULONG Source);
NTSYSAPI ULONGLONG FASTCALL RtlUlonglongByteSwap(ULONGLONG Source);

LONG RtlInterlockedSetBits(LONG volatile *Flags, LONG Flag);
LONG RtlInterlockedAndBits(LONG volatile *Flags, LONG Flag);
LONG RtlInterlockedClearBits(LONG volatile *Flags, LONG Flag);
LONG RtlInterlockedXorBits(LONG volatile *Flags, LONG Flag);
VOID RtlInterlockedSetBitsDiscardReturn(LONG volatile *Flags, LONG Flag);
VOID RtlInterlockedAndBitsDiscardReturn(LONG volatile *Flags, LONG Flag);
VOID RtlInterlockedClearBitsDiscardReturn(LONG volatile *Flags, LONG Flag);

NTSYSAPI ULONG NTAPI RtlCrc32(const void *Buffer, size_t Size, ULONG InitialCrc);
NTSYSAPI ULONGLONG NTAPI RtlCrc64(const void *Buffer, size_t Size, ULONGLONG InitialCrc);

/* Strings. */

NTSYSAPI VOID NTAPI RtlInitString(PSTRING DestinationString, PCSZ SourceString);
NTSYSAPI NTSTATUS NTAPI RtlInitStringEx(PSTRING DestinationString, PCSZ SourceString);
NTSYSAPI VOID NTAPI RtlInitAnsiString(PANSI_STRING DestinationString, PCSZ SourceString);
NTSYSAPI NTSTATUS NTAPI RtlInitAnsiStringEx(PANSI_STRING DestinationString, PCSZ SourceString);
NTSYSAPI VOID NTAPI RtlInitUTF8String(PUTF8_STRING DestinationString, PCSZ SourceString);
NTSYSAPI NTSTATUS NTAPI RtlInitUTF8StringEx(PUTF8_STRING DestinationString, PCSZ SourceString);
NTSYSAPI VOID NTAPI RtlInitUnicodeString(PUNICODE_STRING DestinationString, PCWSTR SourceString);
VOID RtlInitEmptyUnicodeString(PUNICODE_STRING UnicodeString, PWCHAR Buffer, USHORT BufferSize);
VOID RtlInitEmptyAnsiString(PANSI_STRING AnsiString, PCHAR Buffer, USHORT BufferSize);
_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI VOID NTAPI RtlFreeUnicodeString(PUNICODE_STRING UnicodeString);
_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI VOID NTAPI RtlFreeAnsiString(PANSI_STRING AnsiString);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI VOID NTAPI RtlFreeUTF8String(PUTF8_STRING Utf8String);

NTSYSAPI VOID NTAPI RtlCopyUnicodeString(PUNICODE_STRING DestinationString, PCUNICODE_STRING SourceString);
NTSYSAPI NTSTATUS NTAPI RtlAppendUnicodeStringToString(PUNICODE_STRING Destination, PCUNICODE_STRING Source);
NTSYSAPI NTSTATUS NTAPI RtlAppendUnicodeToString(PUNICODE_STRING Destination, PCWSTR Source);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI LONG NTAPI RtlCompareUnicodeString(PCUNICODE_STRING String1, PCUNICODE_STRING String2, BOOLEAN CaseInSensitive);
NTSYSAPI LONG NTAPI RtlCompareUnicodeStrings(PCWCH String1, SIZE_T String1Length, PCWCH String2, SIZE_T String2Length, BOOLEAN CaseInSensitive);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI BOOLEAN NTAPI RtlEqualUnicodeString(PCUNICODE_STRING String1, PCUNICODE_STRING String2, BOOLEAN CaseInSensitive);
#define HASH_STRING_ALGORITHM_DEFAULT 0
#define HASH_STRING_ALGORITHM_X65599 1
#define HASH_STRING_ALGORITHM_INVALID 0xffffffff
_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlHashUnicodeString(PCUNICODE_STRING String, BOOLEAN CaseInSensitive, ULONG HashAlgorithm, PULONG HashValue);
_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI WCHAR NTAPI RtlUpcaseUnicodeChar(WCHAR SourceCharacter);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI WCHAR NTAPI RtlDowncaseUnicodeChar(WCHAR SourceCharacter);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI ULONG NTAPI RtlxAnsiStringToUnicodeSize(PCANSI_STRING AnsiString);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI ULONG NTAPI RtlxUnicodeStringToAnsiSize(PCUNICODE_STRING UnicodeString);
_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG RtlAnsiStringToUnicodeSize(PCANSI_STRING AnsiString);
_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG RtlUnicodeStringToAnsiSize(PCUNICODE_STRING UnicodeString);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlAnsiStringToUnicodeString(PUNICODE_STRING DestinationString, PCANSI_STRING SourceString, BOOLEAN AllocateDestinationString);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlUnicodeStringToAnsiString(PANSI_STRING DestinationString, PCUNICODE_STRING SourceString, BOOLEAN AllocateDestinationString);
NTSYSAPI NTSTATUS NTAPI RtlUnicodeStringToUTF8String(PUTF8_STRING DestinationString, PCUNICODE_STRING SourceString, BOOLEAN AllocateDestinationString);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlUTF8StringToUnicodeString(PUNICODE_STRING DestinationString, PUTF8_STRING SourceString, BOOLEAN AllocateDestinationString);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlUnicodeToUTF8N(PCHAR UTF8StringDestination, ULONG UTF8StringMaxByteCount, PULONG UTF8StringActualByteCount, PCWCH UnicodeStringSource, ULONG UnicodeStringByteCount);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlUTF8ToUnicodeN(PWSTR UnicodeStringDestination, ULONG UnicodeStringMaxByteCount, PULONG UnicodeStringActualByteCount, PCCH UTF8StringSource, ULONG UTF8StringByteCount);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlIntegerToUnicodeString(ULONG Value, ULONG Base, PUNICODE_STRING String);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlInt64ToUnicodeString(ULONGLONG Value, ULONG Base, PUNICODE_STRING String);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlIntPtrToUnicodeString(ULONG_PTR Value, ULONG Base, PUNICODE_STRING String);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlUnicodeStringToInteger(PCUNICODE_STRING String, ULONG Base, PULONG Value);
NTSYSAPI NTSTATUS NTAPI RtlUnicodeStringToInt64(PCUNICODE_STRING String, ULONG Base, PLONG64 Number, PWSTR *EndPointer);

#define RTL_GUID_STRING_SIZE 38
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlStringFromGUID(REFGUID Guid, PUNICODE_STRING GuidString);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlGUIDFromString(PCUNICODE_STRING GuidString, GUID *Guid);
NTSYSAPI NTSTATUS NTAPI RtlGenerateClass5Guid(REFGUID NamespaceGuid, PVOID Buffer, ULONG BufferSize, GUID *Guid);

/* Debug output and assertions. */

enum _DPFLTR_TYPE {
  DPFLTR_SYSTEM_ID, DPFLTR_SMSS_ID, DPFLTR_SETUP_ID, DPFLTR_NTFS_ID, DPFLTR_FSTUB_ID, DPFLTR_CRASHDUMP_ID, DPFLTR_CDAUDIO_ID, DPFLTR_CDROM_ID, DPFLTR_CLASSPNP_ID, DPFLTR_DISK_ID,
  DPFLTR_REDBOOK_ID, DPFLTR_STORPROP_ID, DPFLTR_SCSIPORT_ID, DPFLTR_SCSIMINIPORT_ID, DPFLTR_CONFIG_ID, DPFLTR_I8042PRT_ID, DPFLTR_SERMOUSE_ID, DPFLTR_LSERMOUS_ID, DPFLTR_KBDHID_ID,
  DPFLTR_MOUHID_ID, DPFLTR_KBDCLASS_ID, DPFLTR_MOUCLASS_ID, DPFLTR_TWOTRACK_ID, DPFLTR_WMILIB_ID, DPFLTR_ACPI_ID, DPFLTR_AMLI_ID, DPFLTR_HALIA64_ID, DPFLTR_VIDEO_ID, DPFLTR_SVCHOST_ID,
  DPFLTR_VIDEOPRT_ID, DPFLTR_TCPIP_ID, DPFLTR_DMSYNTH_ID, DPFLTR_NTOSPNP_ID, DPFLTR_FASTFAT_ID, DPFLTR_SAMSS_ID, DPFLTR_PNPMGR_ID, DPFLTR_NETAPI_ID, DPFLTR_SCSERVER_ID, DPFLTR_SCCLIENT_ID,
  DPFLTR_SERIAL_ID, DPFLTR_SERENUM_ID, DPFLTR_UHCD_ID, DPFLTR_RPCPROXY_ID, DPFLTR_AUTOCHK_ID, DPFLTR_DCOMSS_ID, DPFLTR_UNIMODEM_ID, DPFLTR_SIS_ID, DPFLTR_FLTMGR_ID, DPFLTR_WMICORE_ID,
  DPFLTR_BURNENG_ID, DPFLTR_IMAPI_ID, DPFLTR_SXS_ID, DPFLTR_FUSION_ID, DPFLTR_IDLETASK_ID, DPFLTR_SOFTPCI_ID, DPFLTR_TAPE_ID, DPFLTR_MCHGR_ID, DPFLTR_IDEP_ID, DPFLTR_PCIIDE_ID,
  DPFLTR_FLOPPY_ID, DPFLTR_FDC_ID, DPFLTR_TERMSRV_ID, DPFLTR_W32TIME_ID, DPFLTR_PREFETCHER_ID, DPFLTR_RSFILTER_ID, DPFLTR_FCPORT_ID, DPFLTR_PCI_ID, DPFLTR_DMIO_ID, DPFLTR_DMCONFIG_ID,
  DPFLTR_DMADMIN_ID, DPFLTR_WSOCKTRANSPORT_ID, DPFLTR_VSS_ID, DPFLTR_PNPMEM_ID, DPFLTR_PROCESSOR_ID, DPFLTR_DMSERVER_ID, DPFLTR_SR_ID, DPFLTR_INFINIBAND_ID, DPFLTR_IHVDRIVER_ID,
  DPFLTR_IHVVIDEO_ID, DPFLTR_IHVAUDIO_ID, DPFLTR_IHVNETWORK_ID, DPFLTR_IHVSTREAMING_ID, DPFLTR_IHVBUS_ID, DPFLTR_HPS_ID, DPFLTR_RTLTHREADPOOL_ID, DPFLTR_LDR_ID, DPFLTR_TCPIP6_ID,
  DPFLTR_ISAPNP_ID, DPFLTR_SHPC_ID, DPFLTR_STORPORT_ID, DPFLTR_STORMINIPORT_ID, DPFLTR_PRINTSPOOLER_ID, DPFLTR_VSSDYNDISK_ID, DPFLTR_VERIFIER_ID, DPFLTR_VDS_ID, DPFLTR_VDSBAS_ID,
  DPFLTR_VDSDYN_ID, DPFLTR_VDSDYNDR_ID, DPFLTR_VDSLDR_ID, DPFLTR_VDSUTIL_ID, DPFLTR_DFRGIFC_ID, DPFLTR_DEFAULT_ID, DPFLTR_MM_ID, DPFLTR_DFSC_ID, DPFLTR_WOW64_ID, DPFLTR_ALPC_ID,
  DPFLTR_WDI_ID, DPFLTR_PERFLIB_ID, DPFLTR_KTM_ID, DPFLTR_IOSTRESS_ID, DPFLTR_HEAP_ID, DPFLTR_WHEA_ID, DPFLTR_USERGDI_ID, DPFLTR_MMCSS_ID, DPFLTR_TPM_ID, DPFLTR_THREADORDER_ID,
  DPFLTR_ENVIRON_ID, DPFLTR_EMS_ID, DPFLTR_WDT_ID, DPFLTR_FVEVOL_ID, DPFLTR_NDIS_ID, DPFLTR_NVCTRACE_ID, DPFLTR_LUAFV_ID, DPFLTR_APPCOMPAT_ID, DPFLTR_USBSTOR_ID, DPFLTR_SBP2PORT_ID,
  DPFLTR_COVERAGE_ID, DPFLTR_CACHEMGR_ID, DPFLTR_MOUNTMGR_ID, DPFLTR_CFR_ID, DPFLTR_TXF_ID, DPFLTR_KSECDD_ID, DPFLTR_FLTREGRESS_ID, DPFLTR_MPIO_ID, DPFLTR_MSDSM_ID, DPFLTR_UDFS_ID,
  DPFLTR_PSHED_ID, DPFLTR_STORVSP_ID, DPFLTR_LSASS_ID, DPFLTR_SSPICLI_ID, DPFLTR_CNG_ID, DPFLTR_EXFAT_ID, DPFLTR_FILETRACE_ID, DPFLTR_XSAVE_ID, DPFLTR_SE_ID, DPFLTR_DRIVEEXTENDER_ID,
  DPFLTR_POWER_ID, DPFLTR_CRASHDUMPXHCI_ID, DPFLTR_GPIO_ID, DPFLTR_REFS_ID, DPFLTR_WER_ID, DPFLTR_CAPIMG_ID, DPFLTR_VPCI_ID, DPFLTR_STORAGECLASSMEMORY_ID, DPFLTR_FSLIB_ID,
  DPFLTR_ENDOFTABLE_ID
};
#define DPFLTR_ERROR_LEVEL 0
#define DPFLTR_WARNING_LEVEL 1
#define DPFLTR_TRACE_LEVEL 2
#define DPFLTR_INFO_LEVEL 3
#define DPFLTR_MASK 0x80000000

ULONG __cdecl DbgPrint(PCSTR Format, ...);
ULONG __cdecl DbgPrintEx(ULONG ComponentId, ULONG Level, PCSTR Format, ...);
ULONG __cdecl DbgPrintReturnControlC(PCCH Format, ...);
NTSYSAPI ULONG NTAPI vDbgPrintEx(ULONG ComponentId, ULONG Level, PCCH Format, va_list arglist);
NTSYSAPI ULONG NTAPI vDbgPrintExWithPrefix(PCCH Prefix, ULONG ComponentId, ULONG Level, PCCH Format, va_list arglist);
NTSYSAPI NTSTATUS NTAPI DbgQueryDebugFilterState(ULONG ComponentId, ULONG Level);
NTSYSAPI NTSTATUS NTAPI DbgSetDebugFilterState(ULONG ComponentId, ULONG Level, BOOLEAN State);
typedef VOID (*PDEBUG_PRINT_CALLBACK)(PSTRING Output, ULONG ComponentId, ULONG Level);
NTSYSAPI NTSTATUS NTAPI DbgSetDebugPrintCallback(PDEBUG_PRINT_CALLBACK DebugPrintCallback, BOOLEAN Enable);
NTSYSAPI VOID NTAPI DbgBreakPoint(VOID);
NTSYSAPI VOID NTAPI DbgBreakPointWithStatus(ULONG Status);
#ifndef DbgRaiseAssertionFailure
VOID DbgRaiseAssertionFailure(VOID);
#endif
NTSYSAPI VOID NTAPI RtlAssert(PVOID VoidFailedAssertion, PVOID VoidFileName, ULONG LineNumber, PSTR MutableMessage);

extern PBOOLEAN KdDebuggerNotPresent;
extern PBOOLEAN KdDebuggerEnabled;
#define KD_DEBUGGER_ENABLED (*KdDebuggerEnabled)
#define KD_DEBUGGER_NOT_PRESENT (*KdDebuggerNotPresent)
typedef enum _KD_OPTION { KD_OPTION_SET_BLOCK_ENABLE } KD_OPTION;
NTKERNELAPI NTSTATUS KdDisableDebugger(VOID);
NTKERNELAPI NTSTATUS KdEnableDebugger(VOID);
NTKERNELAPI BOOLEAN KdRefreshDebuggerNotPresent(VOID);
NTKERNELAPI NTSTATUS KdChangeOption(KD_OPTION Option, ULONG InBufferBytes, PVOID InBuffer, ULONG OutBufferBytes, PVOID OutBuffer, PULONG OutBufferNeeded);

#if DBG
#define KdPrint(arguments) DbgPrint arguments
#define KdPrintEx(arguments) DbgPrintEx arguments
#define KdBreakPoint() DbgBreakPoint()
#define KdBreakPointWithStatus(s) DbgBreakPointWithStatus(s)
#define vKdPrintEx(arguments) vDbgPrintEx arguments
#define vKdPrintExWithPrefix(arguments) vDbgPrintExWithPrefix arguments
#define ASSERT(e) ((!(e)) ? (RtlAssert((PVOID) #e, (PVOID)__FILE__, __LINE__, NULL), FALSE) : TRUE)
#define ASSERTMSG(msg, e) ((!(e)) ? (RtlAssert((PVOID) #e, (PVOID)__FILE__, __LINE__, (PSTR)(msg)), FALSE) : TRUE)
#define RTL_SOFT_ASSERT(e) ((!(e)) ? (DbgPrint("%s(%d): soft assertion failed: %s\n", __FILE__, __LINE__, #e), FALSE) : TRUE)
#define RTL_SOFT_ASSERTMSG(msg, e) ((!(e)) ? (DbgPrint("%s(%d): soft assertion failed: %s %s\n", __FILE__, __LINE__, #e, (msg)), FALSE) : TRUE)
#define RTL_VERIFY ASSERT
#define RTL_VERIFYMSG ASSERTMSG
#define RTL_SOFT_VERIFY RTL_SOFT_ASSERT
#define RTL_SOFT_VERIFYMSG RTL_SOFT_ASSERTMSG
#define NT_ASSERT(e) ((!(e)) ? (DbgRaiseAssertionFailure(), FALSE) : TRUE)
#define NT_ASSERTMSG(msg, e) NT_ASSERT(e)
#define NT_ASSERTMSGW(msg, e) NT_ASSERT(e)
#define NT_VERIFY(e) NT_ASSERT(e)
#define NT_VERIFYMSG(msg, e) NT_ASSERT(e)
#define NT_VERIFYMSGW(msg, e) NT_ASSERT(e)
#else
#define KdPrint(arguments) ((void)0)
#define KdPrintEx(arguments) ((void)0)
#define KdBreakPoint() ((void)0)
#define KdBreakPointWithStatus(s) ((void)0)
#define vKdPrintEx(arguments) ((void)0)
#define vKdPrintExWithPrefix(arguments) ((void)0)
#define ASSERT(e) ((void)0)
#define ASSERTMSG(msg, e) ((void)0)
#define RTL_SOFT_ASSERT(e) ((void)0)
#define RTL_SOFT_ASSERTMSG(msg, e) ((void)0)
#define RTL_VERIFY(e) ((e) ? TRUE : FALSE)
#define RTL_VERIFYMSG(msg, e) ((e) ? TRUE : FALSE)
#define RTL_SOFT_VERIFY(e) ((e) ? TRUE : FALSE)
#define RTL_SOFT_VERIFYMSG(msg, e) ((e) ? TRUE : FALSE)
#define NT_ASSERT(e) ((void)0)
#define NT_ASSERTMSG(msg, e) ((void)0)
#define NT_ASSERTMSGW(msg, e) ((void)0)
#define NT_VERIFY(e) ((e) ? TRUE : FALSE)
#define NT_VERIFYMSG(msg, e) ((e) ? TRUE : FALSE)
#define NT_VERIFYMSGW(msg, e) ((e) ? TRUE : FALSE)
#endif
#define NT_ASSERT_ASSUME NT_ASSERT
#define NT_ASSERT_NOASSUME NT_ASSERT
#define NT_FRE_ASSERT(e) ((!(e)) ? (DbgRaiseAssertionFailure(), FALSE) : TRUE)
#define NT_FRE_ASSERTMSG(msg, e) NT_FRE_ASSERT(e)
#define NT_FRE_ASSERTMSGW(msg, e) NT_FRE_ASSERT(e)
#define NT_ANALYSIS_ASSUME(e) _Analysis_assume_(e)

#define FAST_FAIL_LEGACY_GS_VIOLATION 0
#define FAST_FAIL_STACK_COOKIE_CHECK_FAILURE 2
#define FAST_FAIL_CORRUPT_LIST_ENTRY 3
#define FAST_FAIL_INCORRECT_STACK 4
#define FAST_FAIL_INVALID_ARG 5
#define FAST_FAIL_FATAL_APP_EXIT 7
#define FAST_FAIL_RANGE_CHECK_FAILURE 8
#define FAST_FAIL_UNSAFE_REGISTRY_ACCESS 9
#define FAST_FAIL_INVALID_REFERENCE_COUNT 14
#define FAST_FAIL_INVALID_BUFFER_ACCESS 28
#define FAST_FAIL_INVALID_BALANCED_TREE 29
#define FAST_FAIL_APCS_DISABLED 32
#define FAST_FAIL_INVALID_LOCK_STATE 36
#define FAST_FAIL_INVALID_THREAD 40
#define FAST_FAIL_INVALID_FAST_FAIL_CODE 0xFFFFFFFF
DECLSPEC_NORETURN VOID RtlFailFast(ULONG Code);
DECLSPEC_NORETURN VOID RtlFailFast2(ULONG Code);
NTSYSAPI VOID NTAPI RtlRaiseException(PEXCEPTION_RECORD ExceptionRecord);
NTSYSAPI VOID NTAPI ExRaiseException(PEXCEPTION_RECORD ExceptionRecord);
NTSYSAPI VOID NTAPI RtlRaiseStatus(NTSTATUS Status);

/* Registry. */

_Function_class_(RTL_QUERY_REGISTRY_ROUTINE) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS NTAPI RTL_QUERY_REGISTRY_ROUTINE(PWSTR ValueName, ULONG ValueType, PVOID ValueData, ULONG ValueLength, PVOID Context, PVOID EntryContext);
typedef RTL_QUERY_REGISTRY_ROUTINE *PRTL_QUERY_REGISTRY_ROUTINE;

typedef struct _RTL_QUERY_REGISTRY_TABLE {
  PRTL_QUERY_REGISTRY_ROUTINE QueryRoutine;
  ULONG Flags;
  PWSTR Name;
  PVOID EntryContext;
  ULONG DefaultType;
  PVOID DefaultData;
  ULONG DefaultLength;
} RTL_QUERY_REGISTRY_TABLE, *PRTL_QUERY_REGISTRY_TABLE;

#define RTL_QUERY_REGISTRY_SUBKEY 0x00000001
#define RTL_QUERY_REGISTRY_TOPKEY 0x00000002
#define RTL_QUERY_REGISTRY_REQUIRED 0x00000004
#define RTL_QUERY_REGISTRY_NOVALUE 0x00000008
#define RTL_QUERY_REGISTRY_NOEXPAND 0x00000010
#define RTL_QUERY_REGISTRY_DIRECT 0x00000020
#define RTL_QUERY_REGISTRY_DELETE 0x00000040
#define RTL_QUERY_REGISTRY_NOSTRING 0x00000080
#define RTL_QUERY_REGISTRY_TYPECHECK 0x00000100
#define RTL_QUERY_REGISTRY_TYPECHECK_SHIFT 24
#define RTL_QUERY_REGISTRY_TYPECHECK_MASK (0xff << RTL_QUERY_REGISTRY_TYPECHECK_SHIFT)

#define RTL_REGISTRY_ABSOLUTE 0
#define RTL_REGISTRY_SERVICES 1
#define RTL_REGISTRY_CONTROL 2
#define RTL_REGISTRY_WINDOWS_NT 3
#define RTL_REGISTRY_DEVICEMAP 4
#define RTL_REGISTRY_USER 5
#define RTL_REGISTRY_MAXIMUM 6
#define RTL_REGISTRY_HANDLE 0x40000000
#define RTL_REGISTRY_OPTIONAL 0x80000000

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlQueryRegistryValues(ULONG RelativeTo, PCWSTR Path, PRTL_QUERY_REGISTRY_TABLE QueryTable, PVOID Context, PVOID Environment);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlWriteRegistryValue(ULONG RelativeTo, PCWSTR Path, PCWSTR ValueName, ULONG ValueType, PVOID ValueData, ULONG ValueLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlDeleteRegistryValue(ULONG RelativeTo, PCWSTR Path, PCWSTR ValueName);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlCreateRegistryKey(ULONG RelativeTo, PWSTR Path);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlCheckRegistryKey(ULONG RelativeTo, PWSTR Path);

/* Bitmaps. */

typedef struct _RTL_BITMAP {
  ULONG SizeOfBitMap;
  PULONG Buffer;
} RTL_BITMAP, *PRTL_BITMAP;

typedef struct _RTL_BITMAP_RUN {
  ULONG StartingIndex;
  ULONG NumberOfBits;
} RTL_BITMAP_RUN, *PRTL_BITMAP_RUN;

NTSYSAPI VOID NTAPI RtlInitializeBitMap(PRTL_BITMAP BitMapHeader, PULONG BitMapBuffer, ULONG SizeOfBitMap);
NTSYSAPI VOID NTAPI RtlClearBit(PRTL_BITMAP BitMapHeader, ULONG BitNumber);
NTSYSAPI VOID NTAPI RtlSetBit(PRTL_BITMAP BitMapHeader, ULONG BitNumber);
NTSYSAPI BOOLEAN NTAPI RtlTestBit(PRTL_BITMAP BitMapHeader, ULONG BitNumber);
NTSYSAPI VOID NTAPI RtlClearAllBits(PRTL_BITMAP BitMapHeader);
NTSYSAPI VOID NTAPI RtlSetAllBits(PRTL_BITMAP BitMapHeader);
NTSYSAPI VOID NTAPI RtlClearBits(PRTL_BITMAP BitMapHeader, ULONG StartingIndex, ULONG NumberToClear);
NTSYSAPI VOID NTAPI RtlSetBits(PRTL_BITMAP BitMapHeader, ULONG StartingIndex, ULONG NumberToSet);
NTSYSAPI ULONG NTAPI RtlFindClearBits(PRTL_BITMAP BitMapHeader, ULONG NumberToFind, ULONG HintIndex);
NTSYSAPI ULONG NTAPI RtlFindSetBits(PRTL_BITMAP BitMapHeader, ULONG NumberToFind, ULONG HintIndex);
NTSYSAPI ULONG NTAPI RtlFindClearBitsAndSet(PRTL_BITMAP BitMapHeader, ULONG NumberToFind, ULONG HintIndex);
NTSYSAPI ULONG NTAPI RtlFindSetBitsAndClear(PRTL_BITMAP BitMapHeader, ULONG NumberToFind, ULONG HintIndex);
NTSYSAPI ULONG NTAPI RtlFindClearRuns(PRTL_BITMAP BitMapHeader, PRTL_BITMAP_RUN RunArray, ULONG SizeOfRunArray, BOOLEAN LocateLongestRuns);
NTSYSAPI ULONG NTAPI RtlFindLongestRunClear(PRTL_BITMAP BitMapHeader, PULONG StartingIndex);
NTSYSAPI ULONG NTAPI RtlFindFirstRunClear(PRTL_BITMAP BitMapHeader, PULONG StartingIndex);
NTSYSAPI ULONG NTAPI RtlFindNextForwardRunClear(PRTL_BITMAP BitMapHeader, ULONG FromIndex, PULONG StartingRunIndex);
NTSYSAPI ULONG NTAPI RtlFindLastBackwardRunClear(PRTL_BITMAP BitMapHeader, ULONG FromIndex, PULONG StartingRunIndex);
NTSYSAPI BOOLEAN NTAPI RtlCheckBit(PRTL_BITMAP BitMapHeader, ULONG BitPosition);
NTSYSAPI ULONG NTAPI RtlNumberOfClearBits(PRTL_BITMAP BitMapHeader);
NTSYSAPI ULONG NTAPI RtlNumberOfSetBits(PRTL_BITMAP BitMapHeader);
NTSYSAPI ULONG NTAPI RtlNumberOfClearBitsInRange(PRTL_BITMAP BitMapHeader, ULONG StartingIndex, ULONG Length);
NTSYSAPI ULONG NTAPI RtlNumberOfSetBitsInRange(PRTL_BITMAP BitMapHeader, ULONG StartingIndex, ULONG Length);
NTSYSAPI ULONG NTAPI RtlNumberOfSetBitsUlongPtr(ULONG_PTR Target);
NTSYSAPI BOOLEAN NTAPI RtlAreBitsClear(PRTL_BITMAP BitMapHeader, ULONG StartingIndex, ULONG Length);
NTSYSAPI BOOLEAN NTAPI RtlAreBitsSet(PRTL_BITMAP BitMapHeader, ULONG StartingIndex, ULONG Length);
NTSYSAPI CCHAR NTAPI RtlFindLeastSignificantBit(ULONGLONG Set);
NTSYSAPI CCHAR NTAPI RtlFindMostSignificantBit(ULONGLONG Set);
NTSYSAPI VOID NTAPI RtlCopyBitMap(PRTL_BITMAP Source, PRTL_BITMAP Destination, ULONG TargetBit);
NTSYSAPI VOID NTAPI RtlExtractBitMap(PRTL_BITMAP Source, PRTL_BITMAP Destination, ULONG TargetBit, ULONG NumberOfBits);

/* Time and large integers. */

typedef struct _TIME_FIELDS {
  CSHORT Year;
  CSHORT Month;
  CSHORT Day;
  CSHORT Hour;
  CSHORT Minute;
  CSHORT Second;
  CSHORT Milliseconds;
  CSHORT Weekday;
} TIME_FIELDS, *PTIME_FIELDS;

NTSYSAPI VOID NTAPI RtlTimeToTimeFields(PLARGE_INTEGER Time, PTIME_FIELDS TimeFields);
NTSYSAPI BOOLEAN NTAPI RtlTimeFieldsToTime(PTIME_FIELDS TimeFields, PLARGE_INTEGER Time);

FORCEINLINE LARGE_INTEGER NTAPI_INLINE RtlLargeIntegerAdd(LARGE_INTEGER Addend1, LARGE_INTEGER Addend2) {
  LARGE_INTEGER Result;
  Result.QuadPart = Addend1.QuadPart + Addend2.QuadPart;
  return Result;
}

FORCEINLINE LARGE_INTEGER NTAPI_INLINE RtlLargeIntegerSubtract(LARGE_INTEGER Minuend, LARGE_INTEGER Subtrahend) {
  LARGE_INTEGER Result;
  Result.QuadPart = Minuend.QuadPart - Subtrahend.QuadPart;
  return Result;
}

FORCEINLINE LARGE_INTEGER NTAPI_INLINE RtlLargeIntegerNegate(LARGE_INTEGER Subtrahend) {
  LARGE_INTEGER Result;
  Result.QuadPart = -Subtrahend.QuadPart;
  return Result;
}

FORCEINLINE LARGE_INTEGER NTAPI_INLINE RtlLargeIntegerShiftLeft(LARGE_INTEGER LargeInteger, CCHAR ShiftCount) {
  LARGE_INTEGER Result;
  Result.QuadPart = LargeInteger.QuadPart << (ShiftCount & 63);
  return Result;
}

FORCEINLINE LARGE_INTEGER NTAPI_INLINE RtlLargeIntegerShiftRight(LARGE_INTEGER LargeInteger, CCHAR ShiftCount) {
  LARGE_INTEGER Result;
  Result.QuadPart = (LONGLONG)((ULONGLONG)LargeInteger.QuadPart >> (ShiftCount & 63));
  return Result;
}

FORCEINLINE LARGE_INTEGER NTAPI_INLINE RtlLargeIntegerArithmeticShift(LARGE_INTEGER LargeInteger, CCHAR ShiftCount) {
  LARGE_INTEGER Result;
  Result.QuadPart = LargeInteger.QuadPart >> (ShiftCount & 63);
  return Result;
}

FORCEINLINE LARGE_INTEGER NTAPI_INLINE RtlEnlargedIntegerMultiply(LONG Multiplicand, LONG Multiplier) {
  LARGE_INTEGER Result;
  Result.QuadPart = (LONGLONG)Multiplicand * Multiplier;
  return Result;
}

FORCEINLINE LARGE_INTEGER NTAPI_INLINE RtlEnlargedUnsignedMultiply(ULONG Multiplicand, ULONG Multiplier) {
  LARGE_INTEGER Result;
  Result.QuadPart = (LONGLONG)((ULONGLONG)Multiplicand * Multiplier);
  return Result;
}

FORCEINLINE ULONG NTAPI_INLINE RtlEnlargedUnsignedDivide(ULARGE_INTEGER Dividend, ULONG Divisor, PULONG Remainder) {
  if (Remainder)
    *Remainder = (ULONG)(Dividend.QuadPart % Divisor);
  return (ULONG)(Dividend.QuadPart / Divisor);
}

FORCEINLINE LARGE_INTEGER NTAPI_INLINE RtlExtendedIntegerMultiply(LARGE_INTEGER Multiplicand, LONG Multiplier) {
  LARGE_INTEGER Result;
  Result.QuadPart = Multiplicand.QuadPart * Multiplier;
  return Result;
}

FORCEINLINE LARGE_INTEGER NTAPI_INLINE RtlExtendedLargeIntegerDivide(LARGE_INTEGER Dividend, ULONG Divisor, PULONG Remainder) {
  LARGE_INTEGER Result;
  if (Remainder)
    *Remainder = (ULONG)((ULONGLONG)Dividend.QuadPart % Divisor);
  Result.QuadPart = (LONGLONG)((ULONGLONG)Dividend.QuadPart / Divisor);
  return Result;
}

LARGE_INTEGER RtlExtendedMagicDivide(LARGE_INTEGER Dividend, LARGE_INTEGER MagicDivisor, CCHAR ShiftCount);

FORCEINLINE LARGE_INTEGER NTAPI_INLINE RtlConvertLongToLargeInteger(LONG SignedInteger) {
  LARGE_INTEGER Result;
  Result.QuadPart = SignedInteger;
  return Result;
}

FORCEINLINE LARGE_INTEGER NTAPI_INLINE RtlConvertUlongToLargeInteger(ULONG UnsignedInteger) {
  LARGE_INTEGER Result;
  Result.QuadPart = UnsignedInteger;
  return Result;
}

#define RtlLargeIntegerAnd(Result, Source, Mask) ((Result).QuadPart = (Source).QuadPart & (Mask).QuadPart)
#define RtlLargeIntegerGreaterThan(x, y) ((x).QuadPart > (y).QuadPart)
#define RtlLargeIntegerGreaterThanOrEqualTo(x, y) ((x).QuadPart >= (y).QuadPart)
#define RtlLargeIntegerEqualTo(x, y) ((x).QuadPart == (y).QuadPart)
#define RtlLargeIntegerNotEqualTo(x, y) ((x).QuadPart != (y).QuadPart)
#define RtlLargeIntegerLessThan(x, y) ((x).QuadPart < (y).QuadPart)
#define RtlLargeIntegerLessThanOrEqualTo(x, y) ((x).QuadPart <= (y).QuadPart)

/* Versions. */

typedef struct _OSVERSIONINFOA {
  ULONG dwOSVersionInfoSize;
  ULONG dwMajorVersion;
  ULONG dwMinorVersion;
  ULONG dwBuildNumber;
  ULONG dwPlatformId;
  CHAR szCSDVersion[128];
} OSVERSIONINFOA, *POSVERSIONINFOA, *LPOSVERSIONINFOA;

typedef struct _OSVERSIONINFOW {
  ULONG dwOSVersionInfoSize;
  ULONG dwMajorVersion;
  ULONG dwMinorVersion;
  ULONG dwBuildNumber;
  ULONG dwPlatformId;
  WCHAR szCSDVersion[128];
} OSVERSIONINFOW, *POSVERSIONINFOW, *LPOSVERSIONINFOW, RTL_OSVERSIONINFOW, *PRTL_OSVERSIONINFOW;

typedef struct _OSVERSIONINFOEXA {
  ULONG dwOSVersionInfoSize;
  ULONG dwMajorVersion;
  ULONG dwMinorVersion;
  ULONG dwBuildNumber;
  ULONG dwPlatformId;
  CHAR szCSDVersion[128];
  USHORT wServicePackMajor;
  USHORT wServicePackMinor;
  USHORT wSuiteMask;
  UCHAR wProductType;
  UCHAR wReserved;
} OSVERSIONINFOEXA, *POSVERSIONINFOEXA, *LPOSVERSIONINFOEXA;

typedef struct _OSVERSIONINFOEXW {
  ULONG dwOSVersionInfoSize;
  ULONG dwMajorVersion;
  ULONG dwMinorVersion;
  ULONG dwBuildNumber;
  ULONG dwPlatformId;
  WCHAR szCSDVersion[128];
  USHORT wServicePackMajor;
  USHORT wServicePackMinor;
  USHORT wSuiteMask;
  UCHAR wProductType;
  UCHAR wReserved;
} OSVERSIONINFOEXW, *POSVERSIONINFOEXW, *LPOSVERSIONINFOEXW, RTL_OSVERSIONINFOEXW, *PRTL_OSVERSIONINFOEXW;

#ifdef UNICODE
typedef OSVERSIONINFOEXW OSVERSIONINFOEX, *POSVERSIONINFOEX, *LPOSVERSIONINFOEX;
typedef OSVERSIONINFOW OSVERSIONINFO, *POSVERSIONINFO, *LPOSVERSIONINFO;
#else
typedef OSVERSIONINFOEXA OSVERSIONINFOEX, *POSVERSIONINFOEX, *LPOSVERSIONINFOEX;
typedef OSVERSIONINFOA OSVERSIONINFO, *POSVERSIONINFO, *LPOSVERSIONINFO;
#endif

#define VER_EQUAL 1
#define VER_GREATER 2
#define VER_GREATER_EQUAL 3
#define VER_LESS 4
#define VER_LESS_EQUAL 5
#define VER_AND 6
#define VER_OR 7
#define VER_CONDITION_MASK 7
#define VER_NUM_BITS_PER_CONDITION_MASK 3
#define VER_MINORVERSION 0x0000001
#define VER_MAJORVERSION 0x0000002
#define VER_BUILDNUMBER 0x0000004
#define VER_PLATFORMID 0x0000008
#define VER_SERVICEPACKMINOR 0x0000010
#define VER_SERVICEPACKMAJOR 0x0000020
#define VER_SUITENAME 0x0000040
#define VER_PRODUCT_TYPE 0x0000080
#define VER_NT_WORKSTATION 0x0000001
#define VER_NT_DOMAIN_CONTROLLER 0x0000002
#define VER_NT_SERVER 0x0000003
#define VER_PLATFORM_WIN32s 0
#define VER_PLATFORM_WIN32_WINDOWS 1
#define VER_PLATFORM_WIN32_NT 2
#define VER_SET_CONDITION(mask, type, condition) ((mask) = VerSetConditionMask((mask), (type), (condition)))

typedef enum _OS_DEPLOYEMENT_STATE_VALUES { OS_DEPLOYMENT_STANDARD = 1, OS_DEPLOYMENT_COMPACT } OS_DEPLOYEMENT_STATE_VALUES;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlGetVersion(PRTL_OSVERSIONINFOW lpVersionInformation);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlVerifyVersionInfo(PRTL_OSVERSIONINFOEXW VersionInfo, ULONG TypeMask, ULONGLONG ConditionMask);
NTSYSAPI ULONGLONG NTAPI VerSetConditionMask(ULONGLONG ConditionMask, ULONG TypeMask, UCHAR Condition);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI BOOLEAN NTAPI RtlIsNtDdiVersionAvailable(ULONG Version);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI BOOLEAN NTAPI RtlIsServicePackVersionInstalled(ULONG Version);
NTSYSAPI OS_DEPLOYEMENT_STATE_VALUES NTAPI RtlOsDeploymentState(ULONG Flags);
NTSYSAPI ULONG NTAPI RtlQueryValidationRunlevel(PCUNICODE_STRING ComponentName);

/* Security descriptors and resources. */

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlCreateSecurityDescriptor(PSECURITY_DESCRIPTOR SecurityDescriptor, ULONG Revision);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI BOOLEAN NTAPI RtlValidSecurityDescriptor(PSECURITY_DESCRIPTOR SecurityDescriptor);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI ULONG NTAPI RtlLengthSecurityDescriptor(PSECURITY_DESCRIPTOR SecurityDescriptor);
_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI BOOLEAN NTAPI RtlValidRelativeSecurityDescriptor(PSECURITY_DESCRIPTOR SecurityDescriptorInput, ULONG SecurityDescriptorLength, SECURITY_INFORMATION RequiredInformation);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlSetDaclSecurityDescriptor(PSECURITY_DESCRIPTOR SecurityDescriptor, BOOLEAN DaclPresent, PACL Dacl, BOOLEAN DaclDefaulted);
NTSYSAPI NTSTATUS NTAPI RtlIsUntrustedObject(HANDLE Handle, PVOID Object, PBOOLEAN UntrustedObject);

struct _IO_RESOURCE_DESCRIPTOR;
struct _CM_PARTIAL_RESOURCE_DESCRIPTOR;
NTSYSAPI NTSTATUS NTAPI RtlIoEncodeMemIoResource(struct _IO_RESOURCE_DESCRIPTOR *Descriptor, UCHAR Type, ULONGLONG Length, ULONGLONG Alignment, ULONGLONG MinimumAddress, ULONGLONG MaximumAddress);
NTSYSAPI NTSTATUS NTAPI RtlCmEncodeMemIoResource(struct _CM_PARTIAL_RESOURCE_DESCRIPTOR *Descriptor, UCHAR Type, ULONGLONG Length, ULONGLONG Start);
NTSYSAPI ULONGLONG NTAPI RtlIoDecodeMemIoResource(struct _IO_RESOURCE_DESCRIPTOR *Descriptor, PULONGLONG Alignment, PULONGLONG MinimumAddress, PULONGLONG MaximumAddress);
NTSYSAPI ULONGLONG NTAPI RtlCmDecodeMemIoResource(struct _CM_PARTIAL_RESOURCE_DESCRIPTOR *Descriptor, PULONGLONG Start);
NTSYSAPI NTSTATUS NTAPI RtlFindClosestEncodableLength(ULONGLONG SourceLength, PULONGLONG TargetLength);

VOID RtlFillMemoryNonTemporal(_Out_writes_bytes_all_(Length) VOID UNALIGNED *Destination, _In_ SIZE_T Length, _In_ CONST UCHAR Value);
BOOLEAN RtlConstantTimeEqualMemory(_In_reads_bytes_(Length) CONST VOID *V1, _In_reads_bytes_(Length) CONST VOID *V2, _In_ ULONG Length);
NTSYSAPI BOOLEAN RtlIsZeroMemory(_In_reads_bytes_(Length) PVOID Buffer, _In_ SIZE_T Length);
VOID RtlSanitizeUnicodeStringPadding(_Inout_ PUNICODE_STRING String);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_WDM_RTL_H */
