/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ucxendpoint.h: endpoints of USB host controllers.
 */
#ifndef IRQLINT_UCXENDPOINT_H
#define IRQLINT_UCXENDPOINT_H

#include <ucxusbdevice.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _ENDPOINT_RESET_FLAGS { FlagEndpointResetPreserveTransferState } ENDPOINT_RESET_FLAGS;
typedef enum _UCX_ENDPOINT_CHARACTERISTIC_PRIORITY {
  UCX_ENDPOINT_CHARACTERISTIC_PRIORITY_NONE,
  UCX_ENDPOINT_CHARACTERISTIC_PRIORITY_BULK_VIDEO,
  UCX_ENDPOINT_CHARACTERISTIC_PRIORITY_BULK_VOICE,
  UCX_ENDPOINT_CHARACTERISTIC_PRIORITY_BULK_INTERACTIVE
} UCX_CONTROLLER_ENDPOINT_CHARACTERISTIC_PRIORITY;
typedef enum _UCX_ENDPOINT_CHARACTERISTIC_TYPE { UCX_ENDPOINT_CHARACTERISTIC_TYPE_PRIORITY } UCX_ENDPOINT_CHARACTERISTIC_TYPE;

typedef _Function_class_(EVT_UCX_DEFAULT_ENDPOINT_UPDATE) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID
    EVT_UCX_DEFAULT_ENDPOINT_UPDATE(_In_ UCXCONTROLLER UcxController, _In_ WDFREQUEST Request);
typedef EVT_UCX_DEFAULT_ENDPOINT_UPDATE *PFN_UCX_DEFAULT_ENDPOINT_UPDATE;
typedef _Function_class_(EVT_UCX_ENDPOINT_ABORT) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID EVT_UCX_ENDPOINT_ABORT(_In_ UCXCONTROLLER UcxController, _In_ UCXENDPOINT UcxEndpoint);
typedef EVT_UCX_ENDPOINT_ABORT *PFN_UCX_ENDPOINT_ABORT;

typedef struct _UCX_ENDPOINT_ISOCH_TRANSFER_PATH_DELAYS {
  ULONG MaximumSendPathDelayInMilliSeconds;
  ULONG MaximumCompletionPathDelayInMilliSeconds;
} UCX_ENDPOINT_ISOCH_TRANSFER_PATH_DELAYS, *PUCX_ENDPOINT_ISOCH_TRANSFER_PATH_DELAYS;

typedef _Function_class_(EVT_UCX_ENDPOINT_GET_ISOCH_TRANSFER_PATH_DELAYS) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS
    EVT_UCX_ENDPOINT_GET_ISOCH_TRANSFER_PATH_DELAYS(_In_ UCXENDPOINT UcxEndpoint, _Inout_ PUCX_ENDPOINT_ISOCH_TRANSFER_PATH_DELAYS UcxEndpointTransferPathDelays);
typedef EVT_UCX_ENDPOINT_GET_ISOCH_TRANSFER_PATH_DELAYS *PFN_UCX_ENDPOINT_GET_ISOCH_TRANSFER_PATH_DELAYS;
typedef _Function_class_(EVT_UCX_ENDPOINT_OK_TO_CANCEL_TRANSFERS) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID EVT_UCX_ENDPOINT_OK_TO_CANCEL_TRANSFERS(_In_ UCXENDPOINT UcxEndpoint);
typedef EVT_UCX_ENDPOINT_OK_TO_CANCEL_TRANSFERS *PFN_UCX_ENDPOINT_OK_TO_CANCEL_TRANSFERS;
typedef _Function_class_(EVT_UCX_ENDPOINT_PURGE) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID EVT_UCX_ENDPOINT_PURGE(_In_ UCXCONTROLLER UcxController, _In_ UCXENDPOINT UcxEndpoint);
typedef EVT_UCX_ENDPOINT_PURGE *PFN_UCX_ENDPOINT_PURGE;
typedef _Function_class_(EVT_UCX_ENDPOINT_RESET) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID
    EVT_UCX_ENDPOINT_RESET(_In_ UCXCONTROLLER UcxController, _In_ UCXENDPOINT UcxEndpoint, _In_ WDFREQUEST Request);
typedef EVT_UCX_ENDPOINT_RESET *PFN_UCX_ENDPOINT_RESET;

typedef struct _UCX_ENDPOINT_CHARACTERISTIC {
  ULONG Size;
  UCX_ENDPOINT_CHARACTERISTIC_TYPE CharacteristicType;
  union {
    UCX_CONTROLLER_ENDPOINT_CHARACTERISTIC_PRIORITY Priority;
  };
} UCX_ENDPOINT_CHARACTERISTIC, *PUCX_ENDPOINT_CHARACTERISTIC;

typedef _Function_class_(EVT_UCX_ENDPOINT_SET_CHARACTERISTIC) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID
    EVT_UCX_ENDPOINT_SET_CHARACTERISTIC(_In_ UCXENDPOINT UcxEndpoint, _In_ PUCX_ENDPOINT_CHARACTERISTIC UcxEndpointCharacteristic);
typedef EVT_UCX_ENDPOINT_SET_CHARACTERISTIC *PFN_UCX_ENDPOINT_SET_CHARACTERISTIC;
typedef _Function_class_(EVT_UCX_ENDPOINT_START) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID EVT_UCX_ENDPOINT_START(_In_ UCXCONTROLLER UcxController, _In_ UCXENDPOINT UcxEndpoint);
typedef EVT_UCX_ENDPOINT_START *PFN_UCX_ENDPOINT_START;
typedef _Function_class_(EVT_UCX_ENDPOINT_STATIC_STREAMS_ADD) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_UCX_ENDPOINT_STATIC_STREAMS_ADD(_In_ UCXENDPOINT UcxEndpoint, _In_ ULONG NumberOfStreams, _In_ PUCXSSTREAMS_INIT UcxStaticStreamsInit);
typedef EVT_UCX_ENDPOINT_STATIC_STREAMS_ADD *PFN_UCX_ENDPOINT_STATIC_STREAMS_ADD;
typedef _Function_class_(EVT_UCX_ENDPOINT_STATIC_STREAMS_DISABLE) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID
    EVT_UCX_ENDPOINT_STATIC_STREAMS_DISABLE(_In_ UCXENDPOINT UcxEndpoint, _In_ UCXSSTREAMS UcxStaticStreams, _In_ WDFREQUEST Request);
typedef EVT_UCX_ENDPOINT_STATIC_STREAMS_DISABLE *PFN_UCX_ENDPOINT_STATIC_STREAMS_DISABLE;
typedef _Function_class_(EVT_UCX_ENDPOINT_STATIC_STREAMS_ENABLE) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) VOID
    EVT_UCX_ENDPOINT_STATIC_STREAMS_ENABLE(_In_ UCXENDPOINT UcxEndpoint, _In_ UCXSSTREAMS UcxStaticStreams, _In_ WDFREQUEST Request);
typedef EVT_UCX_ENDPOINT_STATIC_STREAMS_ENABLE *PFN_UCX_ENDPOINT_STATIC_STREAMS_ENABLE;

typedef struct _DEFAULT_ENDPOINT_UPDATE {
  USBDEVICE_MGMT_HEADER Header;
  UCXENDPOINT DefaultEndpoint;
  ULONG MaxPacketSize;
} DEFAULT_ENDPOINT_UPDATE, *PDEFAULT_ENDPOINT_UPDATE;

typedef struct _ENDPOINT_RESET {
  USBDEVICE_MGMT_HEADER Header;
  UCXENDPOINT Endpoint;
  ENDPOINT_RESET_FLAGS Flags;
} ENDPOINT_RESET, *PENDPOINT_RESET;

typedef struct _ENDPOINTS_CONFIGURE_FAILURE_FLAGS {
  ULONG InsufficientBandwidth : 1;
  ULONG InsufficientHardwareResourcesForEndpoints : 1;
  ULONG MaxExitLatencyTooLarge : 1;
  ULONG Reserved : 29;
} ENDPOINTS_CONFIGURE_FAILURE_FLAGS;

typedef struct _ENDPOINTS_CONFIGURE {
  USBDEVICE_MGMT_HEADER Header;
  ULONG EndpointsToEnableCount;
  UCXENDPOINT *EndpointsToEnable;
  ULONG EndpointsToDisableCount;
  UCXENDPOINT *EndpointsToDisable;
  ULONG EndpointsEnabledAndUnchangedCount;
  UCXENDPOINT *EndpointsEnabledAndUnchanged;
  ENDPOINTS_CONFIGURE_FAILURE_FLAGS FailureFlags;
  ULONG ExitLatencyDelta;
  UCHAR ConfigurationValue;
  UCHAR InterfaceNumber;
  UCHAR AlternateSetting;
  ULONG Reserved1;
  PVOID Reserved2;
} ENDPOINTS_CONFIGURE, *PENDPOINTS_CONFIGURE;

typedef struct _UCX_DEFAULT_ENDPOINT_EVENT_CALLBACKS {
  ULONG Size;
  PFN_UCX_ENDPOINT_PURGE EvtEndpointPurge;
  PFN_UCX_ENDPOINT_START EvtEndpointStart;
  PFN_UCX_ENDPOINT_ABORT EvtEndpointAbort;
  PFN_UCX_ENDPOINT_OK_TO_CANCEL_TRANSFERS EvtEndpointOkToCancelTransfers;
  PFN_UCX_DEFAULT_ENDPOINT_UPDATE EvtDefaultEndpointUpdate;
  HANDLE Reserved1;
} UCX_DEFAULT_ENDPOINT_EVENT_CALLBACKS, *PUCX_DEFAULT_ENDPOINT_EVENT_CALLBACKS;

typedef struct _UCX_ENDPOINT_EVENT_CALLBACKS {
  ULONG Size;
  PFN_UCX_ENDPOINT_PURGE EvtEndpointPurge;
  PFN_UCX_ENDPOINT_START EvtEndpointStart;
  PFN_UCX_ENDPOINT_ABORT EvtEndpointAbort;
  PFN_UCX_ENDPOINT_RESET EvtEndpointReset;
  PFN_UCX_ENDPOINT_OK_TO_CANCEL_TRANSFERS EvtEndpointOkToCancelTransfers;
  PFN_UCX_ENDPOINT_STATIC_STREAMS_ADD EvtEndpointStaticStreamsAdd;
  PFN_UCX_ENDPOINT_STATIC_STREAMS_ENABLE EvtEndpointStaticStreamsEnable;
  PFN_UCX_ENDPOINT_STATIC_STREAMS_DISABLE EvtEndpointStaticStreamsDisable;
  HANDLE Reserved1;
  PFN_UCX_ENDPOINT_GET_ISOCH_TRANSFER_PATH_DELAYS EvtEndpointGetIsochTransferPathDelays;
  PFN_UCX_ENDPOINT_SET_CHARACTERISTIC EvtEndpointSetCharacteristic;
} UCX_ENDPOINT_EVENT_CALLBACKS, *PUCX_ENDPOINT_EVENT_CALLBACKS;

FORCEINLINE VOID UCX_DEFAULT_ENDPOINT_EVENT_CALLBACKS_INIT(_Out_ PUCX_DEFAULT_ENDPOINT_EVENT_CALLBACKS Callbacks, _In_ PFN_UCX_ENDPOINT_PURGE EvtEndpointPurge,
                                                           _In_ PFN_UCX_ENDPOINT_START EvtEndpointStart, _In_ PFN_UCX_ENDPOINT_ABORT EvtEndpointAbort,
                                                           _In_ PFN_UCX_ENDPOINT_OK_TO_CANCEL_TRANSFERS EvtEndpointOkToCancelTransfers, _In_ PFN_UCX_DEFAULT_ENDPOINT_UPDATE EvtDefaultEndpointUpdate) {
  RtlZeroMemory(Callbacks, sizeof(UCX_DEFAULT_ENDPOINT_EVENT_CALLBACKS));
  Callbacks->Size = sizeof(UCX_DEFAULT_ENDPOINT_EVENT_CALLBACKS);
  Callbacks->EvtEndpointPurge = EvtEndpointPurge;
  Callbacks->EvtEndpointStart = EvtEndpointStart;
  Callbacks->EvtEndpointAbort = EvtEndpointAbort;
  Callbacks->EvtEndpointOkToCancelTransfers = EvtEndpointOkToCancelTransfers;
  Callbacks->EvtDefaultEndpointUpdate = EvtDefaultEndpointUpdate;
}
FORCEINLINE VOID UCX_ENDPOINT_EVENT_CALLBACKS_INIT(_Out_ PUCX_ENDPOINT_EVENT_CALLBACKS Callbacks, _In_ PFN_UCX_ENDPOINT_PURGE EvtEndpointPurge, _In_ PFN_UCX_ENDPOINT_START EvtEndpointStart,
                                                   _In_ PFN_UCX_ENDPOINT_ABORT EvtEndpointAbort, _In_ PFN_UCX_ENDPOINT_RESET EvtEndpointReset,
                                                   _In_ PFN_UCX_ENDPOINT_OK_TO_CANCEL_TRANSFERS EvtEndpointOkToCancelTransfers, _In_ PFN_UCX_ENDPOINT_STATIC_STREAMS_ADD EvtEndpointStaticStreamsAdd,
                                                   _In_ PFN_UCX_ENDPOINT_STATIC_STREAMS_ENABLE EvtEndpointStaticStreamsEnable,
                                                   _In_ PFN_UCX_ENDPOINT_STATIC_STREAMS_DISABLE EvtEndpointStaticStreamsDisable) {
  RtlZeroMemory(Callbacks, sizeof(UCX_ENDPOINT_EVENT_CALLBACKS));
  Callbacks->Size = sizeof(UCX_ENDPOINT_EVENT_CALLBACKS);
  Callbacks->EvtEndpointPurge = EvtEndpointPurge;
  Callbacks->EvtEndpointStart = EvtEndpointStart;
  Callbacks->EvtEndpointAbort = EvtEndpointAbort;
  Callbacks->EvtEndpointReset = EvtEndpointReset;
  Callbacks->EvtEndpointOkToCancelTransfers = EvtEndpointOkToCancelTransfers;
  Callbacks->EvtEndpointStaticStreamsAdd = EvtEndpointStaticStreamsAdd;
  Callbacks->EvtEndpointStaticStreamsEnable = EvtEndpointStaticStreamsEnable;
  Callbacks->EvtEndpointStaticStreamsDisable = EvtEndpointStaticStreamsDisable;
}
VOID UcxDefaultEndpointInitSetEventCallbacks(PUCXENDPOINT_INIT EndpointInit, PUCX_DEFAULT_ENDPOINT_EVENT_CALLBACKS EventCallbacks);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID UcxEndpointAbortComplete(_In_ UCXENDPOINT Endpoint);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcxEndpointCreate(_In_ UCXUSBDEVICE UsbDevice, _Out_ PUCXENDPOINT_INIT *EndpointInit, _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes, _Out_ UCXENDPOINT *Endpoint);
_IRQL_requires_max_(DISPATCH_LEVEL)
UCXSSTREAMS UcxEndpointGetStaticStreamsReferenced(_In_ UCXENDPOINT Endpoint, _In_ PVOID Tag);
VOID UcxEndpointInitSetEventCallbacks(PUCXENDPOINT_INIT EndpointInit, PUCX_ENDPOINT_EVENT_CALLBACKS EventCallbacks);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID UcxEndpointNeedToCancelTransfers(_In_ UCXENDPOINT Endpoint);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID UcxEndpointNoPingResponseError(_In_ UCXENDPOINT Endpoint);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID UcxEndpointPurgeComplete(_In_ UCXENDPOINT Endpoint);
VOID UcxEndpointSetWdfIoQueue(_In_ UCXENDPOINT Endpoint, _In_ WDFQUEUE WdfQueue);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_UCXENDPOINT_H */
