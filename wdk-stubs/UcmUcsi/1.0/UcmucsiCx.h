/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * UcmUcsi/1.0/UcmucsiCx.h: the UCSI class extension, version 1.0.
 */
#ifndef IRQLINT_UCMUCSI_1_0_UCMUCSICX_H
#define IRQLINT_UCMUCSI_1_0_UCMUCSICX_H

#include <UcmucsiCx.h>

#endif /* IRQLINT_UCMUCSI_1_0_UCMUCSICX_H */
