/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * dispmprt.h: display miniports, as display-only drivers need them.
 */
#ifndef IRQLINT_DISPMPRT_H
#define IRQLINT_DISPMPRT_H

#include <ntddk.h>
#include <acpiioct.h>
#include <ntddvdeo.h>
#include <d3dkmddi.h>

#ifdef __cplusplus
extern "C" {
#endif

#define DISPLAY_ADAPTER_HW_ID 0xFFFFFFFF
#define DXGK_WHICHSPACE_CONFIG PCI_WHICHSPACE_CONFIG
#define DXGK_WHICHSPACE_ROM PCI_WHICHSPACE_ROM
#define DXGK_WHICHSPACE_MCH 0x80000000
#define DXGK_WHICHSPACE_BRIDGE 0x80000001
#define DXGK_ACPI_CHANGE_DISPLAY_MODE 1
#define ACPI_METHOD_HARDWARE_ID (ULONG)('DIH_')

typedef enum _DXGK_CHILD_DEVICE_TYPE {
  TypeUninitialized,
  TypeVideoOutput,
  TypeOther,
  TypeIntegratedDisplay
} DXGK_CHILD_DEVICE_TYPE;

typedef enum _DXGK_CHILD_DEVICE_HPD_AWARENESS {
  HpdAwarenessUninitialized = 0,
  HpdAwarenessAlwaysConnected = 1,
  HpdAwarenessNone = 2,
  HpdAwarenessPolled = 3,
  HpdAwarenessInterruptible = 4
} DXGK_CHILD_DEVICE_HPD_AWARENESS;

typedef enum _DXGK_CHILD_STATUS_TYPE {
  StatusUninitialized,
  StatusConnection,
  StatusRotation,
  StatusMiracastConnection
} DXGK_CHILD_STATUS_TYPE;

typedef enum _DOCKING_STATE {
  DockStateUnsupported = 0,
  DockStateUnDocked = 1,
  DockStateDocked = 2,
  DockStateUnknown = 3
} DOCKING_STATE;

typedef enum _DXGK_EVENT_TYPE {
  DxgkUndefinedEvent = 0,
  DxgkAcpiEvent = 1,
  DxgkPowerStateEvent = 2,
  DxgkDockingEvent = 3
} DXGK_EVENT_TYPE;

typedef enum _DXGK_SERVICES {
  DxgkServicesAgp,
  DxgkServicesDebugReport,
  DxgkServicesTimedOperation,
  DxgkServicesSPB,
  DxgkServicesBDD
} DXGK_SERVICES;

typedef struct _DXGK_VIDEO_OUTPUT_CAPABILITIES {
  D3DKMDT_VIDEO_OUTPUT_TECHNOLOGY InterfaceTechnology;
  D3DKMDT_MONITOR_ORIENTATION_AWARENESS MonitorOrientationAwareness;
  BOOLEAN SupportsSdtvModes;
} DXGK_VIDEO_OUTPUT_CAPABILITIES, *PDXGK_VIDEO_OUTPUT_CAPABILITIES;

typedef struct _DXGK_CHILD_CAPABILITIES {
  union {
    DXGK_VIDEO_OUTPUT_CAPABILITIES VideoOutput;
    struct {
      UINT MustBeZero;
    } Other;
  } Type;
  DXGK_CHILD_DEVICE_HPD_AWARENESS HpdAwareness;
} DXGK_CHILD_CAPABILITIES, *PDXGK_CHILD_CAPABILITIES;

typedef struct _DXGK_CHILD_DESCRIPTOR {
  DXGK_CHILD_DEVICE_TYPE ChildDeviceType;
  DXGK_CHILD_CAPABILITIES ChildCapabilities;
  ULONG AcpiUid;
  ULONG ChildUid;
} DXGK_CHILD_DESCRIPTOR, *PDXGK_CHILD_DESCRIPTOR;

typedef struct _DXGK_CHILD_STATUS {
  DXGK_CHILD_STATUS_TYPE Type;
  ULONG ChildUid;
  union {
    struct {
      BOOLEAN Connected;
    } HotPlug;
    struct {
      UCHAR Angle;
    } Rotation;
  };
} DXGK_CHILD_STATUS, *PDXGK_CHILD_STATUS;

typedef struct _DXGK_DEVICE_DESCRIPTOR {
  ULONG DescriptorOffset;
  ULONG DescriptorLength;
  PVOID DescriptorBuffer;
} DXGK_DEVICE_DESCRIPTOR, *PDXGK_DEVICE_DESCRIPTOR;

typedef struct _DXGK_DEVICE_INFO {
  PVOID MiniportDeviceContext;
  PDEVICE_OBJECT PhysicalDeviceObject;
  UNICODE_STRING DeviceRegistryPath;
  PCM_RESOURCE_LIST TranslatedResourceList;
  LARGE_INTEGER SystemMemorySize;
  PHYSICAL_ADDRESS HighestPhysicalAddress;
  PHYSICAL_ADDRESS AgpApertureBase;
  SIZE_T AgpApertureSize;
  DOCKING_STATE DockingState;
} DXGK_DEVICE_INFO, *PDXGK_DEVICE_INFO;

typedef struct _DXGK_START_INFO {
  ULONG RequiredDmaQueueEntry;
  GUID AdapterGuid;
  LUID AdapterLuid;
} DXGK_START_INFO, *PDXGK_START_INFO;

typedef struct _DXGKARG_SYSTEM_DISPLAY_ENABLE_FLAGS {
  union {
    struct {
      UINT Reserved : 32;
    };
    UINT Value;
  };
} DXGKARG_SYSTEM_DISPLAY_ENABLE_FLAGS, *PDXGKARG_SYSTEM_DISPLAY_ENABLE_FLAGS;

typedef _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS (APIENTRY *DXGKCB_EVAL_ACPI_METHOD)(_In_ HANDLE DeviceHandle, _In_ ULONG DeviceUid,
                                             _In_reads_bytes_(AcpiInputSize) PVOID AcpiInputBuffer,
                                             _In_ ULONG AcpiInputSize,
                                             _Out_writes_bytes_(AcpiOutputSize) PVOID AcpiOutputBuffer,
                                             _In_ ULONG AcpiOutputSize);
typedef _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS (APIENTRY *DXGKCB_GET_DEVICE_INFORMATION)(_In_ HANDLE DeviceHandle, _Out_ PDXGK_DEVICE_INFO DeviceInfo);
typedef _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS (APIENTRY *DXGKCB_INDICATE_CHILD_STATUS)(_In_ HANDLE DeviceHandle, _In_ PDXGK_CHILD_STATUS ChildStatus);
typedef _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS (APIENTRY *DXGKCB_MAP_MEMORY)(_In_ HANDLE DeviceHandle, _In_ PHYSICAL_ADDRESS TranslatedAddress,
                                       _In_ ULONG Length, _In_ BOOLEAN InIoSpace, _In_ BOOLEAN MapToUserMode,
                                       _In_ MEMORY_CACHING_TYPE CacheType, _Outptr_ PVOID *VirtualAddress);
typedef BOOLEAN (APIENTRY *DXGKCB_QUEUE_DPC)(_In_ HANDLE DeviceHandle);
typedef _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS (APIENTRY *DXGKCB_QUERY_SERVICES)(_In_ HANDLE DeviceHandle, _In_ DXGK_SERVICES ServicesType,
                                           _Inout_ PINTERFACE Interface);
typedef _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS (APIENTRY *DXGKCB_READ_DEVICE_SPACE)(_In_ HANDLE DeviceHandle, _In_ ULONG DataType,
                                              _Out_writes_bytes_(Length) PVOID Buffer, _In_ ULONG Offset,
                                              _In_ ULONG Length, _Out_ PULONG BytesRead);
typedef _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS (APIENTRY *DXGKCB_SYNCHRONIZE_EXECUTION)(_In_ HANDLE DeviceHandle,
                                                  _In_ PKSYNCHRONIZE_ROUTINE SynchronizeRoutine, _In_ PVOID Context,
                                                  _In_ ULONG MessageNumber, _Out_ PBOOLEAN ReturnValue);
typedef _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS (APIENTRY *DXGKCB_UNMAP_MEMORY)(_In_ HANDLE DeviceHandle, _In_ PVOID VirtualAddress);
typedef _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS (APIENTRY *DXGKCB_WRITE_DEVICE_SPACE)(_In_ HANDLE DeviceHandle, _In_ ULONG DataType,
                                               _In_reads_bytes_(Length) PVOID Buffer, _In_ ULONG Offset,
                                               _In_ ULONG Length, _Out_ PULONG BytesWritten);
typedef _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS (APIENTRY *DXGKCB_IS_DEVICE_PRESENT)(_In_ HANDLE DeviceHandle,
                                              _In_ PPCI_DEVICE_PRESENCE_PARAMETERS DevicePresenceParameters,
                                              _Out_ PBOOLEAN DevicePresent);
typedef _IRQL_requires_max_(APC_LEVEL)
NTSTATUS (APIENTRY *DXGKCB_ACQUIRE_POST_DISPLAY_OWNERSHIP)(_In_ HANDLE DeviceHandle,
                                                           _Out_ PDXGK_DISPLAY_INFORMATION DisplayInfo);

typedef struct _DXGKRNL_INTERFACE {
  ULONG Size;
  ULONG Version;
  HANDLE DeviceHandle;
  DXGKCB_EVAL_ACPI_METHOD DxgkCbEvalAcpiMethod;
  DXGKCB_GET_DEVICE_INFORMATION DxgkCbGetDeviceInformation;
  DXGKCB_INDICATE_CHILD_STATUS DxgkCbIndicateChildStatus;
  DXGKCB_MAP_MEMORY DxgkCbMapMemory;
  DXGKCB_QUEUE_DPC DxgkCbQueueDpc;
  DXGKCB_QUERY_SERVICES DxgkCbQueryServices;
  DXGKCB_READ_DEVICE_SPACE DxgkCbReadDeviceSpace;
  DXGKCB_SYNCHRONIZE_EXECUTION DxgkCbSynchronizeExecution;
  DXGKCB_UNMAP_MEMORY DxgkCbUnmapMemory;
  DXGKCB_WRITE_DEVICE_SPACE DxgkCbWriteDeviceSpace;
  DXGKCB_IS_DEVICE_PRESENT DxgkCbIsDevicePresent;
  PVOID DxgkCbGetHandleData;
  PVOID DxgkCbGetHandleParent;
  PVOID DxgkCbEnumHandleChildren;
  DXGKCB_NOTIFY_INTERRUPT DxgkCbNotifyInterrupt;
  DXGKCB_NOTIFY_DPC DxgkCbNotifyDpc;
  DXGKCB_QUERYVIDPNINTERFACE DxgkCbQueryVidPnInterface;
  PVOID DxgkCbQueryMonitorInterface;
  PVOID DxgkCbGetCaptureAddress;
  PVOID DxgkCbLogEtwEvent;
  PVOID DxgkCbExcludeAdapterAccess;
  PVOID DxgkCbCreateContextAllocation;
  PVOID DxgkCbDestroyContextAllocation;
  PVOID DxgkCbSetPowerComponentActive;
  PVOID DxgkCbSetPowerComponentIdle;
  DXGKCB_ACQUIRE_POST_DISPLAY_OWNERSHIP DxgkCbAcquirePostDisplayOwnership;
  PVOID DxgkCbPowerRuntimeControlRequest;
  PVOID DxgkCbSetPowerComponentLatency;
  PVOID DxgkCbSetPowerComponentResidency;
  PVOID DxgkCbCompleteFStateTransition;
} DXGKRNL_INTERFACE, *PDXGKRNL_INTERFACE;

typedef struct _QUERY_INTERFACE {
  CONST GUID *InterfaceType;
  USHORT Size;
  USHORT Version;
  PINTERFACE Interface;
  PVOID InterfaceSpecificData;
  ULONG DeviceUid;
} QUERY_INTERFACE, *PQUERY_INTERFACE;

typedef _Function_class_(DXGKDDI_ADD_DEVICE) _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DXGKDDI_ADD_DEVICE(_In_ CONST PDEVICE_OBJECT PhysicalDeviceObject, _Outptr_ PVOID *MiniportDeviceContext);
typedef DXGKDDI_ADD_DEVICE *PDXGKDDI_ADD_DEVICE;
typedef _Function_class_(DXGKDDI_START_DEVICE) _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DXGKDDI_START_DEVICE(_In_ CONST PVOID MiniportDeviceContext, _In_ PDXGK_START_INFO DxgkStartInfo,
                              _In_ PDXGKRNL_INTERFACE DxgkInterface, _Out_ PULONG NumberOfVideoPresentSources,
                              _Out_ PULONG NumberOfChildren);
typedef DXGKDDI_START_DEVICE *PDXGKDDI_START_DEVICE;
typedef _Function_class_(DXGKDDI_STOP_DEVICE) _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DXGKDDI_STOP_DEVICE(_In_ CONST PVOID MiniportDeviceContext);
typedef DXGKDDI_STOP_DEVICE *PDXGKDDI_STOP_DEVICE;
typedef _Function_class_(DXGKDDI_REMOVE_DEVICE) _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DXGKDDI_REMOVE_DEVICE(_In_ CONST PVOID MiniportDeviceContext);
typedef DXGKDDI_REMOVE_DEVICE *PDXGKDDI_REMOVE_DEVICE;
typedef _Function_class_(DXGKDDI_DISPATCH_IO_REQUEST) _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DXGKDDI_DISPATCH_IO_REQUEST(_In_ CONST PVOID MiniportDeviceContext, _In_ ULONG VidPnSourceId,
                                     _In_ PVIDEO_REQUEST_PACKET VideoRequestPacket);
typedef DXGKDDI_DISPATCH_IO_REQUEST *PDXGKDDI_DISPATCH_IO_REQUEST;
typedef _Function_class_(DXGKDDI_INTERRUPT_ROUTINE)
BOOLEAN DXGKDDI_INTERRUPT_ROUTINE(_In_ CONST PVOID MiniportDeviceContext, _In_ ULONG MessageNumber);
typedef DXGKDDI_INTERRUPT_ROUTINE *PDXGKDDI_INTERRUPT_ROUTINE;
typedef _Function_class_(DXGKDDI_DPC_ROUTINE) _IRQL_requires_(DISPATCH_LEVEL)
VOID DXGKDDI_DPC_ROUTINE(_In_ CONST PVOID MiniportDeviceContext);
typedef DXGKDDI_DPC_ROUTINE *PDXGKDDI_DPC_ROUTINE;
typedef _Function_class_(DXGKDDI_QUERY_CHILD_RELATIONS) _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DXGKDDI_QUERY_CHILD_RELATIONS(_In_ CONST PVOID MiniportDeviceContext,
                                       _Inout_ PDXGK_CHILD_DESCRIPTOR ChildRelations, _In_ ULONG ChildRelationsSize);
typedef DXGKDDI_QUERY_CHILD_RELATIONS *PDXGKDDI_QUERY_CHILD_RELATIONS;
typedef _Function_class_(DXGKDDI_QUERY_CHILD_STATUS) _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DXGKDDI_QUERY_CHILD_STATUS(_In_ CONST PVOID MiniportDeviceContext, _Inout_ PDXGK_CHILD_STATUS ChildStatus,
                                    _In_ BOOLEAN NonDestructiveOnly);
typedef DXGKDDI_QUERY_CHILD_STATUS *PDXGKDDI_QUERY_CHILD_STATUS;
typedef _Function_class_(DXGKDDI_QUERY_DEVICE_DESCRIPTOR) _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DXGKDDI_QUERY_DEVICE_DESCRIPTOR(_In_ CONST PVOID MiniportDeviceContext, _In_ ULONG ChildUid,
                                         _Inout_ PDXGK_DEVICE_DESCRIPTOR DeviceDescriptor);
typedef DXGKDDI_QUERY_DEVICE_DESCRIPTOR *PDXGKDDI_QUERY_DEVICE_DESCRIPTOR;
typedef _Function_class_(DXGKDDI_SET_POWER_STATE) _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DXGKDDI_SET_POWER_STATE(_In_ CONST PVOID MiniportDeviceContext, _In_ ULONG DeviceUid,
                                 _In_ DEVICE_POWER_STATE DevicePowerState, _In_ POWER_ACTION ActionType);
typedef DXGKDDI_SET_POWER_STATE *PDXGKDDI_SET_POWER_STATE;
typedef _Function_class_(DXGKDDI_NOTIFY_ACPI_EVENT) _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DXGKDDI_NOTIFY_ACPI_EVENT(_In_ CONST PVOID MiniportDeviceContext, _In_ DXGK_EVENT_TYPE EventType,
                                   _In_ ULONG Event, _In_ PVOID Argument, _Out_ PULONG AcpiFlags);
typedef DXGKDDI_NOTIFY_ACPI_EVENT *PDXGKDDI_NOTIFY_ACPI_EVENT;
typedef _Function_class_(DXGKDDI_RESET_DEVICE)
VOID DXGKDDI_RESET_DEVICE(_In_ CONST PVOID MiniportDeviceContext);
typedef DXGKDDI_RESET_DEVICE *PDXGKDDI_RESET_DEVICE;
typedef _Function_class_(DXGKDDI_UNLOAD) _IRQL_requires_max_(PASSIVE_LEVEL)
VOID DXGKDDI_UNLOAD(VOID);
typedef DXGKDDI_UNLOAD *PDXGKDDI_UNLOAD;
typedef _Function_class_(DXGKDDI_QUERY_INTERFACE) _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DXGKDDI_QUERY_INTERFACE(_In_ CONST PVOID MiniportDeviceContext, _In_ PQUERY_INTERFACE QueryInterface);
typedef DXGKDDI_QUERY_INTERFACE *PDXGKDDI_QUERY_INTERFACE;
typedef _Function_class_(DXGKDDI_STOP_DEVICE_AND_RELEASE_POST_DISPLAY_OWNERSHIP) _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DXGKDDI_STOP_DEVICE_AND_RELEASE_POST_DISPLAY_OWNERSHIP(_In_ PVOID MiniportDeviceContext,
    _In_ D3DDDI_VIDEO_PRESENT_TARGET_ID TargetId, _Out_ PDXGK_DISPLAY_INFORMATION DisplayInfo);
typedef DXGKDDI_STOP_DEVICE_AND_RELEASE_POST_DISPLAY_OWNERSHIP *PDXGKDDI_STOP_DEVICE_AND_RELEASE_POST_DISPLAY_OWNERSHIP;
typedef _Function_class_(DXGKDDI_SYSTEM_DISPLAY_ENABLE)
NTSTATUS DXGKDDI_SYSTEM_DISPLAY_ENABLE(_In_ PVOID MiniportDeviceContext, _In_ D3DDDI_VIDEO_PRESENT_TARGET_ID TargetId,
                                       _In_ PDXGKARG_SYSTEM_DISPLAY_ENABLE_FLAGS Flags, _Out_ UINT *Width,
                                       _Out_ UINT *Height, _Out_ D3DDDIFORMAT *ColorFormat);
typedef DXGKDDI_SYSTEM_DISPLAY_ENABLE *PDXGKDDI_SYSTEM_DISPLAY_ENABLE;
typedef _Function_class_(DXGKDDI_SYSTEM_DISPLAY_WRITE)
VOID DXGKDDI_SYSTEM_DISPLAY_WRITE(_In_ PVOID MiniportDeviceContext, _In_ PVOID Source, _In_ UINT SourceWidth,
                                  _In_ UINT SourceHeight, _In_ UINT SourceStride, _In_ UINT PositionX,
                                  _In_ UINT PositionY);
typedef DXGKDDI_SYSTEM_DISPLAY_WRITE *PDXGKDDI_SYSTEM_DISPLAY_WRITE;

typedef struct _KMDDOD_INITIALIZATION_DATA {
  ULONG Version;
  PDXGKDDI_ADD_DEVICE DxgkDdiAddDevice;
  PDXGKDDI_START_DEVICE DxgkDdiStartDevice;
  PDXGKDDI_STOP_DEVICE DxgkDdiStopDevice;
  PDXGKDDI_REMOVE_DEVICE DxgkDdiRemoveDevice;
  PDXGKDDI_DISPATCH_IO_REQUEST DxgkDdiDispatchIoRequest;
  PDXGKDDI_INTERRUPT_ROUTINE DxgkDdiInterruptRoutine;
  PDXGKDDI_DPC_ROUTINE DxgkDdiDpcRoutine;
  PDXGKDDI_QUERY_CHILD_RELATIONS DxgkDdiQueryChildRelations;
  PDXGKDDI_QUERY_CHILD_STATUS DxgkDdiQueryChildStatus;
  PDXGKDDI_QUERY_DEVICE_DESCRIPTOR DxgkDdiQueryDeviceDescriptor;
  PDXGKDDI_SET_POWER_STATE DxgkDdiSetPowerState;
  PDXGKDDI_NOTIFY_ACPI_EVENT DxgkDdiNotifyAcpiEvent;
  PDXGKDDI_RESET_DEVICE DxgkDdiResetDevice;
  PDXGKDDI_UNLOAD DxgkDdiUnload;
  PDXGKDDI_QUERY_INTERFACE DxgkDdiQueryInterface;
  PVOID DxgkDdiControlEtwLogging;
  PDXGKDDI_QUERYADAPTERINFO DxgkDdiQueryAdapterInfo;
  PVOID DxgkDdiSetPalette;
  PDXGKDDI_SETPOINTERPOSITION DxgkDdiSetPointerPosition;
  PDXGKDDI_SETPOINTERSHAPE DxgkDdiSetPointerShape;
  PVOID DxgkDdiEscape;
  PVOID DxgkDdiCollectDbgInfo;
  PDXGKDDI_ISSUPPORTEDVIDPN DxgkDdiIsSupportedVidPn;
  PDXGKDDI_RECOMMENDFUNCTIONALVIDPN DxgkDdiRecommendFunctionalVidPn;
  PDXGKDDI_ENUMVIDPNCOFUNCMODALITY DxgkDdiEnumVidPnCofuncModality;
  PDXGKDDI_SETVIDPNSOURCEVISIBILITY DxgkDdiSetVidPnSourceVisibility;
  PDXGKDDI_COMMITVIDPN DxgkDdiCommitVidPn;
  PDXGKDDI_UPDATEACTIVEVIDPNPRESENTPATH DxgkDdiUpdateActiveVidPnPresentPath;
  PDXGKDDI_RECOMMENDMONITORMODES DxgkDdiRecommendMonitorModes;
  PVOID DxgkDdiGetScanLine;
  PDXGKDDI_QUERYVIDPNHWCAPABILITY DxgkDdiQueryVidPnHWCapability;
  PDXGKDDI_PRESENTDISPLAYONLY DxgkDdiPresentDisplayOnly;
  PDXGKDDI_STOP_DEVICE_AND_RELEASE_POST_DISPLAY_OWNERSHIP DxgkDdiStopDeviceAndReleasePostDisplayOwnership;
  PDXGKDDI_SYSTEM_DISPLAY_ENABLE DxgkDdiSystemDisplayEnable;
  PDXGKDDI_SYSTEM_DISPLAY_WRITE DxgkDdiSystemDisplayWrite;
  PVOID DxgkDdiGetChildContainerId;
  PVOID DxgkDdiControlInterrupt;
  PVOID DxgkDdiSetPowerComponentFState;
  PVOID DxgkDdiPowerRuntimeControlRequest;
  PVOID DxgkDdiNotifySurpriseRemoval;
} KMDDOD_INITIALIZATION_DATA, *PKMDDOD_INITIALIZATION_DATA;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DxgkInitializeDisplayOnlyDriver(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath,
                                         _In_ PKMDDOD_INITIALIZATION_DATA KmdDodInitializationData);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_DISPMPRT_H */
