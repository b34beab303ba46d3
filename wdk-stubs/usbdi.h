/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * usbdi.h: requests to the USB stack, by their older header's name.
 */
#ifndef IRQLINT_USBDI_H
#define IRQLINT_USBDI_H

#include <usb.h>
#include <usbioctl.h>

#endif /* IRQLINT_USBDI_H */
