/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ucmucsidevice.h: devices of UCSI platform policy managers.
 */
#ifndef IRQLINT_UCMUCSIDEVICE_H
#define IRQLINT_UCMUCSIDEVICE_H

#include <ucmucsiglobals.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _UCMUCSI_DEVICE_CONFIG {
  ULONG Size;
} UCMUCSI_DEVICE_CONFIG, *PUCMUCSI_DEVICE_CONFIG;

FORCEINLINE VOID UCMUCSI_DEVICE_CONFIG_INIT(PUCMUCSI_DEVICE_CONFIG Config) {
  RtlZeroMemory(Config, sizeof(UCMUCSI_DEVICE_CONFIG));
  Config->Size = sizeof(UCMUCSI_DEVICE_CONFIG);
}
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmUcsiDeviceInitialize(WDFDEVICE WdfDevice, PUCMUCSI_DEVICE_CONFIG Config);
NTSTATUS UcmUcsiDeviceInitInitialize(PWDFDEVICE_INIT DeviceInit);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_UCMUCSIDEVICE_H */
