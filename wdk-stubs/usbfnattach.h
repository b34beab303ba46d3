/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * usbfnattach.h: what is attached to a USB function controller.
 */
#ifndef IRQLINT_USBFNATTACH_H
#define IRQLINT_USBFNATTACH_H

#include <wdm.h>
#include <usbfnbase.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _USBFN_ATTACH_ACTION {
  UsbfnPortDetected,
  UsbfnPortDetectedNoCad,
  UsbfnProceedWithAttach,
  UsbfnIgnoreAttach,
  UsbfnDetectProprietaryCharger,
  UsbfnHwBasedChargerDetection
} USBFN_ATTACH_ACTION,
    *PUSBFN_ATTACH_ACTION;

typedef struct _USBFN_ON_ATTACH {
  USBFN_PORT_TYPE PortType;
  USBFN_ATTACH_ACTION AttachAction;
} USBFN_ON_ATTACH, *PUSBFN_ON_ATTACH;

typedef _Function_class_(USBFN_GET_ATTACH_ACTION) _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS USBFN_GET_ATTACH_ACTION(_In_ PVOID Context, _Out_ PUSBFN_ON_ATTACH OnAttach);
typedef USBFN_GET_ATTACH_ACTION *PFN_USBFN_GET_ATTACH_ACTION;
typedef _Function_class_(USBFN_GET_ATTACH_ACTION_ABORT) _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS USBFN_GET_ATTACH_ACTION_ABORT(_In_ PVOID Context);
typedef USBFN_GET_ATTACH_ACTION_ABORT *PFN_USBFN_GET_ATTACH_ACTION_ABORT;
typedef _Function_class_(USBFN_SET_DEVICE_STATE) _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    USBFN_SET_DEVICE_STATE(_In_ PVOID Context, _In_ USBFN_DEVICE_STATE DeviceState, _In_ USBFN_BUS_SPEED BusSpeed);
typedef USBFN_SET_DEVICE_STATE *PFN_USBFN_SET_DEVICE_STATE;

typedef struct _USBFN_INTERFACE_ATTACH {
  INTERFACE InterfaceHeader;
  PFN_USBFN_GET_ATTACH_ACTION GetAttachAction;
  PFN_USBFN_GET_ATTACH_ACTION_ABORT GetAttachActionAbortOperation;
  PFN_USBFN_SET_DEVICE_STATE SetDeviceState;
} USBFN_INTERFACE_ATTACH, *PUSBFN_INTERFACE_ATTACH;

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_USBFNATTACH_H */
