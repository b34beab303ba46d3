/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ucmucsiglobals.h: what the UCSI extension keeps for a client.
 */
#ifndef IRQLINT_UCMUCSIGLOBALS_H
#define IRQLINT_UCMUCSIGLOBALS_H

#include <wdf.h>

#ifdef __cplusplus
extern "C" {
#endif

DECLARE_HANDLE(UCMUCSIPPM);
DECLARE_HANDLE(UCMUCSI_CONNECTOR_COLLECTION);

typedef struct _UCMUCSI_DRIVER_GLOBALS {
  ULONG Reserved;
} UCMUCSI_DRIVER_GLOBALS, *PUCMUCSI_DRIVER_GLOBALS;

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_UCMUCSIGLOBALS_H */
