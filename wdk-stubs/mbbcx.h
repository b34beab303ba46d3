/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * mbbcx.h: the mobile broadband class extension.
 */
#ifndef IRQLINT_MBBCX_H
#define IRQLINT_MBBCX_H

#include <mbbcxtypes.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _MBB_MBIM_VERSION { MbbMbimVersion1Dot0 = 0x0100, MbbMbimVersion1Dot0Errata = 0x0101 } MBB_MBIM_VERSION;

typedef enum _MBB_MBIM_EXTENDED_VERSION {
  MbbMbimExtendedVersion1Dot0 = 0x0100,
  MbbMbimExtendedVersion2Dot0 = 0x0200,
  MbbMbimExtendedVersion3Dot0 = 0x0300,
  MbbMbimExtendedVersion4Dot0 = 0x0400,
  MbbMbimExtendedVersionMax
} MBB_MBIM_EXTENDED_VERSION;

typedef enum _MBB_WAKE_REASON_TYPE {
  MbbWakeReasonTypeRegisterState,
  MbbWakeReasonTypeSmsReceive,
  MbbWakeReasonTypeUssdReceive,
  MbbWakeReasonTypePacketState,
  MbbWakeReasonTypeUiccChange
} MBB_WAKE_REASON_TYPE;

typedef ULONG MBB_DEVICE_SERVICE_SESSION_ID, DSS_SESSION_ID;

typedef _Function_class_(EVT_MBB_DEVICE_SEND_MBIM_FRAGMENT) _IRQL_requires_same_
    _IRQL_requires_max_(DISPATCH_LEVEL) VOID
    EVT_MBB_DEVICE_SEND_MBIM_FRAGMENT(_In_ WDFDEVICE Device, _In_ MBBREQUEST SendRequest);
typedef EVT_MBB_DEVICE_SEND_MBIM_FRAGMENT *PFN_MBB_DEVICE_SEND_MBIM_FRAGMENT;
typedef _Function_class_(EVT_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT) _IRQL_requires_same_
    _IRQL_requires_max_(PASSIVE_LEVEL) VOID
    EVT_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT(_In_ WDFDEVICE Device, _In_ MBBREQUEST ReceiveRequest);
typedef EVT_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT *PFN_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT;
typedef _Function_class_(EVT_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA) _IRQL_requires_same_
    _IRQL_requires_max_(PASSIVE_LEVEL) VOID
    EVT_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA(_In_ WDFDEVICE Device, _In_ DSS_SESSION_ID SessionId,
                                                    _In_ WDFMEMORY Data);
typedef EVT_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA *PFN_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA;
typedef _Function_class_(EVT_MBB_DEVICE_CREATE_ADAPTER) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_MBB_DEVICE_CREATE_ADAPTER(_In_ WDFDEVICE Device, _Inout_ NETADAPTER_INIT *AdapterInit);
typedef EVT_MBB_DEVICE_CREATE_ADAPTER *PFN_MBB_DEVICE_CREATE_ADAPTER;

typedef struct _MBB_DEVICE_CONFIG {
  ULONG Size;
  PFN_MBB_DEVICE_SEND_MBIM_FRAGMENT SendMbimFragment;
  PFN_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT ReceiveMbimFragment;
  PFN_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA SendDeviceServiceSessionData;
  PFN_MBB_DEVICE_CREATE_ADAPTER CreateAdapter;
} MBB_DEVICE_CONFIG, *PMBB_DEVICE_CONFIG;

FORCEINLINE VOID
MBB_DEVICE_CONFIG_INIT(_Out_ MBB_DEVICE_CONFIG *Config, _In_ PFN_MBB_DEVICE_SEND_MBIM_FRAGMENT SendMbimFragment,
                       _In_ PFN_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT ReceiveMbimFragment,
                       _In_ PFN_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA SendDeviceServiceSessionData,
                       _In_ PFN_MBB_DEVICE_CREATE_ADAPTER CreateAdapter) {
  RtlZeroMemory(Config, sizeof(MBB_DEVICE_CONFIG));
  Config->Size = sizeof(MBB_DEVICE_CONFIG);
  Config->SendMbimFragment = SendMbimFragment;
  Config->ReceiveMbimFragment = ReceiveMbimFragment;
  Config->SendDeviceServiceSessionData = SendDeviceServiceSessionData;
  Config->CreateAdapter = CreateAdapter;
}

typedef struct _MBB_DEVICE_MBIM_PARAMETERS {
  ULONG Size;
  MBB_MBIM_VERSION Version;
  MBB_MBIM_EXTENDED_VERSION ExtendedVersion;
  ULONG MaximumFragmentSize;
} MBB_DEVICE_MBIM_PARAMETERS, *PMBB_DEVICE_MBIM_PARAMETERS;

FORCEINLINE VOID MBB_DEVICE_MBIM_PARAMETERS_INIT(_Out_ MBB_DEVICE_MBIM_PARAMETERS *MbimParameters,
                                                 _In_ MBB_MBIM_VERSION Version, _In_ ULONG MaximumFragmentSize,
                                                 _In_ MBB_MBIM_EXTENDED_VERSION ExtendedVersion) {
  RtlZeroMemory(MbimParameters, sizeof(MBB_DEVICE_MBIM_PARAMETERS));
  MbimParameters->Size = sizeof(MBB_DEVICE_MBIM_PARAMETERS);
  MbimParameters->Version = Version;
  MbimParameters->MaximumFragmentSize = MaximumFragmentSize;
  MbimParameters->ExtendedVersion = ExtendedVersion;
}

typedef struct _MBB_DEVICE_WAKE_CAPABILITIES {
  ULONG Size;
  BOOLEAN RegisterState;
  BOOLEAN SmsReceive;
  BOOLEAN UssdReceive;
  BOOLEAN PacketState;
  BOOLEAN UiccChange;
} MBB_DEVICE_WAKE_CAPABILITIES, *PMBB_DEVICE_WAKE_CAPABILITIES;

FORCEINLINE VOID MBB_DEVICE_WAKE_CAPABILITIES_INIT(_Out_ MBB_DEVICE_WAKE_CAPABILITIES *Capabilities) {
  RtlZeroMemory(Capabilities, sizeof(MBB_DEVICE_WAKE_CAPABILITIES));
  Capabilities->Size = sizeof(MBB_DEVICE_WAKE_CAPABILITIES);
}

_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    MbbDeviceInitConfig(_Inout_ PWDFDEVICE_INIT DeviceInit);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    MbbDeviceInitialize(_In_ WDFDEVICE Device, _In_ MBB_DEVICE_CONFIG *Config);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    MbbDeviceSetMbimParameters(_In_ WDFDEVICE Device, _In_ MBB_DEVICE_MBIM_PARAMETERS *MbimParameters);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    MbbDeviceSetWakeCapabilities(_In_ WDFDEVICE Device, _In_ const MBB_DEVICE_WAKE_CAPABILITIES *Capabilities);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    MbbDeviceReportWakeReason(_In_ WDFDEVICE Device, _In_ MBB_WAKE_REASON_TYPE Reason);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID MbbDeviceResponseAvailable(_In_ WDFDEVICE Device);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    MbbDeviceReceiveDeviceServiceSessionData(_In_ WDFDEVICE Device, _In_ DSS_SESSION_ID SessionId, _In_ WDFMEMORY Data);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    MbbDeviceSendDeviceServiceSessionDataComplete(_In_ WDFMEMORY Data, _In_ NTSTATUS NtStatus);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS MbbAdapterInitialize(_In_ NETADAPTER Adapter);
_IRQL_requires_max_(PASSIVE_LEVEL) ULONG MbbAdapterGetSessionId(_In_ NETADAPTER Adapter);
_IRQL_requires_max_(PASSIVE_LEVEL) PVOID MbbRequestGetBuffer(_In_ MBBREQUEST Request, _Out_ SIZE_T *BufferSize);
_IRQL_requires_max_(PASSIVE_LEVEL) LPCGUID MbbRequestGetCorrelationId(_In_ MBBREQUEST Request);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID MbbRequestComplete(_In_ MBBREQUEST Request, _In_ NTSTATUS NtStatus);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID
    MbbRequestCompleteWithInformation(_In_ MBBREQUEST Request, _In_ NTSTATUS NtStatus, _In_ ULONG_PTR Information);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_MBBCX_H */
