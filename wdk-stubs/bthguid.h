/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * bthguid.h: GUIDs of Bluetooth.
 */
#ifndef IRQLINT_BTHGUID_H
#define IRQLINT_BTHGUID_H

#include <guiddef.h>

DEFINE_GUID(GUID_BTHDDI_PROFILE_DRIVER_INTERFACE, 0x94A59AA8, 0x4383, 0x4286, 0xAA, 0x4F, 0x34, 0xA1, 0x60, 0xF4, 0x00, 0x04);
DEFINE_GUID(GUID_BTHDDI_SDP_NODE_INTERFACE, 0x81A7FDF3, 0x86C1, 0x4BE8, 0xA8, 0xC8, 0x2A, 0x6D, 0x18, 0x8B, 0x41, 0x77);
DEFINE_GUID(GUID_BTHDDI_SDP_PARSE_INTERFACE, 0x4E719439, 0x9CF1, 0x4BAB, 0xAC, 0x1D, 0x32, 0x79, 0x86, 0x57, 0x43, 0xD2);

#endif /* IRQLINT_BTHGUID_H */
