/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * bthsdpddi.h: interfaces of the Bluetooth service discovery protocol.
 */
#ifndef IRQLINT_BTHSDPDDI_H
#define IRQLINT_BTHSDPDDI_H

#include <wdm.h>
#include <bthsdpdef.h>

#endif /* IRQLINT_BTHSDPDDI_H */
