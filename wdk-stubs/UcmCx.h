/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * UcmCx.h: the USB connector manager class extension.
 */
#ifndef IRQLINT_UCMCX_H
#define IRQLINT_UCMCX_H

#include <windef.h>
#include <wdf.h>
#include <ucmtypes.h>
#include <ucmmanager.h>

#endif /* IRQLINT_UCMCX_H */
