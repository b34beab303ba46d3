/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * acxevents.h: events of the audio class extension.
 */
#ifndef IRQLINT_ACXEVENTS_H
#define IRQLINT_ACXEVENTS_H

#include <acxrequest.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _ACX_EVENT_CONFIG_FLAGS { AcxEventConfigNoFlags, AcxEventConfigValidFlags } ACX_EVENT_CONFIG_FLAGS;
typedef enum _ACX_PNPEVENT_CONFIG_FLAGS { AcxPnpEventConfigNoFlags, AcxPnpEventConfigValidFlags } ACX_PNPEVENT_CONFIG_FLAGS;

typedef _Function_class_(EVT_ACX_EVENT_DISABLE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID EVT_ACX_EVENT_DISABLE(ACXEVENT Event);
typedef EVT_ACX_EVENT_DISABLE *PFN_ACX_EVENT_DISABLE;
typedef _Function_class_(EVT_ACX_EVENT_ENABLE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS EVT_ACX_EVENT_ENABLE(ACXEVENT Event);
typedef EVT_ACX_EVENT_ENABLE *PFN_ACX_EVENT_ENABLE;

typedef struct _ACX_EVENT_CALLBACKS {
  ULONG Size;
  PFN_ACX_EVENT_ENABLE EvtAcxEventEnable;
  PFN_ACX_EVENT_DISABLE EvtAcxEventDisable;
  PFN_ACX_OBJECT_PROCESS_EVENT_REQUEST EvtAcxEventProcessRequest;
} ACX_EVENT_CALLBACKS, *PACX_EVENT_CALLBACKS;

typedef struct _ACX_EVENT_CONFIG {
  ULONG Size;
  ULONG Flags;
  const GUID *Set;
  ULONG Id;
  ULONG Type;
  PACX_EVENT_CALLBACKS Callbacks;
} ACX_EVENT_CONFIG, *PACX_EVENT_CONFIG;

typedef struct _ACX_PNPEVENT_CONFIG {
  ULONG Size;
  ULONG Flags;
  GUID Event;
} ACX_PNPEVENT_CONFIG, *PACX_PNPEVENT_CONFIG;

FORCEINLINE VOID ACX_EVENT_CALLBACKS_INIT(PACX_EVENT_CALLBACKS Callbacks) {
  RtlZeroMemory(Callbacks, sizeof(ACX_EVENT_CALLBACKS));
  Callbacks->Size = sizeof(ACX_EVENT_CALLBACKS);
}
FORCEINLINE VOID ACX_EVENT_CONFIG_INIT(PACX_EVENT_CONFIG Config) {
  RtlZeroMemory(Config, sizeof(ACX_EVENT_CONFIG));
  Config->Size = sizeof(ACX_EVENT_CONFIG);
}
FORCEINLINE VOID ACX_PNPEVENT_CONFIG_INIT(PACX_PNPEVENT_CONFIG Config) {
  RtlZeroMemory(Config, sizeof(ACX_PNPEVENT_CONFIG));
  Config->Size = sizeof(ACX_PNPEVENT_CONFIG);
}
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID AcxEventAddEventData(ACXEVENT Event, ACXEVENTDATA EventData);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxEventCreate(ACXOBJECT Object, PWDF_OBJECT_ATTRIBUTES Attributes, PACX_EVENT_CONFIG Config, ACXEVENT *Event);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID AcxEventGenerateEvent(ACXEVENT Event);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxPnpEventCreate(WDFDEVICE Device, ACXOBJECT Object, PWDF_OBJECT_ATTRIBUTES Attributes, PACX_PNPEVENT_CONFIG Config, ACXPNPEVENT *Event);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxPnpEventGenerateEvent(ACXPNPEVENT Event, PVOID Payload, USHORT Size);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_ACXEVENTS_H */
