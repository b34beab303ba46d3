/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * netdevice.h: devices of the network adapter class extension.
 */
#ifndef IRQLINT_NETDEVICE_H
#define IRQLINT_NETDEVICE_H

#include <netadaptercxtypes.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef _Function_class_(EVT_NET_DEVICE_PREVIEW_WAKE_SOURCE) _IRQL_requires_same_
    _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_NET_DEVICE_PREVIEW_WAKE_SOURCE(_In_ WDFDEVICE Device, _In_ NETWAKESOURCE WakeSource);
typedef EVT_NET_DEVICE_PREVIEW_WAKE_SOURCE *PFN_NET_DEVICE_PREVIEW_WAKE_SOURCE;
typedef _Function_class_(EVT_NET_DEVICE_PREVIEW_POWER_OFFLOAD) _IRQL_requires_same_
    _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_NET_DEVICE_PREVIEW_POWER_OFFLOAD(_In_ WDFDEVICE Device, _In_ NETPOWEROFFLOAD PowerOffload);
typedef EVT_NET_DEVICE_PREVIEW_POWER_OFFLOAD *PFN_NET_DEVICE_PREVIEW_POWER_OFFLOAD;
typedef _Function_class_(EVT_NET_DEVICE_COLLECT_RESET_DIAGNOSTICS) _IRQL_requires_same_
    _IRQL_requires_max_(PASSIVE_LEVEL) VOID EVT_NET_DEVICE_COLLECT_RESET_DIAGNOSTICS(_In_ WDFDEVICE Device);
typedef EVT_NET_DEVICE_COLLECT_RESET_DIAGNOSTICS *PFN_NET_DEVICE_COLLECT_RESET_DIAGNOSTICS;
typedef _Function_class_(EVT_NET_DEVICE_RESET) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID
    EVT_NET_DEVICE_RESET(_In_ WDFDEVICE Device);
typedef EVT_NET_DEVICE_RESET *PFN_NET_DEVICE_RESET;

typedef struct _NET_DEVICE_POWER_POLICY_EVENT_CALLBACKS {
  ULONG Size;
  PFN_NET_DEVICE_PREVIEW_WAKE_SOURCE EvtDevicePreviewBitmapPattern;
  PFN_NET_DEVICE_PREVIEW_POWER_OFFLOAD EvtDevicePreviewArpOffload;
  PFN_NET_DEVICE_PREVIEW_POWER_OFFLOAD EvtDevicePreviewNSOffload;
} NET_DEVICE_POWER_POLICY_EVENT_CALLBACKS, *PNET_DEVICE_POWER_POLICY_EVENT_CALLBACKS;

FORCEINLINE VOID
NET_DEVICE_POWER_POLICY_EVENT_CALLBACKS_INIT(_Out_ NET_DEVICE_POWER_POLICY_EVENT_CALLBACKS *Callbacks) {
  RtlZeroMemory(Callbacks, sizeof(NET_DEVICE_POWER_POLICY_EVENT_CALLBACKS));
  Callbacks->Size = sizeof(NET_DEVICE_POWER_POLICY_EVENT_CALLBACKS);
}

typedef struct _NET_DEVICE_RESET_CAPABILITIES {
  ULONG Size;
  GUID ResetDiagnosticsGuid;
  PFN_NET_DEVICE_COLLECT_RESET_DIAGNOSTICS EvtNetDeviceCollectResetDiagnostics;
} NET_DEVICE_RESET_CAPABILITIES, *PNET_DEVICE_RESET_CAPABILITIES;

FORCEINLINE VOID NET_DEVICE_RESET_CAPABILITIES_INIT(
    _Out_ NET_DEVICE_RESET_CAPABILITIES *ResetCapabilities, _In_ const GUID *ResetDiagnosticsGuid,
    _In_ PFN_NET_DEVICE_COLLECT_RESET_DIAGNOSTICS EvtNetDeviceCollectResetDiagnostics) {
  RtlZeroMemory(ResetCapabilities, sizeof(NET_DEVICE_RESET_CAPABILITIES));
  ResetCapabilities->Size = sizeof(NET_DEVICE_RESET_CAPABILITIES);
  ResetCapabilities->ResetDiagnosticsGuid = *ResetDiagnosticsGuid;
  ResetCapabilities->EvtNetDeviceCollectResetDiagnostics = EvtNetDeviceCollectResetDiagnostics;
}

_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    NetDeviceInitConfig(_Inout_ PWDFDEVICE_INIT DeviceInit);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetDeviceInitSetPowerPolicyEventCallbacks(_Inout_ PWDFDEVICE_INIT DeviceInit,
                                              _In_ const NET_DEVICE_POWER_POLICY_EVENT_CALLBACKS *Callbacks);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetDeviceInitSetResetCapabilities(_Inout_ PWDFDEVICE_INIT DeviceInit,
                                      _In_ const NET_DEVICE_RESET_CAPABILITIES *ResetCapabilities);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    NetDeviceOpenConfiguration(_In_ WDFDEVICE Device, _In_opt_ PWDF_OBJECT_ATTRIBUTES ConfigurationAttributes,
                               _Out_ NETCONFIGURATION *Configuration);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID NetDeviceRequestReset(_In_ WDFDEVICE Device);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetDeviceStoreResetDiagnostics(_In_ WDFDEVICE Device, _In_ SIZE_T ResetDiagnosticsSize,
                                   _In_reads_bytes_(ResetDiagnosticsSize) const UINT8 *ResetDiagnosticsBuffer);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NETDEVICE_H */
