/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * acxpin.h: pins of the audio class extension.
 */
#ifndef IRQLINT_ACXPIN_H
#define IRQLINT_ACXPIN_H

#include <acxrequest.h>
#include <acxmisc.h>

#ifdef __cplusplus
extern "C" {
#endif

#define ACX_PIN_CONFIG_INIT(cfg) ACX_PIN_CONFIG_INIT_ID(cfg, AcxPinIdDefault)
#define ACX_JACK_CONFIG_INIT(cfg) ACX_JACK_CONFIG_INIT_ID(cfg, AcxJackIdDefault)
typedef enum _ACX_CONNECTION_FLAGS {
  AcxConnectionNoFlags,
  AcxConnectionFromPinId,
  AcxConnectionFromPinObject,
  AcxConnectionToPinId,
  AcxConnectionToPinObject,
  AcxConnectionValidFlags
} ACX_CONNECTION_FLAGS;
typedef enum _ACX_JACK_CONFIG_FLAGS { AcxJackConfigNoFlags, AcxJackConfigJackDetection, AcxJackConfigValidFlags } ACX_JACK_CONFIG_FLAGS;
typedef enum _ACX_JACK_CONNECTION_TYPE {
  AcxConnTypeUnknown,
  AcxConnType3Point5mm,
  AcxConnTypeQuarter,
  AcxConnTypeAtapiInternal,
  AcxConnTypeRCA,
  AcxConnTypeOptical,
  AcxConnTypeOtherDigital,
  AcxConnTypeOtherAnalog,
  AcxConnTypeMultichannelAnalogDIN,
  AcxConnTypeXlrProfessional,
  AcxConnTypeRJ11Modem,
  AcxConnTypeCombination
} ACX_JACK_CONNECTION_TYPE,
    *PACX_JACK_CONNECTION_TYPE;
typedef enum _ACX_JACK_GEN_LOCATION { AcxGenLocPrimaryBox, AcxGenLocInternal, AcxGenLocSeparate, AcxGenLocOther, AcxJackGenLocationMaximum } ACX_JACK_GEN_LOCATION, *PACX_JACK_GEN_LOCATION;
typedef enum _ACX_JACK_GEO_LOCATION {
  AcxGeoLocRear,
  AcxGeoLocFront,
  AcxGeoLocLeft,
  AcxGeoLocRight,
  AcxGeoLocTop,
  AcxGeoLocBottom,
  AcxGeoLocRearPanel,
  AcxGeoLocRiser,
  AcxGeoLocInsideMobileLid,
  AcxGeoLocDrivebay,
  AcxGeoLocHDMI,
  AcxGeoLocOutsideMobileLid,
  AcxGeoLocATAPI,
  AcxGeoLocNotApplicable,
  AcxGeoLocReserved6,
  AcxJackGeoLocationMaximum
} ACX_JACK_GEO_LOCATION,
    *PACX_JACK_GEO_LOCATION;
typedef enum _ACX_JACK_PORT_CONNECTION { AcxPortConnJack, AcxPortConnIntegratedDevice, AcxPortConnBothIntegratedAndJack, AcxPortConnUnknown } ACX_JACK_PORT_CONNECTION, *PACX_JACK_PORT_CONNECTION;
typedef enum _ACX_JACK_SINK_INFO_CONNECTION_TYPE {
  AcxJackSinkInfoConnectionTypeHdmi,
  AcxJackSinkInfoConnectionTypeDisplayPort
} ACX_JACK_SINK_INFO_CONNECTION_TYPE,
    *PACX_JACK_SINK_INFO_CONNECTION_TYPE;
typedef enum _ACX_MIC_ARRAY_TYPE { AcxMicArrayTypeLinear, AcxMicArrayTypePlanar, AcxMicArrayType3d, AcxMicArrayTypeMaximum } ACX_MIC_ARRAY_TYPE;
typedef enum _ACX_MICARRAYGEOMETRY_CONFIG_FLAGS { AcxMicArrayGeometryConfigNoFlags, AcxMicArrayGeometryConfigValidFlags } ACX_MICARRAYGEOMETRY_CONFIG_FLAGS;
typedef enum _ACX_MICROPHONE_CONFIG_FLAGS { AcxMicrophoneConfigNoFlags, AcxMicrophoneConfigValidFlags } ACX_MICROPHONE_CONFIG_FLAGS;
typedef enum _ACX_MICROPHONE_TYPE {
  AcxMicrophoneTypeOmniDirectional,
  AcxMicrophoneTypeSubCardioid,
  AcxMicrophoneTypeCardioid,
  AcxMicrophoneTypeSuperCardioid,
  AcxMicrophoneTypeHyperCardioid,
  AcxMicrophoneType8Shaped,
  AcxMicrophoneTypeMaximum,
  AcxMicrophoneTypeVendorDefined
} ACX_MICROPHONE_TYPE;
typedef enum _ACX_PHYSICAL_CONNECTION_FLAGS {
  AcxPhysicalConnectionNoFlags,
  AcxPhysicalConnectionFromPinId,
  AcxPhysicalConnectionFromPinObject,
  AcxPhysicalConnectionValidFlags
} ACX_PHYSICAL_CONNECTION_FLAGS;
typedef enum _ACX_PIN_COMMUNICATION { AcxPinCommunicationNone, AcxPinCommunicationSink, AcxPinCommunicationSource, AcxPinCommunicationMaximum } ACX_PIN_COMMUNICATION, *PACX_PIN_COMMUNICATION;
typedef enum _ACX_PIN_CONFIG_FLAGS { AcxPinConfigNoFlags, AcxPinConfigMicrophoneConfigSpecified, AcxPinConfigNoDefaultDataFormatLists, AcxPinConfigValidFlags } ACX_PIN_CONFIG_FLAGS;
typedef enum _ACX_PIN_QUALIFIER { AcxPinQualifierUnknown, AcxPinQualifierBridgeA, AcxPinQualifierBridgeB, AcxPinQualifierBridgeDevice, AcxPinQualifierMaximum } ACX_PIN_QUALIFIER, *PACX_PIN_QUALIFIER;
typedef enum _ACX_PIN_TYPE { AcxPinTypeOther, AcxPinTypeSink, AcxPinTypeSource, AcxPinTypeMaximum } ACX_PIN_TYPE, *PACX_PIN_TYPE;

typedef _Function_class_(EVT_ACX_JACK_RETRIEVE_PRESENCE_STATE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_ACX_JACK_RETRIEVE_PRESENCE_STATE(ACXJACK Jack, PBOOLEAN IsConnected);
typedef EVT_ACX_JACK_RETRIEVE_PRESENCE_STATE *PFN_ACX_JACK_RETRIEVE_PRESENCE_STATE;
typedef _Function_class_(EVT_ACX_PIN_CONNECTED) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID EVT_ACX_PIN_CONNECTED(ACXPIN Pin, ACXTARGETCIRCUIT TargetCircuit, ULONG TargetPinId);
typedef EVT_ACX_PIN_CONNECTED *PFN_ACX_PIN_CONNECTED;
typedef _Function_class_(EVT_ACX_PIN_DATAFORMAT_CHANGE_NOTIFICATION) _IRQL_requires_same_ VOID
    EVT_ACX_PIN_DATAFORMAT_CHANGE_NOTIFICATION(ACXPIN Pin, ACXTARGETCIRCUIT TargetCircuit, ULONG TargetPinId);
typedef EVT_ACX_PIN_DATAFORMAT_CHANGE_NOTIFICATION *PFN_ACX_PIN_DATAFORMAT_CHANGE_NOTIFICATION;
typedef _Function_class_(EVT_ACX_PIN_DISCONNECTED) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID EVT_ACX_PIN_DISCONNECTED(ACXPIN Pin, ACXTARGETCIRCUIT TargetCircuit, ULONG TargetPinId);
typedef EVT_ACX_PIN_DISCONNECTED *PFN_ACX_PIN_DISCONNECTED;

typedef struct _ACX_JACK_SINK_INFORMATION {
  ACX_JACK_SINK_INFO_CONNECTION_TYPE ConnType;
  USHORT ManufacturerId;
  USHORT ProductId;
  USHORT AudioLatency;
  BOOLEAN HDCPCapable;
  BOOLEAN AICapable;
  UCHAR SinkDescriptionLength;
  WCHAR SinkDescription[ACX_MAX_JACK_SINK_DESCRIPTION_NAME_LENGTH];
  LUID PortId;
} ACX_JACK_SINK_INFORMATION, *PACX_JACK_SINK_INFORMATION;

typedef _Function_class_(EVT_ACX_PIN_RETRIEVE_JACK_SINK_INFO) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_ACX_PIN_RETRIEVE_JACK_SINK_INFO(ACXPIN Pin, PACX_JACK_SINK_INFORMATION SinkInfo);
typedef EVT_ACX_PIN_RETRIEVE_JACK_SINK_INFO *PFN_ACX_PIN_RETRIEVE_JACK_SINK_INFO;
typedef _Function_class_(EVT_ACX_PIN_RETRIEVE_NAME) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS EVT_ACX_PIN_RETRIEVE_NAME(ACXPIN Pin, PUNICODE_STRING Name);
typedef EVT_ACX_PIN_RETRIEVE_NAME *PFN_ACX_PIN_RETRIEVE_NAME;
typedef _Function_class_(EVT_ACX_PIN_SET_DATAFORMAT) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS EVT_ACX_PIN_SET_DATAFORMAT(ACXPIN Pin, ACXDATAFORMAT DataFormat);
typedef EVT_ACX_PIN_SET_DATAFORMAT *PFN_ACX_PIN_SET_DATAFORMAT;

typedef struct _ACX_CONNECTION {
  ULONG Size;
  ULONG Flags;
  ACXOBJECT FromObject;
  union {
    ACXPIN Object;
    ULONG Id;
  } FromPin;
  ACXOBJECT ToObject;
  union {
    ACXPIN Object;
    ULONG Id;
  } ToPin;
} ACX_CONNECTION, *PACX_CONNECTION;

typedef struct _ACX_INTERLEAVED_AUDIO_FORMAT_INFORMATION {
  ULONG Size;
  ULONG PrimaryChannelCount;
  ULONG PrimaryChannelStartPosition;
  ULONG PrimaryChannelMask;
  ULONG InterleavedChannelCount;
  ULONG InterleavedChannelStartPosition;
  ULONG InterleavedChannelMask;
} ACX_INTERLEAVED_AUDIO_FORMAT_INFORMATION, *PACX_INTERLEAVED_AUDIO_FORMAT_INFORMATION;

typedef struct _ACX_JACK_CALLBACKS {
  ULONG Size;
  PFN_ACX_JACK_RETRIEVE_PRESENCE_STATE EvtAcxJackRetrievePresenceState;
} ACX_JACK_CALLBACKS, *PACX_JACK_CALLBACKS;

typedef struct _ACX_JACK_DESCRIPTION {
  ULONG ChannelMapping;
  ULONG Color;
  ACX_JACK_CONNECTION_TYPE ConnectionType;
  ACX_JACK_GEO_LOCATION GeoLocation;
  ACX_JACK_GEN_LOCATION GenLocation;
  ACX_JACK_PORT_CONNECTION PortConnection;
} ACX_JACK_DESCRIPTION, *PACX_JACK_DESCRIPTION;

typedef struct _ACX_JACK_CONFIG {
  ULONG Size;
  ULONG Id;
  ULONG Flags;
  PACX_JACK_CALLBACKS Callbacks;
  ACX_JACK_DESCRIPTION Description;
} ACX_JACK_CONFIG, *PACX_JACK_CONFIG;

typedef struct _ACX_MIC_ARRAY_GEOMETRY {
  USHORT Version;
  USHORT MicArrayType;
  SHORT VerticalAngleBegin;
  SHORT VerticalAngleEnd;
  SHORT HorizontalAngleBegin;
  SHORT HorizontalAngleEnd;
  ULONG FrequencyBandLo;
  ULONG FrequencyBandHi;
} ACX_MIC_ARRAY_GEOMETRY, *PACX_MIC_ARRAY_GEOMETRY;

typedef struct _ACX_MICARRAYGEOMETRY_CONFIG {
  ULONG Size;
  ULONG Flags;
  ACX_MIC_ARRAY_GEOMETRY Geometry;
} ACX_MICARRAYGEOMETRY_CONFIG, *PACX_MICARRAYGEOMETRY_CONFIG;

typedef struct _ACX_MICROPHONE_CONFIG {
  ULONG Size;
  ULONG Flags;
  LONG MicrophoneSnrDB;
  LONG MicrophoneSensitivityDB;
  ACXMICARRAYGEOMETRY MicArrayGeometry;
  PACX_INTERLEAVED_AUDIO_FORMAT_INFORMATION InterleavedFormat;
} ACX_MICROPHONE_CONFIG, *PACX_MICROPHONE_CONFIG;

typedef struct _ACX_MICROPHONE_COORDINATES {
  USHORT Type;
  SHORT XCoord;
  SHORT YCoord;
  SHORT ZCoord;
  SHORT VerticalAngle;
  SHORT HorizontalAngle;
} ACX_MICROPHONE_COORDINATES, *PACX_MICROPHONE_COORDINATES;

typedef struct _ACX_PHYSICAL_CONNECTION {
  ULONG Size;
  ULONG Flags;
  union {
    ACXPIN Object;
    ULONG Id;
  } FromPin;
  WDFSTRING TargetName;
  ULONG TargetPinId;
} ACX_PHYSICAL_CONNECTION, *PACX_PHYSICAL_CONNECTION;

typedef struct _ACX_PIN_CALLBACKS {
  ULONG Size;
  PFN_ACX_PIN_SET_DATAFORMAT EvtAcxPinSetDataFormat;
  PFN_ACX_PIN_RETRIEVE_NAME EvtAcxPinRetrieveName;
  PFN_ACX_PIN_RETRIEVE_JACK_SINK_INFO EvtAcxPinRetrieveJackSinkInfo;
  PFN_ACX_OBJECT_PROCESS_REQUEST EvtAcxPinProcessJackRequest;
  PFN_ACX_PIN_CONNECTED EvtAcxPinConnected;
  PFN_ACX_PIN_DISCONNECTED EvtAcxPinDisconnected;
  PFN_ACX_PIN_DATAFORMAT_CHANGE_NOTIFICATION EvtAcxPinDataFormatChangeNotification;
} ACX_PIN_CALLBACKS, *PACX_PIN_CALLBACKS;

typedef struct _ACX_PIN_CONFIG {
  ULONG Size;
  ULONG Flags;
  ULONG Id;
  ACX_PIN_TYPE Type;
  ACX_PIN_COMMUNICATION Communication;
  ACX_PIN_QUALIFIER Qualifier;
  const GUID *Category;
  const GUID *Name;
  PACX_PIN_CALLBACKS PinCallbacks;
  ULONG PropertiesCount;
  ULONG MethodsCount;
  PACX_PROPERTY_ITEM Properties;
  PACX_METHOD_ITEM Methods;
  union {
    PACX_MICROPHONE_CONFIG MicrophoneConfig;
  } u;
  ULONG MaxStreams;
} ACX_PIN_CONFIG, *PACX_PIN_CONFIG;

FORCEINLINE VOID ACX_CONNECTION_INIT(_Out_ PACX_CONNECTION Connection, _In_ ACXOBJECT FromObject, _In_ ACXOBJECT ToObject) {
  RtlZeroMemory(Connection, sizeof(ACX_CONNECTION));
  Connection->Size = sizeof(ACX_CONNECTION);
  Connection->FromObject = FromObject;
  Connection->ToObject = ToObject;
}
FORCEINLINE VOID ACX_INTERLEAVED_AUDIO_FORMAT_INFORMATION_INIT(_Out_ PACX_INTERLEAVED_AUDIO_FORMAT_INFORMATION format) {
  RtlZeroMemory(format, sizeof(ACX_INTERLEAVED_AUDIO_FORMAT_INFORMATION));
  format->Size = sizeof(ACX_INTERLEAVED_AUDIO_FORMAT_INFORMATION);
}
FORCEINLINE VOID ACX_JACK_CALLBACKS_INIT(_Out_ PACX_JACK_CALLBACKS Callbacks) {
  RtlZeroMemory(Callbacks, sizeof(ACX_JACK_CALLBACKS));
  Callbacks->Size = sizeof(ACX_JACK_CALLBACKS);
}
FORCEINLINE VOID ACX_JACK_CONFIG_INIT_ID(_Out_ PACX_JACK_CONFIG Config, _In_ ULONG Id) {
  RtlZeroMemory(Config, sizeof(ACX_JACK_CONFIG));
  Config->Size = sizeof(ACX_JACK_CONFIG);
  Config->Id = Id;
}
FORCEINLINE VOID ACX_MICARRAYGEOMETRY_CONFIG_INIT(_Out_ PACX_MICARRAYGEOMETRY_CONFIG Config) {
  RtlZeroMemory(Config, sizeof(ACX_MICARRAYGEOMETRY_CONFIG));
  Config->Size = sizeof(ACX_MICARRAYGEOMETRY_CONFIG);
}
FORCEINLINE VOID ACX_MICROPHONE_CONFIG_INIT(_Out_ PACX_MICROPHONE_CONFIG Config) {
  RtlZeroMemory(Config, sizeof(ACX_MICROPHONE_CONFIG));
  Config->Size = sizeof(ACX_MICROPHONE_CONFIG);
}
FORCEINLINE VOID ACX_PHYSICAL_CONNECTION_INIT(_Out_ PACX_PHYSICAL_CONNECTION Connection) {
  RtlZeroMemory(Connection, sizeof(ACX_PHYSICAL_CONNECTION));
  Connection->Size = sizeof(ACX_PHYSICAL_CONNECTION);
}
FORCEINLINE VOID ACX_PIN_CALLBACKS_INIT(_Out_ PACX_PIN_CALLBACKS PinCallbacks) {
  RtlZeroMemory(PinCallbacks, sizeof(ACX_PIN_CALLBACKS));
  PinCallbacks->Size = sizeof(ACX_PIN_CALLBACKS);
}
FORCEINLINE VOID ACX_PIN_CONFIG_INIT_ID(_Out_ PACX_PIN_CONFIG Config, _In_ ULONG Id) {
  RtlZeroMemory(Config, sizeof(ACX_PIN_CONFIG));
  Config->Size = sizeof(ACX_PIN_CONFIG);
  Config->Id = Id;
}
VOID AcxJackChangeStateNotification(ACXJACK Jack);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxJackCreate(_In_ ACXPIN AcxPin, _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PACX_JACK_CONFIG Config, _Out_ ACXJACK *Jack);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxMicArrayGeometryAddMicrophoneCoordinates(_In_ ACXMICARRAYGEOMETRY MicArrayGeometry, _In_ PACX_MICROPHONE_COORDINATES MicrophoneCoordinates, _In_ ULONG MicrophoneCoordinatesCount);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxMicArrayGeometryCreate(_In_ ACXCIRCUIT AcxCircuit, _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PACX_MICARRAYGEOMETRY_CONFIG Config, _Out_ ACXMICARRAYGEOMETRY *MicArrayGeometry);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxPinAddEvents(_In_ ACXPIN Pin, ACXEVENT *Events, _In_ ULONG EventsCount);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxPinAddJacks(_In_ ACXPIN Pin, ACXJACK *Jacks, _In_ ULONG jackCount);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxPinAddStreamBridges(_In_ ACXPIN Pin, ACXSTREAMBRIDGE *StreamBridges, _In_ ULONG StreamBridgesCount);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS AcxPinAssignModeDataFormatList(_In_ ACXPIN AcxPin, _In_ const GUID *SignalProcessingMode, _In_ ACXDATAFORMATLIST DataFormatList);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxPinCreate(_In_ ACXCIRCUIT Circuit, _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PACX_PIN_CONFIG Config, _Out_ ACXPIN *Pin);
_IRQL_requires_max_(DISPATCH_LEVEL)
ACXCIRCUIT AcxPinGetCircuit(_In_ ACXPIN AcxPin);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG AcxPinGetId(ACXPIN AcxPin);
_IRQL_requires_max_(DISPATCH_LEVEL)
ACXDATAFORMATLIST AcxPinGetRawDataFormatList(ACXPIN AcxPin);
_IRQL_requires_max_(DISPATCH_LEVEL)
ACX_PIN_TYPE AcxPinGetType(_In_ ACXPIN AcxPin);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS AcxPinNotifyDataFormatChange(_In_ ACXPIN Pin);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS AcxPinRemoveModeDataFormatList(_In_ ACXPIN AcxPin, _In_ const GUID *SignalProcessingMode, _Out_opt_ ACXDATAFORMATLIST *DataFormatList);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxPinRemoveStreamBridges(_In_ ACXPIN Pin, ACXSTREAMBRIDGE *StreamBridges, ULONG StreamBridgesCount);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS AcxPinRetrieveModeDataFormatList(_In_ ACXPIN AcxPin, _In_ const GUID *SignalProcessingMode, _Out_ ACXDATAFORMATLIST *DataFormatList);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_ACXPIN_H */
