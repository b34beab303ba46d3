/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * usbfnioctl.h: control codes of USB function controllers.
 */
#ifndef IRQLINT_USBFNIOCTL_H
#define IRQLINT_USBFNIOCTL_H

#include <wdm.h>
#include <usbfnbase.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _USBFN_POWER_FILTER_STATE {
  USBFN_DEVICE_STATE DeviceState;
  union {
    ULONG PState;
    ULONG Reserved;
  };
} USBFN_POWER_FILTER_STATE, *PUSBFN_POWER_FILTER_STATE;

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_USBFNIOCTL_H */
