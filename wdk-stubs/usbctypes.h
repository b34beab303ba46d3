/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * usbctypes.h: types of USB Type-C.
 */
#ifndef IRQLINT_USBCTYPES_H
#define IRQLINT_USBCTYPES_H

#include <wdm.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _USBC_CHARGING_STATE {
  UsbCChargingStateInvalid,
  UsbCChargingStateNotCharging,
  UsbCChargingStateNominalCharging,
  UsbCChargingStateSlowCharging,
  UsbCChargingStateTrickleCharging
} USBC_CHARGING_STATE;
typedef enum _USBC_CURRENT { UsbCCurrentInvalid, UsbCCurrentDefaultUsb, UsbCCurrent1500mA, UsbCCurrent3000mA } USBC_CURRENT;
typedef enum _USBC_DATA_ROLE { UsbCDataRoleInvalid, UsbCDataRoleDfp, UsbCDataRoleUfp } USBC_DATA_ROLE;
typedef enum _USBC_PARTNER {
  UsbCPartnerInvalid,
  UsbCPartnerUfp,
  UsbCPartnerDfp,
  UsbCPartnerPoweredCableNoUfp,
  UsbCPartnerPoweredCableWithUfp,
  UsbCPartnerAudioAccessory,
  UsbCPartnerDebugAccessory
} USBC_PARTNER;
typedef enum _USBC_PD_CONN_STATE { UsbCPdConnStateInvalid, UsbCPdConnStateNotSupported, UsbCPdConnStateNegotiationFailed, UsbCPdConnStateNegotiationSucceeded } USBC_PD_CONN_STATE;
typedef enum _USBC_PD_POWER_DATA_OBJECT_TYPE {
  UsbCPdPdoTypeFixedSupply,
  UsbCPdPdoTypeBatterySupply,
  UsbCPdPdoTypeVariableSupplyNonBattery,
  UsbCPdPdoTypeAugmentedPowerDataObject
} USBC_PD_POWER_DATA_OBJECT_TYPE;
typedef enum _USBC_POWER_ROLE { UsbCPowerRoleInvalid, UsbCPowerRoleSink, UsbCPowerRoleSource } USBC_POWER_ROLE;
typedef enum _USBC_TYPEC_OPERATING_MODE { UsbCOperatingModeInvalid, UsbCOperatingModeDfp, UsbCOperatingModeUfp, UsbCOperatingModeDrp } USBC_TYPEC_OPERATING_MODE;
typedef enum _USBC_UCSI_SET_POWER_LEVEL_C_CURRENT {
  UsbCUcsiSetPowerLevelCCurrentPpmDefault,
  UsbCUcsiSetPowerLevelCCurrent3000mA,
  UsbCUcsiSetPowerLevelCCurrent1500mA,
  UsbCUcsiSetPowerLevelCCurrentDefaultUsb
} USBC_UCSI_SET_POWER_LEVEL_C_CURRENT,
    *PUSBPM_UCSI_SET_POWER_LEVEL_C_CURRENT;
typedef enum _USBC_PD_AUGMENTED_POWER_DATA_OBJECT_TYPE { UsbCPdApdoTypeProgrammablePowerSupply } USBC_PD_AUGMENTED_POWER_DATA_OBJECT_TYPE;

typedef struct _USBC_PD_ALTERNATE_MODE {
  UINT16 SVID;
  UINT32 Mode;
} USBC_PD_ALTERNATE_MODE, *PUSBC_PD_ALTERNATE_MODE;

typedef union _USBC_PD_POWER_DATA_OBJECT {
  UINT32 U;
  struct {
    UINT32 Reserved : 30;
    UINT32 Type : 2;
  } Common;
  struct {
    UINT32 MaximumCurrentIn10mA : 10;
    UINT32 VoltageIn50mV : 10;
    UINT32 PeakCurrent : 2;
    UINT32 Reserved1 : 3;
    UINT32 DataRoleSwap : 1;
    UINT32 UsbCommunicationCapable : 1;
    UINT32 ExternallyPowered : 1;
    UINT32 UsbSuspendSupported : 1;
    UINT32 DualRolePower : 1;
    UINT32 FixedSupply : 2;
  } FixedSupplyPdo;
  struct {
    UINT32 MaximumAllowablePowerIn250mW : 10;
    UINT32 MinimumVoltageIn50mV : 10;
    UINT32 MaximumVoltageIn50mV : 10;
    UINT32 Battery : 2;
  } BatterySupplyPdo;
  struct {
    UINT32 MaximumCurrentIn10mA : 10;
    UINT32 MinimumVoltageIn50mV : 10;
    UINT32 MaximumVoltageIn50mV : 10;
    UINT32 VariableSupportNonBattery : 2;
  } VariableSupplyNonBatteryPdo;
  struct {
    UINT32 MaximumCurrentIn50mA : 7;
    UINT32 Reserved1 : 1;
    UINT32 MinimumVoltageIn100mV : 8;
    UINT32 Reserved2 : 1;
    UINT32 MaximumVoltageIn100mV : 8;
    UINT32 Reserved3 : 2;
    UINT32 PpsPowerLimited : 1;
    UINT32 AugmentedPowerDataObjectType : 2;
    UINT32 AugmentedPowerDataObject : 2;
  } ProgrammablePowerSupplyApdo;
  struct {
    UINT32 OperationalCurrentIn10mA : 10;
    UINT32 VoltageIn50mV : 10;
    UINT32 Reserved : 5;
    UINT32 DataRoleSwap : 1;
    UINT32 UsbCommunicationCapable : 1;
    UINT32 ExternallyPowered : 1;
    UINT32 HigherCapability : 1;
    UINT32 DualRolePower : 1;
    UINT32 FixedSupply : 2;
  } FixedSupplyPdoSink;
  struct {
    UINT32 OperationalPowerIn250mW : 10;
    UINT32 MinimumVoltageIn50mV : 10;
    UINT32 MaximumVoltageIn50mV : 10;
    UINT32 Battery : 2;
  } BatterySupplyPdoSink;
  struct {
    UINT32 OperationalCurrentIn10mA : 10;
    UINT32 MinimumVoltageIn50mV : 10;
    UINT32 MaximumVoltageIn50mV : 10;
    UINT32 VariableSupportNonBattery : 2;
  } VariableSupplyNonBatteryPdoSink;
} USBC_PD_POWER_DATA_OBJECT, *PUSBC_PD_POWER_DATA_OBJECT;

typedef union _USBC_PD_REQUEST_DATA_OBJECT {
  UINT32 U;
  struct {
    UINT32 Reserved1 : 28;
    UINT32 ObjectPosition : 3;
    UINT32 Reserved2 : 1;
  } Common;
  struct {
    UINT32 MaximumOperatingCurrentIn10mA : 10;
    UINT32 OperatingCurrentIn10mA : 10;
    UINT32 Reserved1 : 6;
    UINT32 CapabilityMismatch : 1;
    UINT32 GiveBackFlag : 1;
    UINT32 ObjectPosition : 3;
    UINT32 Reserved2 : 1;
  } FixedAndVariableRdo;
  struct {
    UINT32 MaximumOperatingPowerIn250mW : 10;
    UINT32 OperatingPowerIn250mW : 10;
    UINT32 Reserved1 : 6;
    UINT32 CapabilityMismatch : 1;
    UINT32 GiveBackFlag : 1;
    UINT32 ObjectPosition : 3;
    UINT32 Reserved2 : 1;
  } BatteryRdo;
  struct {
    UINT32 OperatingCurrentIn50mA : 7;
    UINT32 Reserved1 : 2;
    UINT32 OutputVoltageIn20mV : 11;
    UINT32 Reserved2 : 3;
    UINT32 UnchunkedExtendedMessagesSupported : 1;
    UINT32 Reserved3 : 2;
    UINT32 CapabilityMismatch : 1;
    UINT32 Reserved4 : 1;
    UINT32 ObjectPosition : 3;
    UINT32 Reserved5 : 1;
  } ProgrammableRdo;
} USBC_PD_REQUEST_DATA_OBJECT, *PUSBC_PD_REQUEST_DATA_OBJECT;

USBC_PD_POWER_DATA_OBJECT_TYPE USBC_PD_POWER_DATA_OBJECT_GET_TYPE(PUSBC_PD_POWER_DATA_OBJECT Pdo);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_USBCTYPES_H */
