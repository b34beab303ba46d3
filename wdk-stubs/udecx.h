/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * udecx.h: the USB device emulation class extension.
 */
#ifndef IRQLINT_UDECX_H
#define IRQLINT_UDECX_H

#include <wdf.h>
#include <usb.h>
#include <udecxobjects.h>
#include <udecxwdfdevice.h>
#include <udecxusbdevice.h>
#include <udecxusbendpoint.h>
#include <udecxurb.h>

#endif /* IRQLINT_UDECX_H */
