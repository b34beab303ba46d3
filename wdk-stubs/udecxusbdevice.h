/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * udecxusbdevice.h: emulated USB devices.
 */
#ifndef IRQLINT_UDECXUSBDEVICE_H
#define IRQLINT_UDECXUSBDEVICE_H

#include <udecxobjects.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef VOID EVT_UDECX_USB_DEVICE_POST_ENUMERATION_RESET(_In_ WDFDEVICE UdecxWdfDevice, _In_ UDECXUSBDEVICE UdecxUsbDevice, _In_ WDFREQUEST Request, _In_ BOOLEAN AllDevicesReset);
typedef EVT_UDECX_USB_DEVICE_POST_ENUMERATION_RESET *PFN_UDECX_USB_DEVICE_POST_ENUMERATION_RESET;
typedef enum _UDECX_ENDPOINT_TYPE { UdecxEndpointTypeInvalid, UdecxEndpointTypeSimple, UdecxEndpointTypeDynamic } UDECX_ENDPOINT_TYPE, *PUDECX_ENDPOINT_TYPE;
typedef enum _UDECX_ENDPOINTS_CONFIGURE_TYPE {
  UdecxEndpointsConfigureTypeDeviceInitialize,
  UdecxEndpointsConfigureTypeDeviceConfigurationChange,
  UdecxEndpointsConfigureTypeInterfaceSettingChange,
  UdecxEndpointsConfigureTypeEndpointsReleasedOnly
} UDECX_ENDPOINTS_CONFIGURE_TYPE,
    *PUDECX_ENDPOINTS_CONFIGURE_TYPE;
typedef enum _UDECX_USB_DEVICE_FUNCTION_POWER {
  UdecxUsbDeviceFunctionNotSuspended,
  UdecxUsbDeviceFunctionSuspendedCannotWake,
  UdecxUsbDeviceFunctionSuspendedCanWake
} UDECX_USB_DEVICE_FUNCTION_POWER,
    *PUDECX_USB_DEVICE_FUNCTION_POWER;
typedef enum _UDECX_USB_DEVICE_SPEED { UdecxUsbLowSpeed, UdecxUsbFullSpeed, UdecxUsbHighSpeed, UdecxUsbSuperSpeed } UDECX_USB_DEVICE_SPEED, *PUDECX_USB_DEVICE_SPEED;
typedef enum _UDECX_USB_DEVICE_WAKE_SETTING { UdecxUsbDeviceWakeDisabled, UdecxUsbDeviceWakeEnabled, UdecxUsbDeviceWakeNotApplicable } UDECX_USB_DEVICE_WAKE_SETTING, *PUDECX_USB_DEVICE_WAKE_SETTING;

typedef _Function_class_(EVT_UDECX_USB_DEVICE_D0_ENTRY) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS
    EVT_UDECX_USB_DEVICE_D0_ENTRY(_In_ WDFDEVICE UdecxWdfDevice, _In_ UDECXUSBDEVICE UdecxUsbDevice);
typedef EVT_UDECX_USB_DEVICE_D0_ENTRY *PFN_UDECX_USB_DEVICE_D0_ENTRY;
typedef _Function_class_(EVT_UDECX_USB_DEVICE_D0_EXIT) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS
    EVT_UDECX_USB_DEVICE_D0_EXIT(_In_ WDFDEVICE UdecxWdfDevice, _In_ UDECXUSBDEVICE UdecxUsbDevice, _In_ UDECX_USB_DEVICE_WAKE_SETTING WakeSetting);
typedef EVT_UDECX_USB_DEVICE_D0_EXIT *PFN_UDECX_USB_DEVICE_D0_EXIT;
typedef _Function_class_(EVT_UDECX_USB_DEVICE_DEFAULT_ENDPOINT_ADD) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_UDECX_USB_DEVICE_DEFAULT_ENDPOINT_ADD(_In_ UDECXUSBDEVICE UdecxUsbDevice, _In_ PUDECXUSBENDPOINT_INIT UdecxEndpointInit);
typedef EVT_UDECX_USB_DEVICE_DEFAULT_ENDPOINT_ADD *PFN_UDECX_USB_DEVICE_DEFAULT_ENDPOINT_ADD;

typedef struct _UDECX_USB_ENDPOINT_INIT_AND_METADATA {
  PUDECXUSBENDPOINT_INIT UdecxUsbEndpointInit;
  ULONG EndpointDescriptorBufferLength;
  PUSB_ENDPOINT_DESCRIPTOR EndpointDescriptor;
  PUSB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR SuperSpeedEndpointCompanionDescriptor;
} UDECX_USB_ENDPOINT_INIT_AND_METADATA, *PUDECX_USB_ENDPOINT_INIT_AND_METADATA;

typedef _Function_class_(EVT_UDECX_USB_DEVICE_ENDPOINT_ADD) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_UDECX_USB_DEVICE_ENDPOINT_ADD(_In_ UDECXUSBDEVICE UdecxUsbDevice, _In_ PUDECX_USB_ENDPOINT_INIT_AND_METADATA EndpointToCreate);
typedef EVT_UDECX_USB_DEVICE_ENDPOINT_ADD *PFN_UDECX_USB_DEVICE_ENDPOINT_ADD;

typedef struct _UDECX_ENDPOINTS_CONFIGURE_PARAMS {
  ULONG Size;
  UDECX_ENDPOINTS_CONFIGURE_TYPE ConfigureType;
  UCHAR NewConfigurationValue;
  UCHAR InterfaceNumber;
  UCHAR NewInterfaceSetting;
  ULONG EndpointsToConfigureCount;
  UDECXUSBENDPOINT *EndpointsToConfigure;
  ULONG ReleasedEndpointsCount;
  UDECXUSBENDPOINT *ReleasedEndpoints;
} UDECX_ENDPOINTS_CONFIGURE_PARAMS, *PUDECX_ENDPOINTS_CONFIGURE_PARAMS;

typedef _Function_class_(EVT_UDECX_USB_DEVICE_ENDPOINTS_CONFIGURE) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID
    EVT_UDECX_USB_DEVICE_ENDPOINTS_CONFIGURE(_In_ UDECXUSBDEVICE UdecxUsbDevice, _In_ WDFREQUEST Request, _In_ PUDECX_ENDPOINTS_CONFIGURE_PARAMS Params);
typedef EVT_UDECX_USB_DEVICE_ENDPOINTS_CONFIGURE *PFN_UDECX_USB_DEVICE_ENDPOINTS_CONFIGURE;
typedef _Function_class_(EVT_UDECX_USB_DEVICE_SET_FUNCTION_SUSPEND_AND_WAKE) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS
    EVT_UDECX_USB_DEVICE_SET_FUNCTION_SUSPEND_AND_WAKE(_In_ WDFDEVICE UdecxWdfDevice, _In_ UDECXUSBDEVICE UdecxUsbDevice, _In_ ULONG Interface, _In_ UDECX_USB_DEVICE_FUNCTION_POWER FunctionPower);
typedef EVT_UDECX_USB_DEVICE_SET_FUNCTION_SUSPEND_AND_WAKE *PFN_UDECX_USB_DEVICE_SET_FUNCTION_SUSPEND_AND_WAKE;

typedef struct _UDECX_USB_DEVICE_PLUG_IN_OPTIONS {
  ULONG Size;
  ULONG Usb20PortNumber;
  ULONG Usb30PortNumber;
} UDECX_USB_DEVICE_PLUG_IN_OPTIONS, *PUDECX_USB_DEVICE_PLUG_IN_OPTIONS;

typedef struct _UDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS {
  ULONG Size;
  PFN_UDECX_USB_DEVICE_D0_ENTRY EvtUsbDeviceLinkPowerEntry;
  PFN_UDECX_USB_DEVICE_D0_EXIT EvtUsbDeviceLinkPowerExit;
  PFN_UDECX_USB_DEVICE_SET_FUNCTION_SUSPEND_AND_WAKE EvtUsbDeviceSetFunctionSuspendAndWake;
  PFN_UDECX_USB_DEVICE_POST_ENUMERATION_RESET EvtUsbDeviceReset;
  PFN_UDECX_USB_DEVICE_DEFAULT_ENDPOINT_ADD EvtUsbDeviceDefaultEndpointAdd;
  PFN_UDECX_USB_DEVICE_ENDPOINT_ADD EvtUsbDeviceEndpointAdd;
  PFN_UDECX_USB_DEVICE_ENDPOINTS_CONFIGURE EvtUsbDeviceEndpointsConfigure;
} UDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS, *PUDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS;

FORCEINLINE VOID UDECX_USB_DEVICE_CALLBACKS_INIT(_Out_ PUDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS Callbacks) {
  RtlZeroMemory(Callbacks, sizeof(UDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS));
  Callbacks->Size = sizeof(UDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS);
}
FORCEINLINE VOID UDECX_USB_DEVICE_PLUG_IN_OPTIONS_INIT(_Out_ PUDECX_USB_DEVICE_PLUG_IN_OPTIONS Options) {
  RtlZeroMemory(Options, sizeof(UDECX_USB_DEVICE_PLUG_IN_OPTIONS));
  Options->Size = sizeof(UDECX_USB_DEVICE_PLUG_IN_OPTIONS);
}
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxUsbDeviceCreate(_Inout_ PUDECXUSBDEVICE_INIT *UdecxUsbDeviceInit, _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes, _Out_ UDECXUSBDEVICE *UdecxUsbDevice);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxUsbDeviceInitAddDescriptor(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit, _In_ PUCHAR Descriptor, _In_ USHORT DescriptorLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxUsbDeviceInitAddDescriptorWithIndex(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit, _In_ PUCHAR Descriptor, _In_ USHORT DescriptorLength, _In_ UCHAR DescriptorIndex);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxUsbDeviceInitAddStringDescriptor(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit, _In_ PCUNICODE_STRING String, _In_ UCHAR DescriptorIndex, _In_ USHORT LanguageId);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxUsbDeviceInitAddStringDescriptorRaw(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit, _In_ PUCHAR Descriptor, _In_ USHORT DescriptorLength, _In_ UCHAR DescriptorIndex,
                                                  _In_ USHORT LanguageId);
_IRQL_requires_max_(PASSIVE_LEVEL)
PUDECXUSBDEVICE_INIT UdecxUsbDeviceInitAllocate(_In_ WDFDEVICE UdecxWdfDevice);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbDeviceInitFree(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbDeviceInitSetEndpointsType(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit, _In_ UDECX_ENDPOINT_TYPE UdecxEndpointType);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbDeviceInitSetSpeed(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit, _In_ UDECX_USB_DEVICE_SPEED UsbDeviceSpeed);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbDeviceInitSetStateChangeCallbacks(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit, _In_ PUDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS Callbacks);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbDeviceLinkPowerEntryComplete(_In_ UDECXUSBDEVICE UdecxUsbDevice, _In_ NTSTATUS CompletionStatus);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbDeviceLinkPowerExitComplete(_In_ UDECXUSBDEVICE UdecxUsbDevice, _In_ NTSTATUS CompletionStatus);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxUsbDevicePlugIn(_In_ UDECXUSBDEVICE UdecxUsbDevice, _In_ PUDECX_USB_DEVICE_PLUG_IN_OPTIONS Options);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxUsbDevicePlugOutAndDelete(_In_ UDECXUSBDEVICE UdecxUsbDevice);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbDeviceSetFunctionSuspendAndWakeComplete(_In_ UDECXUSBDEVICE UdecxUsbDevice, _In_ NTSTATUS CompletionStatus);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbDeviceSignalFunctionWake(_In_ UDECXUSBDEVICE UdecxUsbDevice, _In_ ULONG Interface);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbDeviceSignalWake(_In_ UDECXUSBDEVICE UdecxUsbDevice);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_UDECXUSBDEVICE_H */
