/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ufx/1.1/ufxclient.h: the USB function class extension, version 1.1.
 */
#ifndef IRQLINT_UFX_1_1_UFXCLIENT_H
#define IRQLINT_UFX_1_1_UFXCLIENT_H

#include <ufxclient.h>

#endif /* IRQLINT_UFX_1_1_UFXCLIENT_H */
