/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wificxtypes.h: the types of the Wi-Fi class extension.
 */
#ifndef IRQLINT_WIFICXTYPES_H
#define IRQLINT_WIFICXTYPES_H

#include <netadaptercx.h>

#ifdef __cplusplus
extern "C" {
#endif

DECLARE_HANDLE(WIFIREQUEST);
DECLARE_HANDLE(WIFIDIRECTDEVICE);
DECLARE_HANDLE(WIFIWAKESOURCE);
DECLARE_HANDLE(WIFIPOWEROFFLOAD);
typedef struct WIFIDIRECT_DEVICE_INIT WIFIDIRECT_DEVICE_INIT;

typedef struct _WIFI_DRIVER_GLOBALS {
  ULONG Unused;
} WIFI_DRIVER_GLOBALS, *PWIFI_DRIVER_GLOBALS;

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_WIFICXTYPES_H */
