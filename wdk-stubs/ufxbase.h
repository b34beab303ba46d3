/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ufxbase.h: types of the USB function class extension.
 */
#ifndef IRQLINT_UFXBASE_H
#define IRQLINT_UFXBASE_H

#include <wdf.h>
#include <usbfnbase.h>
#include <usbfnattach.h>

#ifdef __cplusplus
extern "C" {
#endif

DECLARE_HANDLE(UFXDEVICE);
DECLARE_HANDLE(UFXENDPOINT);
typedef struct UFXENDPOINT_INIT *PUFXENDPOINT_INIT;
typedef enum _USBFN_ACTION { UsbfnActionNone, UsbfnActionNoCad, UsbfnActionDetectProprietaryCharger } USBFN_ACTION, *PUSBFN_ACTION;

typedef struct _UFX_DEVICE_CAPABILITIES {
  ULONG Size;
  USB_DEVICE_SPEED MaxSpeed;
  ULONG RemoteWakeSignalDelay;
  BOOLEAN PdcpSupported;
  USHORT InEndpointBitmap;
  USHORT OutEndpointBitmap;
  BOOLEAN SharesConnectors;
  ULONG GroupId;
} UFX_DEVICE_CAPABILITIES, *PUFX_DEVICE_CAPABILITIES;

typedef struct _UFX_HARDWARE_FAILURE_CONTEXT {
  ULONG Size;
  ULONG ExceptionCode;
  UCHAR Data[1];
} UFX_HARDWARE_FAILURE_CONTEXT, *PUFX_HARDWARE_FAILURE_CONTEXT;

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_UFXBASE_H */
