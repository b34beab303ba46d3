/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * udecxwdfdevice.h: emulated USB host controllers.
 */
#ifndef IRQLINT_UDECXWDFDEVICE_H
#define IRQLINT_UDECXWDFDEVICE_H

#include <udecxobjects.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _UDECX_WDF_DEVICE_RESET_ACTION { UdecxWdfDeviceResetActionResetEachUsbDevice, UdecxWdfDeviceResetActionResetWdfDevice } UDECX_WDF_DEVICE_RESET_ACTION, *PUDECX_WDF_DEVICE_RESET_ACTION;
typedef enum _UDECX_WDF_DEVICE_RESET_TYPE {
  UdecxWdfDeviceResetUndefined,
  UdecxWdfDeviceResetAttemptFunctionLevelDeviceReset,
  UdecxWdfDeviceResetAttemptPlatformLevelDeviceReset
} UDECX_WDF_DEVICE_RESET_TYPE,
    *PUDECX_WDF_DEVICE_RESET_TYPE;

typedef _Function_class_(EVT_UDECX_WDF_DEVICE_QUERY_USB_CAPABILITY) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_UDECX_WDF_DEVICE_QUERY_USB_CAPABILITY(_In_ WDFDEVICE UdecxWdfDevice, _In_ PGUID CapabilityType, _In_ ULONG OutputBufferLength, _Out_opt_ PVOID OutputBuffer, _Out_ PULONG ResultLength);
typedef EVT_UDECX_WDF_DEVICE_QUERY_USB_CAPABILITY *PFN_UDECX_WDF_DEVICE_QUERY_USB_CAPABILITY;
typedef _Function_class_(EVT_UDECX_WDF_DEVICE_RESET) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID EVT_UDECX_WDF_DEVICE_RESET(_In_ WDFDEVICE UdecxWdfDevice);
typedef EVT_UDECX_WDF_DEVICE_RESET *PFN_UDECX_WDF_DEVICE_RESET;

typedef struct _UDECX_WDF_DEVICE_CONFIG {
  ULONG Size;
  USHORT NumberOfUsb20Ports;
  USHORT NumberOfUsb30Ports;
  PFN_UDECX_WDF_DEVICE_QUERY_USB_CAPABILITY EvtUdecxWdfDeviceQueryUsbCapability;
  UDECX_WDF_DEVICE_RESET_ACTION ResetAction;
  PFN_UDECX_WDF_DEVICE_RESET EvtUdecxWdfDeviceReset;
} UDECX_WDF_DEVICE_CONFIG, *PUDECX_WDF_DEVICE_CONFIG;

FORCEINLINE VOID UDECX_WDF_DEVICE_CONFIG_INIT(_Out_ PUDECX_WDF_DEVICE_CONFIG Config, _In_ PFN_UDECX_WDF_DEVICE_QUERY_USB_CAPABILITY EvtUdecxWdfDeviceQueryUsbCapability) {
  RtlZeroMemory(Config, sizeof(UDECX_WDF_DEVICE_CONFIG));
  Config->Size = sizeof(UDECX_WDF_DEVICE_CONFIG);
  Config->EvtUdecxWdfDeviceQueryUsbCapability = EvtUdecxWdfDeviceQueryUsbCapability;
}
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxInitializeWdfDeviceInit(PWDFDEVICE_INIT WdfDeviceInit);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxWdfDeviceAddUsbDeviceEmulation(WDFDEVICE WdfDevice, _In_ PUDECX_WDF_DEVICE_CONFIG Config);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxWdfDeviceNeedsReset(_In_ WDFDEVICE UdeWdfDevice, _In_ UDECX_WDF_DEVICE_RESET_TYPE ResetType);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID UdecxWdfDeviceResetComplete(WDFDEVICE UdeWdfDevice);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN UdecxWdfDeviceTryHandleUserIoctl(WDFDEVICE UdecxWdfDevice, _In_ WDFREQUEST Request);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_UDECXWDFDEVICE_H */
