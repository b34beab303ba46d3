/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * acxrequest.h: requests of the audio class extension.
 */
#ifndef IRQLINT_ACXREQUEST_H
#define IRQLINT_ACXREQUEST_H

#include <acxtypes.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _ACX_EVENT_VERB { AcxEventVerbNone, AcxEventVerbEnable, AcxEventVerbDisable, AcxEventVerbBasicSupport, AcxEventVerbSetSupport, AcxEventVerbMax } ACX_EVENT_VERB, *PACX_EVENT_VERB;
typedef enum _ACX_ITEM_TYPE { AcxItemTypeDefault, AcxItemTypeCircuit, AcxItemTypeStream, AcxItemTypeFactoryCircuit, AcxItemTypePin, AcxItemTypeElement, AcxItemTypeMax } ACX_ITEM_TYPE, *PACX_ITEM_TYPE;
typedef enum _ACX_METHOD_VERB { AcxMethodVerbNone, AcxMethodVerbSend, AcxMethodVerbBasicSupport, AcxMethodVerbSetSupport, AcxMethodVerbMax } ACX_METHOD_VERB, *PACX_METHOD_VERB;
typedef enum _ACX_PROPERTY_VERB {
  AcxPropertyVerbNone,
  AcxPropertyVerbGet,
  AcxPropertyVerbSet,
  AcxPropertyVerbBasicSupport,
  AcxPropertyVerbSetSupport,
  AcxPropertyVerbMax
} ACX_PROPERTY_VERB,
    *PACX_PROPERTY_VERB;
typedef enum _ACX_REQUEST_TYPE {
  AcxRequestTypeUnknown,
  AcxRequestTypeAny,
  AcxRequestTypeCreate,
  AcxRequestTypeProperty,
  AcxRequestTypeMethod,
  AcxRequestTypeEvent,
  AcxRequestTypeResetState,
  AcxRequestTypeMax
} ACX_REQUEST_TYPE,
    *PACX_REQUEST_TYPE;

typedef _Function_class_(EVT_ACX_OBJECT_PREPROCESS_REQUEST) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID
    EVT_ACX_OBJECT_PREPROCESS_REQUEST(ACXOBJECT Object, ACXCONTEXT DriverContext, WDFREQUEST Request);
typedef EVT_ACX_OBJECT_PREPROCESS_REQUEST *PFN_ACX_OBJECT_PREPROCESS_REQUEST;
typedef _Function_class_(EVT_ACX_OBJECT_PROCESS_EVENT_REQUEST) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID
    EVT_ACX_OBJECT_PROCESS_EVENT_REQUEST(ACXOBJECT Object, ACXEVENT Event, ACX_EVENT_VERB Verb, ACXEVENTDATA EventData, WDFREQUEST Request);
typedef EVT_ACX_OBJECT_PROCESS_EVENT_REQUEST *PFN_ACX_OBJECT_PROCESS_EVENT_REQUEST;
typedef _Function_class_(EVT_ACX_OBJECT_PROCESS_REQUEST) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID EVT_ACX_OBJECT_PROCESS_REQUEST(ACXOBJECT Object, WDFREQUEST Request);
typedef EVT_ACX_OBJECT_PROCESS_REQUEST *PFN_ACX_OBJECT_PROCESS_REQUEST;

typedef struct _ACX_EVENT_ITEM {
  const GUID *Set;
  ULONG Id;
  ULONG Flags;
  PFN_ACX_OBJECT_PROCESS_EVENT_REQUEST EvtAcxObjectProcessRequest;
  PVOID Reserved;
} ACX_EVENT_ITEM, *PACX_EVENT_ITEM;

#define ACX_PROPERTY_ITEM_FLAG_NONE 0x00000000
#define ACX_PROPERTY_ITEM_FLAG_GET 0x00000001
#define ACX_PROPERTY_ITEM_FLAG_SET 0x00000002
#define ACX_PROPERTY_ITEM_FLAG_BASICSUPPORT 0x00000200
#define ACX_METHOD_ITEM_FLAG_NONE 0x00000000
#define ACX_METHOD_ITEM_FLAG_SEND 0x00000001

typedef struct _ACX_METHOD_ITEM {
  const GUID *Set;
  ULONG Id;
  ULONG Flags;
  PFN_ACX_OBJECT_PROCESS_REQUEST EvtAcxObjectProcessRequest;
  PVOID Reserved;
  ULONG ArgsCb;
  ULONG ResultCb;
  ULONG ResultType;
} ACX_METHOD_ITEM, *PACX_METHOD_ITEM;

typedef struct _ACX_PROPERTY_ITEM {
  const GUID *Set;
  ULONG Id;
  ULONG Flags;
  PFN_ACX_OBJECT_PROCESS_REQUEST EvtAcxObjectProcessRequest;
  PVOID Reserved;
  ULONG ControlCb;
  ULONG ValueCb;
  ULONG ValueType;
} ACX_PROPERTY_ITEM, *PACX_PROPERTY_ITEM;

typedef struct _ACX_REQUEST_PARAMETERS {
  USHORT Size;
  UCHAR MajorFunction;
  UCHAR MinorFunction;
  ACX_REQUEST_TYPE Type;
  union {
    struct {
      GUID Set;
      ULONG Id;
      ACX_PROPERTY_VERB Verb;
      ACX_ITEM_TYPE ItemType;
      ULONG ItemId;
      PVOID Control;
      ULONG ControlCb;
      PVOID Value;
      ULONG ValueCb;
    } Property;
    struct {
      GUID Set;
      ULONG Id;
      ACX_METHOD_VERB Verb;
      ACX_ITEM_TYPE ItemType;
      ULONG ItemId;
      PVOID Args;
      ULONG ArgsCb;
      PVOID Result;
      ULONG ResultCb;
    } Method;
    struct {
      GUID Set;
      ULONG Id;
      ACX_EVENT_VERB Verb;
      ACX_ITEM_TYPE ItemType;
      ULONG ItemId;
      PVOID Data;
      ULONG DataCb;
      ACXEVENTDATA EventData;
    } Event;
    struct {
      PVOID Control;
      ULONG ControlCb;
    } Create;
  } Parameters;
} ACX_REQUEST_PARAMETERS, *PACX_REQUEST_PARAMETERS;

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID AcxRequestGetParameters(WDFREQUEST Request, PACX_REQUEST_PARAMETERS Parameters);
FORCEINLINE VOID ACX_REQUEST_PARAMETERS_INIT_PROPERTY(_Out_ PACX_REQUEST_PARAMETERS Params, _In_ GUID Set, _In_ ULONG Id, _In_ ACX_PROPERTY_VERB Verb, _In_ ACX_ITEM_TYPE ItemType, _In_ ULONG ItemId,
                                                      _In_opt_ PVOID Control, _In_ ULONG ControlCb, _In_opt_ PVOID Value, _In_ ULONG ValueCb) {
  RtlZeroMemory(Params, sizeof(ACX_REQUEST_PARAMETERS));
  Params->Size = sizeof(ACX_REQUEST_PARAMETERS);
  Params->MajorFunction = IRP_MJ_DEVICE_CONTROL;
  Params->Type = AcxRequestTypeProperty;
  Params->Parameters.Property.Set = Set;
  Params->Parameters.Property.Id = Id;
  Params->Parameters.Property.Verb = Verb;
  Params->Parameters.Property.ItemType = ItemType;
  Params->Parameters.Property.ItemId = ItemId;
  Params->Parameters.Property.Control = Control;
  Params->Parameters.Property.ControlCb = ControlCb;
  Params->Parameters.Property.Value = Value;
  Params->Parameters.Property.ValueCb = ValueCb;
}
FORCEINLINE VOID ACX_REQUEST_PARAMETERS_INIT_METHOD(_Out_ PACX_REQUEST_PARAMETERS Params, _In_ GUID Set, _In_ ULONG Id, _In_ ACX_METHOD_VERB Verb, _In_ ACX_ITEM_TYPE ItemType, _In_ ULONG ItemId,
                                                    _In_opt_ PVOID Args, _In_ ULONG ArgsCb, _In_opt_ PVOID Result, _In_ ULONG ResultCb) {
  RtlZeroMemory(Params, sizeof(ACX_REQUEST_PARAMETERS));
  Params->Size = sizeof(ACX_REQUEST_PARAMETERS);
  Params->MajorFunction = IRP_MJ_DEVICE_CONTROL;
  Params->Type = AcxRequestTypeMethod;
  Params->Parameters.Method.Set = Set;
  Params->Parameters.Method.Id = Id;
  Params->Parameters.Method.Verb = Verb;
  Params->Parameters.Method.ItemType = ItemType;
  Params->Parameters.Method.ItemId = ItemId;
  Params->Parameters.Method.Args = Args;
  Params->Parameters.Method.ArgsCb = ArgsCb;
  Params->Parameters.Method.Result = Result;
  Params->Parameters.Method.ResultCb = ResultCb;
}
FORCEINLINE VOID ACX_REQUEST_PARAMETERS_INIT(_Out_ PACX_REQUEST_PARAMETERS Params) {
  RtlZeroMemory(Params, sizeof(ACX_REQUEST_PARAMETERS));
  Params->Size = sizeof(ACX_REQUEST_PARAMETERS);
}

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_ACXREQUEST_H */
