/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * portcls.h: audio adapters on PortCls.
 */
#ifndef IRQLINT_PORTCLS_H
#define IRQLINT_PORTCLS_H

#include <wdm.h>
#include <windef.h>
#include <punknown.h>
#include <ks.h>
#include <ksmedia.h>
#include <drmk.h>

#ifndef PORTCLASSAPI
#define PORTCLASSAPI EXTERN_C
#endif

typedef struct _PCPROPERTY_REQUEST PCPROPERTY_REQUEST, *PPCPROPERTY_REQUEST;
typedef struct _PCEVENT_REQUEST PCEVENT_REQUEST, *PPCEVENT_REQUEST;
typedef struct _PCMETHOD_REQUEST PCMETHOD_REQUEST, *PPCMETHOD_REQUEST;
struct IResourceList;
typedef NTSTATUS (*PCPFNSTARTDEVICE)(PDEVICE_OBJECT DeviceObject, PIRP Irp, struct IResourceList *ResourceList);
typedef NTSTATUS (*PCPFNPROPERTY_HANDLER)(PPCPROPERTY_REQUEST PropertyRequest);
typedef NTSTATUS (*PCPFNEVENT_HANDLER)(PPCEVENT_REQUEST EventRequest);
typedef NTSTATUS (*PCPFNMETHOD_HANDLER)(PPCMETHOD_REQUEST MethodRequest);
typedef NTSTATUS (*PCPFNIRP_HANDLER)(PDEVICE_OBJECT DeviceObject, PIRP Irp);
typedef PVOID PCSTREAMRESOURCE, PCSTREAMRESOURCE_HANDLE, *PPCSTREAMRESOURCE, *PPCSTREAMRESOURCE_HANDLE;

#define PCFILTER_NODE ((ULONG) - 1)
#define PORT_CLASS_DEVICE_EXTENSION_SIZE (64 * sizeof(ULONG_PTR))
#define _100NS_UNITS_PER_SECOND 10000000L
#define PCPROPERTY_ITEM_FLAG_GET KSPROPERTY_TYPE_GET
#define PCPROPERTY_ITEM_FLAG_SET KSPROPERTY_TYPE_SET
#define PCPROPERTY_ITEM_FLAG_BASICSUPPORT KSPROPERTY_TYPE_BASICSUPPORT
#define PCPROPERTY_ITEM_FLAG_SERIALIZERAW KSPROPERTY_TYPE_SERIALIZERAW
#define PCPROPERTY_ITEM_FLAG_UNSERIALIZERAW KSPROPERTY_TYPE_UNSERIALIZERAW
#define PCPROPERTY_ITEM_FLAG_SERIALIZESIZE KSPROPERTY_TYPE_SERIALIZESIZE
#define PCPROPERTY_ITEM_FLAG_SERIALIZE                                                                                 \
  (PCPROPERTY_ITEM_FLAG_SERIALIZERAW | PCPROPERTY_ITEM_FLAG_UNSERIALIZERAW | PCPROPERTY_ITEM_FLAG_SERIALIZESIZE)
#define PCPROPERTY_ITEM_FLAG_DEFAULTVALUES KSPROPERTY_TYPE_DEFAULTVALUES
#define PCEVENT_ITEM_FLAG_ENABLE KSEVENT_TYPE_ENABLE
#define PCEVENT_ITEM_FLAG_ONESHOT KSEVENT_TYPE_ONESHOT
#define PCEVENT_ITEM_FLAG_BASICSUPPORT KSEVENT_TYPE_BASICSUPPORT
#define PCEVENT_VERB_NONE 0
#define PCEVENT_VERB_ADD 1
#define PCEVENT_VERB_REMOVE 2
#define PCEVENT_VERB_SUPPORT 4
#define PCMETHOD_ITEM_FLAG_NONE KSMETHOD_TYPE_NONE
#define PCMETHOD_ITEM_FLAG_READ KSMETHOD_TYPE_READ
#define PCMETHOD_ITEM_FLAG_WRITE KSMETHOD_TYPE_WRITE
#define PCMETHOD_ITEM_FLAG_MODIFY KSMETHOD_TYPE_MODIFY
#define PCMETHOD_ITEM_FLAG_SOURCE KSMETHOD_TYPE_SOURCE
#define PCMETHOD_ITEM_FLAG_BASICSUPPORT KSMETHOD_TYPE_BASICSUPPORT

typedef struct {
  const GUID *Set;
  ULONG Id;
  ULONG Flags;
  PCPFNPROPERTY_HANDLER Handler;
} PCPROPERTY_ITEM, *PPCPROPERTY_ITEM;

typedef struct {
  const GUID *Set;
  ULONG Id;
  ULONG Flags;
  PCPFNEVENT_HANDLER Handler;
} PCEVENT_ITEM, *PPCEVENT_ITEM;

typedef struct {
  const GUID *Set;
  ULONG Id;
  ULONG Flags;
  PCPFNMETHOD_HANDLER Handler;
} PCMETHOD_ITEM, *PPCMETHOD_ITEM;

struct _PCPROPERTY_REQUEST {
  PUNKNOWN MajorTarget;
  PUNKNOWN MinorTarget;
  ULONG Node;
  const PCPROPERTY_ITEM *PropertyItem;
  ULONG Verb;
  ULONG InstanceSize;
  PVOID Instance;
  ULONG ValueSize;
  PVOID Value;
  PIRP Irp;
};

struct _PCEVENT_REQUEST {
  PUNKNOWN MajorTarget;
  PUNKNOWN MinorTarget;
  ULONG Node;
  const PCEVENT_ITEM *EventItem;
  PKSEVENT_ENTRY EventEntry;
  ULONG Verb;
  PIRP Irp;
};

struct _PCMETHOD_REQUEST {
  PUNKNOWN MajorTarget;
  PUNKNOWN MinorTarget;
  ULONG Node;
  const PCMETHOD_ITEM *MethodItem;
  ULONG Verb;
};

typedef struct {
  ULONG PropertyItemSize;
  ULONG PropertyCount;
  const PCPROPERTY_ITEM *Properties;
  ULONG MethodItemSize;
  ULONG MethodCount;
  const PCMETHOD_ITEM *Methods;
  ULONG EventItemSize;
  ULONG EventCount;
  const PCEVENT_ITEM *Events;
  ULONG Reserved;
} PCAUTOMATION_TABLE, *PPCAUTOMATION_TABLE;

#define DEFINE_PCAUTOMATION_TABLE_PROP(AutomationTable, PropertyTable)                                                 \
  const PCAUTOMATION_TABLE AutomationTable = {sizeof((PropertyTable)[0]),                                              \
                                              SIZEOF_ARRAY(PropertyTable),                                             \
                                              (const PCPROPERTY_ITEM *)(PropertyTable),                                \
                                              0,                                                                       \
                                              0,                                                                       \
                                              NULL,                                                                    \
                                              0,                                                                       \
                                              0,                                                                       \
                                              NULL,                                                                    \
                                              0}
#define DEFINE_PCAUTOMATION_TABLE_PROP_EVENT(AutomationTable, PropertyTable, EventTable)                               \
  const PCAUTOMATION_TABLE AutomationTable = {                                                                         \
      sizeof((PropertyTable)[0]), SIZEOF_ARRAY(PropertyTable), (const PCPROPERTY_ITEM *)(PropertyTable), 0, 0, NULL,   \
      sizeof((EventTable)[0]),    SIZEOF_ARRAY(EventTable),    (const PCEVENT_ITEM *)(EventTable),       0}
#define DEFINE_PCAUTOMATION_TABLE_EVENT(AutomationTable, EventTable)                                                   \
  const PCAUTOMATION_TABLE AutomationTable = {0,                                                                       \
                                              0,                                                                       \
                                              NULL,                                                                    \
                                              0,                                                                       \
                                              0,                                                                       \
                                              NULL,                                                                    \
                                              sizeof((EventTable)[0]),                                                 \
                                              SIZEOF_ARRAY(EventTable),                                                \
                                              (const PCEVENT_ITEM *)(EventTable),                                      \
                                              0}

typedef struct {
  ULONG MaxGlobalInstanceCount;
  ULONG MaxFilterInstanceCount;
  ULONG MinFilterInstanceCount;
  const PCAUTOMATION_TABLE *AutomationTable;
  KSPIN_DESCRIPTOR KsPinDescriptor;
} PCPIN_DESCRIPTOR, *PPCPIN_DESCRIPTOR;

typedef struct {
  ULONG Flags;
  const PCAUTOMATION_TABLE *AutomationTable;
  const GUID *Type;
  const GUID *Name;
} PCNODE_DESCRIPTOR, *PPCNODE_DESCRIPTOR;

typedef KSTOPOLOGY_CONNECTION PCCONNECTION_DESCRIPTOR, *PPCCONNECTION_DESCRIPTOR;

typedef struct {
  ULONG Version;
  const PCAUTOMATION_TABLE *AutomationTable;
  ULONG PinSize;
  ULONG PinCount;
  const PCPIN_DESCRIPTOR *Pins;
  ULONG NodeSize;
  ULONG NodeCount;
  const PCNODE_DESCRIPTOR *Nodes;
  ULONG ConnectionCount;
  const PCCONNECTION_DESCRIPTOR *Connections;
  ULONG CategoryCount;
  const GUID *Categories;
} PCFILTER_DESCRIPTOR, *PPCFILTER_DESCRIPTOR;

typedef struct _PCNOTIFICATION_BUFFER {
  UCHAR NotificationBuffer[1];
} PCNOTIFICATION_BUFFER, *PPCNOTIFICATION_BUFFER;

typedef enum _PcStreamResourceType {
  ePcStreamResourceInterrupt = 0,
  ePcStreamResourceThread = 1,
  ePcStreamResourceSet = 2
} PcStreamResourceType,
    *PPcStreamResourceType;

typedef struct _PCSTREAMRESOURCE_DESCRIPTOR {
  ULONG Size;
  ULONG Flags;
  PDEVICE_OBJECT Pdo;
  PcStreamResourceType Type;
  union {
    struct {
      ULONG Version;
      PVOID Generic;
    } Interrupt;
    PETHREAD Thread;
    PCSTREAMRESOURCE_HANDLE ResourceSet;
  } Resource;
} PCSTREAMRESOURCE_DESCRIPTOR, *PPCSTREAMRESOURCE_DESCRIPTOR;

#define PCSTREAMRESOURCE_DESCRIPTOR_INIT(d)                                                                            \
  (RtlZeroMemory((d), sizeof(PCSTREAMRESOURCE_DESCRIPTOR)), (d)->Size = sizeof(PCSTREAMRESOURCE_DESCRIPTOR))

typedef enum _PC_EXIT_LATENCY {
  PcExitLatencyInstant,
  PcExitLatencyFast,
  PcExitLatencyResponsive
} PC_EXIT_LATENCY,
    *PPC_EXIT_LATENCY;
typedef enum { PcRebalanceNotSupported = 0, PcRebalanceRemoveSubdevices } PC_REBALANCE_TYPE;
typedef enum { eVolumeAttribute = 0, eMuteAttribute, ePeakMeterAttribute } eChannelTargetType;
typedef enum { eMixFormat = 0, eDeviceFormat, eSupportedDeviceFormats } eEngineFormatType;
typedef enum {
  eMINIPORT_IHV_DEFINED = 0,
  eMINIPORT_BUFFER_COMPLETE,
  eMINIPORT_PIN_STATE,
  eMINIPORT_GET_STREAM_POSITION,
  eMINIPORT_SET_WAVERT_BUFFER_WRITE_POSITION,
  eMINIPORT_GET_PRESENTATION_POSITION,
  eMINIPORT_PROGRAM_DMA,
  eMINIPORT_GLITCH_REPORT,
  eMINIPORT_LAST_BUFFER_RENDERED,
  eMINIPORT_PROCESSING_ENABLED
} EPcMiniportEngineEvent;

typedef enum { InterruptSyncModeNormal = 1, InterruptSyncModeAll, InterruptSyncModeRepeat } INTERRUPTSYNCMODE;

#define INTERFACE IResourceList
DECLARE_INTERFACE_(IResourceList, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(ULONG, NumberOfEntries)(THIS) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(ULONG, NumberOfEntriesOfType)(THIS_ _In_ CM_RESOURCE_TYPE Type) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(PCM_PARTIAL_RESOURCE_DESCRIPTOR, FindTranslatedEntry)(THIS_ _In_ CM_RESOURCE_TYPE Type, _In_ ULONG Index)
      PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(PCM_PARTIAL_RESOURCE_DESCRIPTOR, FindUntranslatedEntry)(THIS_ _In_ CM_RESOURCE_TYPE Type, _In_ ULONG Index)
      PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, AddEntry)(THIS_ _In_ PCM_PARTIAL_RESOURCE_DESCRIPTOR Translated,
                                 _In_ PCM_PARTIAL_RESOURCE_DESCRIPTOR Untranslated) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, AddEntryFromParent)(THIS_ _In_ struct IResourceList * Parent, _In_ CM_RESOURCE_TYPE Type,
                                           _In_ ULONG Index) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(PCM_RESOURCE_LIST, TranslatedList)(THIS) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(PCM_RESOURCE_LIST, UntranslatedList)(THIS) PURE;
};
#undef INTERFACE
typedef IResourceList *PRESOURCELIST;
#define IMP_IResourceList                                                                                              \
  STDMETHODIMP_(ULONG) NumberOfEntries();                                                                              \
  STDMETHODIMP_(ULONG) NumberOfEntriesOfType(CM_RESOURCE_TYPE Type);                                                   \
  STDMETHODIMP_(PCM_PARTIAL_RESOURCE_DESCRIPTOR) FindTranslatedEntry(CM_RESOURCE_TYPE Type, ULONG Index);              \
  STDMETHODIMP_(PCM_PARTIAL_RESOURCE_DESCRIPTOR) FindUntranslatedEntry(CM_RESOURCE_TYPE Type, ULONG Index);            \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  AddEntry(PCM_PARTIAL_RESOURCE_DESCRIPTOR Translated, PCM_PARTIAL_RESOURCE_DESCRIPTOR Untranslated);                  \
  STDMETHODIMP_(NTSTATUS) AddEntryFromParent(struct IResourceList *Parent, CM_RESOURCE_TYPE Type, ULONG Index);        \
  STDMETHODIMP_(PCM_RESOURCE_LIST) TranslatedList();                                                                   \
  STDMETHODIMP_(PCM_RESOURCE_LIST) UntranslatedList()

#define INTERFACE IServiceSink
DECLARE_INTERFACE_(IServiceSink, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(DISPATCH_LEVEL)
  STDMETHOD_(VOID, RequestService)(THIS) PURE;
};
#undef INTERFACE
typedef IServiceSink *PSERVICESINK;
#define IMP_IServiceSink STDMETHODIMP_(VOID) RequestService()

#define INTERFACE IServiceGroup
DECLARE_INTERFACE_(IServiceGroup, IServiceSink) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
  STDMETHOD_(VOID, RequestService)(THIS) PURE;
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, AddMember)(THIS_ _In_ PSERVICESINK pServiceSink) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(VOID, RemoveMember)(THIS_ _In_ PSERVICESINK pServiceSink) PURE;
  _IRQL_requires_max_(DISPATCH_LEVEL)
  STDMETHOD_(VOID, SupportDelayedService)(THIS) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(VOID, RequestDelayedService)(THIS_ _In_ ULONGLONG ullDelay) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(VOID, CancelDelayedService)(THIS) PURE;
};
#undef INTERFACE
typedef IServiceGroup *PSERVICEGROUP;
#define IMP_IServiceGroup                                                                                              \
  IMP_IServiceSink;                                                                                                    \
  STDMETHODIMP_(NTSTATUS) AddMember(PSERVICESINK pServiceSink);                                                        \
  STDMETHODIMP_(VOID) RemoveMember(PSERVICESINK pServiceSink);                                                         \
  STDMETHODIMP_(VOID) SupportDelayedService();                                                                         \
  STDMETHODIMP_(VOID) RequestDelayedService(ULONGLONG ullDelay);                                                       \
  STDMETHODIMP_(VOID) CancelDelayedService()

#define INTERFACE IUnregisterSubdevice
DECLARE_INTERFACE_(IUnregisterSubdevice, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, UnregisterSubdevice)(THIS_ _In_ PDEVICE_OBJECT DeviceObject, _In_ PUNKNOWN Unknown) PURE;
};
#undef INTERFACE
typedef IUnregisterSubdevice *PUNREGISTERSUBDEVICE;
#define IMP_IUnregisterSubdevice                                                                                       \
  STDMETHODIMP_(NTSTATUS) UnregisterSubdevice(PDEVICE_OBJECT DeviceObject, PUNKNOWN Unknown)

#define INTERFACE IUnregisterPhysicalConnection
DECLARE_INTERFACE_(IUnregisterPhysicalConnection, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, UnregisterPhysicalConnection)(THIS_ _In_ PDEVICE_OBJECT DeviceObject, _In_ PUNKNOWN FromUnknown,
                                                     _In_ ULONG FromPin, _In_ PUNKNOWN ToUnknown, _In_ ULONG ToPin)
      PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, UnregisterPhysicalConnectionToExternal)(THIS_ _In_ PDEVICE_OBJECT DeviceObject,
                                                               _In_ PUNKNOWN FromUnknown, _In_ ULONG FromPin,
                                                               _In_ PUNICODE_STRING ToString, _In_ ULONG ToPin) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, UnregisterPhysicalConnectionFromExternal)(THIS_ _In_ PDEVICE_OBJECT DeviceObject,
                                                                 _In_ PUNICODE_STRING FromString, _In_ ULONG FromPin,
                                                                 _In_ PUNKNOWN ToUnknown, _In_ ULONG ToPin) PURE;
};
#undef INTERFACE
typedef IUnregisterPhysicalConnection *PUNREGISTERPHYSICALCONNECTION;
#define IMP_IUnregisterPhysicalConnection                                                                              \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  UnregisterPhysicalConnection(PDEVICE_OBJECT DeviceObject, PUNKNOWN FromUnknown, ULONG FromPin, PUNKNOWN ToUnknown,   \
                               ULONG ToPin);                                                                           \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  UnregisterPhysicalConnectionToExternal(PDEVICE_OBJECT DeviceObject, PUNKNOWN FromUnknown, ULONG FromPin,             \
                                         PUNICODE_STRING ToString, ULONG ToPin);                                       \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  UnregisterPhysicalConnectionFromExternal(PDEVICE_OBJECT DeviceObject, PUNICODE_STRING FromString, ULONG FromPin,     \
                                           PUNKNOWN ToUnknown, ULONG ToPin)

#define INTERFACE IDmaChannel
DECLARE_INTERFACE_(IDmaChannel, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, AllocateBuffer)(THIS_ ULONG BufferSize, PPHYSICAL_ADDRESS PhysicalAddressConstraint) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(VOID, FreeBuffer)(THIS) PURE;
  STDMETHOD_(ULONG, TransferCount)(THIS) PURE;
  STDMETHOD_(ULONG, MaximumBufferSize)(THIS) PURE;
  STDMETHOD_(ULONG, AllocatedBufferSize)(THIS) PURE;
  STDMETHOD_(ULONG, BufferSize)(THIS) PURE;
  STDMETHOD_(VOID, SetBufferSize)(THIS_ ULONG BufferSize) PURE;
  STDMETHOD_(PVOID, SystemAddress)(THIS) PURE;
  STDMETHOD_(PHYSICAL_ADDRESS, PhysicalAddress)(THIS) PURE;
  STDMETHOD_(PADAPTER_OBJECT, GetAdapterObject)(THIS) PURE;
  STDMETHOD_(VOID, CopyTo)(THIS_ PVOID Destination, PVOID Source, ULONG ByteCount) PURE;
  STDMETHOD_(VOID, CopyFrom)(THIS_ PVOID Destination, PVOID Source, ULONG ByteCount) PURE;
};
#undef INTERFACE
typedef IDmaChannel *PDMACHANNEL;
#define IMP_IDmaChannel                                                                                                \
  STDMETHODIMP_(NTSTATUS) AllocateBuffer(ULONG BufferSize, PPHYSICAL_ADDRESS PhysicalAddressConstraint);               \
  STDMETHODIMP_(VOID) FreeBuffer();                                                                                    \
  STDMETHODIMP_(ULONG) TransferCount();                                                                                \
  STDMETHODIMP_(ULONG) MaximumBufferSize();                                                                            \
  STDMETHODIMP_(ULONG) AllocatedBufferSize();                                                                          \
  STDMETHODIMP_(ULONG) BufferSize();                                                                                   \
  STDMETHODIMP_(VOID) SetBufferSize(ULONG BufferSize);                                                                 \
  STDMETHODIMP_(PVOID) SystemAddress();                                                                                \
  STDMETHODIMP_(PHYSICAL_ADDRESS) PhysicalAddress();                                                                   \
  STDMETHODIMP_(PADAPTER_OBJECT) GetAdapterObject();                                                                   \
  STDMETHODIMP_(VOID) CopyTo(PVOID Destination, PVOID Source, ULONG ByteCount);                                        \
  STDMETHODIMP_(VOID) CopyFrom(PVOID Destination, PVOID Source, ULONG ByteCount)

#define INTERFACE IDmaChannelSlave
DECLARE_INTERFACE_(IDmaChannelSlave, IDmaChannel) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
  STDMETHOD_(NTSTATUS, AllocateBuffer)(THIS_ ULONG BufferSize, PPHYSICAL_ADDRESS PhysicalAddressConstraint) PURE;
  STDMETHOD_(VOID, FreeBuffer)(THIS) PURE;
  STDMETHOD_(ULONG, TransferCount)(THIS) PURE;
  STDMETHOD_(ULONG, MaximumBufferSize)(THIS) PURE;
  STDMETHOD_(ULONG, AllocatedBufferSize)(THIS) PURE;
  STDMETHOD_(ULONG, BufferSize)(THIS) PURE;
  STDMETHOD_(VOID, SetBufferSize)(THIS_ ULONG BufferSize) PURE;
  STDMETHOD_(PVOID, SystemAddress)(THIS) PURE;
  STDMETHOD_(PHYSICAL_ADDRESS, PhysicalAddress)(THIS) PURE;
  STDMETHOD_(PADAPTER_OBJECT, GetAdapterObject)(THIS) PURE;
  STDMETHOD_(VOID, CopyTo)(THIS_ PVOID Destination, PVOID Source, ULONG ByteCount) PURE;
  STDMETHOD_(VOID, CopyFrom)(THIS_ PVOID Destination, PVOID Source, ULONG ByteCount) PURE;
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, Start)(THIS_ ULONG MapSize, BOOLEAN WriteToDevice) PURE;
  _IRQL_requires_max_(DISPATCH_LEVEL)
  STDMETHOD_(NTSTATUS, Stop)(THIS) PURE;
  _IRQL_requires_max_(DISPATCH_LEVEL)
  STDMETHOD_(ULONG, ReadCounter)(THIS) PURE;
  STDMETHOD_(NTSTATUS, WaitForTC)(THIS_ ULONG Timeout) PURE;
};
#undef INTERFACE
typedef IDmaChannelSlave *PDMACHANNELSLAVE;
#define IMP_IDmaChannelSlave                                                                                           \
  IMP_IDmaChannel;                                                                                                     \
  STDMETHODIMP_(NTSTATUS) Start(ULONG MapSize, BOOLEAN WriteToDevice);                                                 \
  STDMETHODIMP_(NTSTATUS) Stop();                                                                                      \
  STDMETHODIMP_(ULONG) ReadCounter();                                                                                  \
  STDMETHODIMP_(NTSTATUS) WaitForTC(ULONG Timeout)

struct IInterruptSync;
typedef NTSTATUS (*PINTERRUPTSYNCROUTINE)(struct IInterruptSync *InterruptSync, PVOID DynamicContext);

#define INTERFACE IInterruptSync
DECLARE_INTERFACE_(IInterruptSync, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  STDMETHOD_(NTSTATUS, CallSynchronizedRoutine)(THIS_ _In_ PINTERRUPTSYNCROUTINE Routine, _In_ PVOID DynamicContext)
      PURE;
  STDMETHOD_(PKINTERRUPT, GetKInterrupt)(THIS) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, Connect)(THIS) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(VOID, Disconnect)(THIS) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, RegisterServiceRoutine)(THIS_ _In_ PINTERRUPTSYNCROUTINE Routine, _In_ PVOID DynamicContext,
                                               _In_ BOOLEAN First) PURE;
};
#undef INTERFACE
typedef IInterruptSync *PINTERRUPTSYNC;
#define IMP_IInterruptSync                                                                                             \
  STDMETHODIMP_(NTSTATUS) CallSynchronizedRoutine(PINTERRUPTSYNCROUTINE Routine, PVOID DynamicContext);                \
  STDMETHODIMP_(PKINTERRUPT) GetKInterrupt();                                                                          \
  STDMETHODIMP_(NTSTATUS) Connect();                                                                                   \
  STDMETHODIMP_(VOID) Disconnect();                                                                                    \
  STDMETHODIMP_(NTSTATUS) RegisterServiceRoutine(PINTERRUPTSYNCROUTINE Routine, PVOID DynamicContext, BOOLEAN First)

enum { GeneralRegistryKey, DeviceRegistryKey, DriverRegistryKey, HwProfileRegistryKey, DeviceInterfaceRegistryKey };

#define INTERFACE IRegistryKey
DECLARE_INTERFACE_(IRegistryKey, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, QueryKey)(THIS_ _In_ KEY_INFORMATION_CLASS KeyInformationClass, _Out_ PVOID KeyInformation,
                                 _In_ ULONG Length, _Out_ PULONG ResultLength) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, EnumerateKey)(THIS_ _In_ ULONG Index, _In_ KEY_INFORMATION_CLASS KeyInformationClass,
                                     _Out_ PVOID KeyInformation, _In_ ULONG Length, _Out_ PULONG ResultLength) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, QueryValueKey)(
      THIS_ _In_ PUNICODE_STRING ValueName, _In_ KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass,
      _Out_ PVOID KeyValueInformation, _In_ ULONG Length, _Out_ PULONG ResultLength) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS,
             EnumerateValueKey)(THIS_ _In_ ULONG Index, _In_ KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass,
                                _Out_ PVOID KeyValueInformation, _In_ ULONG Length, _Out_ PULONG ResultLength) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, SetValueKey)(THIS_ _In_opt_ PUNICODE_STRING ValueName, _In_ ULONG Type, _In_ PVOID Data,
                                    _In_ ULONG DataSize) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, QueryRegistryValues)(THIS_ _In_ PRTL_QUERY_REGISTRY_TABLE QueryTable, _In_opt_ PVOID Context)
      PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, NewSubKey)(THIS_ _Out_ struct IRegistryKey * *RegistrySubKey, _In_ PUNKNOWN OuterUnknown,
                                  _In_ ACCESS_MASK DesiredAccess, _In_ PUNICODE_STRING SubKeyName,
                                  _In_ ULONG CreateOptions, _Out_opt_ PULONG Disposition) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, DeleteKey)(THIS) PURE;
};
#undef INTERFACE
typedef IRegistryKey *PREGISTRYKEY;
#define IMP_IRegistryKey                                                                                               \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  QueryKey(KEY_INFORMATION_CLASS KeyInformationClass, PVOID KeyInformation, ULONG Length, PULONG ResultLength);        \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  EnumerateKey(ULONG Index, KEY_INFORMATION_CLASS KeyInformationClass, PVOID KeyInformation, ULONG Length,             \
               PULONG ResultLength);                                                                                   \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  QueryValueKey(PUNICODE_STRING ValueName, KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass,                       \
                PVOID KeyValueInformation, ULONG Length, PULONG ResultLength);                                         \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  EnumerateValueKey(ULONG Index, KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass, PVOID KeyValueInformation,      \
                    ULONG Length, PULONG ResultLength);                                                                \
  STDMETHODIMP_(NTSTATUS) SetValueKey(PUNICODE_STRING ValueName, ULONG Type, PVOID Data, ULONG DataSize);              \
  STDMETHODIMP_(NTSTATUS) QueryRegistryValues(PRTL_QUERY_REGISTRY_TABLE QueryTable, PVOID Context);                    \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  NewSubKey(struct IRegistryKey **RegistrySubKey, PUNKNOWN OuterUnknown, ACCESS_MASK DesiredAccess,                    \
            PUNICODE_STRING SubKeyName, ULONG CreateOptions, PULONG Disposition);                                      \
  STDMETHODIMP_(NTSTATUS) DeleteKey()

#define INTERFACE IMusicTechnology
DECLARE_INTERFACE_(IMusicTechnology, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, SetTechnology)(THIS_ _In_ const GUID *Technology) PURE;
};
#undef INTERFACE
typedef IMusicTechnology *PMUSICTECHNOLOGY;
#define IMP_IMusicTechnology STDMETHODIMP_(NTSTATUS) SetTechnology(const GUID *Technology)

#define INTERFACE IPort
DECLARE_INTERFACE_(IPort, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, Init)(THIS_ PDEVICE_OBJECT DeviceObject, PIRP Irp, PUNKNOWN UnknownMiniport,
                             PUNKNOWN UnknownAdapter, PRESOURCELIST ResourceList) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, GetDeviceProperty)(THIS_ DEVICE_REGISTRY_PROPERTY DeviceProperty, ULONG BufferLength,
                                          PVOID PropertyBuffer, PULONG ResultLength) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, NewRegistryKey)(
      THIS_ PREGISTRYKEY * OutRegistryKey, PUNKNOWN OuterUnknown, ULONG RegistryKeyType, ACCESS_MASK DesiredAccess,
      POBJECT_ATTRIBUTES ObjectAttributes, ULONG CreateOptions, PULONG Disposition) PURE;
};
#undef INTERFACE
typedef IPort *PPORT;
#define IMP_IPort                                                                                                      \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  Init(PDEVICE_OBJECT DeviceObject, PIRP Irp, PUNKNOWN UnknownMiniport, PUNKNOWN UnknownAdapter,                       \
       PRESOURCELIST ResourceList);                                                                                    \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  GetDeviceProperty(DEVICE_REGISTRY_PROPERTY DeviceProperty, ULONG BufferLength, PVOID PropertyBuffer,                 \
                    PULONG ResultLength);                                                                              \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  NewRegistryKey(PREGISTRYKEY *OutRegistryKey, PUNKNOWN OuterUnknown, ULONG RegistryKeyType,                           \
                 ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes, ULONG CreateOptions,                  \
                 PULONG Disposition)

#define INTERFACE IPortMidi
DECLARE_INTERFACE_(IPortMidi, IPort) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
  STDMETHOD_(NTSTATUS, Init)(THIS_ PDEVICE_OBJECT DeviceObject, PIRP Irp, PUNKNOWN UnknownMiniport,
                             PUNKNOWN UnknownAdapter, PRESOURCELIST ResourceList) PURE;
  STDMETHOD_(NTSTATUS, GetDeviceProperty)(THIS_ DEVICE_REGISTRY_PROPERTY DeviceProperty, ULONG BufferLength,
                                          PVOID PropertyBuffer, PULONG ResultLength) PURE;
  STDMETHOD_(NTSTATUS, NewRegistryKey)(
      THIS_ PREGISTRYKEY * OutRegistryKey, PUNKNOWN OuterUnknown, ULONG RegistryKeyType, ACCESS_MASK DesiredAccess,
      POBJECT_ATTRIBUTES ObjectAttributes, ULONG CreateOptions, PULONG Disposition) PURE;
#endif
  STDMETHOD_(VOID, Notify)(THIS_ _In_opt_ PSERVICEGROUP ServiceGroup) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, RegisterServiceGroup)(THIS_ _In_ PSERVICEGROUP ServiceGroup) PURE;
};
#undef INTERFACE
typedef IPortMidi *PPORTMIDI;
#define IMP_IPortMidi                                                                                                  \
  IMP_IPort;                                                                                                           \
  STDMETHODIMP_(VOID) Notify(PSERVICEGROUP ServiceGroup);                                                              \
  STDMETHODIMP_(NTSTATUS) RegisterServiceGroup(PSERVICEGROUP ServiceGroup)

#define INTERFACE IPortWaveCyclic
DECLARE_INTERFACE_(IPortWaveCyclic, IPort) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
  STDMETHOD_(NTSTATUS, Init)(THIS_ PDEVICE_OBJECT DeviceObject, PIRP Irp, PUNKNOWN UnknownMiniport,
                             PUNKNOWN UnknownAdapter, PRESOURCELIST ResourceList) PURE;
  STDMETHOD_(NTSTATUS, GetDeviceProperty)(THIS_ DEVICE_REGISTRY_PROPERTY DeviceProperty, ULONG BufferLength,
                                          PVOID PropertyBuffer, PULONG ResultLength) PURE;
  STDMETHOD_(NTSTATUS, NewRegistryKey)(
      THIS_ PREGISTRYKEY * OutRegistryKey, PUNKNOWN OuterUnknown, ULONG RegistryKeyType, ACCESS_MASK DesiredAccess,
      POBJECT_ATTRIBUTES ObjectAttributes, ULONG CreateOptions, PULONG Disposition) PURE;
#endif
  STDMETHOD_(VOID, Notify)(THIS_ _In_ PSERVICEGROUP ServiceGroup) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, NewSlaveDmaChannel)(
      THIS_ _Out_ PDMACHANNELSLAVE * DmaChannel, _In_ PUNKNOWN OuterUnknown, _In_ PRESOURCELIST ResourceList,
      _In_ ULONG DmaIndex, _In_ ULONG MaximumLength, _In_ BOOLEAN DemandMode, _In_ DMA_SPEED DmaSpeed) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, NewMasterDmaChannel)(THIS_ _Out_ PDMACHANNEL * DmaChannel, _In_ PUNKNOWN OuterUnknown,
                                            _In_opt_ PRESOURCELIST ResourceList, _In_ ULONG MaximumLength,
                                            _In_ BOOLEAN Dma32BitAddresses, _In_ BOOLEAN Dma64BitAddresses,
                                            _In_ DMA_WIDTH DmaWidth, _In_ DMA_SPEED DmaSpeed) PURE;
};
#undef INTERFACE
typedef IPortWaveCyclic *PPORTWAVECYCLIC;
#define IMP_IPortWaveCyclic                                                                                            \
  IMP_IPort;                                                                                                           \
  STDMETHODIMP_(VOID) Notify(PSERVICEGROUP ServiceGroup);                                                              \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  NewSlaveDmaChannel(PDMACHANNELSLAVE *DmaChannel, PUNKNOWN OuterUnknown, PRESOURCELIST ResourceList, ULONG DmaIndex,  \
                     ULONG MaximumLength, BOOLEAN DemandMode, DMA_SPEED DmaSpeed);                                     \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  NewMasterDmaChannel(PDMACHANNEL *DmaChannel, PUNKNOWN OuterUnknown, PRESOURCELIST ResourceList, ULONG MaximumLength, \
                      BOOLEAN Dma32BitAddresses, BOOLEAN Dma64BitAddresses, DMA_WIDTH DmaWidth, DMA_SPEED DmaSpeed)

#define INTERFACE IPortWavePci
DECLARE_INTERFACE_(IPortWavePci, IPort) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
  STDMETHOD_(NTSTATUS, Init)(THIS_ PDEVICE_OBJECT DeviceObject, PIRP Irp, PUNKNOWN UnknownMiniport,
                             PUNKNOWN UnknownAdapter, PRESOURCELIST ResourceList) PURE;
  STDMETHOD_(NTSTATUS, GetDeviceProperty)(THIS_ DEVICE_REGISTRY_PROPERTY DeviceProperty, ULONG BufferLength,
                                          PVOID PropertyBuffer, PULONG ResultLength) PURE;
  STDMETHOD_(NTSTATUS, NewRegistryKey)(
      THIS_ PREGISTRYKEY * OutRegistryKey, PUNKNOWN OuterUnknown, ULONG RegistryKeyType, ACCESS_MASK DesiredAccess,
      POBJECT_ATTRIBUTES ObjectAttributes, ULONG CreateOptions, PULONG Disposition) PURE;
#endif
  STDMETHOD_(VOID, Notify)(THIS_ _In_ PSERVICEGROUP ServiceGroup) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, NewMasterDmaChannel)(
      THIS_ _Out_ PDMACHANNEL * DmaChannel, _In_opt_ PUNKNOWN OuterUnknown, _In_ POOL_TYPE PoolType,
      _In_opt_ PRESOURCELIST ResourceList, _In_ BOOLEAN ScatterGather, _In_ BOOLEAN Dma32BitAddresses,
      _In_ BOOLEAN Dma64BitAddresses, _In_ BOOLEAN IgnoreCount, _In_ DMA_WIDTH DmaWidth, _In_ DMA_SPEED DmaSpeed,
      _In_ ULONG MaximumLength, _In_ ULONG DmaPort) PURE;
};
#undef INTERFACE
typedef IPortWavePci *PPORTWAVEPCI;
#define IMP_IPortWavePci                                                                                               \
  IMP_IPort;                                                                                                           \
  STDMETHODIMP_(VOID) Notify(PSERVICEGROUP ServiceGroup);                                                              \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  NewMasterDmaChannel(PDMACHANNEL *DmaChannel, PUNKNOWN OuterUnknown, POOL_TYPE PoolType, PRESOURCELIST ResourceList,  \
                      BOOLEAN ScatterGather, BOOLEAN Dma32BitAddresses, BOOLEAN Dma64BitAddresses,                     \
                      BOOLEAN IgnoreCount, DMA_WIDTH DmaWidth, DMA_SPEED DmaSpeed, ULONG MaximumLength, ULONG DmaPort)

#define INTERFACE IPortTopology
DECLARE_INTERFACE_(IPortTopology, IPort) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
  STDMETHOD_(NTSTATUS, Init)(THIS_ PDEVICE_OBJECT DeviceObject, PIRP Irp, PUNKNOWN UnknownMiniport,
                             PUNKNOWN UnknownAdapter, PRESOURCELIST ResourceList) PURE;
  STDMETHOD_(NTSTATUS, GetDeviceProperty)(THIS_ DEVICE_REGISTRY_PROPERTY DeviceProperty, ULONG BufferLength,
                                          PVOID PropertyBuffer, PULONG ResultLength) PURE;
  STDMETHOD_(NTSTATUS, NewRegistryKey)(
      THIS_ PREGISTRYKEY * OutRegistryKey, PUNKNOWN OuterUnknown, ULONG RegistryKeyType, ACCESS_MASK DesiredAccess,
      POBJECT_ATTRIBUTES ObjectAttributes, ULONG CreateOptions, PULONG Disposition) PURE;
#endif
};
#undef INTERFACE
typedef IPortTopology *PPORTTOPOLOGY;
#define IMP_IPortTopology IMP_IPort

#define INTERFACE IMiniport
DECLARE_INTERFACE_(IMiniport, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, GetDescription)(THIS_ PPCFILTER_DESCRIPTOR * Description) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, DataRangeIntersection)(THIS_ ULONG PinId, PKSDATARANGE DataRange, PKSDATARANGE MatchingDataRange,
                                              ULONG OutputBufferLength, PVOID ResultantFormat,
                                              PULONG ResultantFormatLength) PURE;
};
#undef INTERFACE
typedef IMiniport *PMINIPORT;
#define IMP_IMiniport                                                                                                  \
  STDMETHODIMP_(NTSTATUS) GetDescription(PPCFILTER_DESCRIPTOR *Description);                                           \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  DataRangeIntersection(ULONG PinId, PKSDATARANGE DataRange, PKSDATARANGE MatchingDataRange, ULONG OutputBufferLength, \
                        PVOID ResultantFormat, PULONG ResultantFormatLength)

#define INTERFACE IMiniportMidiStream
DECLARE_INTERFACE_(IMiniportMidiStream, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, SetFormat)(THIS_ _In_ PKSDATAFORMAT DataFormat) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, SetState)(THIS_ _In_ KSSTATE State) PURE;
  _IRQL_requires_max_(DISPATCH_LEVEL)
  STDMETHOD_(NTSTATUS, Read)(THIS_ _In_ PVOID BufferAddress, _In_ ULONG BufferLength, _Out_ PULONG BytesRead) PURE;
  _IRQL_requires_max_(DISPATCH_LEVEL)
  STDMETHOD_(NTSTATUS, Write)(THIS_ _In_ PVOID BufferAddress, _In_ ULONG BytesToWrite, _Out_ PULONG BytesWritten) PURE;
};
#undef INTERFACE
typedef IMiniportMidiStream *PMINIPORTMIDISTREAM;
#define IMP_IMiniportMidiStream                                                                                        \
  STDMETHODIMP_(NTSTATUS) SetFormat(PKSDATAFORMAT DataFormat);                                                         \
  STDMETHODIMP_(NTSTATUS) SetState(KSSTATE State);                                                                     \
  STDMETHODIMP_(NTSTATUS) Read(PVOID BufferAddress, ULONG BufferLength, PULONG BytesRead);                             \
  STDMETHODIMP_(NTSTATUS) Write(PVOID BufferAddress, ULONG BytesToWrite, PULONG BytesWritten)

#define INTERFACE IMiniportMidi
DECLARE_INTERFACE_(IMiniportMidi, IMiniport) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
  STDMETHOD_(NTSTATUS, GetDescription)(THIS_ PPCFILTER_DESCRIPTOR * Description) PURE;
  STDMETHOD_(NTSTATUS, DataRangeIntersection)(THIS_ ULONG PinId, PKSDATARANGE DataRange, PKSDATARANGE MatchingDataRange,
                                              ULONG OutputBufferLength, PVOID ResultantFormat,
                                              PULONG ResultantFormatLength) PURE;
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, Init)(THIS_ _In_ PUNKNOWN UnknownAdapter, _In_ PRESOURCELIST ResourceList, _In_ PPORTMIDI Port,
                             _Out_ PSERVICEGROUP * ServiceGroup) PURE;
  _IRQL_requires_max_(DISPATCH_LEVEL)
  STDMETHOD_(VOID, Service)(THIS) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, NewStream)(THIS_ _Out_ PMINIPORTMIDISTREAM * Stream, _In_opt_ PUNKNOWN OuterUnknown,
                                  _In_ POOL_TYPE PoolType, _In_ ULONG Pin, _In_ BOOLEAN Capture,
                                  _In_ PKSDATAFORMAT DataFormat, _Out_ PSERVICEGROUP * ServiceGroup) PURE;
};
#undef INTERFACE
typedef IMiniportMidi *PMINIPORTMIDI;
#define IMP_IMiniportMidi                                                                                              \
  IMP_IMiniport;                                                                                                       \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  Init(PUNKNOWN UnknownAdapter, PRESOURCELIST ResourceList, PPORTMIDI Port, PSERVICEGROUP *ServiceGroup);              \
  STDMETHODIMP_(VOID) Service();                                                                                       \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  NewStream(PMINIPORTMIDISTREAM *Stream, PUNKNOWN OuterUnknown, POOL_TYPE PoolType, ULONG Pin, BOOLEAN Capture,        \
            PKSDATAFORMAT DataFormat, PSERVICEGROUP *ServiceGroup)

#define INTERFACE IMiniportTopology
DECLARE_INTERFACE_(IMiniportTopology, IMiniport) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
  STDMETHOD_(NTSTATUS, GetDescription)(THIS_ PPCFILTER_DESCRIPTOR * Description) PURE;
  STDMETHOD_(NTSTATUS, DataRangeIntersection)(THIS_ ULONG PinId, PKSDATARANGE DataRange, PKSDATARANGE MatchingDataRange,
                                              ULONG OutputBufferLength, PVOID ResultantFormat,
                                              PULONG ResultantFormatLength) PURE;
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, Init)(THIS_ _In_ PUNKNOWN UnknownAdapter, _In_ PRESOURCELIST ResourceList,
                             _In_ PPORTTOPOLOGY Port) PURE;
};
#undef INTERFACE
typedef IMiniportTopology *PMINIPORTTOPOLOGY;
#define IMP_IMiniportTopology                                                                                          \
  IMP_IMiniport;                                                                                                       \
  STDMETHODIMP_(NTSTATUS) Init(PUNKNOWN UnknownAdapter, PRESOURCELIST ResourceList, PPORTTOPOLOGY Port)

#define INTERFACE IMiniportWaveCyclicStream
DECLARE_INTERFACE_(IMiniportWaveCyclicStream, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, SetFormat)(THIS_ _In_ PKSDATAFORMAT DataFormat) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(ULONG, SetNotificationFreq)(THIS_ _In_ ULONG Interval, _Out_ PULONG FrameSize) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, SetState)(THIS_ _In_ KSSTATE State) PURE;
  _IRQL_requires_max_(DISPATCH_LEVEL)
  STDMETHOD_(NTSTATUS, GetPosition)(THIS_ _Out_ PULONG Position) PURE;
  STDMETHOD_(NTSTATUS, NormalizePhysicalPosition)(THIS_ _Inout_ PLONGLONG PhysicalPosition) PURE;
  STDMETHOD_(VOID, Silence)(THIS_ _Inout_ PVOID Buffer, _In_ ULONG ByteCount) PURE;
};
#undef INTERFACE
typedef IMiniportWaveCyclicStream *PMINIPORTWAVECYCLICSTREAM;
#define IMP_IMiniportWaveCyclicStream                                                                                  \
  STDMETHODIMP_(NTSTATUS) SetFormat(PKSDATAFORMAT DataFormat);                                                         \
  STDMETHODIMP_(ULONG) SetNotificationFreq(ULONG Interval, PULONG FrameSize);                                          \
  STDMETHODIMP_(NTSTATUS) SetState(KSSTATE State);                                                                     \
  STDMETHODIMP_(NTSTATUS) GetPosition(PULONG Position);                                                                \
  STDMETHODIMP_(NTSTATUS) NormalizePhysicalPosition(PLONGLONG PhysicalPosition);                                       \
  STDMETHODIMP_(VOID) Silence(PVOID Buffer, ULONG ByteCount)

#define INTERFACE IMiniportWaveCyclic
DECLARE_INTERFACE_(IMiniportWaveCyclic, IMiniport) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
  STDMETHOD_(NTSTATUS, GetDescription)(THIS_ PPCFILTER_DESCRIPTOR * Description) PURE;
  STDMETHOD_(NTSTATUS, DataRangeIntersection)(THIS_ ULONG PinId, PKSDATARANGE DataRange, PKSDATARANGE MatchingDataRange,
                                              ULONG OutputBufferLength, PVOID ResultantFormat,
                                              PULONG ResultantFormatLength) PURE;
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, Init)(THIS_ _In_ PUNKNOWN UnknownAdapter, _In_ PRESOURCELIST ResourceList,
                             _In_ PPORTWAVECYCLIC Port) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, NewStream)(THIS_ _Out_ PMINIPORTWAVECYCLICSTREAM * Stream, _In_opt_ PUNKNOWN OuterUnknown,
                                  _In_ POOL_TYPE PoolType, _In_ ULONG Pin, _In_ BOOLEAN Capture,
                                  _In_ PKSDATAFORMAT DataFormat, _Out_ PDMACHANNEL * DmaChannel,
                                  _Out_ PSERVICEGROUP * ServiceGroup) PURE;
};
#undef INTERFACE
typedef IMiniportWaveCyclic *PMINIPORTWAVECYCLIC;
#define IMP_IMiniportWaveCyclic                                                                                        \
  IMP_IMiniport;                                                                                                       \
  STDMETHODIMP_(NTSTATUS) Init(PUNKNOWN UnknownAdapter, PRESOURCELIST ResourceList, PPORTWAVECYCLIC Port);             \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  NewStream(PMINIPORTWAVECYCLICSTREAM *Stream, PUNKNOWN OuterUnknown, POOL_TYPE PoolType, ULONG Pin, BOOLEAN Capture,  \
            PKSDATAFORMAT DataFormat, PDMACHANNEL *DmaChannel, PSERVICEGROUP *ServiceGroup)

#define INTERFACE IPortWavePciStream
DECLARE_INTERFACE_(IPortWavePciStream, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(DISPATCH_LEVEL)
  STDMETHOD_(NTSTATUS, GetMapping)(THIS_ _In_ PVOID Tag, _Out_ PPHYSICAL_ADDRESS PhysicalAddress,
                                   _Out_ PVOID * VirtualAddress, _Out_ PULONG ByteCount, _Out_ PULONG Flags) PURE;
  _IRQL_requires_max_(DISPATCH_LEVEL)
  STDMETHOD_(NTSTATUS, ReleaseMapping)(THIS_ _In_ PVOID Tag) PURE;
  _IRQL_requires_max_(DISPATCH_LEVEL)
  STDMETHOD_(NTSTATUS, TerminatePacket)(THIS) PURE;
};
#undef INTERFACE
typedef IPortWavePciStream *PPORTWAVEPCISTREAM;
#define IMP_IPortWavePciStream                                                                                         \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  GetMapping(PVOID Tag, PPHYSICAL_ADDRESS PhysicalAddress, PVOID *VirtualAddress, PULONG ByteCount, PULONG Flags);     \
  STDMETHODIMP_(NTSTATUS) ReleaseMapping(PVOID Tag);                                                                   \
  STDMETHODIMP_(NTSTATUS) TerminatePacket()

#define INTERFACE IMiniportWavePciStream
DECLARE_INTERFACE_(IMiniportWavePciStream, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, SetFormat)(THIS_ _In_ PKSDATAFORMAT DataFormat) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, SetState)(THIS_ _In_ KSSTATE State) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, GetPosition)(THIS_ _Out_ PULONGLONG Position) PURE;
  STDMETHOD_(NTSTATUS, NormalizePhysicalPosition)(THIS_ _Inout_ PLONGLONG PhysicalPosition) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, GetAllocatorFraming)(THIS_ _Out_ PKSALLOCATOR_FRAMING AllocatorFraming) PURE;
  _IRQL_requires_max_(DISPATCH_LEVEL)
  STDMETHOD_(NTSTATUS, RevokeMappings)(THIS_ _In_ PVOID FirstTag, _In_ PVOID LastTag, _Out_ PULONG MappingsRevoked)
      PURE;
  STDMETHOD_(VOID, MappingAvailable)(THIS) PURE;
  _IRQL_requires_max_(DISPATCH_LEVEL)
  STDMETHOD_(VOID, Service)(THIS) PURE;
};
#undef INTERFACE
typedef IMiniportWavePciStream *PMINIPORTWAVEPCISTREAM;
#define IMP_IMiniportWavePciStream                                                                                     \
  STDMETHODIMP_(NTSTATUS) SetFormat(PKSDATAFORMAT DataFormat);                                                         \
  STDMETHODIMP_(NTSTATUS) SetState(KSSTATE State);                                                                     \
  STDMETHODIMP_(NTSTATUS) GetPosition(PULONGLONG Position);                                                            \
  STDMETHODIMP_(NTSTATUS) NormalizePhysicalPosition(PLONGLONG PhysicalPosition);                                       \
  STDMETHODIMP_(NTSTATUS) GetAllocatorFraming(PKSALLOCATOR_FRAMING AllocatorFraming);                                  \
  STDMETHODIMP_(NTSTATUS) RevokeMappings(PVOID FirstTag, PVOID LastTag, PULONG MappingsRevoked);                       \
  STDMETHODIMP_(VOID) MappingAvailable();                                                                              \
  STDMETHODIMP_(VOID) Service()

#define INTERFACE IMiniportWavePci
DECLARE_INTERFACE_(IMiniportWavePci, IMiniport) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
  STDMETHOD_(NTSTATUS, GetDescription)(THIS_ PPCFILTER_DESCRIPTOR * Description) PURE;
  STDMETHOD_(NTSTATUS, DataRangeIntersection)(THIS_ ULONG PinId, PKSDATARANGE DataRange, PKSDATARANGE MatchingDataRange,
                                              ULONG OutputBufferLength, PVOID ResultantFormat,
                                              PULONG ResultantFormatLength) PURE;
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, Init)(THIS_ _In_ PUNKNOWN UnknownAdapter, _In_ PRESOURCELIST ResourceList,
                             _In_ PPORTWAVEPCI Port, _Out_ PSERVICEGROUP * ServiceGroup) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, NewStream)(THIS_ _Out_ PMINIPORTWAVEPCISTREAM * Stream, _In_opt_ PUNKNOWN OuterUnknown,
                                  _In_ POOL_TYPE PoolType, _In_ PPORTWAVEPCISTREAM PortStream, _In_ ULONG Pin,
                                  _In_ BOOLEAN Capture, _In_ PKSDATAFORMAT DataFormat, _Out_ PDMACHANNEL * DmaChannel,
                                  _Out_ PSERVICEGROUP * ServiceGroup) PURE;
  _IRQL_requires_max_(DISPATCH_LEVEL)
  STDMETHOD_(VOID, Service)(THIS) PURE;
};
#undef INTERFACE
typedef IMiniportWavePci *PMINIPORTWAVEPCI;
#define IMP_IMiniportWavePci                                                                                           \
  IMP_IMiniport;                                                                                                       \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  Init(PUNKNOWN UnknownAdapter, PRESOURCELIST ResourceList, PPORTWAVEPCI Port, PSERVICEGROUP *ServiceGroup);           \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  NewStream(PMINIPORTWAVEPCISTREAM *Stream, PUNKNOWN OuterUnknown, POOL_TYPE PoolType, PPORTWAVEPCISTREAM PortStream,  \
            ULONG Pin, BOOLEAN Capture, PKSDATAFORMAT DataFormat, PDMACHANNEL *DmaChannel,                             \
            PSERVICEGROUP *ServiceGroup);                                                                              \
  STDMETHODIMP_(VOID) Service()

#define INTERFACE IPortWaveRT
DECLARE_INTERFACE_(IPortWaveRT, IPort) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
  STDMETHOD_(NTSTATUS, Init)(THIS_ PDEVICE_OBJECT DeviceObject, PIRP Irp, PUNKNOWN UnknownMiniport,
                             PUNKNOWN UnknownAdapter, PRESOURCELIST ResourceList) PURE;
  STDMETHOD_(NTSTATUS, GetDeviceProperty)(THIS_ DEVICE_REGISTRY_PROPERTY DeviceProperty, ULONG BufferLength,
                                          PVOID PropertyBuffer, PULONG ResultLength) PURE;
  STDMETHOD_(NTSTATUS, NewRegistryKey)(
      THIS_ PREGISTRYKEY * OutRegistryKey, PUNKNOWN OuterUnknown, ULONG RegistryKeyType, ACCESS_MASK DesiredAccess,
      POBJECT_ATTRIBUTES ObjectAttributes, ULONG CreateOptions, PULONG Disposition) PURE;
#endif
};
#undef INTERFACE
typedef IPortWaveRT *PPORTWAVERT;
#define IMP_IPortWaveRT IMP_IPort

#define INTERFACE IPortWaveRTStream
DECLARE_INTERFACE_(IPortWaveRTStream, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(PMDL, AllocatePagesForMdl)(THIS_ _In_ PHYSICAL_ADDRESS HighAddress, _In_ SIZE_T TotalBytes) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(PMDL, AllocateContiguousPagesForMdl)(THIS_ _In_ PHYSICAL_ADDRESS LowAddress,
                                                  _In_ PHYSICAL_ADDRESS HighAddress, _In_ SIZE_T TotalBytes) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(PVOID, MapAllocatedPages)(THIS_ _In_ PMDL MemoryDescriptorList, _In_ MEMORY_CACHING_TYPE CacheType) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(VOID, UnmapAllocatedPages)(THIS_ _In_ PVOID BaseAddress, _In_ PMDL MemoryDescriptorList) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(VOID, FreePagesFromMdl)(THIS_ _In_ PMDL MemoryDescriptorList) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(ULONG, GetPhysicalPagesCount)(THIS_ _In_ PMDL MemoryDescriptorList) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(PHYSICAL_ADDRESS, GetPhysicalPageAddress)(THIS_ _In_ PMDL MemoryDescriptorList, _In_ ULONG Index) PURE;
};
#undef INTERFACE
typedef IPortWaveRTStream *PPORTWAVERTSTREAM;
#define IMP_IPortWaveRTStream                                                                                          \
  STDMETHODIMP_(PMDL) AllocatePagesForMdl(PHYSICAL_ADDRESS HighAddress, SIZE_T TotalBytes);                            \
  STDMETHODIMP_(PMDL)                                                                                                  \
  AllocateContiguousPagesForMdl(PHYSICAL_ADDRESS LowAddress, PHYSICAL_ADDRESS HighAddress, SIZE_T TotalBytes);         \
  STDMETHODIMP_(PVOID) MapAllocatedPages(PMDL MemoryDescriptorList, MEMORY_CACHING_TYPE CacheType);                    \
  STDMETHODIMP_(VOID) UnmapAllocatedPages(PVOID BaseAddress, PMDL MemoryDescriptorList);                               \
  STDMETHODIMP_(VOID) FreePagesFromMdl(PMDL MemoryDescriptorList);                                                     \
  STDMETHODIMP_(ULONG) GetPhysicalPagesCount(PMDL MemoryDescriptorList);                                               \
  STDMETHODIMP_(PHYSICAL_ADDRESS) GetPhysicalPageAddress(PMDL MemoryDescriptorList, ULONG Index)

#define INTERFACE IMiniportWaveRTStream
DECLARE_INTERFACE_(IMiniportWaveRTStream, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, SetFormat)(THIS_ _In_ PKSDATAFORMAT DataFormat) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, SetState)(THIS_ _In_ KSSTATE State) PURE;
  STDMETHOD_(NTSTATUS, GetPosition)(THIS_ PKSAUDIO_POSITION Position) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, AllocateAudioBuffer)(THIS_ ULONG RequestedSize, PMDL * AudioBufferMdl, ULONG * ActualSize,
                                            ULONG * OffsetFromFirstPage, MEMORY_CACHING_TYPE * CacheType) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(VOID, FreeAudioBuffer)(THIS_ PMDL AudioBufferMdl, ULONG BufferSize) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(VOID, GetHWLatency)(THIS_ PKSRTAUDIO_HWLATENCY hwLatency) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, GetPositionRegister)(THIS_ PKSRTAUDIO_HWREGISTER Register) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, GetClockRegister)(THIS_ PKSRTAUDIO_HWREGISTER Register) PURE;
};
#undef INTERFACE
typedef IMiniportWaveRTStream *PMINIPORTWAVERTSTREAM;
#define IMP_IMiniportWaveRTStream                                                                                      \
  STDMETHODIMP_(NTSTATUS) SetFormat(PKSDATAFORMAT DataFormat);                                                         \
  STDMETHODIMP_(NTSTATUS) SetState(KSSTATE State);                                                                     \
  STDMETHODIMP_(NTSTATUS) GetPosition(PKSAUDIO_POSITION Position);                                                     \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  AllocateAudioBuffer(ULONG RequestedSize, PMDL *AudioBufferMdl, ULONG *ActualSize, ULONG *OffsetFromFirstPage,        \
                      MEMORY_CACHING_TYPE *CacheType);                                                                 \
  STDMETHODIMP_(VOID) FreeAudioBuffer(PMDL AudioBufferMdl, ULONG BufferSize);                                          \
  STDMETHODIMP_(VOID) GetHWLatency(PKSRTAUDIO_HWLATENCY hwLatency);                                                    \
  STDMETHODIMP_(NTSTATUS) GetPositionRegister(PKSRTAUDIO_HWREGISTER Register);                                         \
  STDMETHODIMP_(NTSTATUS) GetClockRegister(PKSRTAUDIO_HWREGISTER Register)

#define INTERFACE IMiniportWaveRTStreamNotification
DECLARE_INTERFACE_(IMiniportWaveRTStreamNotification, IMiniportWaveRTStream) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
  STDMETHOD_(NTSTATUS, SetFormat)(THIS_ _In_ PKSDATAFORMAT DataFormat) PURE;
  STDMETHOD_(NTSTATUS, SetState)(THIS_ _In_ KSSTATE State) PURE;
  STDMETHOD_(NTSTATUS, GetPosition)(THIS_ PKSAUDIO_POSITION Position) PURE;
  STDMETHOD_(NTSTATUS, AllocateAudioBuffer)(THIS_ ULONG RequestedSize, PMDL * AudioBufferMdl, ULONG * ActualSize,
                                            ULONG * OffsetFromFirstPage, MEMORY_CACHING_TYPE * CacheType) PURE;
  STDMETHOD_(VOID, FreeAudioBuffer)(THIS_ PMDL AudioBufferMdl, ULONG BufferSize) PURE;
  STDMETHOD_(VOID, GetHWLatency)(THIS_ PKSRTAUDIO_HWLATENCY hwLatency) PURE;
  STDMETHOD_(NTSTATUS, GetPositionRegister)(THIS_ PKSRTAUDIO_HWREGISTER Register) PURE;
  STDMETHOD_(NTSTATUS, GetClockRegister)(THIS_ PKSRTAUDIO_HWREGISTER Register) PURE;
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, AllocateBufferWithNotification)(
      THIS_ _In_ ULONG NotificationCount, _In_ ULONG RequestedSize, _Out_ PMDL * AudioBufferMdl,
      _Out_ ULONG * ActualSize, _Out_ ULONG * OffsetFromFirstPage, _Out_ MEMORY_CACHING_TYPE * CacheType) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(VOID, FreeBufferWithNotification)(THIS_ _In_ PMDL AudioBufferMdl, _In_ ULONG BufferSize) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, RegisterNotificationEvent)(THIS_ _In_ PKEVENT NotificationEvent) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, UnregisterNotificationEvent)(THIS_ _In_ PKEVENT NotificationEvent) PURE;
};
#undef INTERFACE
typedef IMiniportWaveRTStreamNotification *PMINIPORTWAVERTSTREAMNOTIFICATION;
#define IMP_IMiniportWaveRTStreamNotification                                                                          \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  AllocateBufferWithNotification(ULONG NotificationCount, ULONG RequestedSize, PMDL *AudioBufferMdl,                   \
                                 ULONG *ActualSize, ULONG *OffsetFromFirstPage, MEMORY_CACHING_TYPE *CacheType);       \
  STDMETHODIMP_(VOID) FreeBufferWithNotification(PMDL AudioBufferMdl, ULONG BufferSize);                               \
  STDMETHODIMP_(NTSTATUS) RegisterNotificationEvent(PKEVENT NotificationEvent);                                        \
  STDMETHODIMP_(NTSTATUS) UnregisterNotificationEvent(PKEVENT NotificationEvent)

#define INTERFACE IMiniportWaveRTInputStream
DECLARE_INTERFACE_(IMiniportWaveRTInputStream, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, GetReadPacket)(THIS_ _Out_ ULONG * PacketNumber, _Out_ DWORD * Flags,
                                      _Out_ ULONG64 * PerformanceCounterValue, _Out_ BOOL * MoreData) PURE;
};
#undef INTERFACE
typedef IMiniportWaveRTInputStream *PMINIPORTWAVERTINPUTSTREAM;
#define IMP_IMiniportWaveRTInputStream                                                                                 \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  GetReadPacket(ULONG *PacketNumber, DWORD *Flags, ULONG64 *PerformanceCounterValue, BOOL *MoreData)

#define INTERFACE IMiniportWaveRTOutputStream
DECLARE_INTERFACE_(IMiniportWaveRTOutputStream, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, SetWritePacket)(THIS_ _In_ ULONG PacketNumber, _In_ DWORD Flags, _In_ ULONG EosPacketLength)
      PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, GetOutputStreamPresentationPosition)(THIS_ _Out_ KSAUDIO_PRESENTATION_POSITION *
                                                            pPresentationPosition) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, GetPacketCount)(THIS_ _Out_ ULONG * pPacketCount) PURE;
};
#undef INTERFACE
typedef IMiniportWaveRTOutputStream *PMINIPORTWAVERTOUTPUTSTREAM;
#define IMP_IMiniportWaveRTOutputStream                                                                                \
  STDMETHODIMP_(NTSTATUS) SetWritePacket(ULONG PacketNumber, DWORD Flags, ULONG EosPacketLength);                      \
  STDMETHODIMP_(NTSTATUS) GetOutputStreamPresentationPosition(KSAUDIO_PRESENTATION_POSITION *pPresentationPosition);   \
  STDMETHODIMP_(NTSTATUS) GetPacketCount(ULONG *pPacketCount)

#define INTERFACE IMiniportWaveRT
DECLARE_INTERFACE_(IMiniportWaveRT, IMiniport) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
  STDMETHOD_(NTSTATUS, GetDescription)(THIS_ PPCFILTER_DESCRIPTOR * Description) PURE;
  STDMETHOD_(NTSTATUS, DataRangeIntersection)(THIS_ ULONG PinId, PKSDATARANGE DataRange, PKSDATARANGE MatchingDataRange,
                                              ULONG OutputBufferLength, PVOID ResultantFormat,
                                              PULONG ResultantFormatLength) PURE;
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, Init)(THIS_ _In_ PUNKNOWN UnknownAdapter, _In_ PRESOURCELIST ResourceList, _In_ PPORTWAVERT Port)
      PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, NewStream)(THIS_ _Out_ PMINIPORTWAVERTSTREAM * Stream, _In_ PPORTWAVERTSTREAM PortStream,
                                  _In_ ULONG Pin, _In_ BOOLEAN Capture, _In_ PKSDATAFORMAT DataFormat) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, GetDeviceDescription)(THIS_ _Out_ PDEVICE_DESCRIPTION DeviceDescription) PURE;
};
#undef INTERFACE
typedef IMiniportWaveRT *PMINIPORTWAVERT;
#define IMP_IMiniportWaveRT                                                                                            \
  IMP_IMiniport;                                                                                                       \
  STDMETHODIMP_(NTSTATUS) Init(PUNKNOWN UnknownAdapter, PRESOURCELIST ResourceList, PPORTWAVERT Port);                 \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  NewStream(PMINIPORTWAVERTSTREAM *Stream, PPORTWAVERTSTREAM PortStream, ULONG Pin, BOOLEAN Capture,                   \
            PKSDATAFORMAT DataFormat);                                                                                 \
  STDMETHODIMP_(NTSTATUS) GetDeviceDescription(PDEVICE_DESCRIPTION DeviceDescription)

#define INTERFACE IMiniportAudioSignalProcessing
DECLARE_INTERFACE_(IMiniportAudioSignalProcessing, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  STDMETHOD_(NTSTATUS, GetModes)(THIS_ _In_ ULONG Pin, _Out_opt_ GUID * SignalProcessingModes,
                                 _Inout_ ULONG * NumSignalProcessingModes) PURE;
};
#undef INTERFACE
typedef IMiniportAudioSignalProcessing *PMINIPORTAUDIOSIGNALPROCESSING;
#define IMP_IMiniportAudioSignalProcessing                                                                             \
  STDMETHODIMP_(NTSTATUS) GetModes(ULONG Pin, GUID *SignalProcessingModes, ULONG *NumSignalProcessingModes)

#define INTERFACE IMiniportAudioEngineNode
DECLARE_INTERFACE_(IMiniportAudioEngineNode, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  STDMETHOD_(NTSTATUS, GetAudioEngineDescriptor)(THIS_ _In_ ULONG ulNodeId,
                                                 _Out_ KSAUDIOENGINE_DESCRIPTOR * pAudioEngineDescriptor) PURE;
  STDMETHOD_(NTSTATUS, GetGfxState)(THIS_ _In_ ULONG ulNodeId, _Out_ BOOL * pbEnable) PURE;
  STDMETHOD_(NTSTATUS, SetGfxState)(THIS_ _In_ ULONG ulNodeId, _In_ BOOL bEnable) PURE;
  STDMETHOD_(NTSTATUS, GetEngineFormatSize)(THIS_ _In_ ULONG ulNodeId, _In_ eEngineFormatType formatType,
                                            _Out_ ULONG * pulFormatSize) PURE;
  STDMETHOD_(NTSTATUS, GetMixFormat)(THIS_ _In_ ULONG ulNodeId, _Out_ KSDATAFORMAT_WAVEFORMATEX * pFormat,
                                     _In_ ULONG ulBufferSize) PURE;
  STDMETHOD_(NTSTATUS, GetDeviceFormat)(THIS_ _In_ ULONG ulNodeId, _Out_ KSDATAFORMAT_WAVEFORMATEX * pFormat,
                                        _In_ ULONG ulBufferSize) PURE;
  STDMETHOD_(NTSTATUS, SetDeviceFormat)(THIS_ _In_ ULONG ulNodeId, _In_ KSDATAFORMAT_WAVEFORMATEX * pFormat,
                                        _In_ ULONG ulBufferSize) PURE;
  STDMETHOD_(NTSTATUS, GetSupportedDeviceFormats)(THIS_ _In_ ULONG ulNodeId, _Out_ KSMULTIPLE_ITEM * pFormats,
                                                  _In_ ULONG ulBufferSize) PURE;
  STDMETHOD_(NTSTATUS, GetDeviceChannelCount)(THIS_ _In_ ULONG ulNodeId, _In_ eChannelTargetType targetType,
                                              _Out_ UINT32 * pulChannelCount) PURE;
  STDMETHOD_(NTSTATUS, GetDeviceAttributeSteppings)(THIS_ _In_ ULONG ulNodeId, _In_ eChannelTargetType targetType,
                                                    _Out_ PKSPROPERTY_STEPPING_LONG pKsPropStepLong,
                                                    _In_ UINT32 ui32DataSize) PURE;
  STDMETHOD_(NTSTATUS, GetDeviceChannelVolume)(THIS_ _In_ ULONG ulNodeId, _In_ UINT32 ulChannel, _Out_ LONG * plVolume)
      PURE;
  STDMETHOD_(NTSTATUS, SetDeviceChannelVolume)(THIS_ _In_ ULONG ulNodeId, _In_ UINT32 ulChannel, _In_ LONG lVolume)
      PURE;
  STDMETHOD_(NTSTATUS, GetDeviceChannelPeakMeter)(THIS_ _In_ ULONG ulNodeId, _In_ UINT32 ulChannel,
                                                  _Out_ LONG * plPeakMeter) PURE;
  STDMETHOD_(NTSTATUS, GetDeviceChannelMute)(THIS_ _In_ ULONG ulNodeId, _In_ UINT32 ulChannel, _Out_ BOOL * pbMute)
      PURE;
  STDMETHOD_(NTSTATUS, SetDeviceChannelMute)(THIS_ _In_ ULONG ulNodeId, _In_ UINT32 ulChannel, _In_ BOOL bMute) PURE;
  STDMETHOD_(NTSTATUS, GetBufferSizeRange)(THIS_ _In_ ULONG ulNodeId, _In_ KSDATAFORMAT_WAVEFORMATEX * pKsDataFormatWfx,
                                           _Out_ KSAUDIOENGINE_BUFFER_SIZE_RANGE * pBufferSizeRange) PURE;
};
#undef INTERFACE
typedef IMiniportAudioEngineNode *PMINIPORTAUDIOENGINENODE;
#define IMP_IMiniportAudioEngineNode                                                                                   \
  STDMETHODIMP_(NTSTATUS) GetAudioEngineDescriptor(ULONG ulNodeId, KSAUDIOENGINE_DESCRIPTOR *pAudioEngineDescriptor);  \
  STDMETHODIMP_(NTSTATUS) GetGfxState(ULONG ulNodeId, BOOL *pbEnable);                                                 \
  STDMETHODIMP_(NTSTATUS) SetGfxState(ULONG ulNodeId, BOOL bEnable);                                                   \
  STDMETHODIMP_(NTSTATUS) GetEngineFormatSize(ULONG ulNodeId, eEngineFormatType formatType, ULONG *pulFormatSize);     \
  STDMETHODIMP_(NTSTATUS) GetMixFormat(ULONG ulNodeId, KSDATAFORMAT_WAVEFORMATEX *pFormat, ULONG ulBufferSize);        \
  STDMETHODIMP_(NTSTATUS) GetDeviceFormat(ULONG ulNodeId, KSDATAFORMAT_WAVEFORMATEX *pFormat, ULONG ulBufferSize);     \
  STDMETHODIMP_(NTSTATUS) SetDeviceFormat(ULONG ulNodeId, KSDATAFORMAT_WAVEFORMATEX *pFormat, ULONG ulBufferSize);     \
  STDMETHODIMP_(NTSTATUS) GetSupportedDeviceFormats(ULONG ulNodeId, KSMULTIPLE_ITEM *pFormats, ULONG ulBufferSize);    \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  GetDeviceChannelCount(ULONG ulNodeId, eChannelTargetType targetType, UINT32 *pulChannelCount);                       \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  GetDeviceAttributeSteppings(ULONG ulNodeId, eChannelTargetType targetType,                                           \
                              PKSPROPERTY_STEPPING_LONG pKsPropStepLong, UINT32 ui32DataSize);                         \
  STDMETHODIMP_(NTSTATUS) GetDeviceChannelVolume(ULONG ulNodeId, UINT32 ulChannel, LONG *plVolume);                    \
  STDMETHODIMP_(NTSTATUS) SetDeviceChannelVolume(ULONG ulNodeId, UINT32 ulChannel, LONG lVolume);                      \
  STDMETHODIMP_(NTSTATUS) GetDeviceChannelPeakMeter(ULONG ulNodeId, UINT32 ulChannel, LONG *plPeakMeter);              \
  STDMETHODIMP_(NTSTATUS) GetDeviceChannelMute(ULONG ulNodeId, UINT32 ulChannel, BOOL *pbMute);                        \
  STDMETHODIMP_(NTSTATUS) SetDeviceChannelMute(ULONG ulNodeId, UINT32 ulChannel, BOOL bMute);                          \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  GetBufferSizeRange(ULONG ulNodeId, KSDATAFORMAT_WAVEFORMATEX *pKsDataFormatWfx,                                      \
                     KSAUDIOENGINE_BUFFER_SIZE_RANGE *pBufferSizeRange)

#define INTERFACE IMiniportStreamAudioEngineNode
DECLARE_INTERFACE_(IMiniportStreamAudioEngineNode, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  STDMETHOD_(NTSTATUS, GetLfxState)(THIS_ _Out_ BOOL * pbEnable) PURE;
  STDMETHOD_(NTSTATUS, SetLfxState)(THIS_ _In_ BOOL bEnable) PURE;
  STDMETHOD_(NTSTATUS, GetStreamChannelCount)(THIS_ _In_ eChannelTargetType targetType, _Out_ UINT32 * pulChannelCount)
      PURE;
  STDMETHOD_(NTSTATUS, GetStreamAttributeSteppings)(THIS_ _In_ eChannelTargetType targetType,
                                                    _Out_ PKSPROPERTY_STEPPING_LONG pKsPropStepLong,
                                                    _In_ UINT32 ui32DataSize) PURE;
  STDMETHOD_(NTSTATUS, GetStreamChannelVolume)(THIS_ _In_ UINT32 ulChannel, _Out_ LONG * plValue) PURE;
  STDMETHOD_(NTSTATUS, SetStreamChannelVolume)(THIS_ _In_ UINT32 Channel, _In_ LONG TargetVolume,
                                               _In_ AUDIO_CURVE_TYPE CurveType, _In_ ULONGLONG CurveDuration) PURE;
  STDMETHOD_(NTSTATUS, GetStreamChannelPeakMeter)(THIS_ _In_ UINT32 ulChannel, _Out_ LONG * plPeakMeter) PURE;
  STDMETHOD_(NTSTATUS, GetStreamChannelMute)(THIS_ _In_ UINT32 ulChannel, _Out_ BOOL * pbMute) PURE;
  STDMETHOD_(NTSTATUS, SetStreamChannelMute)(THIS_ _In_ UINT32 ulChannel, _In_ BOOL bMute) PURE;
  STDMETHOD_(NTSTATUS, GetStreamPresentationPosition)(THIS_ _Out_ KSAUDIO_PRESENTATION_POSITION * pPresentationPosition)
      PURE;
  STDMETHOD_(NTSTATUS, SetStreamCurrentWritePosition)(THIS_ _In_ ULONG ulCurrentWritePosition) PURE;
  STDMETHOD_(NTSTATUS, GetStreamLinearBufferPosition)(THIS_ _Out_ ULONGLONG * pullLinearBufferPosition) PURE;
  STDMETHOD_(NTSTATUS, SetStreamLoopbackProtection)(THIS_ _In_ CONSTRICTOR_OPTION ProtectionOption) PURE;
};
#undef INTERFACE
typedef IMiniportStreamAudioEngineNode *PMINIPORTSTREAMAUDIOENGINENODE;
#define IMP_IMiniportStreamAudioEngineNode                                                                             \
  STDMETHODIMP_(NTSTATUS) GetLfxState(BOOL *pbEnable);                                                                 \
  STDMETHODIMP_(NTSTATUS) SetLfxState(BOOL bEnable);                                                                   \
  STDMETHODIMP_(NTSTATUS) GetStreamChannelCount(eChannelTargetType targetType, UINT32 *pulChannelCount);               \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  GetStreamAttributeSteppings(eChannelTargetType targetType, PKSPROPERTY_STEPPING_LONG pKsPropStepLong,                \
                              UINT32 ui32DataSize);                                                                    \
  STDMETHODIMP_(NTSTATUS) GetStreamChannelVolume(UINT32 ulChannel, LONG *plValue);                                     \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  SetStreamChannelVolume(UINT32 Channel, LONG TargetVolume, AUDIO_CURVE_TYPE CurveType, ULONGLONG CurveDuration);      \
  STDMETHODIMP_(NTSTATUS) GetStreamChannelPeakMeter(UINT32 ulChannel, LONG *plPeakMeter);                              \
  STDMETHODIMP_(NTSTATUS) GetStreamChannelMute(UINT32 ulChannel, BOOL *pbMute);                                        \
  STDMETHODIMP_(NTSTATUS) SetStreamChannelMute(UINT32 ulChannel, BOOL bMute);                                          \
  STDMETHODIMP_(NTSTATUS) GetStreamPresentationPosition(KSAUDIO_PRESENTATION_POSITION *pPresentationPosition);         \
  STDMETHODIMP_(NTSTATUS) SetStreamCurrentWritePosition(ULONG ulCurrentWritePosition);                                 \
  STDMETHODIMP_(NTSTATUS) GetStreamLinearBufferPosition(ULONGLONG *pullLinearBufferPosition);                          \
  STDMETHODIMP_(NTSTATUS) SetStreamLoopbackProtection(CONSTRICTOR_OPTION ProtectionOption)

#define INTERFACE IMiniportStreamAudioEngineNode2
DECLARE_INTERFACE_(IMiniportStreamAudioEngineNode2, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  STDMETHOD_(NTSTATUS, SetStreamCurrentWritePositionForLastBuffer)(THIS_ _In_ ULONG ulWritePosition) PURE;
};
#undef INTERFACE
typedef IMiniportStreamAudioEngineNode2 *PMINIPORTSTREAMAUDIOENGINENODE2;
#define IMP_IMiniportStreamAudioEngineNode2                                                                            \
  STDMETHODIMP_(NTSTATUS) SetStreamCurrentWritePositionForLastBuffer(ULONG ulWritePosition)

#define INTERFACE IMiniportPnpNotify
DECLARE_INTERFACE_(IMiniportPnpNotify, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(VOID, PnpStop)(THIS) PURE;
};
#undef INTERFACE
typedef IMiniportPnpNotify *PMINIPORTPNPNOTIFY;
#define IMP_IMiniportPnpNotify STDMETHODIMP_(VOID) PnpStop()

#define INTERFACE IAdapterPnpManagement
DECLARE_INTERFACE_(IAdapterPnpManagement, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(PC_REBALANCE_TYPE, GetSupportedRebalanceType)(THIS) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, PnpQueryStop)(THIS) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, PnpCancelStop)(THIS) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, PnpStop)(THIS) PURE;
};
#undef INTERFACE
typedef IAdapterPnpManagement *PADAPTERPNPMANAGEMENT;
#define IMP_IAdapterPnpManagement                                                                                      \
  STDMETHODIMP_(PC_REBALANCE_TYPE) GetSupportedRebalanceType();                                                        \
  STDMETHODIMP_(NTSTATUS) PnpQueryStop();                                                                              \
  STDMETHODIMP_(NTSTATUS) PnpCancelStop();                                                                             \
  STDMETHODIMP_(NTSTATUS) PnpStop()

#define INTERFACE IAdapterPowerManagement
DECLARE_INTERFACE_(IAdapterPowerManagement, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  STDMETHOD_(VOID, PowerChangeState)(THIS_ _In_ POWER_STATE NewState) PURE;
  STDMETHOD_(NTSTATUS, QueryPowerChangeState)(THIS_ _In_ POWER_STATE NewStateQuery) PURE;
  STDMETHOD_(NTSTATUS, QueryDeviceCapabilities)(THIS_ _In_ PDEVICE_CAPABILITIES PowerDeviceCaps) PURE;
};
#undef INTERFACE
typedef IAdapterPowerManagement *PADAPTERPOWERMANAGEMENT;
#define IMP_IAdapterPowerManagement                                                                                    \
  STDMETHODIMP_(VOID) PowerChangeState(POWER_STATE NewState);                                                          \
  STDMETHODIMP_(NTSTATUS) QueryPowerChangeState(POWER_STATE NewStateQuery);                                            \
  STDMETHODIMP_(NTSTATUS) QueryDeviceCapabilities(PDEVICE_CAPABILITIES PowerDeviceCaps)

#define INTERFACE IAdapterPowerManagement2
DECLARE_INTERFACE_(IAdapterPowerManagement2, IAdapterPowerManagement) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
  STDMETHOD_(VOID, PowerChangeState)(THIS_ _In_ POWER_STATE NewState) PURE;
  STDMETHOD_(NTSTATUS, QueryPowerChangeState)(THIS_ _In_ POWER_STATE NewStateQuery) PURE;
  STDMETHOD_(NTSTATUS, QueryDeviceCapabilities)(THIS_ _In_ PDEVICE_CAPABILITIES PowerDeviceCaps) PURE;
#endif
  STDMETHOD_(VOID, PowerChangeState2)(THIS_ _In_ DEVICE_POWER_STATE NewDeviceState,
                                      _In_ SYSTEM_POWER_STATE NewSystemState) PURE;
};
#undef INTERFACE
typedef IAdapterPowerManagement2 *PADAPTERPOWERMANAGEMENT2;
#define IMP_IAdapterPowerManagement2                                                                                   \
  IMP_IAdapterPowerManagement;                                                                                         \
  STDMETHODIMP_(VOID) PowerChangeState2(DEVICE_POWER_STATE NewDeviceState, SYSTEM_POWER_STATE NewSystemState)

#define INTERFACE IAdapterPowerManagement3
DECLARE_INTERFACE_(IAdapterPowerManagement3, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  STDMETHOD_(VOID, PowerChangeState3)(THIS_ DEVICE_POWER_STATE NewDeviceState, SYSTEM_POWER_STATE NewSystemState,
                                      PC_EXIT_LATENCY D3ExitLatency) PURE;
  STDMETHOD_(NTSTATUS, QueryPowerChangeState)(THIS_ POWER_STATE NewStateQuery) PURE;
  STDMETHOD_(NTSTATUS, QueryDeviceCapabilities)(THIS_ PDEVICE_CAPABILITIES PowerDeviceCaps) PURE;
  STDMETHOD_(NTSTATUS, D3ExitLatencyChanged)(THIS_ _In_ PC_EXIT_LATENCY NewD3ExitLatency) PURE;
};
#undef INTERFACE
typedef IAdapterPowerManagement3 *PADAPTERPOWERMANAGEMENT3;
#define IMP_IAdapterPowerManagement3                                                                                   \
  STDMETHODIMP_(VOID)                                                                                                  \
  PowerChangeState3(DEVICE_POWER_STATE NewDeviceState, SYSTEM_POWER_STATE NewSystemState,                              \
                    PC_EXIT_LATENCY D3ExitLatency);                                                                    \
  STDMETHODIMP_(NTSTATUS) QueryPowerChangeState(POWER_STATE NewStateQuery);                                            \
  STDMETHODIMP_(NTSTATUS) QueryDeviceCapabilities(PDEVICE_CAPABILITIES PowerDeviceCaps);                               \
  STDMETHODIMP_(NTSTATUS) D3ExitLatencyChanged(PC_EXIT_LATENCY NewD3ExitLatency)

#define INTERFACE IPowerNotify
DECLARE_INTERFACE_(IPowerNotify, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  STDMETHOD_(VOID, PowerChangeNotify)(THIS_ _In_ POWER_STATE PowerState) PURE;
};
#undef INTERFACE
typedef IPowerNotify *PPOWERNOTIFY;
#define IMP_IPowerNotify STDMETHODIMP_(VOID) PowerChangeNotify(POWER_STATE PowerState)

#define INTERFACE IPinCount
DECLARE_INTERFACE_(IPinCount, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(VOID, PinCount)(THIS_ _In_ ULONG PinId, _Inout_ PULONG FilterNecessary, _Inout_ PULONG FilterCurrent,
                             _Inout_ PULONG FilterPossible, _Inout_ PULONG GlobalCurrent, _Inout_ PULONG GlobalPossible)
      PURE;
};
#undef INTERFACE
typedef IPinCount *PPINCOUNT;
#define IMP_IPinCount                                                                                                  \
  STDMETHODIMP_(VOID)                                                                                                  \
  PinCount(ULONG PinId, PULONG FilterNecessary, PULONG FilterCurrent, PULONG FilterPossible, PULONG GlobalCurrent,     \
           PULONG GlobalPossible)

#define INTERFACE IPinName
DECLARE_INTERFACE_(IPinName, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, GetPinName)(THIS_ _In_ PIRP Irp, _In_ PKSP_PIN Pin, _Out_ PVOID Data) PURE;
};
#undef INTERFACE
typedef IPinName *PPINNAME;
#define IMP_IPinName STDMETHODIMP_(NTSTATUS) GetPinName(PIRP Irp, PKSP_PIN Pin, PVOID Data)

#define INTERFACE IPortEvents
DECLARE_INTERFACE_(IPortEvents, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(VOID, AddEventToEventList)(THIS_ _In_ PKSEVENT_ENTRY EventEntry) PURE;
  STDMETHOD_(VOID, GenerateEventList)(THIS_ _In_opt_ GUID * Set, _In_ ULONG EventId, _In_ BOOL PinEvent,
                                      _In_ ULONG PinId, _In_ BOOL NodeEvent, _In_ ULONG NodeId) PURE;
};
#undef INTERFACE
typedef IPortEvents *PPORTEVENTS;
#define IMP_IPortEvents                                                                                                \
  STDMETHODIMP_(VOID) AddEventToEventList(PKSEVENT_ENTRY EventEntry);                                                  \
  STDMETHODIMP_(VOID)                                                                                                  \
  GenerateEventList(GUID *Set, ULONG EventId, BOOL PinEvent, ULONG PinId, BOOL NodeEvent, ULONG NodeId)

#define INTERFACE IPreFetchOffset
DECLARE_INTERFACE_(IPreFetchOffset, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  STDMETHOD_(VOID, SetPreFetchOffset)(THIS_ _In_ ULONG PreFetchOffset) PURE;
};
#undef INTERFACE
typedef IPreFetchOffset *PPREFETCHOFFSET;
#define IMP_IPreFetchOffset STDMETHODIMP_(VOID) SetPreFetchOffset(ULONG PreFetchOffset)

#define INTERFACE IDrmPort
DECLARE_INTERFACE_(IDrmPort, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  STDMETHOD_(NTSTATUS, CreateContentMixed)(THIS_ PULONG paContentId, ULONG cContentId, PULONG pMixedContentId) PURE;
  STDMETHOD_(NTSTATUS, DestroyContent)(THIS_ ULONG ContentId) PURE;
  STDMETHOD_(NTSTATUS, ForwardContentToFileObject)(THIS_ ULONG ContentId, PFILE_OBJECT FileObject) PURE;
  STDMETHOD_(NTSTATUS, ForwardContentToInterface)(THIS_ ULONG ContentId, PUNKNOWN pUnknown, ULONG NumMethods) PURE;
  STDMETHOD_(NTSTATUS, GetContentRights)(THIS_ ULONG ContentId, PDRMRIGHTS DrmRights) PURE;
};
#undef INTERFACE
typedef IDrmPort *PDRMPORT;
#define IMP_IDrmPort                                                                                                   \
  STDMETHODIMP_(NTSTATUS) CreateContentMixed(PULONG paContentId, ULONG cContentId, PULONG pMixedContentId);            \
  STDMETHODIMP_(NTSTATUS) DestroyContent(ULONG ContentId);                                                             \
  STDMETHODIMP_(NTSTATUS) ForwardContentToFileObject(ULONG ContentId, PFILE_OBJECT FileObject);                        \
  STDMETHODIMP_(NTSTATUS) ForwardContentToInterface(ULONG ContentId, PUNKNOWN pUnknown, ULONG NumMethods);             \
  STDMETHODIMP_(NTSTATUS) GetContentRights(ULONG ContentId, PDRMRIGHTS DrmRights)

#define INTERFACE IDrmPort2
DECLARE_INTERFACE_(IDrmPort2, IDrmPort) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
  STDMETHOD_(NTSTATUS, CreateContentMixed)(THIS_ PULONG paContentId, ULONG cContentId, PULONG pMixedContentId) PURE;
  STDMETHOD_(NTSTATUS, DestroyContent)(THIS_ ULONG ContentId) PURE;
  STDMETHOD_(NTSTATUS, ForwardContentToFileObject)(THIS_ ULONG ContentId, PFILE_OBJECT FileObject) PURE;
  STDMETHOD_(NTSTATUS, ForwardContentToInterface)(THIS_ ULONG ContentId, PUNKNOWN pUnknown, ULONG NumMethods) PURE;
  STDMETHOD_(NTSTATUS, GetContentRights)(THIS_ ULONG ContentId, PDRMRIGHTS DrmRights) PURE;
#endif
  STDMETHOD_(NTSTATUS, AddContentHandlers)(THIS_ ULONG ContentId, PVOID * paHandlers, ULONG NumHandlers) PURE;
  STDMETHOD_(NTSTATUS, ForwardContentToDeviceObject)(THIS_ ULONG ContentId, PVOID Reserved, PCDRMFORWARD DrmForward)
      PURE;
};
#undef INTERFACE
typedef IDrmPort2 *PDRMPORT2;
#define IMP_IDrmPort2                                                                                                  \
  IMP_IDrmPort;                                                                                                        \
  STDMETHODIMP_(NTSTATUS) AddContentHandlers(ULONG ContentId, PVOID *paHandlers, ULONG NumHandlers);                   \
  STDMETHODIMP_(NTSTATUS) ForwardContentToDeviceObject(ULONG ContentId, PVOID Reserved, PCDRMFORWARD DrmForward)

#define INTERFACE IPortClsVersion
DECLARE_INTERFACE_(IPortClsVersion, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(DWORD, GetVersion)(THIS) PURE;
};
#undef INTERFACE
typedef IPortClsVersion *PPORTCLSVERSION;
#define IMP_IPortClsVersion STDMETHODIMP_(DWORD) GetVersion()

#define INTERFACE IPortClsPower
DECLARE_INTERFACE_(IPortClsPower, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, RegisterAdapterPowerManagement)(THIS_ _In_ PUNKNOWN pUnknown, _In_ PVOID DeviceObject) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, UnregisterAdapterPowerManagement)(THIS_ _In_ PDEVICE_OBJECT DeviceObject) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, SetIdlePowerManagement)(THIS_ _In_ PDEVICE_OBJECT DeviceObject, _In_ BOOL bEnabled) PURE;
};
#undef INTERFACE
typedef IPortClsPower *PPORTCLSPOWER;
#define IMP_IPortClsPower                                                                                              \
  STDMETHODIMP_(NTSTATUS) RegisterAdapterPowerManagement(PUNKNOWN pUnknown, PVOID DeviceObject);                       \
  STDMETHODIMP_(NTSTATUS) UnregisterAdapterPowerManagement(PDEVICE_OBJECT DeviceObject);                               \
  STDMETHODIMP_(NTSTATUS) SetIdlePowerManagement(PDEVICE_OBJECT DeviceObject, BOOL bEnabled)

#define INTERFACE IPortClsPnp
DECLARE_INTERFACE_(IPortClsPnp, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, RegisterAdapterPnpManagement)(THIS_ _In_ PUNKNOWN pUnknown, _In_ PDEVICE_OBJECT DeviceObject)
      PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, UnregisterAdapterPnpManagement)(THIS_ _In_ PDEVICE_OBJECT DeviceObject) PURE;
};
#undef INTERFACE
typedef IPortClsPnp *PPORTCLSPNP;
#define IMP_IPortClsPnp                                                                                                \
  STDMETHODIMP_(NTSTATUS) RegisterAdapterPnpManagement(PUNKNOWN pUnknown, PDEVICE_OBJECT DeviceObject);                \
  STDMETHODIMP_(NTSTATUS) UnregisterAdapterPnpManagement(PDEVICE_OBJECT DeviceObject)

typedef NTSTATUS (*PCPFNRUNTIME_POWER_CONTROL_CALLBACK)(LPCGUID PowerControlCode, PVOID InBuffer, SIZE_T InBufferSize,
                                                        PVOID OutBuffer, SIZE_T OutBufferSize, PSIZE_T BytesReturned,
                                                        PVOID Context);

#define INTERFACE IPortClsRuntimePower
DECLARE_INTERFACE_(IPortClsRuntimePower, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  STDMETHOD_(NTSTATUS, RegisterPowerControlCallback)(THIS_ _In_ PDEVICE_OBJECT DeviceObject,
                                                     _In_ PCPFNRUNTIME_POWER_CONTROL_CALLBACK Callback,
                                                     _In_opt_ PVOID Context) PURE;
  STDMETHOD_(NTSTATUS, UnregisterPowerControlCallback)(THIS_ _In_ PDEVICE_OBJECT DeviceObject) PURE;
  STDMETHOD_(NTSTATUS, SendPowerControl)(THIS_ _In_ PDEVICE_OBJECT DeviceObject, _In_ LPCGUID PowerControlCode,
                                         _In_opt_ PVOID InBuffer, _In_ SIZE_T InBufferSize, _Out_opt_ PVOID OutBuffer,
                                         _In_ SIZE_T OutBufferSize, _Out_opt_ PSIZE_T BytesReturned) PURE;
};
#undef INTERFACE
typedef IPortClsRuntimePower *PPORTCLSRUNTIMEPOWER;
#define IMP_IPortClsRuntimePower                                                                                       \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  RegisterPowerControlCallback(PDEVICE_OBJECT DeviceObject, PCPFNRUNTIME_POWER_CONTROL_CALLBACK Callback,              \
                               PVOID Context);                                                                         \
  STDMETHODIMP_(NTSTATUS) UnregisterPowerControlCallback(PDEVICE_OBJECT DeviceObject);                                 \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  SendPowerControl(PDEVICE_OBJECT DeviceObject, LPCGUID PowerControlCode, PVOID InBuffer, SIZE_T InBufferSize,         \
                   PVOID OutBuffer, SIZE_T OutBufferSize, PSIZE_T BytesReturned)

#define INTERFACE IPortClsEtwHelper
DECLARE_INTERFACE_(IPortClsEtwHelper, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  STDMETHOD_(NTSTATUS, MiniportWriteEtwEvent)(THIS_ _In_ EPcMiniportEngineEvent miniportEventType,
                                              _In_ ULONGLONG pvData1, _In_ ULONGLONG pvData2, _In_ ULONGLONG ulData3,
                                              _In_ ULONGLONG ulData4) PURE;
};
#undef INTERFACE
typedef IPortClsEtwHelper *PPORTCLSETWHELPER;
#define IMP_IPortClsEtwHelper                                                                                          \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  MiniportWriteEtwEvent(EPcMiniportEngineEvent miniportEventType, ULONGLONG pvData1, ULONGLONG pvData2,                \
                        ULONGLONG ulData3, ULONGLONG ulData4)

#define INTERFACE IPortClsNotifications
DECLARE_INTERFACE_(IPortClsNotifications, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  STDMETHOD_(NTSTATUS, AllocNotificationBuffer)(THIS_ _In_ POOL_TYPE PoolType, _In_ USHORT NumberOfBytes,
                                                _Out_ PPCNOTIFICATION_BUFFER * NotificationBuffer) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(VOID, FreeNotificationBuffer)(THIS_ _In_ PPCNOTIFICATION_BUFFER NotificationBuffer) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(VOID, SendNotification)(THIS_ _In_ const GUID *NotificationId,
                                     _In_ PPCNOTIFICATION_BUFFER NotificationBuffer) PURE;
};
#undef INTERFACE
typedef IPortClsNotifications *PPORTCLSNOTIFICATIONS;
#define IMP_IPortClsNotifications                                                                                      \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  AllocNotificationBuffer(POOL_TYPE PoolType, USHORT NumberOfBytes, PPCNOTIFICATION_BUFFER *NotificationBuffer);       \
  STDMETHODIMP_(VOID) FreeNotificationBuffer(PPCNOTIFICATION_BUFFER NotificationBuffer);                               \
  STDMETHODIMP_(VOID) SendNotification(const GUID *NotificationId, PPCNOTIFICATION_BUFFER NotificationBuffer)

#define INTERFACE IPortClsStreamResourceManager
DECLARE_INTERFACE_(IPortClsStreamResourceManager, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, AddStreamResource)(THIS_ PCSTREAMRESOURCE_HANDLE ResourceSet,
                                          PPCSTREAMRESOURCE_DESCRIPTOR ResourceDescriptor,
                                          PPCSTREAMRESOURCE_HANDLE ResourceHandle) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, RemoveStreamResource)(THIS_ PCSTREAMRESOURCE_HANDLE ResourceHandle) PURE;
};
#undef INTERFACE
typedef IPortClsStreamResourceManager *PPORTCLSStreamResourceManager;
#define IMP_IPortClsStreamResourceManager                                                                              \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  AddStreamResource(PCSTREAMRESOURCE_HANDLE ResourceSet, PPCSTREAMRESOURCE_DESCRIPTOR ResourceDescriptor,              \
                    PPCSTREAMRESOURCE_HANDLE ResourceHandle);                                                          \
  STDMETHODIMP_(NTSTATUS) RemoveStreamResource(PCSTREAMRESOURCE_HANDLE ResourceHandle)

#define INTERFACE IPortClsStreamResourceManager2
DECLARE_INTERFACE_(IPortClsStreamResourceManager2, IPortClsStreamResourceManager) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
  STDMETHOD_(NTSTATUS, AddStreamResource)(THIS_ PCSTREAMRESOURCE_HANDLE ResourceSet,
                                          PPCSTREAMRESOURCE_DESCRIPTOR ResourceDescriptor,
                                          PPCSTREAMRESOURCE_HANDLE ResourceHandle) PURE;
  STDMETHOD_(NTSTATUS, RemoveStreamResource)(THIS_ PCSTREAMRESOURCE_HANDLE ResourceHandle) PURE;
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, AddStreamResource2)(
      THIS_ _In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ PCSTREAMRESOURCE_HANDLE ResourceSet,
      _In_ PPCSTREAMRESOURCE_DESCRIPTOR ResourceDescriptor, _Out_ PPCSTREAMRESOURCE_HANDLE ResourceHandle) PURE;
};
#undef INTERFACE
typedef IPortClsStreamResourceManager2 *PPORTCLSStreamResourceManager2;
#define IMP_IPortClsStreamResourceManager2                                                                             \
  IMP_IPortClsStreamResourceManager;                                                                                   \
  STDMETHODIMP_(NTSTATUS)                                                                                              \
  AddStreamResource2(PDEVICE_OBJECT PhysicalDeviceObject, PCSTREAMRESOURCE_HANDLE ResourceSet,                         \
                     PPCSTREAMRESOURCE_DESCRIPTOR ResourceDescriptor, PPCSTREAMRESOURCE_HANDLE ResourceHandle)

#define INTERFACE IPortWMIRegistration
DECLARE_INTERFACE_(IPortWMIRegistration, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, RegisterWMIProvider)(THIS_ _In_ PDEVICE_OBJECT DeviceObject, _In_ PVOID WmiLibInfo) PURE;
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, UnregisterWMIProvider)(THIS_ _In_ PDEVICE_OBJECT DeviceObject) PURE;
};
#undef INTERFACE
typedef IPortWMIRegistration *PPORTWMIREGISTRATION;
#define IMP_IPortWMIRegistration                                                                                       \
  STDMETHODIMP_(NTSTATUS) RegisterWMIProvider(PDEVICE_OBJECT DeviceObject, PVOID WmiLibInfo);                          \
  STDMETHODIMP_(NTSTATUS) UnregisterWMIProvider(PDEVICE_OBJECT DeviceObject)

_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcAddAdapterDevice(_In_ PDRIVER_OBJECT DriverObject, _In_ PDEVICE_OBJECT PhysicalDeviceObject,
                                         _In_ PCPFNSTARTDEVICE StartDevice, _In_ ULONG MaxObjects,
                                         _In_ ULONG DeviceExtensionSize);
_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcInitializeAdapterDriver(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPathName,
                                                _In_ PDRIVER_ADD_DEVICE AddDevice);
_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcDispatchIrp(_In_ PDEVICE_OBJECT pDeviceObject, _In_ PIRP pIrp);
_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcForwardIrpSynchronous(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL)
PORTCLASSAPI NTSTATUS PcCompleteIrp(_In_ PDEVICE_OBJECT pDeviceObject, _In_ PIRP pIrp, _In_ NTSTATUS ntStatus);
_IRQL_requires_max_(DISPATCH_LEVEL)
PORTCLASSAPI NTSTATUS PcCompletePendingPropertyRequest(_In_ PPCPROPERTY_REQUEST PropertyRequest,
                                                       _In_ NTSTATUS NtStatus);
_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcRegisterSubdevice(_In_ PDEVICE_OBJECT DeviceObject, _In_ PWCHAR Name, _In_ PUNKNOWN Unknown);
_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcRegisterPhysicalConnection(_In_ PDEVICE_OBJECT DeviceObject, _In_ PUNKNOWN FromUnknown,
                                                   _In_ ULONG FromPin, _In_ PUNKNOWN ToUnknown, _In_ ULONG ToPin);
_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcRegisterPhysicalConnectionFromExternal(_In_ PDEVICE_OBJECT DeviceObject,
                                                               _In_ PUNICODE_STRING FromString, _In_ ULONG FromPin,
                                                               _In_ PUNKNOWN ToUnknown, _In_ ULONG ToPin);
_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcRegisterPhysicalConnectionToExternal(_In_ PDEVICE_OBJECT DeviceObject,
                                                             _In_ PUNKNOWN FromUnknown, _In_ ULONG FromPin,
                                                             _In_ PUNICODE_STRING ToString, _In_ ULONG ToPin);
_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcNewPort(_Out_ PPORT *OutPort, _In_ REFCLSID ClassID);
_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcNewMiniport(_Out_ PMINIPORT *OutMiniPort, _In_ REFCLSID ClassID);
_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcNewDmaChannel(_Out_ PDMACHANNEL *OutDmaChannel, _In_opt_ PUNKNOWN OuterUnknown,
                                      _In_ POOL_TYPE PoolType, _In_ PDEVICE_DESCRIPTION DeviceDescription,
                                      _In_ PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcNewInterruptSync(_Out_ PINTERRUPTSYNC *OutInterruptSync, _In_opt_ PUNKNOWN OuterUnknown,
                                         _In_ PRESOURCELIST ResourceList, _In_ ULONG ResourceIndex,
                                         _In_ INTERRUPTSYNCMODE Mode);
_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcNewRegistryKey(_Out_ PREGISTRYKEY *OutRegistryKey, _In_opt_ PUNKNOWN OuterUnknown,
                                       _In_ ULONG RegistryKeyType, _In_ ACCESS_MASK DesiredAccess,
                                       _In_opt_ PDEVICE_OBJECT DeviceObject, _In_opt_ PVOID SubDevice,
                                       _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ ULONG CreateOptions,
                                       _Out_opt_ PULONG Disposition);
_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcNewResourceList(_Out_ PRESOURCELIST *OutResourceList, _In_opt_ PUNKNOWN OuterUnknown,
                                        _In_ POOL_TYPE PoolType, _In_ PCM_RESOURCE_LIST TranslatedResources,
                                        _In_ PCM_RESOURCE_LIST UntranslatedResources);
_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcNewResourceSublist(_Out_ PRESOURCELIST *OutResourceList, _In_opt_ PUNKNOWN OuterUnknown,
                                           _In_ POOL_TYPE PoolType, _In_ PRESOURCELIST ParentList,
                                           _In_ ULONG MaximumEntries);
_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcNewServiceGroup(_Out_ PSERVICEGROUP *OutServiceGroup, _In_opt_ PUNKNOWN OuterUnknown);
_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcRegisterAdapterPowerManagement(PUNKNOWN Unknown, _In_ PVOID pvContext1);
_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcUnregisterAdapterPowerManagement(_In_ PDEVICE_OBJECT pDeviceObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcRegisterAdapterPnpManagement(PUNKNOWN Unknown, _In_ PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcUnregisterAdapterPnpManagement(_In_ PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcRequestNewPowerState(_In_ PDEVICE_OBJECT pDeviceObject,
                                             _In_ DEVICE_POWER_STATE RequestedNewState);
_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcGetDeviceProperty(_In_ PDEVICE_OBJECT DeviceObject,
                                          _In_ DEVICE_REGISTRY_PROPERTY DeviceProperty, _In_ ULONG BufferLength,
                                          _Out_ PVOID PropertyBuffer, _Out_ PULONG ResultLength);
PORTCLASSAPI NTSTATUS PcGetPhysicalDeviceObject(_In_ PDEVICE_OBJECT pDeviceObject,
                                                _Out_ PDEVICE_OBJECT *ppPhysicalObject);
PORTCLASSAPI ULONGLONG PcGetTimeInterval(_In_ ULONGLONG Since);
_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcRegisterIoTimeout(_In_ PDEVICE_OBJECT pDeviceObject, _In_ PIO_TIMER_ROUTINE pTimerRoutine,
                                          _In_ PVOID pContext);
_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcUnregisterIoTimeout(_In_ PDEVICE_OBJECT pDeviceObject, _In_ PIO_TIMER_ROUTINE pTimerRoutine,
                                            _In_ PVOID pContext);
_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcAddStreamResource(_In_ PDEVICE_OBJECT PhysicalDeviceObject,
                                          _In_ PCSTREAMRESOURCE_HANDLE ResourceSet,
                                          _In_ PPCSTREAMRESOURCE_DESCRIPTOR ResourceDescriptor,
                                          _Out_ PPCSTREAMRESOURCE_HANDLE ResourceHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
PORTCLASSAPI NTSTATUS PcRemoveStreamResource(_In_ PCSTREAMRESOURCE_HANDLE ResourceHandle);
PORTCLASSAPI NTSTATUS PcAddContentHandlers(_In_ ULONG ContentId, _In_ PVOID *paHandlers, _In_ ULONG NumHandlers);
PORTCLASSAPI NTSTATUS PcCreateContentMixed(_In_ PULONG paContentId, _In_ ULONG cContentId,
                                           _Out_ PULONG pMixedContentId);
PORTCLASSAPI NTSTATUS PcDestroyContent(_In_ ULONG ContentId);
PORTCLASSAPI NTSTATUS PcForwardContentToDeviceObject(_In_ ULONG ContentId, _In_opt_ PVOID Reserved,
                                                     _In_ PCDRMFORWARD DrmForward);
PORTCLASSAPI NTSTATUS PcForwardContentToFileObject(_In_ ULONG ContentId, _In_ PFILE_OBJECT FileObject);
PORTCLASSAPI NTSTATUS PcForwardContentToInterface(_In_ ULONG ContentId, _In_ PUNKNOWN pUnknown, _In_ ULONG NumMethods);
PORTCLASSAPI NTSTATUS PcGetContentRights(_In_ ULONG ContentId, _Out_ PDRMRIGHTS DrmRights);

DEFINE_GUID(CLSID_MiniportDriverFmSynth, 0xb4c90ae0, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(CLSID_MiniportDriverFmSynthWithVol, 0xe5a3c139, 0xf0f2, 0x11d1, 0x81, 0xaf, 0x00, 0x60, 0x08, 0x33, 0x16,
            0xc1);
DEFINE_GUID(IID_IResourceList, 0x22C6AC60, 0x851B, 0x11D0, 0x9A, 0x7F, 0x00, 0xAA, 0x00, 0x38, 0xAC, 0xFE);
DEFINE_GUID(IID_IServiceSink, 0x22C6AC64, 0x851B, 0x11D0, 0x9A, 0x7F, 0x00, 0xAA, 0x00, 0x38, 0xAC, 0xFE);
DEFINE_GUID(IID_IServiceGroup, 0x22C6AC65, 0x851B, 0x11D0, 0x9A, 0x7F, 0x00, 0xAA, 0x00, 0x38, 0xAC, 0xFE);
DEFINE_GUID(IID_IUnregisterSubdevice, 0x16738177, 0xe199, 0x41f9, 0x9a, 0x87, 0xab, 0xb2, 0xa5, 0x43, 0x2f, 0x21);
DEFINE_GUID(IID_IUnregisterPhysicalConnection, 0x6c38e231, 0x2a0d, 0x428d, 0x81, 0xf8, 0x07, 0xcc, 0x42, 0x8b, 0xb9,
            0xa4);
DEFINE_GUID(IID_IDmaChannel, 0x22C6AC61, 0x851B, 0x11D0, 0x9A, 0x7F, 0x00, 0xAA, 0x00, 0x38, 0xAC, 0xFE);
DEFINE_GUID(IID_IDmaChannelSlave, 0x22C6AC62, 0x851B, 0x11D0, 0x9A, 0x7F, 0x00, 0xAA, 0x00, 0x38, 0xAC, 0xFE);
DEFINE_GUID(IID_IInterruptSync, 0x22C6AC63, 0x851B, 0x11D0, 0x9A, 0x7F, 0x00, 0xAA, 0x00, 0x38, 0xAC, 0xFE);
DEFINE_GUID(IID_IRegistryKey, 0xE8DA4302l, 0xF304, 0x11D0, 0x95, 0x8B, 0x00, 0xC0, 0x4F, 0xB9, 0x25, 0xD3);
DEFINE_GUID(IID_IMiniport, 0xb4c90a24, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IPort, 0xb4c90a25, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IPortMidi, 0xb4c90a40, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(CLSID_PortMidi, 0xb4c90a43, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IPortWaveCyclic, 0xb4c90a26, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(CLSID_PortWaveCyclic, 0xb4c90a2a, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IPortWavePci, 0xb4c90a50, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(CLSID_PortWavePci, 0xb4c90a54, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IMiniPort, 0xb4c90a24, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IMiniportMidiStream, 0xb4c90a42, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IMiniportMidi, 0xb4c90a41, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_MiniportDriverUart, 0xb4c90ae1, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(CLSID_MiniportDriverUart, 0xb4c90ae1, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IPortTopology, 0xb4c90a30, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(CLSID_PortTopology, 0xb4c90a32, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IMiniportTopology, 0xb4c90a31, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IMiniportWaveCyclicStream, 0xb4c90a28, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IMiniportWaveCyclic, 0xb4c90a27, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IPortWavePciStream, 0xb4c90a51, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IMiniportWavePciStream, 0xb4c90a53, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IMiniportWavePci, 0xb4c90a52, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(CLSID_PortWaveRT, 0xcc9be57a, 0xeb9e, 0x42b4, 0x94, 0xfc, 0xc, 0xad, 0x3d, 0xbc, 0xe7, 0xfa);
DEFINE_GUID(IID_IPortWaveRT, 0x339ff909, 0x68a9, 0x4310, 0xb0, 0x9b, 0x27, 0x4e, 0x96, 0xee, 0x4c, 0xbd);
DEFINE_GUID(IID_IPortWaveRTStream, 0x1809ce5a, 0x64bc, 0x4e62, 0xbd, 0x7d, 0x95, 0xbc, 0xe4, 0x3d, 0xe3, 0x93);
DEFINE_GUID(IID_IMiniportWaveRTStream, 0xac9ab, 0xfaab, 0x4f3d, 0x94, 0x55, 0x6f, 0xf8, 0x30, 0x6a, 0x74, 0xa0);
DEFINE_GUID(IID_IMiniportWaveRTStreamNotification, 0x23759128, 0x96f1, 0x423b, 0xab, 0x4d, 0x81, 0x63, 0x5b, 0xcf, 0x8c,
            0xa1);
DEFINE_GUID(IID_IMiniportWaveRT, 0xf9fc4d6, 0x6061, 0x4f3c, 0xb1, 0xfc, 0x7, 0x5e, 0x35, 0xf7, 0x96, 0xa);
DEFINE_GUID(IID_IAdapterPowerManagement, 0x793417D0, 0x35FE, 0x11D1, 0xAD, 0x08, 0x00, 0xA0, 0xC9, 0x0A, 0xB1, 0xB0);
DEFINE_GUID(IID_IPowerNotify, 0x3DD648B8, 0x969F, 0x11D1, 0x95, 0xA9, 0x00, 0xC0, 0x4F, 0xB9, 0x25, 0xD3);
DEFINE_GUID(IID_IPinCount, 0x5dadb7dc, 0xa2cb, 0x4540, 0xa4, 0xa8, 0x42, 0x5e, 0xe4, 0xae, 0x90, 0x51);
DEFINE_GUID(IID_IPortEvents, 0xA80F29C4, 0x5498, 0x11D2, 0x95, 0xD9, 0x00, 0xC0, 0x4F, 0xB9, 0x25, 0xD3);
DEFINE_GUID(IID_IDrmPort, 0x286D3DF8, 0xCA22, 0x4E2E, 0xB9, 0xBC, 0x20, 0xB4, 0xF0, 0xE2, 0x01, 0xCE);
DEFINE_GUID(IID_IDrmPort2, 0x1ACCE59C, 0x7311, 0x4B6B, 0x9F, 0xBA, 0xCC, 0x3B, 0xA5, 0x9A, 0xCD, 0xCE);
DEFINE_GUID(IID_IPortClsVersion, 0x7D89A7BB, 0x869B, 0x4567, 0x8D, 0xBE, 0x1E, 0x16, 0x8C, 0xC8, 0x53, 0xDE);
EXTERN_C const GUID IID_IPortClsRuntimePower;
EXTERN_C const GUID IID_IPortClsEtwHelper;
EXTERN_C const GUID IID_IPortClsStreamResourceManager;
EXTERN_C const GUID IID_IPortClsStreamResourceManager2;
EXTERN_C const GUID IID_IPortClsPower;
EXTERN_C const GUID IID_IPortClsPnp;
EXTERN_C const GUID IID_IPortClsNotifications;
EXTERN_C const GUID IID_IMiniportWaveRTInputStream;
EXTERN_C const GUID IID_IMiniportWaveRTOutputStream;
EXTERN_C const GUID IID_IMiniportAudioSignalProcessing;
EXTERN_C const GUID IID_IMiniportAudioEngineNode;
EXTERN_C const GUID IID_IMiniportStreamAudioEngineNode;
EXTERN_C const GUID IID_IMiniportStreamAudioEngineNode2;
EXTERN_C const GUID IID_IMiniportPnpNotify;
EXTERN_C const GUID IID_IAdapterPnpManagement;
EXTERN_C const GUID IID_IAdapterPowerManagement2;
EXTERN_C const GUID IID_IAdapterPowerManagement3;
EXTERN_C const GUID IID_IPinName;
EXTERN_C const GUID IID_IPreFetchOffset;
EXTERN_C const GUID IID_IPortWMIRegistration;
#define IID_DrmPort IID_IDrmPort
typedef PMINIPORTAUDIOSIGNALPROCESSING PMINIPORTAudioSignalProcessing;

#endif /* IRQLINT_PORTCLS_H */
