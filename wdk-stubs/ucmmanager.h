/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ucmmanager.h: connectors of a USB connector manager.
 */
#ifndef IRQLINT_UCMMANAGER_H
#define IRQLINT_UCMMANAGER_H

#include <wdf.h>
#include <ucmtypes.h>

#ifdef __cplusplus
extern "C" {
#endif

DECLARE_HANDLE(UCMCONNECTOR);
typedef enum _UCM_DATA_ROLE { UcmDataRoleInvalid = 0, UcmDataRoleDfp, UcmDataRoleUfp, UcmDataRoleDisconnected } UCM_DATA_ROLE;
typedef _Function_class_(EVT_UCM_CONNECTOR_SET_DATA_ROLE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_UCM_CONNECTOR_SET_DATA_ROLE(_In_ UCMCONNECTOR Connector, _In_ UCM_DATA_ROLE DataRole);
typedef EVT_UCM_CONNECTOR_SET_DATA_ROLE *PFN_UCM_CONNECTOR_SET_DATA_ROLE;
typedef _Function_class_(EVT_UCM_CONNECTOR_SET_POWER_ROLE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_UCM_CONNECTOR_SET_POWER_ROLE(_In_ UCMCONNECTOR Connector, _In_ UCM_POWER_ROLE PowerRole);
typedef EVT_UCM_CONNECTOR_SET_POWER_ROLE *PFN_UCM_CONNECTOR_SET_POWER_ROLE;

typedef struct _UCM_CONNECTOR_TYPEC_CONFIG {
  ULONG Size;
  BOOLEAN IsSupported;
  ULONG SupportedOperatingModes;
  ULONG SupportedPowerSourcingCapabilities;
  BOOLEAN AudioAccessoryCapable;
  PFN_UCM_CONNECTOR_SET_DATA_ROLE EvtSetDataRole;
} UCM_CONNECTOR_TYPEC_CONFIG, *PUCM_CONNECTOR_TYPEC_CONFIG;

typedef struct _UCM_CONNECTOR_PD_CONFIG {
  ULONG Size;
  BOOLEAN IsSupported;
  ULONG SupportedPowerRoles;
  PFN_UCM_CONNECTOR_SET_POWER_ROLE EvtSetPowerRole;
} UCM_CONNECTOR_PD_CONFIG, *PUCM_CONNECTOR_PD_CONFIG;

typedef struct _UCM_CONNECTOR_CONFIG {
  ULONG Size;
  ULONGLONG ConnectorId;
  PUCM_CONNECTOR_TYPEC_CONFIG TypeCConfig;
  PUCM_CONNECTOR_PD_CONFIG PdConfig;
} UCM_CONNECTOR_CONFIG, *PUCM_CONNECTOR_CONFIG;

typedef struct _UCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS {
  ULONG Size;
  UCM_PD_CONN_STATE PdConnState;
  UCM_PD_REQUEST_DATA_OBJECT Rdo;
  UCM_CHARGING_STATE ChargingState;
} UCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS, *PUCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS;

typedef struct _UCM_CONNECTOR_TYPEC_ATTACH_PARAMS {
  ULONG Size;
  UCM_TYPEC_PARTNER Partner;
  UCM_TYPEC_CURRENT CurrentAdvertisement;
  UCM_CHARGING_STATE ChargingState;
} UCM_CONNECTOR_TYPEC_ATTACH_PARAMS, *PUCM_CONNECTOR_TYPEC_ATTACH_PARAMS;

typedef struct _UCM_MANAGER_CONFIG {
  ULONG Size;
} UCM_MANAGER_CONFIG, *PUCM_MANAGER_CONFIG;

FORCEINLINE VOID UCM_CONNECTOR_CONFIG_INIT(_Out_ PUCM_CONNECTOR_CONFIG Config, _In_ ULONGLONG ConnectorId) {
  RtlZeroMemory(Config, sizeof(UCM_CONNECTOR_CONFIG));
  Config->Size = sizeof(UCM_CONNECTOR_CONFIG);
  Config->ConnectorId = ConnectorId;
}
FORCEINLINE VOID UCM_CONNECTOR_PD_CONFIG_INIT(_Out_ PUCM_CONNECTOR_PD_CONFIG Config, _In_ ULONG SupportedPowerRoles) {
  RtlZeroMemory(Config, sizeof(UCM_CONNECTOR_PD_CONFIG));
  Config->Size = sizeof(UCM_CONNECTOR_PD_CONFIG);
  Config->SupportedPowerRoles = SupportedPowerRoles;
}
FORCEINLINE VOID UCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS_INIT(_Out_ PUCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS Params, _In_ UCM_PD_CONN_STATE PdConnState) {
  RtlZeroMemory(Params, sizeof(UCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS));
  Params->Size = sizeof(UCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS);
  Params->PdConnState = PdConnState;
}
FORCEINLINE VOID UCM_CONNECTOR_TYPEC_ATTACH_PARAMS_INIT(PUCM_CONNECTOR_TYPEC_ATTACH_PARAMS Params, UCM_TYPEC_PARTNER Partner) {
  RtlZeroMemory(Params, sizeof(UCM_CONNECTOR_TYPEC_ATTACH_PARAMS));
  Params->Size = sizeof(UCM_CONNECTOR_TYPEC_ATTACH_PARAMS);
  Params->Partner = Partner;
}
FORCEINLINE VOID UCM_CONNECTOR_TYPEC_CONFIG_INIT(_Out_ PUCM_CONNECTOR_TYPEC_CONFIG Config, _In_ ULONG SupportedOperatingModes, _In_ ULONG SupportedPowerSourcingCapabilities) {
  RtlZeroMemory(Config, sizeof(UCM_CONNECTOR_TYPEC_CONFIG));
  Config->Size = sizeof(UCM_CONNECTOR_TYPEC_CONFIG);
  Config->SupportedOperatingModes = SupportedOperatingModes;
  Config->SupportedPowerSourcingCapabilities = SupportedPowerSourcingCapabilities;
}
FORCEINLINE VOID UCM_MANAGER_CONFIG_INIT(_Out_ PUCM_MANAGER_CONFIG Config) {
  RtlZeroMemory(Config, sizeof(UCM_MANAGER_CONFIG));
  Config->Size = sizeof(UCM_MANAGER_CONFIG);
}
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmConnectorChargingStateChanged(_In_ UCMCONNECTOR Connector, _In_ UCM_CHARGING_STATE ChargingState);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmConnectorCreate(_In_ WDFDEVICE WdfDevice, _In_ PUCM_CONNECTOR_CONFIG Config, _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _Out_ UCMCONNECTOR *Connector);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UcmConnectorDataDirectionChanged(_In_ UCMCONNECTOR Connector, _In_ BOOLEAN Success, _In_ UCM_DATA_ROLE CurrentDataRole);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmConnectorPdConnectionStateChanged(_In_ UCMCONNECTOR Connector, _In_ PUCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS Params);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmConnectorPdPartnerSourceCaps(_In_ UCMCONNECTOR Connector, UCM_PD_POWER_DATA_OBJECT *Pdos, _In_ UCHAR PdoCount);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmConnectorPdSourceCaps(_In_ UCMCONNECTOR Connector, UCM_PD_POWER_DATA_OBJECT *Pdos, _In_ UCHAR PdoCount);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UcmConnectorPowerDirectionChanged(_In_ UCMCONNECTOR Connector, _In_ BOOLEAN Success, _In_ UCM_POWER_ROLE CurrentPowerRole);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmConnectorTypeCAttach(_In_ UCMCONNECTOR Connector, _In_ PUCM_CONNECTOR_TYPEC_ATTACH_PARAMS Params);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmConnectorTypeCCurrentAdChanged(_In_ UCMCONNECTOR Connector, _In_ UCM_TYPEC_CURRENT CurrentAdvertisement);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmConnectorTypeCDetach(_In_ UCMCONNECTOR Connector);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcmInitializeDevice(_In_ WDFDEVICE WdfDevice, _In_ PUCM_MANAGER_CONFIG Config);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_UCMMANAGER_H */
