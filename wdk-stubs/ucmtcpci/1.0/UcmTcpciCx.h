/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ucmtcpci/1.0/UcmTcpciCx.h: the Type-C port controller class extension, version 1.0.
 */
#ifndef IRQLINT_UCMTCPCI_1_0_UCMTCPCICX_H
#define IRQLINT_UCMTCPCI_1_0_UCMTCPCICX_H

#include <UcmTcpciCx.h>

#endif /* IRQLINT_UCMTCPCI_1_0_UCMTCPCICX_H */
