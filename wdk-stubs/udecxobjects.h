/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * udecxobjects.h: handles of the USB device emulation extension.
 */
#ifndef IRQLINT_UDECXOBJECTS_H
#define IRQLINT_UDECXOBJECTS_H

#include <wdf.h>
#include <usb.h>
#include <wdfusb.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef GUID *PGUID;
DECLARE_HANDLE(UDECXUSBDEVICE);
DECLARE_HANDLE(UDECXUSBENDPOINT);
typedef struct UDECXUSBDEVICE_INIT *PUDECXUSBDEVICE_INIT;
typedef struct UDECXUSBENDPOINT_INIT *PUDECXUSBENDPOINT_INIT;

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_UDECXOBJECTS_H */
