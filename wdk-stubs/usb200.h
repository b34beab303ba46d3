/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * usb200.h: descriptors and requests of USB 2.0.
 */
#ifndef IRQLINT_USB200_H
#define IRQLINT_USB200_H

#include <usb100.h>

#endif /* IRQLINT_USB200_H */
