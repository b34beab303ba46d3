/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * netconfiguration.h: configuration of adapters, in the registry.
 */
#ifndef IRQLINT_NETCONFIGURATION_H
#define IRQLINT_NETCONFIGURATION_H

#include <netadaptercxtypes.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _NET_CONFIGURATION_QUERY_ULONG_FLAGS {
  NET_CONFIGURATION_QUERY_ULONG_NO_FLAGS,
  NET_CONFIGURATION_QUERY_ULONG_MAY_BE_STORED_AS_HEX_STRING
} NET_CONFIGURATION_QUERY_ULONG_FLAGS;

typedef struct _NET_ADAPTER_LINK_LAYER_ADDRESS NET_ADAPTER_LINK_LAYER_ADDRESS;

_IRQL_requires_max_(PASSIVE_LEVEL) VOID NetConfigurationClose(_In_ NETCONFIGURATION Configuration);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    NetConfigurationOpenSubConfiguration(_In_ NETCONFIGURATION Configuration,
                                         _In_ PCUNICODE_STRING SubConfigurationName,
                                         _In_opt_ PWDF_OBJECT_ATTRIBUTES SubConfigurationAttributes,
                                         _Out_ NETCONFIGURATION *SubConfiguration);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    NetConfigurationQueryUlong(_In_ NETCONFIGURATION Configuration, _In_ NET_CONFIGURATION_QUERY_ULONG_FLAGS Flags,
                               _In_ PCUNICODE_STRING ValueName, _Out_ PULONG Value);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    NetConfigurationQueryString(_In_ NETCONFIGURATION Configuration, _In_ PCUNICODE_STRING ValueName,
                                _In_opt_ PWDF_OBJECT_ATTRIBUTES StringAttributes, _Out_ WDFSTRING *WdfString);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    NetConfigurationQueryMultiString(_In_ NETCONFIGURATION Configuration, _In_ PCUNICODE_STRING ValueName,
                                     _In_opt_ PWDF_OBJECT_ATTRIBUTES StringsAttributes,
                                     _Inout_ WDFCOLLECTION Collection);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    NetConfigurationQueryBinary(_In_ NETCONFIGURATION Configuration, _In_ PCUNICODE_STRING ValueName,
                                _In_ _Strict_type_match_ POOL_TYPE PoolType,
                                _In_opt_ PWDF_OBJECT_ATTRIBUTES MemoryAttributes, _Out_ WDFMEMORY *Memory);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    NetConfigurationQueryLinkLayerAddress(_In_ NETCONFIGURATION Configuration,
                                          _Out_ NET_ADAPTER_LINK_LAYER_ADDRESS *LinkLayerAddress);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    NetConfigurationAssignUlong(_In_ NETCONFIGURATION Configuration, _In_ PCUNICODE_STRING ValueName, _In_ ULONG Value);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    NetConfigurationAssignUnicodeString(_In_ NETCONFIGURATION Configuration, _In_ PCUNICODE_STRING ValueName,
                                        _In_ PCUNICODE_STRING Value);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    NetConfigurationAssignMultiString(_In_ NETCONFIGURATION Configuration, _In_ PCUNICODE_STRING ValueName,
                                      _In_ WDFCOLLECTION Collection);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    NetConfigurationAssignBinary(_In_ NETCONFIGURATION Configuration, _In_ PCUNICODE_STRING ValueName,
                                 _In_reads_bytes_(BufferLength) PVOID Buffer, _In_ ULONG BufferLength);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NETCONFIGURATION_H */
