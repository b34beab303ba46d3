/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ursdevice.h: devices of the USB role switch extension.
 */
#ifndef IRQLINT_URSDEVICE_H
#define IRQLINT_URSDEVICE_H

#include <urstypes.h>

#ifdef __cplusplus
extern "C" {
#endif

DECLARE_HANDLE(URSIORESLIST);
typedef _Function_class_(EVT_URS_DEVICE_FILTER_RESOURCE_REQUIREMENTS) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_URS_DEVICE_FILTER_RESOURCE_REQUIREMENTS(_In_ WDFDEVICE Device, _In_ WDFIORESREQLIST IoResourceRequirementsList, _In_ URSIORESLIST HostRoleResources, _In_ URSIORESLIST FunctionRoleResources);
typedef EVT_URS_DEVICE_FILTER_RESOURCE_REQUIREMENTS *PFN_URS_DEVICE_FILTER_RESOURCE_REQUIREMENTS;
typedef _Function_class_(EVT_URS_SET_ROLE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS EVT_URS_SET_ROLE(_In_ WDFDEVICE Device, _In_ URS_ROLE Role);
typedef EVT_URS_SET_ROLE *PFN_URS_SET_ROLE;

typedef struct _URS_CONFIG {
  ULONG Size;
  URS_HOST_INTERFACE_TYPE HostInterfaceType;
  PFN_URS_DEVICE_FILTER_RESOURCE_REQUIREMENTS EvtUrsFilterRemoveResourceRequirements;
  PFN_URS_SET_ROLE EvtUrsSetRole;
} URS_CONFIG, *PURS_CONFIG;

FORCEINLINE VOID URS_CONFIG_INIT(_Out_ PURS_CONFIG Config, _In_ URS_HOST_INTERFACE_TYPE HostInterfaceType, _In_ PFN_URS_DEVICE_FILTER_RESOURCE_REQUIREMENTS EvtUrsFilterRemoveResourceRequirements) {
  RtlZeroMemory(Config, sizeof(URS_CONFIG));
  Config->Size = sizeof(URS_CONFIG);
  Config->HostInterfaceType = HostInterfaceType;
  Config->EvtUrsFilterRemoveResourceRequirements = EvtUrsFilterRemoveResourceRequirements;
}
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UrsDeviceInitialize(_In_ WDFDEVICE Device, _In_ PURS_CONFIG Config);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UrsDeviceInitInitialize(PWDFDEVICE_INIT DeviceInit);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UrsIoResourceListAppendDescriptor(_In_ URSIORESLIST IoResourceList, _In_ PIO_RESOURCE_DESCRIPTOR Descriptor);
_IRQL_requires_max_(HIGH_LEVEL)
VOID UrsReportHardwareEvent(_In_ WDFDEVICE Device, _In_ URS_HARDWARE_EVENT HardwareEvent);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UrsSetHardwareEventSupport(_In_ WDFDEVICE Device, _In_ BOOLEAN HardwareEventReportingSupported);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UrsSetPoHandle(_In_ WDFDEVICE Device, _In_ POHANDLE PoHandle);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_URSDEVICE_H */
