/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ucmucsippm.h: UCSI platform policy managers.
 */
#ifndef IRQLINT_UCMUCSIPPM_H
#define IRQLINT_UCMUCSIPPM_H

#include <ucmucsiglobals.h>
#include <ucmucsippmrequests.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _UCMUCSI_CONNECTOR_INFO {
  ULONG Size;
  ULONGLONG ConnectorId;
} UCMUCSI_CONNECTOR_INFO, *PUCMUCSI_CONNECTOR_INFO;

typedef struct _UCMUCSI_PPM_CONFIG {
  ULONG Size;
  BOOLEAN UsbDeviceControllerEnabled;
  UCMUCSI_CONNECTOR_COLLECTION ConnectorCollectionHandle;
} UCMUCSI_PPM_CONFIG, *PUCMUCSI_PPM_CONFIG;

FORCEINLINE VOID UCMUCSI_CONNECTOR_INFO_INIT(_Out_ PUCMUCSI_CONNECTOR_INFO ConnectorInfo) {
  RtlZeroMemory(ConnectorInfo, sizeof(UCMUCSI_CONNECTOR_INFO));
  ConnectorInfo->Size = sizeof(UCMUCSI_CONNECTOR_INFO);
}
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmUcsiConnectorCollectionAddConnector(_In_ UCMUCSI_CONNECTOR_COLLECTION ConnectorCollectionObject, _In_ PUCMUCSI_CONNECTOR_INFO ConnectorInfo);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmUcsiConnectorCollectionCreate(_In_ WDFDEVICE WdfDevice, _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _Out_ UCMUCSI_CONNECTOR_COLLECTION *ConnectorCollection);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmUcsiPpmCreate(_In_ WDFDEVICE WdfDevice, _In_ PUCMUCSI_PPM_CONFIG Config, _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _Out_ UCMUCSIPPM *PPMObject);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID UcmUcsiPpmNotification(_In_ UCMUCSIPPM PpmObject, _In_ PUCSI_DATA_BLOCK DataBlock);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UcmUcsiPpmSetUcsiCommandRequestQueue(_In_ UCMUCSIPPM PpmObject, _In_ WDFQUEUE PpmRequestQueue);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmUcsiPpmStart(_In_ UCMUCSIPPM PpmObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UcmUcsiPpmStop(_In_ UCMUCSIPPM PpmObject);
FORCEINLINE VOID UCMUCSI_PPM_CONFIG_INIT(_Out_ PUCMUCSI_PPM_CONFIG Config, _In_ UCMUCSI_CONNECTOR_COLLECTION ConnectorCollectionHandle) {
  RtlZeroMemory(Config, sizeof(UCMUCSI_PPM_CONFIG));
  Config->Size = sizeof(UCMUCSI_PPM_CONFIG);
  Config->ConnectorCollectionHandle = ConnectorCollectionHandle;
}

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_UCMUCSIPPM_H */
