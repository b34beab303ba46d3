/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * bthguid.h: GUIDs of Bluetooth.
 */
#ifndef IRQLINT_BTHGUID_H
#define IRQLINT_BTHGUID_H

#include <guiddef.h>

#endif /* IRQLINT_BTHGUID_H */
