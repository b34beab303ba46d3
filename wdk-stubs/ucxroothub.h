/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ucxroothub.h: root hubs of USB host controllers.
 */
#ifndef IRQLINT_UCXROOTHUB_H
#define IRQLINT_UCXROOTHUB_H

#include <ucxcontroller.h>
#include <usbioctl.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _CONTROLLER_TYPE { ControllerTypeXhci, ControllerTypeSoftXhci } CONTROLLER_TYPE;
typedef enum _TRISTATE { TriStateUnknown, TriStateFalse, TriStateTrue } TRISTATE;

typedef _Function_class_(EVT_UCX_ROOTHUB_CONTROL_URB) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID EVT_UCX_ROOTHUB_CONTROL_URB(_In_ UCXROOTHUB UcxRootHub, _In_ WDFREQUEST Request);
typedef EVT_UCX_ROOTHUB_CONTROL_URB *PFN_UCX_ROOTHUB_CONTROL_URB;
typedef _Function_class_(EVT_UCX_ROOTHUB_GET_20PORT_INFO) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID
    EVT_UCX_ROOTHUB_GET_20PORT_INFO(_In_ UCXROOTHUB UcxRootHub, _In_ WDFREQUEST Request);
typedef EVT_UCX_ROOTHUB_GET_20PORT_INFO *PFN_UCX_ROOTHUB_GET_20PORT_INFO;
typedef _Function_class_(EVT_UCX_ROOTHUB_GET_30PORT_INFO) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID
    EVT_UCX_ROOTHUB_GET_30PORT_INFO(_In_ UCXROOTHUB UcxRootHub, _In_ WDFREQUEST Request);
typedef EVT_UCX_ROOTHUB_GET_30PORT_INFO *PFN_UCX_ROOTHUB_GET_30PORT_INFO;
typedef _Function_class_(EVT_UCX_ROOTHUB_GET_INFO) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID EVT_UCX_ROOTHUB_GET_INFO(_In_ UCXROOTHUB UcxRootHub, _In_ WDFREQUEST Request);
typedef EVT_UCX_ROOTHUB_GET_INFO *PFN_UCX_ROOTHUB_GET_INFO;
typedef _Function_class_(EVT_UCX_ROOTHUB_INTERRUPT_TX) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID EVT_UCX_ROOTHUB_INTERRUPT_TX(_In_ UCXROOTHUB UcxRootHub, _In_ WDFREQUEST Request);
typedef EVT_UCX_ROOTHUB_INTERRUPT_TX *PFN_UCX_ROOTHUB_INTERRUPT_TX;

typedef union _CONTROLLER_USB_20_HARDWARE_LPM_FLAGS {
  UCHAR AsUchar;
  struct {
    UCHAR L1CapabilitySupported : 1;
    UCHAR BeslLpmCapabilitySupported : 1;
  } Flags;
  struct {
    UCHAR L1CapabilitySupported : 1;
    UCHAR BeslLpmCapabilitySupported : 1;
  };
} CONTROLLER_USB_20_HARDWARE_LPM_FLAGS, *PCONTROLLER_USB_20_HARDWARE_LPM_FLAGS;

typedef union _PARENT_HUB_FLAGS {
  ULONG AsUlong32;
  struct {
    ULONG DisableLpmForAllDownstreamDevices : 1;
    ULONG HubIsHighSpeedCapable : 1;
    ULONG DisableUpdateMaxExitLatency : 1;
    ULONG DisableU1 : 1;
  } Flags;
  struct {
    ULONG DisableLpmForAllDownstreamDevices : 1;
    ULONG HubIsHighSpeedCapable : 1;
    ULONG DisableUpdateMaxExitLatency : 1;
    ULONG DisableU1 : 1;
  };
} PARENT_HUB_FLAGS, *PPARENT_HUB_FLAGS;

typedef struct _HUB_INFO_FROM_PARENT {
  PDEVICE_OBJECT IoTarget;
  USB_DEVICE_DESCRIPTOR DeviceDescriptor;
  USHORT U1ExitLatency;
  USHORT U2ExitLatency;
  USHORT ExitLatencyOfSlowestLinkForU1;
  UCHAR DepthOfSlowestLinkForU1;
  USHORT ExitLatencyOfSlowestLinkForU2;
  UCHAR DepthOfSlowestLinkForU2;
  USHORT HostInitiatedU1ExitLatency;
  USHORT HostInitiatedU2ExitLatency;
  UCHAR TotalHubDepth;
  USHORT TotalTPPropogationDelay;
  PARENT_HUB_FLAGS HubFlags;
  PUSB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED SublinkSpeedAttr;
  ULONG SublinkSpeedAttrCount;
} HUB_INFO_FROM_PARENT, *PHUB_INFO_FROM_PARENT;

typedef struct _ROOTHUB_20PORT_INFO {
  USHORT PortNumber;
  UCHAR MinorRevision;
  UCHAR HubDepth;
  TRISTATE Removable;
  TRISTATE IntegratedHubImplemented;
  TRISTATE DebugCapable;
  CONTROLLER_USB_20_HARDWARE_LPM_FLAGS ControllerUsb20HardwareLpmFlags;
} ROOTHUB_20PORT_INFO, *PROOTHUB_20PORT_INFO;

typedef struct _ROOTHUB_20PORTS_INFO {
  ULONG Size;
  USHORT NumberOfPorts;
  USHORT PortInfoSize;
  PROOTHUB_20PORT_INFO *PortInfoArray;
} ROOTHUB_20PORTS_INFO, *PROOTHUB_20PORTS_INFO;

typedef struct _ROOTHUB_30PORT_INFO {
  USHORT PortNumber;
  UCHAR MinorRevision;
  UCHAR HubDepth;
  TRISTATE Removable;
  TRISTATE DebugCapable;
} ROOTHUB_30PORT_INFO, *PROOTHUB_30PORT_INFO;

typedef struct _ROOTHUB_30PORT_INFO_EX {
  ROOTHUB_30PORT_INFO Info;
  USHORT MaxSpeedsCount;
  USHORT SpeedsCount;
  PUSB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED Speeds;
} ROOTHUB_30PORT_INFO_EX, *PROOTHUB_30PORT_INFO_EX;

typedef struct _ROOTHUB_30PORTS_INFO {
  ULONG Size;
  USHORT NumberOfPorts;
  USHORT PortInfoSize;
  PROOTHUB_30PORT_INFO *PortInfoArray;
} ROOTHUB_30PORTS_INFO, *PROOTHUB_30PORTS_INFO;

typedef struct _ROOTHUB_INFO {
  ULONG Size;
  CONTROLLER_TYPE ControllerType;
  USHORT NumberOf20Ports;
  USHORT NumberOf30Ports;
  USHORT MaxU1ExitLatency;
  USHORT MaxU2ExitLatency;
} ROOTHUB_INFO, *PROOTHUB_INFO;

typedef struct _UCX_ROOTHUB_CONFIG {
  ULONG Size;
  ULONG NumberOfPresentedControlUrbCallbacks;
  PFN_UCX_ROOTHUB_CONTROL_URB EvtRootHubClearHubFeature;
  PFN_UCX_ROOTHUB_CONTROL_URB EvtRootHubClearPortFeature;
  PFN_UCX_ROOTHUB_CONTROL_URB EvtRootHubGetHubStatus;
  PFN_UCX_ROOTHUB_CONTROL_URB EvtRootHubGetPortStatus;
  PFN_UCX_ROOTHUB_CONTROL_URB EvtRootHubSetHubFeature;
  PFN_UCX_ROOTHUB_CONTROL_URB EvtRootHubSetPortFeature;
  PFN_UCX_ROOTHUB_CONTROL_URB EvtRootHubGetPortErrorCount;
  PFN_UCX_ROOTHUB_CONTROL_URB EvtRootHubControlUrb;
  PFN_UCX_ROOTHUB_INTERRUPT_TX EvtRootHubInterruptTx;
  PFN_UCX_ROOTHUB_GET_INFO EvtRootHubGetInfo;
  PFN_UCX_ROOTHUB_GET_20PORT_INFO EvtRootHubGet20PortInfo;
  PFN_UCX_ROOTHUB_GET_30PORT_INFO EvtRootHubGet30PortInfo;
  WDF_OBJECT_ATTRIBUTES WdfRequestAttributes;
} UCX_ROOTHUB_CONFIG, *PUCX_ROOTHUB_CONFIG;

FORCEINLINE VOID UCX_ROOTHUB_CONFIG_INIT_WITH_CONTROL_URB_HANDLER(_Out_ PUCX_ROOTHUB_CONFIG Config, _In_ PFN_UCX_ROOTHUB_CONTROL_URB EvtRootHubControlUrb,
                                                                  _In_ PFN_UCX_ROOTHUB_INTERRUPT_TX EvtRootHubInterruptTx, _In_ PFN_UCX_ROOTHUB_GET_INFO EvtRootHubGetInfo,
                                                                  _In_ PFN_UCX_ROOTHUB_GET_20PORT_INFO EvtRootHubGet20PortInfo, _In_ PFN_UCX_ROOTHUB_GET_30PORT_INFO EvtRootHubGet30PortInfo) {
  RtlZeroMemory(Config, sizeof(UCX_ROOTHUB_CONFIG));
  Config->Size = sizeof(UCX_ROOTHUB_CONFIG);
  Config->EvtRootHubControlUrb = EvtRootHubControlUrb;
  Config->EvtRootHubInterruptTx = EvtRootHubInterruptTx;
  Config->EvtRootHubGetInfo = EvtRootHubGetInfo;
  Config->EvtRootHubGet20PortInfo = EvtRootHubGet20PortInfo;
  Config->EvtRootHubGet30PortInfo = EvtRootHubGet30PortInfo;
}
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcxRootHubCreate(_In_ UCXCONTROLLER Controller, _In_ PUCX_ROOTHUB_CONFIG Config, _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes, _Out_ UCXROOTHUB *RootHub);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID UcxRootHubPortChanged(_In_ UCXROOTHUB UcxRootHub);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_UCXROOTHUB_H */
