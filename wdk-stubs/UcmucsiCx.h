/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * UcmucsiCx.h: the UCSI class extension.
 */
#ifndef IRQLINT_UCMUCSICX_H
#define IRQLINT_UCMUCSICX_H

#include <wdf.h>
#include <ucmtypes.h>
#include <ucmucsiglobals.h>
#include <ucmucsispec.h>
#include <ucmucsidevice.h>
#include <ucmucsippmrequests.h>
#include <ucmucsippm.h>

#endif /* IRQLINT_UCMUCSICX_H */
