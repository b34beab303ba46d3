/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ucmtcpciportcontroller.h: Type-C port controllers.
 */
#ifndef IRQLINT_UCMTCPCIPORTCONTROLLER_H
#define IRQLINT_UCMTCPCIPORTCONTROLLER_H

#include <ucmtcpciglobals.h>
#include <ucmtypes.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _UCMTCPCI_PORT_CONTROLLER_ALERT_TYPE {
  UcmTcpciPortControllerAlertInvalid,
  UcmTcpciPortControllerAlertCCStatus,
  UcmTcpciPortControllerAlertPowerStatus,
  UcmTcpciPortControllerAlertReceiveSOPMessageStatus,
  UcmTcpciPortControllerAlertReceivedHardReset,
  UcmTcpciPortControllerAlertTransmitSOPMessageFailed,
  UcmTcpciPortControllerAlertTransmitSOPMessageDiscarded,
  UcmTcpciPortControllerAlertTransmitSOPMessageSuccessful,
  UcmTcpciPortControllerAlertVbusVoltageAlarmHi,
  UcmTcpciPortControllerAlertVbusVoltageAlarmLo,
  UcmTcpciPortControllerAlertFault,
  UcmTcpciPortControllerAlertRxBufferOverflow,
  UcmTcpciPortControllerAlertVbusSinkDisconnectDetected
} UCMTCPCI_PORT_CONTROLLER_ALERT_TYPE;

typedef struct _UCMTCPCI_PORT_CONTROLLER_ALERT_DATA {
  ULONG Size;
  UCMTCPCI_PORT_CONTROLLER_ALERT_TYPE AlertType;
  union {
    UCMTCPCI_PORT_CONTROLLER_CC_STATUS CCStatus;
    UCMTCPCI_PORT_CONTROLLER_POWER_STATUS PowerStatus;
    UCMTCPCI_PORT_CONTROLLER_FAULT_STATUS FaultStatus;
    PUCMTCPCI_PORT_CONTROLLER_RECEIVE_BUFFER ReceiveBuffer;
  };
} UCMTCPCI_PORT_CONTROLLER_ALERT_DATA, *PUCMTCPCI_PORT_CONTROLLER_ALERT_DATA;

typedef struct _UCMTCPCI_PORT_CONTROLLER_CAPABILITIES {
  ULONG Size;
  BOOLEAN IsPowerDeliveryCapable;
  UCMTCPCI_PORT_CONTROLLER_DEVICE_CAPABILITIES_1 DeviceCapabilities1;
  UCMTCPCI_PORT_CONTROLLER_DEVICE_CAPABILITIES_2 DeviceCapabilities2;
  UCMTCPCI_PORT_CONTROLLER_STANDARD_INPUT_CAPABILITIES StandardInputCapabilities;
  UCMTCPCI_PORT_CONTROLLER_STANDARD_OUTPUT_CAPABILITIES StandardOutputCapabilities;
} UCMTCPCI_PORT_CONTROLLER_CAPABILITIES, *PUCMTCPCI_PORT_CONTROLLER_CAPABILITIES;

typedef struct _UCMTCPCI_PORT_CONTROLLER_IDENTIFICATION {
  ULONG Size;
  UINT16 VendorId;
  UINT16 ProductId;
  UINT16 DeviceId;
  UINT16 TypeCRevisionInBcd;
  UINT16 PDRevisionAndVersionInBcd;
  UINT16 PDInterfaceRevisionAndVersionInBcd;
} UCMTCPCI_PORT_CONTROLLER_IDENTIFICATION, *PUCMTCPCI_PORT_CONTROLLER_IDENTIFICATION;

typedef struct _UCMTCPCI_PORT_CONTROLLER_CONFIG {
  ULONG Size;
  PUCMTCPCI_PORT_CONTROLLER_IDENTIFICATION Identification;
  PUCMTCPCI_PORT_CONTROLLER_CAPABILITIES Capabilities;
} UCMTCPCI_PORT_CONTROLLER_CONFIG, *PUCMTCPCI_PORT_CONTROLLER_CONFIG;

FORCEINLINE VOID UCMTCPCI_PORT_CONTROLLER_ALERT_DATA_INIT(_Out_ PUCMTCPCI_PORT_CONTROLLER_ALERT_DATA AlertData) {
  RtlZeroMemory(AlertData, sizeof(UCMTCPCI_PORT_CONTROLLER_ALERT_DATA));
  AlertData->Size = sizeof(UCMTCPCI_PORT_CONTROLLER_ALERT_DATA);
}
FORCEINLINE VOID UCMTCPCI_PORT_CONTROLLER_CAPABILITIES_INIT(_Out_ PUCMTCPCI_PORT_CONTROLLER_CAPABILITIES Capabilities) {
  RtlZeroMemory(Capabilities, sizeof(UCMTCPCI_PORT_CONTROLLER_CAPABILITIES));
  Capabilities->Size = sizeof(UCMTCPCI_PORT_CONTROLLER_CAPABILITIES);
}
FORCEINLINE VOID UCMTCPCI_PORT_CONTROLLER_CONFIG_INIT(_Out_ PUCMTCPCI_PORT_CONTROLLER_CONFIG Config, _In_ PUCMTCPCI_PORT_CONTROLLER_IDENTIFICATION Identification,
                                                      _In_ PUCMTCPCI_PORT_CONTROLLER_CAPABILITIES Capabilities) {
  RtlZeroMemory(Config, sizeof(UCMTCPCI_PORT_CONTROLLER_CONFIG));
  Config->Size = sizeof(UCMTCPCI_PORT_CONTROLLER_CONFIG);
  Config->Identification = Identification;
  Config->Capabilities = Capabilities;
}
FORCEINLINE VOID UCMTCPCI_PORT_CONTROLLER_IDENTIFICATION_INIT(_Out_ PUCMTCPCI_PORT_CONTROLLER_IDENTIFICATION Identification) {
  RtlZeroMemory(Identification, sizeof(UCMTCPCI_PORT_CONTROLLER_IDENTIFICATION));
  Identification->Size = sizeof(UCMTCPCI_PORT_CONTROLLER_IDENTIFICATION);
}
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID UcmTcpciPortControllerAlert(_In_ UCMTCPCIPORTCONTROLLER PortControllerObject, PUCMTCPCI_PORT_CONTROLLER_ALERT_DATA AlertData, size_t NumberOfAlerts);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmTcpciPortControllerCreate(WDFDEVICE WdfDevice, PUCMTCPCI_PORT_CONTROLLER_CONFIG Config, PWDF_OBJECT_ATTRIBUTES Attributes, UCMTCPCIPORTCONTROLLER *PortControllerObject);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID UcmTcpciPortControllerSetHardwareRequestQueue(UCMTCPCIPORTCONTROLLER PortControllerObject, WDFQUEUE HardwareRequestQueue);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmTcpciPortControllerStart(UCMTCPCIPORTCONTROLLER PortControllerObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UcmTcpciPortControllerStop(UCMTCPCIPORTCONTROLLER PortControllerObject);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_UCMTCPCIPORTCONTROLLER_H */
