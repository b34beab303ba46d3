/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wificx.h: the Wi-Fi class extension.
 */
#ifndef IRQLINT_WIFICX_H
#define IRQLINT_WIFICX_H

#include <wificxtypes.h>
#include <windot11.h>
#include <wlan/types.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _WIFI_ADAPTER_TYPE {
  WIFI_ADAPTER_EXTENSIBLE_STATION,
  WIFI_ADAPTER_WIFI_DIRECT_ROLE,
  WIFI_ADAPTER_SECONDARY_STATION
} WIFI_ADAPTER_TYPE;

typedef enum _WIFI_ADAPTER_TX_DEMUX_TYPE {
  WifiAdapterTxDemuxTypePeerAddress = 2,
  WifiAdapterTxDemuxTypeWmmInfo
} WIFI_ADAPTER_TX_DEMUX_TYPE;

typedef enum _WIFI_WAKE_REASON_TYPE {
  WifiWakeReasonTypeNloDiscovery,
  WifiWakeReasonTypeApAssociationlost,
  WifiWakeReasonTypeGtkHandshakeError,
  WifiWakeReasonTypeFourWayHandshakeRequest
} WIFI_WAKE_REASON_TYPE;

#define WDI_VERSION_2_0 (2 << 16)
#define WDI_VERSION_2_0_14 ((2 << 16) | 14)
#ifndef WDI_VERSION_LATEST
#define WDI_VERSION_LATEST WDI_VERSION_2_0_14
#endif

typedef _Function_class_(EVT_WIFI_DEVICE_SEND_COMMAND) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID
    EVT_WIFI_DEVICE_SEND_COMMAND(_In_ WDFDEVICE Device, _In_ WIFIREQUEST SendRequest);
typedef EVT_WIFI_DEVICE_SEND_COMMAND *PFN_WIFI_DEVICE_SEND_COMMAND;
typedef _Function_class_(EVT_WIFI_DEVICE_CREATE_ADAPTER) _IRQL_requires_same_
    _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_WIFI_DEVICE_CREATE_ADAPTER(_In_ WDFDEVICE Device, _Inout_ NETADAPTER_INIT *AdapterInit);
typedef EVT_WIFI_DEVICE_CREATE_ADAPTER *PFN_WIFI_DEVICE_CREATE_ADAPTER;
typedef _Function_class_(EVT_WIFI_DEVICE_CREATE_WIFIDIRECTDEVICE) _IRQL_requires_same_
    _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_WIFI_DEVICE_CREATE_WIFIDIRECTDEVICE(_In_ WDFDEVICE Device,
                                            _Inout_ WIFIDIRECT_DEVICE_INIT *WifiDirectDeviceInit);
typedef EVT_WIFI_DEVICE_CREATE_WIFIDIRECTDEVICE *PFN_WIFI_DEVICE_CREATE_WIFIDIRECTDEVICE;

typedef struct _WIFI_DEVICE_CONFIG {
  ULONG Size;
  ULONG WdiVersion;
  PFN_WIFI_DEVICE_SEND_COMMAND SendCommand;
  PFN_WIFI_DEVICE_CREATE_ADAPTER CreateAdapter;
  PFN_WIFI_DEVICE_CREATE_WIFIDIRECTDEVICE CreateWifiDirectDevice;
} WIFI_DEVICE_CONFIG, *PWIFI_DEVICE_CONFIG;

FORCEINLINE VOID WIFI_DEVICE_CONFIG_INIT(_Out_ WIFI_DEVICE_CONFIG *Config, _In_ ULONG WdiVersion,
                                         _In_ PFN_WIFI_DEVICE_SEND_COMMAND SendCommand,
                                         _In_ PFN_WIFI_DEVICE_CREATE_ADAPTER CreateAdapter,
                                         _In_opt_ PFN_WIFI_DEVICE_CREATE_WIFIDIRECTDEVICE CreateWifiDirectDevice) {
  RtlZeroMemory(Config, sizeof(WIFI_DEVICE_CONFIG));
  Config->Size = sizeof(WIFI_DEVICE_CONFIG);
  Config->WdiVersion = WdiVersion;
  Config->SendCommand = SendCommand;
  Config->CreateAdapter = CreateAdapter;
  Config->CreateWifiDirectDevice = CreateWifiDirectDevice;
}

typedef struct _WIFI_ADAPTER_TX_DEMUX {
  ULONG Size;
  WIFI_ADAPTER_TX_DEMUX_TYPE Type;
  SIZE_T Range;
} WIFI_ADAPTER_TX_DEMUX, *PWIFI_ADAPTER_TX_DEMUX;

FORCEINLINE VOID WIFI_ADAPTER_TX_PEER_ADDRESS_DEMUX_INIT(_Out_ WIFI_ADAPTER_TX_DEMUX *Demux, _In_ SIZE_T Range) {
  RtlZeroMemory(Demux, sizeof(WIFI_ADAPTER_TX_DEMUX));
  Demux->Size = sizeof(WIFI_ADAPTER_TX_DEMUX);
  Demux->Type = WifiAdapterTxDemuxTypePeerAddress;
  Demux->Range = Range;
}

FORCEINLINE VOID WIFI_ADAPTER_TX_WMMINFO_DEMUX_INIT(_Out_ WIFI_ADAPTER_TX_DEMUX *Demux) {
  RtlZeroMemory(Demux, sizeof(WIFI_ADAPTER_TX_DEMUX));
  Demux->Size = sizeof(WIFI_ADAPTER_TX_DEMUX);
  Demux->Type = WifiAdapterTxDemuxTypeWmmInfo;
}

typedef struct _WIFI_ADAPTER_WAKE_CAPABILITIES {
  ULONG Size;
  BOOLEAN NloDiscovery;
  BOOLEAN ApAssociationLost;
  BOOLEAN GtkHandshakeError;
  BOOLEAN FourWayHandshakeRequest;
  BOOLEAN ClientDriverDiagnostic;
} WIFI_ADAPTER_WAKE_CAPABILITIES, *PWIFI_ADAPTER_WAKE_CAPABILITIES;

FORCEINLINE VOID WIFI_ADAPTER_WAKE_CAPABILITIES_INIT(_Out_ WIFI_ADAPTER_WAKE_CAPABILITIES *Capabilities) {
  RtlZeroMemory(Capabilities, sizeof(WIFI_ADAPTER_WAKE_CAPABILITIES));
  Capabilities->Size = sizeof(WIFI_ADAPTER_WAKE_CAPABILITIES);
}

typedef struct _WIFI_ADAPTER_POWER_OFFLOAD_RSN_REKEY_CAPABILITIES {
  ULONG Size;
  BOOLEAN Enabled;
} WIFI_ADAPTER_POWER_OFFLOAD_RSN_REKEY_CAPABILITIES, *PWIFI_ADAPTER_POWER_OFFLOAD_RSN_REKEY_CAPABILITIES;

FORCEINLINE VOID WIFI_ADAPTER_POWER_OFFLOAD_RSN_REKEY_CAPABILITIES_INIT(
    _Out_ WIFI_ADAPTER_POWER_OFFLOAD_RSN_REKEY_CAPABILITIES *Capabilities) {
  RtlZeroMemory(Capabilities, sizeof(WIFI_ADAPTER_POWER_OFFLOAD_RSN_REKEY_CAPABILITIES));
  Capabilities->Size = sizeof(WIFI_ADAPTER_POWER_OFFLOAD_RSN_REKEY_CAPABILITIES);
}

#define MAX_SIMULTANEOUS_STA_BANDS 4
/* Of the version that a driver runs with; irqlint knows the newest. */
#define WIFI_IS_FIELD_AVAILABLE(_type, _field) (FIELD_OFFSET(_type, _field) < sizeof(_type))

typedef struct _WIFI_BAND_INFO {
  WDI_BAND_ID BandID;
  BOOLEAN BandState;
  ULONG NumValidPhyTypes;
  WDI_PHY_TYPE *ValidPhyTypeList;
  ULONG NumValidChannelTypes;
  WDI_CHANNEL_MAPPING_ENTRY *ValidChannelTypes;
  ULONG NumChannelWidths;
  UINT32 *ChannelWidthList;
} WIFI_BAND_INFO, *PWIFI_BAND_INFO;

typedef struct _WIFI_BAND_CAPABILITIES {
  ULONG Size;
  ULONG NumBands;
  WIFI_BAND_INFO *BandInfoList;
} WIFI_BAND_CAPABILITIES, *PWIFI_BAND_CAPABILITIES;

typedef struct _WIFI_PHY_INFO {
  WDI_PHY_TYPE PhyType;
  ULONG NumberDataRateEntries;
  WDI_DATA_RATE_ENTRY DataRateList[64];
} WIFI_PHY_INFO, *PWIFI_PHY_INFO;

typedef struct _WIFI_PHY_CAPABILITIES {
  ULONG Size;
  ULONG NumPhyTypes;
  WIFI_PHY_INFO *PhyInfoList;
} WIFI_PHY_CAPABILITIES, *PWIFI_PHY_CAPABILITIES;

typedef struct _WIFI_STA_BANDS_COMBINATION {
  ULONG NumStaBands;
  WDI_BAND_ID BandIDs[MAX_SIMULTANEOUS_STA_BANDS];
} WIFI_STA_BANDS_COMBINATION, *PWIFI_STA_BANDS_COMBINATION;

typedef struct _WIFI_DEVICE_CAPABILITIES {
  ULONG Size;
  BOOLEAN HardwareRadioState;
  BOOLEAN SoftwareRadioState;
  CHAR FirmwareVersion[256];
  BOOLEAN ActionFramesSupported;
  ULONG NumRxStreams;
  ULONG NumTxStreams;
  BOOLEAN Support_eCSA;
  BOOLEAN MACAddressRandomization;
  WDI_MAC_ADDRESS MACAddressRandomizationMask;
  WDI_BLUETOOTH_COEXISTENCE_SUPPORT BluetoothCoexistenceSupport;
  BOOLEAN SupportsNonWdiOidRequests;
  BOOLEAN FastTransitionSupported;
  BOOLEAN MU_MIMOSupported;
  BOOLEAN BSSTransitionSupported;
  BOOLEAN SAEAuthenticationSupported;
  BOOLEAN MBOSupported;
  BOOLEAN BeaconReportsImplemented;
} WIFI_DEVICE_CAPABILITIES, *PWIFI_DEVICE_CAPABILITIES;

typedef struct _WIFI_STATION_CAPABILITIES {
  ULONG Size;
  ULONG ScanSSIDListSize;
  ULONG DesiredSSIDListSize;
  ULONG PrivacyExemptionListSize;
  ULONG KeyMappingTableSize;
  ULONG DefaultKeyTableSize;
  ULONG WEPKeyValueMaxLength;
  ULONG MaxNumPerSTA;
  BOOLEAN SupportedQOSFlags;
  BOOLEAN HostFIPSModeImplemented;
  BOOLEAN MFPCapable;
  BOOLEAN AutoPowerSaveMode;
  BOOLEAN BSSListCachemanagement;
  BOOLEAN ConnectBSSSelectionOverride;
  ULONG MaxNetworkOffloadListSize;
  BOOLEAN HESSIDConnectionSupported;
  BOOLEAN FTMAsInitiatorSupport;
  ULONG FTMNumberOfSupportedTargets;
  BOOLEAN HostWPA3FIPSModeEnabled;
  ULONG NumSupportedUnicastAlgorithms;
  DOT11_AUTH_CIPHER_PAIR *UnicastAlgorithmsList;
  ULONG NumSupportedMulticastDataAlgorithms;
  DOT11_AUTH_CIPHER_PAIR *MulticastDataAlgorithmsList;
  ULONG NumSupportedMulticastMgmtAlgorithms;
  DOT11_AUTH_CIPHER_PAIR *MulticastMgmtAlgorithmsList;
  ULONG NumSecondaryStaBandCombinations;
  WIFI_STA_BANDS_COMBINATION *SecondaryStaBandsCombinations;
  ULONG MaxMLOLinksSupported;
  WDI_MAC_ADDRESS *MLOAddressesList;
  ULONG NumAkmsSupported;
  RSNA_AKM_SUITE *AkmsList;
  BOOLEAN MSCSSupported;
  BOOLEAN DSCPToUPMappingSupported;
} WIFI_STATION_CAPABILITIES, *PWIFI_STATION_CAPABILITIES;

typedef struct _WIFI_WIFIDIRECT_CAPABILITIES {
  ULONG Size;
  ULONG WFDRoleCount;
  ULONG ConcurrentGOCount;
  ULONG ConcurrentClientCount;
  BOOLEAN ServiceDiscoverySupported;
  BOOLEAN ServiceNameDiscoverySupported;
  BOOLEAN ServiceInformationDiscoverySupported;
  ULONG ServiceNameAdvertisementsMaxBytesSupported;
  ULONG ServiceInformationAdvertisementsMaxBytesSupported;
  BOOLEAN BackgroundDiscoverySupported;
  BOOLEAN ClientDiscoverabilitySupported;
  BOOLEAN InfrastructureManagementSupported;
  WDI_MAC_ADDRESS DeviceAddress;
  ULONG DiscoveryFilterListSize;
  ULONG GOClientTableSize;
  ULONG MaxVendorSpecificExtensionIESize;
  BOOLEAN PassiveAvailabilityListenStateSupported;
  BOOLEAN OperatingChannelUpdatesSupported;
  BOOLEAN GOon5GHzBandSupported;
  ULONG ScanSSIDListSize;
  ULONG DesiredSSIDListSize;
  ULONG PrivacyExemptionListSize;
  ULONG AssociationTableSize;
  ULONG DefaultKeyTableSize;
  ULONG WEPKeyValueMaxLength;
  ULONG NumSupportedUnicastAlgorithms;
  DOT11_AUTH_CIPHER_PAIR *UnicastAlgorithms;
  ULONG NumSupportedMulticastDataAlgorithms;
  DOT11_AUTH_CIPHER_PAIR *MulticastDataAlgorithms;
  ULONG NumInterfaceAddresses;
  WDI_MAC_ADDRESS *InterfaceAddressList;
} WIFI_WIFIDIRECT_CAPABILITIES, *PWIFI_WIFIDIRECT_CAPABILITIES;

FORCEINLINE VOID WIFI_BAND_CAPABILITIES_INIT(_Out_ WIFI_BAND_CAPABILITIES *Capabilities) {
  RtlZeroMemory(Capabilities, sizeof(WIFI_BAND_CAPABILITIES));
  Capabilities->Size = sizeof(WIFI_BAND_CAPABILITIES);
}

FORCEINLINE VOID WIFI_PHY_CAPABILITIES_INIT(_Out_ WIFI_PHY_CAPABILITIES *Capabilities) {
  RtlZeroMemory(Capabilities, sizeof(WIFI_PHY_CAPABILITIES));
  Capabilities->Size = sizeof(WIFI_PHY_CAPABILITIES);
}

FORCEINLINE VOID WIFI_DEVICE_CAPABILITIES_INIT(_Out_ WIFI_DEVICE_CAPABILITIES *Capabilities) {
  RtlZeroMemory(Capabilities, sizeof(WIFI_DEVICE_CAPABILITIES));
  Capabilities->Size = sizeof(WIFI_DEVICE_CAPABILITIES);
}

FORCEINLINE VOID WIFI_STATION_CAPABILITIES_INIT(_Out_ WIFI_STATION_CAPABILITIES *Capabilities) {
  RtlZeroMemory(Capabilities, sizeof(WIFI_STATION_CAPABILITIES));
  Capabilities->Size = sizeof(WIFI_STATION_CAPABILITIES);
}

FORCEINLINE VOID WIFI_WIFIDIRECT_CAPABILITIES_INIT(_Out_ WIFI_WIFIDIRECT_CAPABILITIES *Capabilities) {
  RtlZeroMemory(Capabilities, sizeof(WIFI_WIFIDIRECT_CAPABILITIES));
  Capabilities->Size = sizeof(WIFI_WIFIDIRECT_CAPABILITIES);
}

_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    WifiDeviceInitConfig(_Inout_ PWDFDEVICE_INIT DeviceInit);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    WifiDeviceInitialize(_In_ WDFDEVICE Device, _In_ WIFI_DEVICE_CONFIG *Config);
_IRQL_requires_max_(PASSIVE_LEVEL) ULONG WifiDeviceGetOsWdiVersion(_In_ WDFDEVICE Device);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    WifiDeviceSetDeviceCapabilities(_In_ WDFDEVICE Device, _In_ const WIFI_DEVICE_CAPABILITIES *DeviceCapabilities);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    WifiDeviceSetStationCapabilities(_In_ WDFDEVICE Device, _In_ const WIFI_STATION_CAPABILITIES *StationCapabilities);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    WifiDeviceSetBandCapabilities(_In_ WDFDEVICE Device, _In_ const WIFI_BAND_CAPABILITIES *BandCapabilities);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    WifiDeviceSetPhyCapabilities(_In_ WDFDEVICE Device, _In_ const WIFI_PHY_CAPABILITIES *PhyCapabilities);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    WifiDeviceSetWiFiDirectCapabilities(_In_ WDFDEVICE Device,
                                        _In_ const WIFI_WIFIDIRECT_CAPABILITIES *WiFiDirectCapabilities);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID
    WifiDeviceReceiveIndication(_In_ WDFDEVICE Device, _In_ UINT16 MessageId, _In_ WDFMEMORY Data);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS WifiAdapterInitialize(_In_ NETADAPTER Adapter);
_IRQL_requires_max_(PASSIVE_LEVEL) WIFI_ADAPTER_TYPE WifiAdapterInitGetType(_In_ NETADAPTER_INIT *AdapterInit);
_IRQL_requires_max_(PASSIVE_LEVEL) WIFI_ADAPTER_TYPE WifiAdapterGetType(_In_ NETADAPTER Adapter);
_IRQL_requires_max_(PASSIVE_LEVEL) UINT16 WifiAdapterGetPortId(_In_ NETADAPTER Adapter);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    WifiAdapterInitAddTxDemux(_Inout_ NETADAPTER_INIT *Adapter, _In_ const WIFI_ADAPTER_TX_DEMUX *Demux);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    WifiAdapterAddPeer(_In_ NETADAPTER Adapter, _In_ const NET_EUI48_ADDRESS *Address);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    WifiAdapterRemovePeer(_In_ NETADAPTER Adapter, _In_ const NET_EUI48_ADDRESS *Address);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    WifiAdapterSetWakeCapabilities(_In_ NETADAPTER Adapter, _In_ const WIFI_ADAPTER_WAKE_CAPABILITIES *Capabilities);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID WifiAdapterPowerOffloadSetRsnRekeyCapabilities(
    _In_ NETADAPTER Adapter, _In_ const WIFI_ADAPTER_POWER_OFFLOAD_RSN_REKEY_CAPABILITIES *Capabilities);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    WifiAdapterReportWakeReason(_In_ NETADAPTER Adapter, _In_ WIFI_WAKE_REASON_TYPE Reason);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    WifiDirectDeviceCreate(_In_ WIFIDIRECT_DEVICE_INIT *WifiDirectDeviceInit,
                           _In_opt_ PWDF_OBJECT_ATTRIBUTES WifiDirectDeviceAttributes,
                           _Out_ WIFIDIRECTDEVICE *WifiDirectDevice);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    WifiDirectDeviceInitialize(_In_ WIFIDIRECTDEVICE WifiDirectDevice);
_IRQL_requires_max_(PASSIVE_LEVEL) UINT16 WifiDirectDeviceGetPortId(_In_ WIFIDIRECTDEVICE WifiDirectDevice);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID
    WifiRequestGetInOutBuffer(_In_ WIFIREQUEST Request, _Out_opt_ UINT *InputBufferLength,
                              _Out_opt_ UINT *OutBufferLength);
_IRQL_requires_max_(DISPATCH_LEVEL) UINT16 WifiRequestGetMessageId(_In_ WIFIREQUEST Request);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID WifiRequestSetBytesNeeded(_In_ WIFIREQUEST Request, _In_ UINT BytesNeeded);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID
    WifiRequestComplete(_In_ WIFIREQUEST Request, _In_ NTSTATUS NtStatus, _In_ UINT BytesWritten);
_IRQL_requires_max_(PASSIVE_LEVEL) NET_EUI48_ADDRESS WifiTxQueueGetDemuxPeerAddress(_In_ NETPACKETQUEUE Queue);
_IRQL_requires_max_(PASSIVE_LEVEL) UINT8 WifiTxQueueGetDemuxWmmInfo(_In_ NETPACKETQUEUE Queue);

typedef enum _WIFI_WAKE_SOURCE_TYPE {
  WifiWakeSourceTypeNloDiscovery = 1,
  WifiWakeSourceTypeApAssociationLost,
  WifiWakeSourceTypeGtkHandshakeError,
  WifiWakeSourceTypeFourWayHandshakeRequest
} WIFI_WAKE_SOURCE_TYPE;

typedef struct _WIFI_WAKE_SOURCE_LIST {
  ULONG Size;
  PVOID Reserved[4];
} WIFI_WAKE_SOURCE_LIST, *PWIFI_WAKE_SOURCE_LIST;

FORCEINLINE VOID WIFI_WAKE_SOURCE_LIST_INIT(_Out_ WIFI_WAKE_SOURCE_LIST *List) {
  RtlZeroMemory(List, sizeof(WIFI_WAKE_SOURCE_LIST));
  List->Size = sizeof(WIFI_WAKE_SOURCE_LIST);
}

_IRQL_requires_max_(PASSIVE_LEVEL) WIFI_WAKE_SOURCE_TYPE WifiWakeSourceGetType(_In_ WIFIWAKESOURCE WakeSource);
_IRQL_requires_max_(PASSIVE_LEVEL) NETADAPTER WifiWakeSourceGetAdapter(_In_ WIFIWAKESOURCE WakeSource);
VOID WifiDeviceGetWakeSourceList(_In_ WDFDEVICE Device, _Inout_ WIFI_WAKE_SOURCE_LIST *List);
_IRQL_requires_max_(PASSIVE_LEVEL) SIZE_T WifiWakeSourceListGetCount(_In_ const WIFI_WAKE_SOURCE_LIST *List);
_IRQL_requires_max_(PASSIVE_LEVEL) WIFIWAKESOURCE
    WifiWakeSourceListGetElement(_In_ const WIFI_WAKE_SOURCE_LIST *List, _In_ SIZE_T Index);

typedef enum _WIFI_POWER_OFFLOAD_TYPE { WifiPowerOffloadType80211RsnRekey = 1 } WIFI_POWER_OFFLOAD_TYPE;

typedef struct _WIFI_POWER_OFFLOAD_80211RSNREKEY_PARAMETERS {
  ULONG Size;
  ULONG ProtocolOffloadId;
  UINT64 ReplayCounter;
  SIZE_T KCKLength;
  SIZE_T KEKLength;
  UCHAR KCK[DOT11_RSN_KCK_LENGTH];
  UCHAR KEK[DOT11_RSN_KEK_LENGTH];
} WIFI_POWER_OFFLOAD_80211RSNREKEY_PARAMETERS, *PWIFI_POWER_OFFLOAD_80211RSNREKEY_PARAMETERS;

FORCEINLINE VOID
WIFI_POWER_OFFLOAD_80211RSNREKEY_PARAMETERS_INIT(_Out_ WIFI_POWER_OFFLOAD_80211RSNREKEY_PARAMETERS *Parameters) {
  RtlZeroMemory(Parameters, sizeof(WIFI_POWER_OFFLOAD_80211RSNREKEY_PARAMETERS));
  Parameters->Size = sizeof(WIFI_POWER_OFFLOAD_80211RSNREKEY_PARAMETERS);
}

typedef struct _WIFI_POWER_OFFLOAD_LIST {
  ULONG Size;
  PVOID Reserved[4];
} WIFI_POWER_OFFLOAD_LIST, *PWIFI_POWER_OFFLOAD_LIST;

FORCEINLINE VOID WIFI_POWER_OFFLOAD_LIST_INIT(_Out_ WIFI_POWER_OFFLOAD_LIST *List) {
  RtlZeroMemory(List, sizeof(WIFI_POWER_OFFLOAD_LIST));
  List->Size = sizeof(WIFI_POWER_OFFLOAD_LIST);
}

_IRQL_requires_max_(PASSIVE_LEVEL) WIFI_POWER_OFFLOAD_TYPE
    WifiPowerOffloadGetType(_In_ WIFIPOWEROFFLOAD WifiPowerOffload);
_IRQL_requires_max_(PASSIVE_LEVEL) NETADAPTER WifiPowerOffloadGetAdapter(_In_ WIFIPOWEROFFLOAD WifiPowerOffload);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    WifiPowerOffloadGet80211RSNRekeyParameters(_In_ WIFIPOWEROFFLOAD WifiPowerOffload,
                                               _Inout_ WIFI_POWER_OFFLOAD_80211RSNREKEY_PARAMETERS *Parameters);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    WifiDeviceGetPowerOffloadList(_In_ WDFDEVICE Device, _Inout_ WIFI_POWER_OFFLOAD_LIST *List);
_IRQL_requires_max_(PASSIVE_LEVEL) SIZE_T WifiPowerOffloadListGetCount(_In_ const WIFI_POWER_OFFLOAD_LIST *List);
_IRQL_requires_max_(PASSIVE_LEVEL) WIFIPOWEROFFLOAD
    WifiPowerOffloadListGetElement(_In_ const WIFI_POWER_OFFLOAD_LIST *List, _In_ SIZE_T Index);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_WIFICX_H */
