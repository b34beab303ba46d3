/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ucmtypes.h: types of USB connector managers.
 */
#ifndef IRQLINT_UCMTYPES_H
#define IRQLINT_UCMTYPES_H

#include <wdf.h>
#include <usbctypes.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _UCM_CHARGING_STATE {
  UcmChargingStateInvalid,
  UcmChargingStateNotCharging,
  UcmChargingStateNominalCharging,
  UcmChargingStateSlowCharging,
  UcmChargingStateTrickleCharging
} UCM_CHARGING_STATE,
    *PUCM_CHARGING_STATE;
typedef enum _UCM_PD_CONN_STATE { UcmPdConnStateInvalid, UcmPdConnStateNotSupported, UcmPdConnStateNegotiationFailed, UcmPdConnStateNegotiationSucceeded } UCM_PD_CONN_STATE;
typedef enum _UCM_PD_POWER_DATA_OBJECT_TYPE { UcmPdPdoTypeFixedSupply, UcmPdPdoTypeBatterySupply, UcmPdPdoTypeVariableSupplyNonBattery } UCM_PD_POWER_DATA_OBJECT_TYPE;
typedef enum _UCM_POWER_ROLE { UcmPowerRoleInvalid, UcmPowerRoleSink, UcmPowerRoleSource } UCM_POWER_ROLE;
typedef enum _UCM_TYPEC_CURRENT { UcmTypeCCurrentInvalid, UcmTypeCCurrentDefaultUsb, UcmTypeCCurrent1500mA, UcmTypeCCurrent3000mA } UCM_TYPEC_CURRENT;
typedef enum _UCM_TYPEC_OPERATING_MODE { UcmTypeCOperatingModeInvalid, UcmTypeCOperatingModeDfp, UcmTypeCOperatingModeUfp, UcmTypeCOperatingModeDrp } UCM_TYPEC_OPERATING_MODE;
typedef enum _UCM_TYPEC_PARTNER {
  UcmTypeCPartnerInvalid,
  UcmTypeCPartnerUfp,
  UcmTypeCPartnerDfp,
  UcmTypeCPartnerPoweredCableNoUfp,
  UcmTypeCPartnerPoweredCableWithUfp,
  UcmTypeCPartnerAudioAccessory,
  UcmTypeCPartnerDebugAccessory
} UCM_TYPEC_PARTNER;

typedef union _UCM_PD_POWER_DATA_OBJECT {
  ULONG Ul;
  struct {
    unsigned Reserved : 30;
    unsigned Type : 2;
  } Common;
  struct {
    unsigned MaximumCurrentIn10mA : 10;
    unsigned VoltageIn50mV : 10;
    unsigned PeakCurrent : 2;
    unsigned Reserved : 3;
    unsigned DataRoleSwap : 1;
    unsigned UsbCommunicationCapable : 1;
    unsigned ExternallyPowered : 1;
    unsigned UsbSuspendSupported : 1;
    unsigned DualRolePower : 1;
    unsigned FixedSupply : 2;
  } FixedSupplyPdo;
  struct {
    unsigned MaximumCurrentIn10mA : 10;
    unsigned MinimumVoltageIn50mV : 10;
    unsigned MaximumVoltageIn50mV : 10;
    unsigned VariableSupportNonBattery : 2;
  } VariableSupplyNonBatteryPdo;
  struct {
    unsigned MaximumAllowablePowerIn250mW : 10;
    unsigned MinimumVoltageIn50mV : 10;
    unsigned MaximumVoltageIn50mV : 10;
    unsigned Battery : 2;
  } BatterySupplyPdo;
} UCM_PD_POWER_DATA_OBJECT, *PUCM_PD_POWER_DATA_OBJECT;

typedef union _UCM_PD_REQUEST_DATA_OBJECT {
  ULONG Ul;
  struct {
    unsigned Reserved1 : 28;
    unsigned ObjectPosition : 3;
    unsigned Reserved2 : 1;
  } Common;
  struct {
    unsigned MaximumOperatingCurrentIn10mA : 10;
    unsigned OperatingCurrentIn10mA : 10;
    unsigned Reserved1 : 4;
    unsigned NoUsbSuspend : 1;
    unsigned UsbCommunicationCapable : 1;
    unsigned CapabilityMismatch : 1;
    unsigned GiveBackFlag : 1;
    unsigned ObjectPosition : 3;
    unsigned Reserved2 : 1;
  } FixedAndVariableRdo;
  struct {
    unsigned MaximumOperatingPowerIn250mW : 10;
    unsigned OperatingPowerIn250mW : 10;
    unsigned Reserved1 : 4;
    unsigned NoUsbSuspend : 1;
    unsigned UsbCommunicationCapable : 1;
    unsigned CapabilityMismatch : 1;
    unsigned GiveBackFlag : 1;
    unsigned ObjectPosition : 3;
    unsigned Reserved2 : 1;
  } BatteryRdo;
} UCM_PD_REQUEST_DATA_OBJECT, *PUCM_PD_REQUEST_DATA_OBJECT;

UCM_PD_POWER_DATA_OBJECT_TYPE UCM_PD_POWER_DATA_OBJECT_GET_TYPE(_In_ PUCM_PD_POWER_DATA_OBJECT Pdo);
FORCEINLINE VOID UCM_PD_POWER_DATA_OBJECT_INIT_BATTERY(_Out_ PUCM_PD_POWER_DATA_OBJECT Pdo) { RtlZeroMemory(Pdo, sizeof(UCM_PD_POWER_DATA_OBJECT)); }
FORCEINLINE VOID UCM_PD_POWER_DATA_OBJECT_INIT_FIXED(_Out_ PUCM_PD_POWER_DATA_OBJECT Pdo) { RtlZeroMemory(Pdo, sizeof(UCM_PD_POWER_DATA_OBJECT)); }
FORCEINLINE VOID UCM_PD_POWER_DATA_OBJECT_INIT_VARIABLE_NON_BATTERY(_Out_ PUCM_PD_POWER_DATA_OBJECT Pdo) { RtlZeroMemory(Pdo, sizeof(UCM_PD_POWER_DATA_OBJECT)); }
FORCEINLINE VOID UCM_PD_POWER_DATA_OBJECT_INIT_ULONG(_Out_ PUCM_PD_POWER_DATA_OBJECT Pdo, _In_ ULONG UlongInLittleEndian) { Pdo->Ul = UlongInLittleEndian; }
FORCEINLINE VOID UCM_PD_REQUEST_DATA_OBJECT_INIT_ULONG(_Out_ PUCM_PD_REQUEST_DATA_OBJECT Rdo, _In_ ULONG UlongInLittleEndian) { Rdo->Ul = UlongInLittleEndian; }

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_UCMTYPES_H */
