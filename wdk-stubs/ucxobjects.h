/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ucxobjects.h: handles of the USB host controller extension.
 */
#ifndef IRQLINT_UCXOBJECTS_H
#define IRQLINT_UCXOBJECTS_H

#include <wdf.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef GUID *PGUID;
typedef struct UCXUSBDEVICE_INIT *PUCXUSBDEVICE_INIT;
typedef struct UCXENDPOINT_INIT *PUCXENDPOINT_INIT;
typedef struct UCXSSTREAMS_INIT *PUCXSSTREAMS_INIT;
typedef struct _UCXUSBDEVICE_INFO *PUCXUSBDEVICE_INFO;
#define MAX_USB_DEVICE_DEPTH 5
#define MAX_VENDOR_ID_STRING_LENGTH (4 + 1)
#define MAX_DEVICE_ID_STRING_LENGTH (4 + 1)
#define MAX_REVISION_ID_STRING_LENGTH (4 + 1)
#define MAX_GENERIC_USB_CONTROLLER_NAME_SIZE 256
DECLARE_HANDLE(UCXCONTROLLER);
DECLARE_HANDLE(UCXROOTHUB);
DECLARE_HANDLE(UCXUSBDEVICE);
DECLARE_HANDLE(UCXENDPOINT);
DECLARE_HANDLE(UCXSSTREAMS);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_UCXOBJECTS_H */
