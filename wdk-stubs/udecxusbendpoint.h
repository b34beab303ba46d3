/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * udecxusbendpoint.h: endpoints of emulated USB devices.
 */
#ifndef IRQLINT_UDECXUSBENDPOINT_H
#define IRQLINT_UDECXUSBENDPOINT_H

#include <udecxusbdevice.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef _Function_class_(EVT_UDECX_USB_ENDPOINT_PURGE) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID EVT_UDECX_USB_ENDPOINT_PURGE(_In_ UDECXUSBENDPOINT UdecxUsbEndpoint);
typedef EVT_UDECX_USB_ENDPOINT_PURGE *PFN_UDECX_USB_ENDPOINT_PURGE;
typedef _Function_class_(EVT_UDECX_USB_ENDPOINT_RESET) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID
    EVT_UDECX_USB_ENDPOINT_RESET(_In_ UDECXUSBENDPOINT UdecxUsbEndpoint, _In_ WDFREQUEST Request);
typedef EVT_UDECX_USB_ENDPOINT_RESET *PFN_UDECX_USB_ENDPOINT_RESET;
typedef _Function_class_(EVT_UDECX_USB_ENDPOINT_START) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID EVT_UDECX_USB_ENDPOINT_START(_In_ UDECXUSBENDPOINT UdecxUsbEndpoint);
typedef EVT_UDECX_USB_ENDPOINT_START *PFN_UDECX_USB_ENDPOINT_START;

typedef struct _UDECX_USB_ENDPOINT_CALLBACKS {
  ULONG Size;
  PFN_UDECX_USB_ENDPOINT_RESET EvtUsbEndpointReset;
  PFN_UDECX_USB_ENDPOINT_START EvtUsbEndpointStart;
  PFN_UDECX_USB_ENDPOINT_PURGE EvtUsbEndpointPurge;
} UDECX_USB_ENDPOINT_CALLBACKS, *PUDECX_USB_ENDPOINT_CALLBACKS;

FORCEINLINE VOID UDECX_USB_ENDPOINT_CALLBACKS_INIT(_Out_ PUDECX_USB_ENDPOINT_CALLBACKS Callbacks, PFN_UDECX_USB_ENDPOINT_RESET EvtUsbEndpointReset) {
  RtlZeroMemory(Callbacks, sizeof(UDECX_USB_ENDPOINT_CALLBACKS));
  Callbacks->Size = sizeof(UDECX_USB_ENDPOINT_CALLBACKS);
  Callbacks->EvtUsbEndpointReset = EvtUsbEndpointReset;
}
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxUsbEndpointCreate(PUDECXUSBENDPOINT_INIT *EndpointInit, _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes, _Out_ UDECXUSBENDPOINT *UdecxUsbEndpoint);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbEndpointInitFree(_In_ PUDECXUSBENDPOINT_INIT Init);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbEndpointInitSetCallbacks(PUDECXUSBENDPOINT_INIT UdecxUsbEndpointInit, _In_ PUDECX_USB_ENDPOINT_CALLBACKS EndpointCallbacks);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbEndpointInitSetEndpointAddress(_Inout_ PUDECXUSBENDPOINT_INIT Init, _In_ UCHAR EndpointAddress);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbEndpointPurgeComplete(_In_ UDECXUSBENDPOINT UdecxUsbEndpoint);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbEndpointSetWdfIoQueue(_In_ UDECXUSBENDPOINT UdecxUsbEndpoint, _In_ WDFQUEUE WdfQueue);
_IRQL_requires_max_(PASSIVE_LEVEL)
PUDECXUSBENDPOINT_INIT UdecxUsbSimpleEndpointInitAllocate(_In_ UDECXUSBDEVICE UdecxUsbDevice);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_UDECXUSBENDPOINT_H */
