/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ufxclient.h: the USB function class extension.
 */
#ifndef IRQLINT_UFXCLIENT_H
#define IRQLINT_UFXCLIENT_H

#include <ufxbase.h>
#include <ufxproprietarycharger.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef _Function_class_(EVT_UFX_DEVICE_ADDRESSED) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID EVT_UFX_DEVICE_ADDRESSED(_In_ UFXDEVICE unnamedParam1, _In_ USHORT unnamedParam2);
typedef EVT_UFX_DEVICE_ADDRESSED *PFN_UFX_DEVICE_ADDRESSED;
typedef _Function_class_(EVT_UFX_DEVICE_CONTROLLER_RESET) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID
    EVT_UFX_DEVICE_CONTROLLER_RESET(_In_ UFXDEVICE unnamedParam1, _In_opt_ PUFX_HARDWARE_FAILURE_CONTEXT unnamedParam2);
typedef EVT_UFX_DEVICE_CONTROLLER_RESET *PFN_UFX_DEVICE_CONTROLLER_RESET;
typedef _Function_class_(EVT_UFX_DEVICE_DEFAULT_ENDPOINT_ADD) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID
    EVT_UFX_DEVICE_DEFAULT_ENDPOINT_ADD(_In_ UFXDEVICE unnamedParam1, _In_ USHORT unnamedParam2, _Inout_ PUFXENDPOINT_INIT unnamedParam3);
typedef EVT_UFX_DEVICE_DEFAULT_ENDPOINT_ADD *PFN_UFX_DEVICE_DEFAULT_ENDPOINT_ADD;
typedef _Function_class_(EVT_UFX_DEVICE_ENDPOINT_ADD) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_UFX_DEVICE_ENDPOINT_ADD(_In_ UFXDEVICE unnamedParam1, _In_ const PUSB_ENDPOINT_DESCRIPTOR unnamedParam2, _Inout_ PUFXENDPOINT_INIT unnamedParam3);
typedef EVT_UFX_DEVICE_ENDPOINT_ADD *PFN_UFX_DEVICE_ENDPOINT_ADD;
typedef _Function_class_(EVT_UFX_DEVICE_HOST_CONNECT) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID EVT_UFX_DEVICE_HOST_CONNECT(_In_ UFXDEVICE unnamedParam1);
typedef EVT_UFX_DEVICE_HOST_CONNECT *PFN_UFX_DEVICE_HOST_CONNECT;
typedef _Function_class_(EVT_UFX_DEVICE_HOST_DISCONNECT) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID EVT_UFX_DEVICE_HOST_DISCONNECT(_In_ UFXDEVICE unnamedParam1);
typedef EVT_UFX_DEVICE_HOST_DISCONNECT *PFN_UFX_DEVICE_HOST_DISCONNECT;
typedef _Function_class_(EVT_UFX_DEVICE_PORT_CHANGE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID
    EVT_UFX_DEVICE_PORT_CHANGE(_In_ UFXDEVICE unnamedParam1, _In_ USBFN_PORT_TYPE unnamedParam2);
typedef EVT_UFX_DEVICE_PORT_CHANGE *PFN_UFX_DEVICE_PORT_CHANGE;
typedef _Function_class_(EVT_UFX_DEVICE_PORT_DETECT) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID EVT_UFX_DEVICE_PORT_DETECT(_In_ UFXDEVICE unnamedParam1);
typedef EVT_UFX_DEVICE_PORT_DETECT *PFN_UFX_DEVICE_PORT_DETECT;
typedef _Function_class_(EVT_UFX_DEVICE_PROPRIETARY_CHARGER_DETECT) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID
    EVT_UFX_DEVICE_PROPRIETARY_CHARGER_DETECT(_In_ UFXDEVICE unnamedParam1);
typedef EVT_UFX_DEVICE_PROPRIETARY_CHARGER_DETECT *PFN_UFX_DEVICE_PROPRIETARY_CHARGER_DETECT;
typedef _Function_class_(EVT_UFX_DEVICE_PROPRIETARY_CHARGER_RESET) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID EVT_UFX_DEVICE_PROPRIETARY_CHARGER_RESET(_In_ UFXDEVICE unnamedParam1);
typedef EVT_UFX_DEVICE_PROPRIETARY_CHARGER_RESET *PFN_UFX_DEVICE_PROPRIETARY_CHARGER_RESET;
typedef _Function_class_(EVT_UFX_DEVICE_PROPRIETARY_CHARGER_SET_PROPERTY) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID
    EVT_UFX_DEVICE_PROPRIETARY_CHARGER_SET_PROPERTY(_In_ UFXDEVICE unnamedParam1, _In_ WDFREQUEST unnamedParam2);
typedef EVT_UFX_DEVICE_PROPRIETARY_CHARGER_SET_PROPERTY *PFN_UFX_DEVICE_PROPRIETARY_CHARGER_SET_PROPERTY;
typedef _Function_class_(EVT_UFX_DEVICE_REMOTE_WAKEUP_SIGNAL) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID EVT_UFX_DEVICE_REMOTE_WAKEUP_SIGNAL(_In_ UFXDEVICE unnamedParam1);
typedef EVT_UFX_DEVICE_REMOTE_WAKEUP_SIGNAL *PFN_UFX_DEVICE_REMOTE_WAKEUP_SIGNAL;
typedef _Function_class_(EVT_UFX_DEVICE_SUPER_SPEED_POWER_FEATURE) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID
    EVT_UFX_DEVICE_SUPER_SPEED_POWER_FEATURE(_In_ UFXDEVICE unnamedParam1, _In_ USHORT unnamedParam2, _In_ BOOLEAN unnamedParam3);
typedef EVT_UFX_DEVICE_SUPER_SPEED_POWER_FEATURE *PFN_UFX_DEVICE_SUPER_SPEED_POWER_FEATURE;
typedef _Function_class_(EVT_UFX_DEVICE_TEST_MODE_SET) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID
    EVT_UFX_DEVICE_TEST_MODE_SET(_In_ UFXDEVICE unnamedParam1, _In_ ULONG unnamedParam2);
typedef EVT_UFX_DEVICE_TEST_MODE_SET *PFN_UFX_DEVICE_TEST_MODE_SET;
typedef _Function_class_(EVT_UFX_DEVICE_TESTHOOK) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS
    EVT_UFX_DEVICE_TESTHOOK(_In_ UFXDEVICE unnamedParam1, _In_ PVOID unnamedParam2, _In_ size_t unnamedParam3, _Out_ PVOID unnamedParam4, _In_ size_t unnamedParam5);
typedef EVT_UFX_DEVICE_TESTHOOK *PFN_UFX_DEVICE_TESTHOOK;
typedef _Function_class_(EVT_UFX_DEVICE_USB_STATE_CHANGE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID
    EVT_UFX_DEVICE_USB_STATE_CHANGE(_In_ UFXDEVICE unnamedParam1, _In_ USBFN_DEVICE_STATE unnamedParam2);
typedef EVT_UFX_DEVICE_USB_STATE_CHANGE *PFN_UFX_DEVICE_USB_STATE_CHANGE;

typedef struct _UFX_DEVICE_CALLBACKS {
  ULONG Size;
  PFN_UFX_DEVICE_HOST_CONNECT EvtDeviceHostConnect;
  PFN_UFX_DEVICE_HOST_DISCONNECT EvtDeviceHostDisconnect;
  PFN_UFX_DEVICE_ADDRESSED EvtDeviceAddressed;
  PFN_UFX_DEVICE_ENDPOINT_ADD EvtDeviceEndpointAdd;
  PFN_UFX_DEVICE_DEFAULT_ENDPOINT_ADD EvtDeviceDefaultEndpointAdd;
  PFN_UFX_DEVICE_USB_STATE_CHANGE EvtDeviceUsbStateChange;
  PFN_UFX_DEVICE_PORT_CHANGE EvtDevicePortChange;
  PFN_UFX_DEVICE_PORT_DETECT EvtDevicePortDetect;
  PFN_UFX_DEVICE_REMOTE_WAKEUP_SIGNAL EvtDeviceRemoteWakeupSignal;
  PFN_UFX_DEVICE_CONTROLLER_RESET EvtDeviceControllerReset;
  PFN_UFX_DEVICE_TEST_MODE_SET EvtDeviceTestModeSet;
  PFN_UFX_DEVICE_TESTHOOK EvtDeviceTestHook;
  PFN_UFX_DEVICE_SUPER_SPEED_POWER_FEATURE EvtDeviceSuperSpeedPowerFeature;
  PFN_UFX_DEVICE_PROPRIETARY_CHARGER_DETECT EvtDeviceProprietaryChargerDetect;
  PFN_UFX_DEVICE_PROPRIETARY_CHARGER_SET_PROPERTY EvtDeviceProprietaryChargerSetProperty;
  PFN_UFX_DEVICE_PROPRIETARY_CHARGER_RESET EvtDeviceProprietaryChargerReset;
} UFX_DEVICE_CALLBACKS, *PUFX_DEVICE_CALLBACKS;

typedef struct _UFX_ENDPOINT_CALLBACKS {
  ULONG Size;
} UFX_ENDPOINT_CALLBACKS, *PUFX_ENDPOINT_CALLBACKS;

FORCEINLINE VOID UFX_DEVICE_CALLBACKS_INIT(_Out_ PUFX_DEVICE_CALLBACKS Callbacks) {
  RtlZeroMemory(Callbacks, sizeof(UFX_DEVICE_CALLBACKS));
  Callbacks->Size = sizeof(UFX_DEVICE_CALLBACKS);
}
FORCEINLINE VOID UFX_ENDPOINT_CALLBACKS_INIT(_Out_ PUFX_ENDPOINT_CALLBACKS Callbacks) {
  RtlZeroMemory(Callbacks, sizeof(UFX_ENDPOINT_CALLBACKS));
  Callbacks->Size = sizeof(UFX_ENDPOINT_CALLBACKS);
}
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UfxDeviceCreate(WDFDEVICE WdfDevice, _In_ PUFX_DEVICE_CALLBACKS Callbacks, _In_ PUFX_DEVICE_CAPABILITIES Capabilities, _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes, _Out_ UFXDEVICE *UfxDevice);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID UfxDeviceEventComplete(_In_ UFXDEVICE UfxDevice, _In_ NTSTATUS Status);
_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN UfxDeviceIoControl(_In_ UFXDEVICE UfxDevice, _In_ WDFREQUEST Request, _In_ size_t OutputBufferLength, _In_ size_t InputBufferLength, _In_ ULONG IoControlCode);
_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN UfxDeviceIoInternalControl(_In_ UFXDEVICE UfxDevice, _In_ WDFREQUEST Request, _In_ size_t OutputBufferLength, _In_ size_t InputBufferLength, _In_ ULONG IoControlCode);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID UfxDeviceNotifyAttach(_In_ UFXDEVICE UfxDevice);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID UfxDeviceNotifyDetach(_In_ UFXDEVICE UfxDevice);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID UfxDeviceNotifyFinalExit(UFXDEVICE UfxDevice);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID UfxDeviceNotifyHardwareFailure(_In_ UFXDEVICE UfxDevice, _In_opt_ PUFX_HARDWARE_FAILURE_CONTEXT HardwareFailureContext);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID UfxDeviceNotifyHardwareReady(_In_ UFXDEVICE UfxDevice);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID UfxDeviceNotifyReset(_In_ UFXDEVICE UfxDevice, _In_ USB_DEVICE_SPEED DeviceSpeed);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID UfxDeviceNotifyResume(_In_ UFXDEVICE UfxDevice);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID UfxDeviceNotifySuspend(_In_ UFXDEVICE UfxDevice);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID UfxDevicePortDetectComplete(_In_ UFXDEVICE UfxDevice, _In_ USBFN_PORT_TYPE PortType);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID UfxDevicePortDetectCompleteEx(_In_ UFXDEVICE UfxDevice, _In_ USBFN_PORT_TYPE PortType, _In_ USBFN_ACTION Action);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UfxDeviceProprietaryChargerDetectComplete(_In_ UFXDEVICE UfxDevice, _In_ PUFX_PROPRIETARY_CHARGER DetectedCharger);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UfxEndpointCreate(_In_ UFXDEVICE UfxDevice, _Inout_ PUFXENDPOINT_INIT EndpointInit, _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PWDF_IO_QUEUE_CONFIG TransferQueueConfig,
                           _In_opt_ PWDF_OBJECT_ATTRIBUTES TransferQueueAttributes, _In_ PWDF_IO_QUEUE_CONFIG CommandQueueConfig, _In_opt_ PWDF_OBJECT_ATTRIBUTES CommandQueueAttributes,
                           _Out_ UFXENDPOINT *UfxEndpoint);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDFQUEUE UfxEndpointGetCommandQueue(_In_ UFXENDPOINT UfxEndpoint);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDFQUEUE UfxEndpointGetTransferQueue(_In_ UFXENDPOINT UfxEndpoint);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UfxEndpointInitSetEventCallbacks(_Inout_ PUFXENDPOINT_INIT EndpointInit, _In_ PUFX_ENDPOINT_CALLBACKS Callbacks);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID UfxEndpointNotifySetup(UFXENDPOINT UfxEndpoint, _In_ PUSB_DEFAULT_PIPE_SETUP_PACKET SetupInfo);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UfxFdoInit(_In_ WDFDRIVER WdfDriver, _Inout_ PWDFDEVICE_INIT DeviceInit, _Inout_ PWDF_OBJECT_ATTRIBUTES FdoAttributes);
FORCEINLINE VOID UFX_DEVICE_CAPABILITIES_INIT(_Out_ PUFX_DEVICE_CAPABILITIES Caps) {
  RtlZeroMemory(Caps, sizeof(UFX_DEVICE_CAPABILITIES));
  Caps->Size = sizeof(UFX_DEVICE_CAPABILITIES);
  Caps->MaxSpeed = UsbHighSpeed;
}

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_UFXCLIENT_H */
