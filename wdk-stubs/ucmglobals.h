/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ucmglobals.h: what the USB connector manager keeps for a client.
 */
#ifndef IRQLINT_UCMGLOBALS_H
#define IRQLINT_UCMGLOBALS_H

#include <wdf.h>

#endif /* IRQLINT_UCMGLOBALS_H */
