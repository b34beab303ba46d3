/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * acxtargets.h: targets of the audio class extension.
 */
#ifndef IRQLINT_ACXTARGETS_H
#define IRQLINT_ACXTARGETS_H

#include <acxrequest.h>
#include <acxmisc.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _ACX_TARGET_CIRCUIT_CONFIG_FLAGS { AcxTargetCircuitConfigNoFlags, AcxTargetCircuitConfigLazyDataLoad, AcxTargetCircuitConfigValidFlags } ACX_TARGET_CIRCUIT_CONFIG_FLAGS;
typedef enum _ACX_TARGET_FACTORY_CIRCUIT_CONFIG_FLAGS { AcxTargetFactoryCircuitConfigNoFlags, AcxTargetFactoryCircuitConfigValidFlags } ACX_TARGET_FACTORY_CIRCUIT_CONFIG_FLAGS;
typedef enum _ACX_TARGET_STREAM_CONFIG_FLAGS { AcxTargetStreamConfigNoFlags, AcxTargetStreamConfigValidFlags } ACX_TARGET_STREAM_CONFIG_FLAGS;

typedef struct _ACX_TARGET_CIRCUIT_CONFIG {
  ULONG Size;
  ULONG Flags;
  WDFSTRING SymbolicLinkName;
} ACX_TARGET_CIRCUIT_CONFIG, *PACX_TARGET_CIRCUIT_CONFIG;

typedef struct _ACX_TARGET_FACTORY_CIRCUIT_CONFIG {
  ULONG Size;
  ULONG Flags;
  WDFIOTARGET IoTarget;
  WDFSTRING SymbolicLinkName;
} ACX_TARGET_FACTORY_CIRCUIT_CONFIG, *PACX_TARGET_FACTORY_CIRCUIT_CONFIG;

typedef struct _ACX_TARGET_STREAM_CONFIG {
  ULONG Size;
  ULONG Flags;
  ACXTARGETCIRCUIT TargetCircuit;
  ULONG PinId;
  ACXDATAFORMAT DataFormat;
  PCGUID SignalProcessingMode;
  ACXOBJECTBAG OptionalParameters;
} ACX_TARGET_STREAM_CONFIG, *PACX_TARGET_STREAM_CONFIG;

FORCEINLINE VOID ACX_TARGET_CIRCUIT_CONFIG_INIT(PACX_TARGET_CIRCUIT_CONFIG Config) {
  RtlZeroMemory(Config, sizeof(ACX_TARGET_CIRCUIT_CONFIG));
  Config->Size = sizeof(ACX_TARGET_CIRCUIT_CONFIG);
}
FORCEINLINE VOID ACX_TARGET_FACTORY_CIRCUIT_CONFIG_INIT(PACX_TARGET_FACTORY_CIRCUIT_CONFIG Config) {
  RtlZeroMemory(Config, sizeof(ACX_TARGET_FACTORY_CIRCUIT_CONFIG));
  Config->Size = sizeof(ACX_TARGET_FACTORY_CIRCUIT_CONFIG);
}
FORCEINLINE VOID ACX_TARGET_STREAM_CONFIG_INIT(PACX_TARGET_STREAM_CONFIG Config) {
  RtlZeroMemory(Config, sizeof(ACX_TARGET_STREAM_CONFIG));
  Config->Size = sizeof(ACX_TARGET_STREAM_CONFIG);
}
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetCircuitCreate(WDFDEVICE Device, PWDF_OBJECT_ATTRIBUTES Attributes, PACX_TARGET_CIRCUIT_CONFIG Config, ACXTARGETCIRCUIT *TargetCircuit);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetCircuitFormatRequestForMethod(ACXTARGETCIRCUIT TargetCircuit, WDFREQUEST Request, PACX_REQUEST_PARAMETERS Params);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetCircuitFormatRequestForProperty(ACXTARGETCIRCUIT TargetCircuit, WDFREQUEST Request, PACX_REQUEST_PARAMETERS Params);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG AcxTargetCircuitGetElementsCount(ACXTARGETCIRCUIT TargetCircuit);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG AcxTargetCircuitGetPinsCount(ACXTARGETCIRCUIT TargetCircuit);
_IRQL_requires_max_(PASSIVE_LEVEL)
WDFSTRING AcxTargetCircuitGetSymbolicLinkName(_In_ ACXTARGETCIRCUIT TargetCircuit);
_IRQL_requires_max_(DISPATCH_LEVEL)
ACXTARGETELEMENT AcxTargetCircuitGetTargetElement(ACXTARGETCIRCUIT TargetCircuit, ULONG ElementIndex);
_IRQL_requires_max_(DISPATCH_LEVEL)
ACXTARGETPIN AcxTargetCircuitGetTargetPin(ACXTARGETCIRCUIT TargetCircuit, ULONG PinIndex);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDFIOTARGET AcxTargetCircuitGetWdfIoTarget(ACXTARGETCIRCUIT TargetCircuit);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetElementFormatRequestForMethod(ACXTARGETELEMENT TargetElement, WDFREQUEST Request, PACX_REQUEST_PARAMETERS Params);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetElementFormatRequestForProperty(ACXTARGETELEMENT TargetElement, WDFREQUEST Request, PACX_REQUEST_PARAMETERS Params);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG AcxTargetElementGetId(ACXTARGETELEMENT TargetElement);
_IRQL_requires_max_(DISPATCH_LEVEL)
GUID AcxTargetElementGetNameTag(ACXTARGETELEMENT TargetElement);
_IRQL_requires_max_(DISPATCH_LEVEL)
GUID AcxTargetElementGetType(ACXTARGETELEMENT TargetElement);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDFIOTARGET AcxTargetElementGetWdfIoTarget(ACXTARGETELEMENT TargetElement);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetFactoryCircuitCreate(WDFDEVICE Device, PWDF_OBJECT_ATTRIBUTES Attributes, PACX_TARGET_FACTORY_CIRCUIT_CONFIG Config, ACXTARGETFACTORYCIRCUIT *TargetFactoryCircuit);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetFactoryCircuitFormatRequestForMethod(ACXTARGETFACTORYCIRCUIT TargetFactoryCircuit, WDFREQUEST Request, PACX_REQUEST_PARAMETERS Params);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetFactoryCircuitFormatRequestForProperty(ACXTARGETFACTORYCIRCUIT TargetFactoryCircuit, WDFREQUEST Request, PACX_REQUEST_PARAMETERS Params);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDFIOTARGET AcxTargetFactoryCircuitGetWdfIoTarget(ACXTARGETFACTORYCIRCUIT TargetFactoryCircuit);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetPinFlushModeDataFormatListCache(_In_ ACXTARGETPIN TargetPin, _In_opt_ const GUID *SignalProcessingMode);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetPinFormatRequestForMethod(ACXTARGETPIN TargetPin, WDFREQUEST Request, PACX_REQUEST_PARAMETERS Params);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetPinFormatRequestForProperty(ACXTARGETPIN TargetPin, WDFREQUEST Request, PACX_REQUEST_PARAMETERS Params);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG AcxTargetPinGetId(ACXTARGETPIN TargetPin);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDFIOTARGET AcxTargetPinGetWdfIoTarget(ACXTARGETPIN TargetPin);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetPinRetrieveModeDataFormatList(ACXTARGETPIN TargetPin, const GUID *SignalProcessingMode, ACXDATAFORMATLIST *DataFormatList);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS AcxTargetStreamAssignDrmContentId(ACXTARGETSTREAM TargetStream, ULONG ContentId, PACXDRMRIGHTS DrmRights);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetStreamCreate(WDFDEVICE Device, PWDF_OBJECT_ATTRIBUTES Attributes, PACX_TARGET_STREAM_CONFIG Config, ACXTARGETSTREAM *TargetStream);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetStreamFormatRequestForMethod(ACXTARGETSTREAM TargetStream, WDFREQUEST Request, PACX_REQUEST_PARAMETERS Params);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetStreamFormatRequestForProperty(ACXTARGETSTREAM TargetStream, WDFREQUEST Request, PACX_REQUEST_PARAMETERS Params);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG AcxTargetStreamGetElementsCount(ACXTARGETSTREAM TargetStream);
_IRQL_requires_max_(DISPATCH_LEVEL)
ACXTARGETELEMENT AcxTargetStreamGetTargetElement(ACXTARGETSTREAM TargetStream, ULONG ElementIndex);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDFIOTARGET AcxTargetStreamGetWdfIoTarget(ACXTARGETSTREAM TargetStream);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_ACXTARGETS_H */
