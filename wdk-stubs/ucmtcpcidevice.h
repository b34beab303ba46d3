/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ucmtcpcidevice.h: devices of Type-C port controllers.
 */
#ifndef IRQLINT_UCMTCPCIDEVICE_H
#define IRQLINT_UCMTCPCIDEVICE_H

#include <ucmtcpciglobals.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _UCMTCPCI_DEVICE_CONFIG {
  ULONG Size;
} UCMTCPCI_DEVICE_CONFIG, *PUCMTCPCI_DEVICE_CONFIG;

FORCEINLINE VOID UCMTCPCI_DEVICE_CONFIG_INIT(_Out_ PUCMTCPCI_DEVICE_CONFIG Config) {
  RtlZeroMemory(Config, sizeof(UCMTCPCI_DEVICE_CONFIG));
  Config->Size = sizeof(UCMTCPCI_DEVICE_CONFIG);
}
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmTcpciDeviceInitialize(WDFDEVICE WdfDevice, PUCMTCPCI_DEVICE_CONFIG Config);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmTcpciDeviceInitInitialize(_In_ PWDFDEVICE_INIT DeviceInit);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_UCMTCPCIDEVICE_H */
