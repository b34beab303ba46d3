/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * TraceLoggingProvider.h: self-describing events. Their arguments are evaluated as far as their types go, and then dropped.
 */
#ifndef IRQLINT_TRACELOGGINGPROVIDER_H
#define IRQLINT_TRACELOGGINGPROVIDER_H

#include <evntprov.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _tlgProvider_t const *TraceLoggingHProvider;

typedef VOID(NTAPI *TLG_PENABLECALLBACK)(_In_ LPCGUID SourceId, _In_ ULONG ControlCode, _In_ UCHAR Level, _In_ ULONGLONG MatchAnyKeyword, _In_ ULONGLONG MatchAllKeyword,
    _In_opt_ PEVENT_FILTER_DESCRIPTOR FilterData, _Inout_opt_ PVOID CallbackContext);

/* An event's level is the lowest of its options; only its being asked for is modelled. */
#define TRACELOGGING_DECLARE_PROVIDER(handle) EXTERN_C const TraceLoggingHProvider handle
#define TRACELOGGING_DEFINE_PROVIDER(handle, name, id, ...) EXTERN_C const TraceLoggingHProvider handle
#define TRACELOGGING_DEFINE_PROVIDER_STORAGE(storage, name, id, ...) EXTERN_C const struct _tlgProvider_t *const storage

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS TraceLoggingRegister(_In_ TraceLoggingHProvider Provider);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS TraceLoggingRegisterEx(_In_ TraceLoggingHProvider Provider, _In_opt_ TLG_PENABLECALLBACK EnableCallback, _In_opt_ PVOID CallbackContext);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID TraceLoggingUnregister(_In_ TraceLoggingHProvider Provider);
BOOLEAN TraceLoggingProviderEnabled(_In_ TraceLoggingHProvider Provider, _In_ UCHAR Level, _In_ ULONGLONG Keyword);
GUID TraceLoggingProviderId(_In_ TraceLoggingHProvider Provider);
VOID tlgWrite(_In_ TraceLoggingHProvider Provider, ...);

#define TraceLoggingWrite(provider, name, ...) ((VOID)sizeof(tlgWrite(provider, name, ##__VA_ARGS__), 0))
#define TraceLoggingWriteActivity(provider, name, activity, related, ...) ((VOID)sizeof(tlgWrite(provider, name, activity, related, ##__VA_ARGS__), 0))

/* Options of an event or provider. */

#define TraceLoggingLevel(level) (level)
#define TraceLoggingKeyword(keyword) (keyword)
#define TraceLoggingOpcode(opcode) (opcode)
#define TraceLoggingChannel(channel) (channel)
#define TraceLoggingEventTag(tag) (tag)
#define TraceLoggingDescription(text) (text)
#define TraceLoggingCustomAttribute(key, value) (key), (value)
#define TraceLoggingOptionGroup(...) (__VA_ARGS__)
#define TraceLoggingStruct(count, name, ...) (name)

/* Fields: a value, then perhaps a name, a description, tags. */

#define TraceLoggingValue(value, ...) (value)
#define TraceLoggingInt8(value, ...) ((INT8)(value))
#define TraceLoggingUInt8(value, ...) ((UINT8)(value))
#define TraceLoggingInt16(value, ...) ((INT16)(value))
#define TraceLoggingUInt16(value, ...) ((UINT16)(value))
#define TraceLoggingInt32(value, ...) ((INT32)(value))
#define TraceLoggingUInt32(value, ...) ((UINT32)(value))
#define TraceLoggingInt64(value, ...) ((INT64)(value))
#define TraceLoggingUInt64(value, ...) ((UINT64)(value))
#define TraceLoggingIntPtr(value, ...) ((INT_PTR)(value))
#define TraceLoggingUIntPtr(value, ...) ((UINT_PTR)(value))
#define TraceLoggingLong(value, ...) ((LONG)(value))
#define TraceLoggingULong(value, ...) ((ULONG)(value))
#define TraceLoggingHexInt8(value, ...) ((INT8)(value))
#define TraceLoggingHexUInt8(value, ...) ((UINT8)(value))
#define TraceLoggingHexInt16(value, ...) ((INT16)(value))
#define TraceLoggingHexUInt16(value, ...) ((UINT16)(value))
#define TraceLoggingHexInt32(value, ...) ((INT32)(value))
#define TraceLoggingHexUInt32(value, ...) ((UINT32)(value))
#define TraceLoggingHexInt64(value, ...) ((INT64)(value))
#define TraceLoggingHexUInt64(value, ...) ((UINT64)(value))
#define TraceLoggingHexLong(value, ...) ((LONG)(value))
#define TraceLoggingHexULong(value, ...) ((ULONG)(value))
#define TraceLoggingFloat32(value, ...) (value)
#define TraceLoggingFloat64(value, ...) (value)
#define TraceLoggingBool(value, ...) (value)
#define TraceLoggingBoolean(value, ...) ((BOOLEAN)(value))
#define TraceLoggingChar(value, ...) ((CHAR)(value))
#define TraceLoggingWChar(value, ...) ((WCHAR)(value))
#define TraceLoggingPointer(value, ...) ((const VOID *)(value))
#define TraceLoggingCodePointer(value, ...) ((const VOID *)(value))
#define TraceLoggingPid(value, ...) ((ULONG)(value))
#define TraceLoggingTid(value, ...) ((ULONG)(value))
#define TraceLoggingWin32Error(value, ...) ((ULONG)(value))
#define TraceLoggingNTStatus(value, ...) ((NTSTATUS)(value))
#define TraceLoggingHResult(value, ...) ((HRESULT)(value))
#define TraceLoggingFileTime(value, ...) (value)
#define TraceLoggingSystemTime(value, ...) (value)
#define TraceLoggingGuid(value, ...) (value)
#define TraceLoggingString(value, ...) ((const CHAR *)(value))
#define TraceLoggingUtf8String(value, ...) ((const CHAR *)(value))
#define TraceLoggingWideString(value, ...) ((const WCHAR *)(value))
#define TraceLoggingCountedString(value, count, ...) ((const CHAR *)(value)), (count)
#define TraceLoggingCountedWideString(value, count, ...) ((const WCHAR *)(value)), (count)
#define TraceLoggingUnicodeString(value, ...) ((PCUNICODE_STRING)(value))
#define TraceLoggingAnsiString(value, ...) (value)
#define TraceLoggingBinary(value, size, ...) ((const VOID *)(value)), (size)
#define TraceLoggingSid(value, ...) (value)
#define TraceLoggingIPv4Address(value, ...) (value)
#define TraceLoggingIPv6Address(value, ...) (value)
#define TraceLoggingSocketAddress(value, size, ...) ((const VOID *)(value)), (size)
#define TraceLoggingUInt8Array(value, count, ...) (value), (count)
#define TraceLoggingUInt16Array(value, count, ...) (value), (count)
#define TraceLoggingUInt32Array(value, count, ...) (value), (count)
#define TraceLoggingUInt64Array(value, count, ...) (value), (count)
#define TraceLoggingHexUInt32Array(value, count, ...) (value), (count)

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_TRACELOGGINGPROVIDER_H */
