/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * SdcaXu.h: extension units of SoundWire Device Class for Audio functions.
 */
#ifndef IRQLINT_SDCAXU_H
#define IRQLINT_SDCAXU_H

#include <wdm.h>
#include <SoundWireController.h>

#ifdef __cplusplus
extern "C" {
#endif

DEFINE_GUID(SDCAXU_INTERFACE, 0x6a000532, 0x8c2a, 0x4392, 0x9a, 0xd1, 0x3f, 0x03, 0x05, 0xb3, 0xcf, 0x88);
#define SDCAXU_INTERFACE_VERSION_0100 0x0100
#define SDCAXU_INTERFACE_VERSION_0101 0x0101
#define SDCAXU_INTERFACE_VERSION_0102 0x0102
#define MAX_EXTENSION_NUM_DATAPORTS 15

typedef enum _SDCAXU_NOTIFICATION_TYPE {
  SdcaXuNotificationTypePowerPre,
  SdcaXuNotificationTypePowerPost,
  SdcaXuNotificationTypeJackDetect,
  SdcaXuNotificationTypeHardwareReset,
  SdcaXuNotificationTypeCommitGroup,
  SdcaXuNotificationTypePosture,
  SdcaXuNotificationTypeFunctionNeedsInitialization,
  SdcaXuNotificationTypeUMPSequenceFault,
  SdcaXuNotificationTypeFunctionFault,
  SdcaXuNotificationTypeStreamingStoppedAbnormally,
  SdcaXuNotificationTypeFdlBegin,
  SdcaXuNotificationTypeFdlEnd,
  SdcaXuNotificationTypeCount
} SDCAXU_NOTIFICATION_TYPE;

typedef enum _SDCAXU_POWER_STATE {
  SdcaXuPowerState0,
  SdcaXuPowerState1,
  SdcaXuPowerState2,
  SdcaXuPowerState3,
  SdcaXuPowerState4,
  SdcaXuPowerStateCount
} SDCAXU_POWER_STATE;

typedef enum _SDCAXU_JACK_EVENT {
  SdcaXuJackEventUnplugged,
  SdcaXuJackEventPlugged,
  SdcaXuJackEventCount
} SDCAXU_JACK_EVENT;

typedef enum _SDCAXU_POSTURE {
  SdcaXuPostureOrientationNotRotated,
  SdcaXuPostureOrientationRotated90DegreesCounterClockwise,
  SdcaXuPostureOrientationRotated180DegreesCounterClockwise,
  SdcaXuPostureOrientationRotated270DegreesCounterClockwise,
  SdcaXuPostureLidClosed,
  SdcaXuPostureCount
} SDCAXU_POSTURE, *PSDCAXU_POSTURE;

typedef enum _SDCAXU_HW_CONFIG_TYPE { SdcaXuHwConfigTypeAcpiBlob, SdcaXuHwConfigTypeCount } SDCAXU_HW_CONFIG_TYPE;

typedef enum _SDCAXU_ENDPOINT_CONFIG_TYPE {
  SdcaXuEndpointConfigTypeAcxCircuitConfig,
  SdcaXuEndpointConfigTypeCount
} SDCAXU_ENDPOINT_CONFIG_TYPE;

typedef struct _SDCAXU_INTERRUPT_INFO {
  ULONG Size;
  ULONG SCPInterruptMask;
  UINT8 DataPortInterrupts[MAX_EXTENSION_NUM_DATAPORTS];
  ULONG SDCAInterruptMask;
} SDCAXU_INTERRUPT_INFO, *PSDCAXU_INTERRUPT_INFO;

typedef struct _SDCAXU_NOTIFICATION_POWER {
  ULONG PowerDomainEntityId;
  SDCAXU_POWER_STATE OldState;
  SDCAXU_POWER_STATE NewState;
} SDCAXU_NOTIFICATION_POWER, *PSDCAXU_NOTIFICATION_POWER;

typedef struct _SDCAXU_NOTIFICATION_JACK_DETECT {
  ULONG GroupEntityId;
  ULONG DetectedMode;
  SDCAXU_JACK_EVENT JackEvent;
} SDCAXU_NOTIFICATION_JACK_DETECT, *PSDCAXU_NOTIFICATION_JACK_DETECT;

typedef struct _SDCAXU_NOTIFICATION_COMMIT_GROUP {
  ULONG CommitGroupHandle;
} SDCAXU_NOTIFICATION_COMMIT_GROUP, *PSDCAXU_NOTIFICATION_COMMIT_GROUP;

typedef struct _SDCAXU_NOTIFICATION_FDL_BEGIN {
  ULONG FdlEntityId;
} SDCAXU_NOTIFICATION_FDL_BEGIN, *PSDCAXU_NOTIFICATION_FDL_BEGIN;

typedef struct _SDCAXU_NOTIFICATION_FDL_END {
  ULONG FdlEntityId;
  NTSTATUS FdlStatus;
} SDCAXU_NOTIFICATION_FDL_END, *PSDCAXU_NOTIFICATION_FDL_END;

typedef struct _SDCAXU_NOTIFICATION_POSTURE {
  SDCAXU_POSTURE Posture;
} SDCAXU_NOTIFICATION_POSTURE, *PSDCAXU_NOTIFICATION_POSTURE;

typedef struct _SDCAXU_ACX_CIRCUIT_CONFIG {
  ULONG cbSize;
  GUID ComponentID;
  UNICODE_STRING ComponentUri;
  GUID ContainerID;
  UNICODE_STRING CircuitName;
  ULONG CircuitType;
  PVOID CircuitContext;
} SDCAXU_ACX_CIRCUIT_CONFIG, *PSDCAXU_ACX_CIRCUIT_CONFIG;

typedef NTSTATUS EVT_SDCAXU_SET_HW_CONFIG(_In_ PVOID Context, _In_ SDCAXU_HW_CONFIG_TYPE HwConfigType, _In_opt_ PVOID
                                          HwConfigData, _In_ ULONG HwConfigDataSize);
typedef EVT_SDCAXU_SET_HW_CONFIG *PFN_SDCAXU_SET_HW_CONFIG;

typedef NTSTATUS EVT_SDCAXU_SET_ENDPOINT_CONFIG(_In_ PVOID Context, _In_ SDCAXU_ENDPOINT_CONFIG_TYPE EndpointConfigType,
                                                _In_opt_ PVOID EndpointConfigData, _In_ ULONG EndpointConfigDataSize);
typedef EVT_SDCAXU_SET_ENDPOINT_CONFIG *PFN_SDCAXU_SET_ENDPOINT_CONFIG;

typedef NTSTATUS EVT_SDCAXU_REMOVE_ENDPOINT_CONFIG(_In_ PVOID Context, _In_ SDCAXU_ENDPOINT_CONFIG_TYPE
                                                   EndpointConfigType, _In_opt_ PVOID EndpointConfigData, _In_ ULONG
                                                   EndpointConfigDataSize);
typedef EVT_SDCAXU_REMOVE_ENDPOINT_CONFIG *PFN_SDCAXU_REMOVE_ENDPOINT_CONFIG;

typedef NTSTATUS EVT_SDCAXU_INTERRUPT_HANDLER(_In_ PVOID Context, _Inout_ PSDCAXU_INTERRUPT_INFO Interrupts);
typedef EVT_SDCAXU_INTERRUPT_HANDLER *PFN_SDCAXU_INTERRUPT_HANDLER;

typedef NTSTATUS EVT_SDCAXU_CHANGE_NOTIFICATION(_In_ PVOID Context, _In_ SDCAXU_NOTIFICATION_TYPE NotificationType,
                                                _In_opt_ PVOID NotificationData, _In_ ULONG NotificationDataSize);
typedef EVT_SDCAXU_CHANGE_NOTIFICATION *PFN_SDCAXU_CHANGE_NOTIFICATION;

typedef NTSTATUS EVT_SDCAXU_RETRIEVE_SWFT_FILE_OVERRIDE(_In_ PVOID Context, _In_ USHORT VendorID, _In_ ULONG FileID,
                                                        _In_ USHORT SwftFileVersion, _In_ ULONG SwftFileLength, _Out_
                                                        PUSHORT NewFileVersion, _Out_ PULONG NewFileLength, _In_ ULONG
                                                        NewFileBufferLength, _Out_writes_bytes_opt_(NewFileBufferLength)
                                                        PVOID NewFileBuffer);
typedef EVT_SDCAXU_RETRIEVE_SWFT_FILE_OVERRIDE *PFN_SDCAXU_RETRIEVE_SWFT_FILE_OVERRIDE;

typedef NTSTATUS EVT_SDCAXU_SET_XU_ENTITIES(_In_ PVOID Context, _In_ ULONG NumEntities, _In_reads_(NumEntities) ULONG
                                            EntityIDs[]);
typedef EVT_SDCAXU_SET_XU_ENTITIES *PFN_SDCAXU_SET_XU_ENTITIES;

typedef NTSTATUS EVT_SDCAXU_REGISTER_FOR_INTERRUPTS(_In_ PVOID Context, _In_ PSDCAXU_INTERRUPT_INFO InterruptInfo);
typedef EVT_SDCAXU_REGISTER_FOR_INTERRUPTS *PFN_SDCAXU_REGISTER_FOR_INTERRUPTS;

typedef NTSTATUS EVT_SDCAXU_SET_JACK_OVERRIDE(_In_ PVOID Context, _In_ BOOLEAN Override);
typedef EVT_SDCAXU_SET_JACK_OVERRIDE *PFN_SDCAXU_SET_JACK_OVERRIDE;

typedef NTSTATUS EVT_SDCAXU_SET_JACK_SELECTED_MODE(_In_ PVOID Context, _In_ ULONG GroupEntityId, _In_ ULONG
                                                   SelectedMode);
typedef EVT_SDCAXU_SET_JACK_SELECTED_MODE *PFN_SDCAXU_SET_JACK_SELECTED_MODE;

typedef NTSTATUS EVT_SDCAXU_PDE_POWER_REFERENCE_ACQUIRE(_In_ PVOID Context, _In_ ULONG PowerDomainEntityId, _In_
                                                        SDCAXU_POWER_STATE RequiredState);
typedef EVT_SDCAXU_PDE_POWER_REFERENCE_ACQUIRE *PFN_SDCAXU_PDE_POWER_REFERENCE_ACQUIRE;

typedef NTSTATUS EVT_SDCAXU_PDE_POWER_REFERENCE_RELEASE(_In_ PVOID Context, _In_ ULONG PowerDomainEntityId, _In_
                                                        SDCAXU_POWER_STATE ReleasedState);
typedef EVT_SDCAXU_PDE_POWER_REFERENCE_RELEASE *PFN_SDCAXU_PDE_POWER_REFERENCE_RELEASE;

typedef NTSTATUS EVT_SDCAXU_READ_DEFERRED_AUDIO_CONTROLS(_In_ PVOID Context, _Inout_ PSDCA_AUDIO_CONTROLS Controls);
typedef EVT_SDCAXU_READ_DEFERRED_AUDIO_CONTROLS *PFN_SDCAXU_READ_DEFERRED_AUDIO_CONTROLS;

typedef NTSTATUS EVT_SDCAXU_WRITE_DEFERRED_AUDIO_CONTROLS(_In_ PVOID Context, _Inout_ PSDCA_AUDIO_CONTROLS Controls);
typedef EVT_SDCAXU_WRITE_DEFERRED_AUDIO_CONTROLS *PFN_SDCAXU_WRITE_DEFERRED_AUDIO_CONTROLS;

typedef struct _SDCAXU_INTERFACE_V0100 {
  INTERFACE InterfaceHeader;
  PFN_SDCAXU_SET_HW_CONFIG EvtSetHwConfig;
  PFN_SDCAXU_SET_ENDPOINT_CONFIG EvtSetEndpointConfig;
  PFN_SDCAXU_REMOVE_ENDPOINT_CONFIG EvtRemoveEndpointConfig;
  PFN_SDCAXU_INTERRUPT_HANDLER EvtInterruptHandler;
  PFN_SDCAXU_CHANGE_NOTIFICATION EvtChangeNotification;
  PFN_SDCAXU_SET_XU_ENTITIES EvtSetXUEntities;
  PFN_SDCAXU_REGISTER_FOR_INTERRUPTS EvtRegisterForInterrupts;
  PFN_SDCAXU_SET_JACK_OVERRIDE EvtSetJackOverride;
  PFN_SDCAXU_SET_JACK_SELECTED_MODE EvtSetJackSelectedMode;
  PFN_SDCAXU_PDE_POWER_REFERENCE_ACQUIRE EvtPDEPowerReferenceAcquire;
  PFN_SDCAXU_PDE_POWER_REFERENCE_RELEASE EvtPDEPowerReferenceRelease;
} SDCAXU_INTERFACE_V0100, *PSDCAXU_INTERFACE_V0100;

typedef struct _SDCAXU_INTERFACE_V0101 {
  INTERFACE InterfaceHeader;
  PFN_SDCAXU_SET_HW_CONFIG EvtSetHwConfig;
  PFN_SDCAXU_SET_ENDPOINT_CONFIG EvtSetEndpointConfig;
  PFN_SDCAXU_REMOVE_ENDPOINT_CONFIG EvtRemoveEndpointConfig;
  PFN_SDCAXU_INTERRUPT_HANDLER EvtInterruptHandler;
  PFN_SDCAXU_CHANGE_NOTIFICATION EvtChangeNotification;
  PFN_SDCAXU_SET_XU_ENTITIES EvtSetXUEntities;
  PFN_SDCAXU_REGISTER_FOR_INTERRUPTS EvtRegisterForInterrupts;
  PFN_SDCAXU_SET_JACK_OVERRIDE EvtSetJackOverride;
  PFN_SDCAXU_SET_JACK_SELECTED_MODE EvtSetJackSelectedMode;
  PFN_SDCAXU_PDE_POWER_REFERENCE_ACQUIRE EvtPDEPowerReferenceAcquire;
  PFN_SDCAXU_PDE_POWER_REFERENCE_RELEASE EvtPDEPowerReferenceRelease;
  PFN_SDCAXU_READ_DEFERRED_AUDIO_CONTROLS EvtReadDeferredAudioControls;
  PFN_SDCAXU_WRITE_DEFERRED_AUDIO_CONTROLS EvtWriteDeferredAudioControls;
} SDCAXU_INTERFACE_V0101, *PSDCAXU_INTERFACE_V0101;

typedef struct _SDCAXU_INTERFACE_V0102 {
  INTERFACE InterfaceHeader;
  PFN_SDCAXU_SET_HW_CONFIG EvtSetHwConfig;
  PFN_SDCAXU_SET_ENDPOINT_CONFIG EvtSetEndpointConfig;
  PFN_SDCAXU_REMOVE_ENDPOINT_CONFIG EvtRemoveEndpointConfig;
  PFN_SDCAXU_INTERRUPT_HANDLER EvtInterruptHandler;
  PFN_SDCAXU_CHANGE_NOTIFICATION EvtChangeNotification;
  PFN_SDCAXU_RETRIEVE_SWFT_FILE_OVERRIDE EvtRetrieveSwftFileOverride;
  PFN_SDCAXU_SET_XU_ENTITIES EvtSetXUEntities;
  PFN_SDCAXU_REGISTER_FOR_INTERRUPTS EvtRegisterForInterrupts;
  PFN_SDCAXU_SET_JACK_OVERRIDE EvtSetJackOverride;
  PFN_SDCAXU_SET_JACK_SELECTED_MODE EvtSetJackSelectedMode;
  PFN_SDCAXU_PDE_POWER_REFERENCE_ACQUIRE EvtPDEPowerReferenceAcquire;
  PFN_SDCAXU_PDE_POWER_REFERENCE_RELEASE EvtPDEPowerReferenceRelease;
  PFN_SDCAXU_READ_DEFERRED_AUDIO_CONTROLS EvtReadDeferredAudioControls;
  PFN_SDCAXU_WRITE_DEFERRED_AUDIO_CONTROLS EvtWriteDeferredAudioControls;
} SDCAXU_INTERFACE_V0102, *PSDCAXU_INTERFACE_V0102;

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_SDCAXU_H */
