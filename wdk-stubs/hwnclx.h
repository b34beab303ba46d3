/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * hwnclx.h: the hardware notification class extension.
 */
#ifndef IRQLINT_HWNCLX_H
#define IRQLINT_HWNCLX_H

#include <wdf.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef PVOID PCLIENT_DEVICE_INFORMATION;
typedef struct _HWN_CLIENT_REGISTRATION_PACKET *PHWN_CLIENT_REGISTRATION_PACKET;
typedef enum _HWN_CLX_EXPORT_INDEX { RegisterClientIndex = 0x0, UnregisterClientIndex, AddDevicePreDeviceCreateIndex, AddDevicePostDeviceCreateIndex, HwNExportLastExportIndex } HWN_CLX_EXPORT_INDEX;

typedef _Function_class_(HWN_CLIENT_GET_STATE) _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    HWN_CLIENT_GET_STATE(_In_ PVOID Context, _Out_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength, _In_ PVOID InputBuffer, _In_ ULONG InputBufferLength, _Out_ PULONG BytesRead);
typedef HWN_CLIENT_GET_STATE *PHWN_CLIENT_GET_STATE;
typedef _Function_class_(HWN_CLIENT_INITIALIZE_DEVICE) _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    HWN_CLIENT_INITIALIZE_DEVICE(_In_ WDFDEVICE Device, _In_ PVOID Context, _In_ WDFCMRESLIST ResourcesRaw, _In_ WDFCMRESLIST ResourcesTranslated);
typedef HWN_CLIENT_INITIALIZE_DEVICE *PHWN_CLIENT_INITIALIZE_DEVICE;
typedef _Function_class_(HWN_CLIENT_QUERY_DEVICE_INFORMATION) _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    HWN_CLIENT_QUERY_DEVICE_INFORMATION(_In_ PVOID Context, _Out_ PCLIENT_DEVICE_INFORMATION Information);
typedef HWN_CLIENT_QUERY_DEVICE_INFORMATION *PHWN_CLIENT_QUERY_DEVICE_INFORMATION;
typedef _Function_class_(HWN_CLIENT_SET_STATE) _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    HWN_CLIENT_SET_STATE(_In_ PVOID Context, _In_ PVOID Buffer, _In_ ULONG BufferLength, _Out_ PULONG BytesWritten);
typedef HWN_CLIENT_SET_STATE *PHWN_CLIENT_SET_STATE;
typedef _Function_class_(HWN_CLIENT_START_DEVICE) _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS HWN_CLIENT_START_DEVICE(_In_ PVOID Context);
typedef HWN_CLIENT_START_DEVICE *PHWN_CLIENT_START_DEVICE;
typedef _Function_class_(HWN_CLIENT_STOP_DEVICE) _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS HWN_CLIENT_STOP_DEVICE(_In_ PVOID Context);
typedef HWN_CLIENT_STOP_DEVICE *PHWN_CLIENT_STOP_DEVICE;
typedef _Function_class_(HWN_CLIENT_UNINITIALIZE_DEVICE) _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS HWN_CLIENT_UNINITIALIZE_DEVICE(_In_ WDFDEVICE Device, _In_ PVOID Context);
typedef HWN_CLIENT_UNINITIALIZE_DEVICE *PHWN_CLIENT_UNINITIALIZE_DEVICE;

typedef struct _CLIENT_DEVICE_INFORMATION {
  USHORT Version;
  USHORT Size;
  USHORT TotalHwNs;
} CLIENT_DEVICE_INFORMATION;

typedef struct _HWN_CLIENT_REGISTRATION_PACKET {
  USHORT Version;
  USHORT Size;
  ULONG DeviceContextSize;
  ULONG Reserved;
  PHWN_CLIENT_INITIALIZE_DEVICE ClientInitializeDevice;
  PHWN_CLIENT_UNINITIALIZE_DEVICE ClientUnInitializeDevice;
  PHWN_CLIENT_QUERY_DEVICE_INFORMATION ClientQueryDeviceInformation;
  PHWN_CLIENT_START_DEVICE ClientStartDevice;
  PHWN_CLIENT_STOP_DEVICE ClientStopDevice;
  PHWN_CLIENT_SET_STATE ClientSetHwNState;
  PHWN_CLIENT_GET_STATE ClientGetHwNState;
} HWN_CLIENT_REGISTRATION_PACKET;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS HwNProcessAddDevicePostDeviceCreate(_In_ WDFDRIVER Driver, _In_ WDFDEVICE Device, _In_ LPGUID DeviceGuid);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS HwNProcessAddDevicePreDeviceCreate(_In_ WDFDRIVER Driver, _In_ PWDFDEVICE_INIT DeviceInit, _Out_ PWDF_OBJECT_ATTRIBUTES FdoAttributes);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS HwNRegisterClient(_In_ WDFDRIVER Driver, _Inout_ PHWN_CLIENT_REGISTRATION_PACKET RegistrationPacket, _In_ PUNICODE_STRING RegistryPath);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS HwNUnregisterClient(_In_ WDFDRIVER Driver);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_HWNCLX_H */
