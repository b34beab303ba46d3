/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * netioddk.h: the Network Module Registrar.
 */
#ifndef IRQLINT_NETIODDK_H
#define IRQLINT_NETIODDK_H

#include <ntdef.h>
#include <netiodef.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NETIODDK_H */
