/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * acxstreams.h: streams of the audio class extension.
 */
#ifndef IRQLINT_ACXSTREAMS_H
#define IRQLINT_ACXSTREAMS_H

#include <acxrequest.h>
#include <acxmisc.h>
#include <acxpin.h>

#ifdef __cplusplus
extern "C" {
#endif

NTSTATUS AcxStreamStopIo(_In_ ACXSTREAM Stream, _In_ ULONG Flags);
NTSTATUS AcxStreamStopIoWithTag(_In_ ACXSTREAM Stream, _In_ ULONG Flags, _In_opt_ PVOID Tag);
VOID AcxStreamResumeIo(_In_ ACXSTREAM Stream);
VOID AcxStreamResumeIoWithTag(_In_ ACXSTREAM Stream, _In_opt_ PVOID Tag);
typedef enum _ACX_STREAM_BRIDGE_CONFIG_FLAGS {
  AcxStreamBridgeConfigNoFlags,
  AcxStreamBridgeInvertChangeStateSequence,
  AcxStreamBridgeForwardInStreamVarArguments,
  AcxStreamBridgeConfigValidFlags
} ACX_STREAM_BRIDGE_CONFIG_FLAGS;
typedef enum _ACX_STREAM_BRIDGE_TYPE { AcxStreamBridgeInvalidType, AcxStreamBridgeMux, AcxStreamBridgeMaximumType, AcxStreamBridgeDefaultType } ACX_STREAM_BRIDGE_TYPE;
typedef enum _ACX_STREAM_STATE { AcxStreamStateStop, AcxStreamStateAcquire, AcxStreamStatePause, AcxStreamStateRun, AcxStreamStateMaximum } ACX_STREAM_STATE, *PACX_STREAM_STATE;

typedef struct _ACX_RTPACKET {
  ULONG Size;
  WDF_MEMORY_DESCRIPTOR RtPacketBuffer;
  ULONG RtPacketOffset;
  ULONG RtPacketSize;
} ACX_RTPACKET, *PACX_RTPACKET;

typedef _Function_class_(EVT_ACX_STREAM_ALLOCATE_RTPACKETS) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_ACX_STREAM_ALLOCATE_RTPACKETS(ACXSTREAM Stream, ULONG PacketCount, ULONG PacketSize, PACX_RTPACKET *Packets);
typedef EVT_ACX_STREAM_ALLOCATE_RTPACKETS *PFN_ACX_STREAM_ALLOCATE_RTPACKETS;

typedef struct _ACXDRMRIGHTS {
  int CopyProtect;
  ULONG Reserved;
  int DigitalOutputDisable;
} ACXDRMRIGHTS, *PACXDRMRIGHTS;

typedef _Function_class_(EVT_ACX_STREAM_ASSIGN_DRM_CONTENT_ID) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_ACX_STREAM_ASSIGN_DRM_CONTENT_ID(ACXSTREAM Stream, ULONG ContentId, PACXDRMRIGHTS DrmRights);
typedef EVT_ACX_STREAM_ASSIGN_DRM_CONTENT_ID *PFN_ACX_STREAM_ASSIGN_DRM_CONTENT_ID;
typedef _Function_class_(EVT_ACX_STREAM_FREE_RTPACKETS) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID
    EVT_ACX_STREAM_FREE_RTPACKETS(ACXSTREAM Stream, PACX_RTPACKET Packets, ULONG PacketCount);
typedef EVT_ACX_STREAM_FREE_RTPACKETS *PFN_ACX_STREAM_FREE_RTPACKETS;
typedef _Function_class_(EVT_ACX_STREAM_GET_CAPTURE_PACKET) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_ACX_STREAM_GET_CAPTURE_PACKET(ACXSTREAM Stream, PULONG LastCapturePacket, PULONGLONG QPCPacketStart, PBOOLEAN MoreData);
typedef EVT_ACX_STREAM_GET_CAPTURE_PACKET *PFN_ACX_STREAM_GET_CAPTURE_PACKET;
typedef _Function_class_(EVT_ACX_STREAM_GET_CURRENT_PACKET) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS EVT_ACX_STREAM_GET_CURRENT_PACKET(ACXSTREAM Stream, PULONG CurrentPacket);
typedef EVT_ACX_STREAM_GET_CURRENT_PACKET *PFN_ACX_STREAM_GET_CURRENT_PACKET;
typedef _Function_class_(EVT_ACX_STREAM_GET_HW_LATENCY) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS EVT_ACX_STREAM_GET_HW_LATENCY(ACXSTREAM Stream, ULONG *FifoSize, ULONG *Delay);
typedef EVT_ACX_STREAM_GET_HW_LATENCY *PFN_ACX_STREAM_GET_HW_LATENCY;
typedef _Function_class_(EVT_ACX_STREAM_GET_PRESENTATION_POSITION) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_ACX_STREAM_GET_PRESENTATION_POSITION(ACXSTREAM Stream, PULONGLONG PositionInBlocks, PULONGLONG QPCPosition);
typedef EVT_ACX_STREAM_GET_PRESENTATION_POSITION *PFN_ACX_STREAM_GET_PRESENTATION_POSITION;
typedef _Function_class_(EVT_ACX_STREAM_PAUSE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS EVT_ACX_STREAM_PAUSE(ACXSTREAM Stream);
typedef EVT_ACX_STREAM_PAUSE *PFN_ACX_STREAM_PAUSE;
typedef _Function_class_(EVT_ACX_STREAM_PREPARE_HARDWARE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS EVT_ACX_STREAM_PREPARE_HARDWARE(ACXSTREAM Stream);
typedef EVT_ACX_STREAM_PREPARE_HARDWARE *PFN_ACX_STREAM_PREPARE_HARDWARE;
typedef _Function_class_(EVT_ACX_STREAM_RELEASE_HARDWARE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS EVT_ACX_STREAM_RELEASE_HARDWARE(ACXSTREAM Stream);
typedef EVT_ACX_STREAM_RELEASE_HARDWARE *PFN_ACX_STREAM_RELEASE_HARDWARE;
typedef _Function_class_(EVT_ACX_STREAM_RUN) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS EVT_ACX_STREAM_RUN(ACXSTREAM Stream);
typedef EVT_ACX_STREAM_RUN *PFN_ACX_STREAM_RUN;
typedef _Function_class_(EVT_ACX_STREAM_SET_RENDER_PACKET) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_ACX_STREAM_SET_RENDER_PACKET(ACXSTREAM Stream, ULONG Packet, ULONG Flags, ULONG EosPacketLength);
typedef EVT_ACX_STREAM_SET_RENDER_PACKET *PFN_ACX_STREAM_SET_RENDER_PACKET;

typedef struct _ACX_RT_STREAM_CALLBACKS {
  ULONG Size;
  PFN_ACX_STREAM_GET_HW_LATENCY EvtAcxStreamGetHwLatency;
  PFN_ACX_STREAM_ALLOCATE_RTPACKETS EvtAcxStreamAllocateRtPackets;
  PFN_ACX_STREAM_FREE_RTPACKETS EvtAcxStreamFreeRtPackets;
  PFN_ACX_STREAM_SET_RENDER_PACKET EvtAcxStreamSetRenderPacket;
  PFN_ACX_STREAM_GET_CURRENT_PACKET EvtAcxStreamGetCurrentPacket;
  PFN_ACX_STREAM_GET_CAPTURE_PACKET EvtAcxStreamGetCapturePacket;
  PFN_ACX_STREAM_GET_PRESENTATION_POSITION EvtAcxStreamGetPresentationPosition;
} ACX_RT_STREAM_CALLBACKS, *PACX_RT_STREAM_CALLBACKS;

typedef struct _ACX_STREAM_BRIDGE_CONFIG {
  ULONG Size;
  ULONG Flags;
  ACX_STREAM_BRIDGE_TYPE Type;
  ULONG InModesCount;
  PCGUID *InModes;
  PCGUID OutMode;
  ACXOBJECTBAG OutStreamVarArguments;
  WDF_OBJECT_ATTRIBUTES TargetStreamAttributes;
} ACX_STREAM_BRIDGE_CONFIG, *PACX_STREAM_BRIDGE_CONFIG;

typedef struct _ACX_STREAM_CALLBACKS {
  ULONG Size;
  PFN_ACX_STREAM_PREPARE_HARDWARE EvtAcxStreamPrepareHardware;
  PFN_ACX_STREAM_RELEASE_HARDWARE EvtAcxStreamReleaseHardware;
  PFN_ACX_STREAM_RUN EvtAcxStreamRun;
  PFN_ACX_STREAM_PAUSE EvtAcxStreamPause;
  PFN_ACX_STREAM_ASSIGN_DRM_CONTENT_ID EvtAcxStreamAssignDrmContentId;
} ACX_STREAM_CALLBACKS, *PACX_STREAM_CALLBACKS;

typedef struct _ACXDRMFORWARD {
  ULONG Flags;
  PDEVICE_OBJECT DeviceObject;
  PFILE_OBJECT FileObject;
  PVOID Context;
} ACXDRMFORWARD, *PACXDRMFORWARD;

FORCEINLINE VOID ACX_RT_STREAM_CALLBACKS_INIT(PACX_RT_STREAM_CALLBACKS Callbacks) {
  RtlZeroMemory(Callbacks, sizeof(ACX_RT_STREAM_CALLBACKS));
  Callbacks->Size = sizeof(ACX_RT_STREAM_CALLBACKS);
}
FORCEINLINE VOID ACX_RTPACKET_INIT(PACX_RTPACKET RtPacket) {
  RtlZeroMemory(RtPacket, sizeof(ACX_RTPACKET));
  RtPacket->Size = sizeof(ACX_RTPACKET);
}
FORCEINLINE VOID ACX_STREAM_BRIDGE_CONFIG_INIT(PACX_STREAM_BRIDGE_CONFIG Config) {
  RtlZeroMemory(Config, sizeof(ACX_STREAM_BRIDGE_CONFIG));
  Config->Size = sizeof(ACX_STREAM_BRIDGE_CONFIG);
}
FORCEINLINE VOID ACX_STREAM_CALLBACKS_INIT(PACX_STREAM_CALLBACKS Callbacks) {
  RtlZeroMemory(Callbacks, sizeof(ACX_STREAM_CALLBACKS));
  Callbacks->Size = sizeof(ACX_STREAM_CALLBACKS);
}
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDrmAddContentHandlers(ULONG ContentId, PVOID *paHandlers, ULONG NumHandlers);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDrmCreateContentMixed(PULONG paContentId, ULONG cContentId, PULONG pMixedContentId);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDrmDestroyContent(ULONG ContentId);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDrmForwardContentToDeviceObject(ULONG ContentId, PVOID Reserved, PCACXDRMFORWARD DrmForward);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDrmRetrieveContentRights(ULONG ContentId, PACXDRMRIGHTS DrmRights);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxRtStreamCreate(WDFDEVICE Device, ACXCIRCUIT Circuit, PWDF_OBJECT_ATTRIBUTES Attributes, PACXSTREAM_INIT *Config, ACXSTREAM *Stream);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS AcxRtStreamNotifyPacketComplete(ACXSTREAM Stream, ULONGLONG CompletedPacket, ULONGLONG QPCCompletion);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxStreamAddConnections(ACXSTREAM Stream, PACX_CONNECTION Connections, ULONG ConnectionsCount);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxStreamAddElements(ACXSTREAM Stream, ACXELEMENT *Elements, ULONG ElementsCount);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxStreamAddEvents(ACXSTREAM Stream, ACXEVENT *Events, ULONG EventsCount);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxStreamBridgeAddStream(ACXSTREAMBRIDGE Bridge, ACXSTREAM Stream);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxStreamBridgeCreate(ACXCIRCUIT AcxCircuit, PWDF_OBJECT_ATTRIBUTES Attributes, PACX_STREAM_BRIDGE_CONFIG Config, ACXSTREAMBRIDGE *StreamBridge);
_IRQL_requires_max_(PASSIVE_LEVEL)
ACXTARGETSTREAM AcxStreamBridgeGetTargetStream(ACXSTREAMBRIDGE Bridge, ACXSTREAM Stream);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxStreamBridgeRemoveStream(ACXSTREAMBRIDGE Bridge, ACXSTREAM Stream);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxStreamCreate(WDFDEVICE Device, ACXCIRCUIT Circuit, PWDF_OBJECT_ATTRIBUTES Attributes, PACXSTREAM_INIT *Config, ACXSTREAM *Stream);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxStreamDispatchAcxRequest(ACXSTREAM Stream, WDFREQUEST Request);
_IRQL_requires_max_(DISPATCH_LEVEL)
ACXCIRCUIT AcxStreamGetCircuit(ACXSTREAM Stream);
_IRQL_requires_max_(DISPATCH_LEVEL)
ACXELEMENT AcxStreamGetElementById(ACXSTREAM Stream, ULONG ElementId);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG AcxStreamGetElementsCount(_In_ ACXSTREAM Stream);
_IRQL_requires_max_(DISPATCH_LEVEL)
GUID AcxStreamGetNotificationId(_In_ ACXSTREAM Stream);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxStreamInitAssignAcxRequestPreprocessCallback(PACXSTREAM_INIT StreamInit, EVT_ACX_OBJECT_PREPROCESS_REQUEST EvtObjectAcxRequestPreprocess, ACXCONTEXT DriverContext,
                                                         ACX_REQUEST_TYPE RequestType, const GUID *Set, ULONG Id);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxStreamInitAssignAcxRtStreamCallbacks(PACXSTREAM_INIT StreamInit, PACX_RT_STREAM_CALLBACKS RtStreamCallbacks);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxStreamInitAssignAcxStreamCallbacks(PACXSTREAM_INIT StreamInit, PACX_STREAM_CALLBACKS StreamCallbacks);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxStreamInitAssignMethods(PACXSTREAM_INIT StreamInit, PACX_METHOD_ITEM Methods, ULONG MethodsCount);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxStreamInitAssignProperties(PACXSTREAM_INIT StreamInit, PACX_PROPERTY_ITEM Properties, ULONG PropertiesCount);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID AcxStreamInitSetAcxRtStreamSupportsNotifications(_In_ PACXSTREAM_INIT StreamInit);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID AcxStreamResumeIoActual(_In_ ACXSTREAM Stream, _In_opt_ PVOID ObjectTag, _In_ LONG Line, _In_ PCCH File);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxStreamStopIoActual(ACXSTREAM Stream, ULONG Flags, PVOID ObjectTag, LONG Line, PCCH File);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_ACXSTREAMS_H */
