/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ucmtcpciglobals.h: what the Type-C port controller extension keeps for a client.
 */
#ifndef IRQLINT_UCMTCPCIGLOBALS_H
#define IRQLINT_UCMTCPCIGLOBALS_H

#include <wdf.h>

#ifdef __cplusplus
extern "C" {
#endif

DECLARE_HANDLE(UCMTCPCIPORTCONTROLLER);

typedef struct _UCMTCPCI_DRIVER_GLOBALS {
  ULONG Reserved;
} UCMTCPCI_DRIVER_GLOBALS, *PUCMTCPCI_DRIVER_GLOBALS;
/* Registers, as the port controller interface of USB defines them. */
#pragma pack(push, 1)
typedef union _UCMTCPCI_PORT_CONTROLLER_CC_STATUS {
  UINT8 AsUInt8;
  struct {
    UINT8 CC1State : 2;
    UINT8 CC2State : 2;
    UINT8 ConnectResult : 1;
    UINT8 LookingForConnection : 1;
    UINT8 Reserved : 2;
  };
} UCMTCPCI_PORT_CONTROLLER_CC_STATUS, *PUCMTCPCI_PORT_CONTROLLER_CC_STATUS;
typedef union _UCMTCPCI_PORT_CONTROLLER_POWER_STATUS {
  UINT8 AsUInt8;
  struct {
    UINT8 SinkingVbus : 1;
    UINT8 VConnPresent : 1;
    UINT8 VbusPresent : 1;
    UINT8 VbusPresentDetectionEnabled : 1;
    UINT8 SourcingVbus : 1;
    UINT8 SourcingHighVoltage : 1;
    UINT8 TCPCInitializationStatus : 1;
    UINT8 DebugAccessoryConnected : 1;
  };
} UCMTCPCI_PORT_CONTROLLER_POWER_STATUS, *PUCMTCPCI_PORT_CONTROLLER_POWER_STATUS;
typedef union _UCMTCPCI_PORT_CONTROLLER_FAULT_STATUS {
  UINT8 AsUInt8;
  struct {
    UINT8 I2CInterfaceError : 1;
    UINT8 VConnOverCurrentFault : 1;
    UINT8 VbusOverVoltageProtectionFault : 1;
    UINT8 VbusOverCurrentProtectionFault : 1;
    UINT8 ForcedDischargeFailed : 1;
    UINT8 AutoDischargeFailed : 1;
    UINT8 ForceOffVbusStatus : 1;
    UINT8 Reserved : 1;
  };
} UCMTCPCI_PORT_CONTROLLER_FAULT_STATUS, *PUCMTCPCI_PORT_CONTROLLER_FAULT_STATUS;
typedef union _UCMTCPCI_PORT_CONTROLLER_TCPC_CONTROL {
  UINT8 AsUInt8;
  struct {
    UINT8 PlugOrientation : 1;
    UINT8 BISTTestMode : 1;
    UINT8 I2CClockStretchingControl : 2;
    UINT8 DebugAccessoryControl : 1;
    UINT8 Reserved : 3;
  };
} UCMTCPCI_PORT_CONTROLLER_TCPC_CONTROL, *PUCMTCPCI_PORT_CONTROLLER_TCPC_CONTROL;
typedef union _UCMTCPCI_PORT_CONTROLLER_ROLE_CONTROL {
  UINT8 AsUInt8;
  struct {
    UINT8 CC1 : 2;
    UINT8 CC2 : 2;
    UINT8 RpValue : 2;
    UINT8 DRP : 1;
    UINT8 Reserved : 1;
  };
} UCMTCPCI_PORT_CONTROLLER_ROLE_CONTROL, *PUCMTCPCI_PORT_CONTROLLER_ROLE_CONTROL;
typedef union _UCMTCPCI_PORT_CONTROLLER_POWER_CONTROL {
  UINT8 AsUInt8;
  struct {
    UINT8 EnableVConn : 1;
    UINT8 VConnPowerSupported : 1;
    UINT8 ForceDischarge : 1;
    UINT8 EnableBleedDischarge : 1;
    UINT8 AutoDischargeDisconnect : 1;
    UINT8 DisableVoltageAlarms : 1;
    UINT8 VbusVoltageMonitor : 1;
    UINT8 Reserved : 1;
  };
} UCMTCPCI_PORT_CONTROLLER_POWER_CONTROL, *PUCMTCPCI_PORT_CONTROLLER_POWER_CONTROL;
typedef union _UCMTCPCI_PORT_CONTROLLER_FAULT_CONTROL {
  UINT8 AsUInt8;
  struct {
    UINT8 VConnOverCurrentFault : 1;
    UINT8 VbusOverVoltageProtectionFault : 1;
    UINT8 VbusOverCurrentProtectionFault : 1;
    UINT8 VbusDischargeFaultDetectionTimer : 1;
    UINT8 ForceOffVbus : 1;
    UINT8 Reserved : 3;
  };
} UCMTCPCI_PORT_CONTROLLER_FAULT_CONTROL, *PUCMTCPCI_PORT_CONTROLLER_FAULT_CONTROL;
typedef union _UCMTCPCI_PORT_CONTROLLER_MESSAGE_HEADER_INFO {
  UINT8 AsUInt8;
  struct {
    UINT8 PowerRole : 1;
    UINT8 USBPDSpecificationRevision : 2;
    UINT8 DataRole : 1;
    UINT8 CablePlug : 1;
    UINT8 Reserved : 3;
  };
} UCMTCPCI_PORT_CONTROLLER_MESSAGE_HEADER_INFO, *PUCMTCPCI_PORT_CONTROLLER_MESSAGE_HEADER_INFO;
typedef union _UCMTCPCI_PORT_CONTROLLER_RECEIVE_DETECT {
  UINT8 AsUInt8;
  struct {
    UINT8 EnableSOPMessage : 1;
    UINT8 EnableSOPPrimeMessage : 1;
    UINT8 EnableSOPDoublePrimeMessage : 1;
    UINT8 EnableSOPDebugPrimeMessage : 1;
    UINT8 EnableSOPDebugDoublePrimeMessage : 1;
    UINT8 EnableHardReset : 1;
    UINT8 EnableCableReset : 1;
    UINT8 Reserved : 1;
  };
} UCMTCPCI_PORT_CONTROLLER_RECEIVE_DETECT, *PUCMTCPCI_PORT_CONTROLLER_RECEIVE_DETECT;
typedef union _UCMTCPCI_PORT_CONTROLLER_TRANSMIT {
  UINT8 AsUInt8;
  struct {
    UINT8 TransmitSOPMessage : 3;
    UINT8 Reserved : 1;
    UINT8 RetryCounter : 2;
    UINT8 Reserved1 : 2;
  };
} UCMTCPCI_PORT_CONTROLLER_TRANSMIT, *PUCMTCPCI_PORT_CONTROLLER_TRANSMIT;
typedef union _UCMTCPCI_PORT_CONTROLLER_CONFIG_STANDARD_OUTPUT {
  UINT8 AsUInt8;
  struct {
    UINT8 ConnectorOrientation : 1;
    UINT8 ConnectionPresent : 1;
    UINT8 MUXControl : 2;
    UINT8 ActiveCableConnected : 1;
    UINT8 AudioAccessoryConnected : 1;
    UINT8 DebugAccessoryConnected : 1;
    UINT8 HighImpedanceOutputs : 1;
  };
} UCMTCPCI_PORT_CONTROLLER_CONFIG_STANDARD_OUTPUT, *PUCMTCPCI_PORT_CONTROLLER_CONFIG_STANDARD_OUTPUT;
typedef union _UCMTCPCI_PORT_CONTROLLER_STANDARD_INPUT_CAPABILITIES {
  UINT8 AsUInt8;
  struct {
    UINT8 ForceOffVbus : 1;
    UINT8 VbusExternalOverCurrentFault : 1;
    UINT8 VbusExternalOverVoltageFault : 1;
    UINT8 Reserved : 5;
  };
} UCMTCPCI_PORT_CONTROLLER_STANDARD_INPUT_CAPABILITIES, *PUCMTCPCI_PORT_CONTROLLER_STANDARD_INPUT_CAPABILITIES;
typedef union _UCMTCPCI_PORT_CONTROLLER_STANDARD_OUTPUT_CAPABILITIES {
  UINT8 AsUInt8;
  struct {
    UINT8 ConnectorOrientation : 1;
    UINT8 ConnectionPresent : 1;
    UINT8 MuxConfigurationControl : 1;
    UINT8 ActiveCableIndicator : 1;
    UINT8 AudioAdapterAccessoryIndicator : 1;
    UINT8 VbusPresentMonitor : 1;
    UINT8 DebugAccessoryIndicator : 1;
    UINT8 Reserved : 1;
  };
} UCMTCPCI_PORT_CONTROLLER_STANDARD_OUTPUT_CAPABILITIES, *PUCMTCPCI_PORT_CONTROLLER_STANDARD_OUTPUT_CAPABILITIES;
typedef union _UCMTCPCI_PORT_CONTROLLER_DEVICE_CAPABILITIES_1 {
  UINT16 AsUInt16;
  struct {
    UINT16 SourceVbus : 1;
    UINT16 SourceHighVoltageVbus : 1;
    UINT16 SinkVbus : 1;
    UINT16 SourceVConn : 1;
    UINT16 AllSOPSupported : 1;
    UINT16 RolesSupported : 3;
    UINT16 SourceResistorSupported : 2;
    UINT16 VbusMeasurementAndAlarmCapable : 1;
    UINT16 ForceDischarge : 1;
    UINT16 BleedDischarge : 1;
    UINT16 VbusOverVoltageProtectionReporting : 1;
    UINT16 VbusOverCurrentProtectionReporting : 1;
    UINT16 Reserved : 1;
  };
} UCMTCPCI_PORT_CONTROLLER_DEVICE_CAPABILITIES_1, *PUCMTCPCI_PORT_CONTROLLER_DEVICE_CAPABILITIES_1;
typedef union _UCMTCPCI_PORT_CONTROLLER_DEVICE_CAPABILITIES_2 {
  UINT16 AsUInt16;
  struct {
    UINT16 VConnOverCurrentFaultCapable : 1;
    UINT16 VConnPowerSupported : 3;
    UINT16 VbusVoltageAlarmLSB : 2;
    UINT16 StopDischargeThreshold : 1;
    UINT16 SinkDisconnectDetection : 1;
    UINT16 Reserved : 8;
  };
} UCMTCPCI_PORT_CONTROLLER_DEVICE_CAPABILITIES_2, *PUCMTCPCI_PORT_CONTROLLER_DEVICE_CAPABILITIES_2;
typedef struct _UCMTCPCI_PORT_CONTROLLER_RECEIVE_BUFFER {
  UINT8 ReadableByteCount;
  UINT8 FrameType;
  UINT8 Header[2];
  UINT8 DataObject[28];
} UCMTCPCI_PORT_CONTROLLER_RECEIVE_BUFFER, *PUCMTCPCI_PORT_CONTROLLER_RECEIVE_BUFFER;
typedef struct _UCMTCPCI_PORT_CONTROLLER_TRANSMIT_BUFFER {
  UINT8 TransmitByteCount;
  UINT8 Data[32];
} UCMTCPCI_PORT_CONTROLLER_TRANSMIT_BUFFER, *PUCMTCPCI_PORT_CONTROLLER_TRANSMIT_BUFFER;
#pragma pack(pop)

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_UCMTCPCIGLOBALS_H */
