/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * usb100.h: descriptors and requests of USB 1.0.
 */
#ifndef IRQLINT_USB100_H
#define IRQLINT_USB100_H

#include <wdm.h>
#include <usbspec.h>

#endif /* IRQLINT_USB100_H */
