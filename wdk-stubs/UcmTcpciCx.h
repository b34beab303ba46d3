/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * UcmTcpciCx.h: the Type-C port controller class extension.
 */
#ifndef IRQLINT_UCMTCPCICX_H
#define IRQLINT_UCMTCPCICX_H

#include <wdf.h>
#include <ucmtypes.h>
#include <ucmtcpciglobals.h>
#include <ucmtcpcidevice.h>
#include <ucmtcpciportcontroller.h>
#include <ucmtcpciportcontrollerrequests.h>

#endif /* IRQLINT_UCMTCPCICX_H */
