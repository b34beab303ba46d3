// A PortCls adapter with a topology miniport, in C++. All of it is analysed.
// RUN: %irqlint %s | FileCheck %s
// CHECK: irqlint: 1 file, {{[0-9]+}} functions explored whole, 0 not; 0 findings;
//
// It is no empty success: with a lock left behind there is a finding.
// RUN: not %irqlint %s -- -DLEAK | FileCheck --check-prefix=LEAK %s
// LEAK: acquired here is still held

#include <portcls.h>
#include <stdunk.h>

static KSPIN_LOCK LevelLock;
static LONG Level;

static KIRQL lockLevel() {
  KIRQL Irql;
  KeAcquireSpinLock(&LevelLock, &Irql);
  return Irql;
}

static NTSTATUS onVolume(PPCPROPERTY_REQUEST Request) {
  KIRQL Irql;

  if (Request->ValueSize < sizeof(LONG))
    return STATUS_BUFFER_TOO_SMALL;
  if (Request->Verb & KSPROPERTY_TYPE_GET) {
    Irql = lockLevel();
    *static_cast<PLONG>(Request->Value) = Level;
#ifdef LEAK
    if (Level)
      return STATUS_SUCCESS;
#endif
    KeReleaseSpinLock(&LevelLock, Irql);
    Request->ValueSize = sizeof(LONG);
    return STATUS_SUCCESS;
  }
  if (Request->Verb & KSPROPERTY_TYPE_SET) {
    Irql = lockLevel();
    Level = *static_cast<PLONG>(Request->Value);
    KeReleaseSpinLock(&LevelLock, Irql);
    return STATUS_SUCCESS;
  }
  return STATUS_INVALID_DEVICE_REQUEST;
}

static PCPROPERTY_ITEM VolumeItems[] = {
    {&KSPROPSETID_Audio, KSPROPERTY_AUDIO_VOLUMELEVEL, KSPROPERTY_TYPE_GET | KSPROPERTY_TYPE_SET, onVolume}};
DEFINE_PCAUTOMATION_TABLE_PROP(VolumeTable, VolumeItems);

static KSDATARANGE BridgeRange = {{sizeof(KSDATARANGE), 0, 0, 0, {STATICGUIDOF(KSDATAFORMAT_TYPE_AUDIO)},
                                   {STATICGUIDOF(KSDATAFORMAT_SUBTYPE_ANALOG)}, {STATICGUIDOF(KSDATAFORMAT_SPECIFIER_NONE)}}};
static PKSDATARANGE BridgeRanges[] = {&BridgeRange};

static PCPIN_DESCRIPTOR Pins[] = {
    {0, 0, 0, NULL, {0, NULL, 0, NULL, SIZEOF_ARRAY(BridgeRanges), BridgeRanges, KSPIN_DATAFLOW_IN,
                     KSPIN_COMMUNICATION_NONE, &KSCATEGORY_AUDIO, NULL, {0}}}};
static PCNODE_DESCRIPTOR Nodes[] = {{0, &VolumeTable, &KSNODETYPE_VOLUME, NULL}};
static PCFILTER_DESCRIPTOR Filter = {0, NULL, sizeof(PCPIN_DESCRIPTOR), SIZEOF_ARRAY(Pins), Pins,
                                     sizeof(PCNODE_DESCRIPTOR), SIZEOF_ARRAY(Nodes), Nodes, 0, NULL, 0, NULL};

namespace {
class Topology : public IMiniportTopology, public CUnknown {
public:
  DECLARE_STD_UNKNOWN();
  DEFINE_STD_CONSTRUCTOR(Topology);
  virtual ~Topology() {}
  IMP_IMiniportTopology;
};
} // namespace

STDMETHODIMP_(NTSTATUS) Topology::NonDelegatingQueryInterface(REFIID Interface, PVOID *Object) {
  if (IsEqualGUIDAligned(Interface, IID_IUnknown))
    *Object = PVOID(PUNKNOWN(PMINIPORTTOPOLOGY(this)));
  else if (IsEqualGUIDAligned(Interface, IID_IMiniport))
    *Object = PVOID(PMINIPORT(this));
  else if (IsEqualGUIDAligned(Interface, IID_IMiniportTopology))
    *Object = PVOID(PMINIPORTTOPOLOGY(this));
  else
    *Object = NULL;
  if (!*Object)
    return STATUS_INVALID_PARAMETER;
  PUNKNOWN(*Object)->AddRef();
  return STATUS_SUCCESS;
}

STDMETHODIMP_(NTSTATUS) Topology::GetDescription(PPCFILTER_DESCRIPTOR *Description) {
  *Description = &Filter;
  return STATUS_SUCCESS;
}

STDMETHODIMP_(NTSTATUS) Topology::DataRangeIntersection(ULONG, PKSDATARANGE, PKSDATARANGE, ULONG, PVOID, PULONG) {
  return STATUS_NOT_IMPLEMENTED;
}

STDMETHODIMP_(NTSTATUS) Topology::Init(PUNKNOWN, PRESOURCELIST, PPORTTOPOLOGY) { return STATUS_SUCCESS; }

static NTSTATUS createTopology(PUNKNOWN *Unknown) {
  STD_CREATE_BODY_(Topology, Unknown, NULL, NonPagedPoolNx, PMINIPORTTOPOLOGY);
}

static NTSTATUS startDevice(PDEVICE_OBJECT Device, PIRP Irp, PRESOURCELIST Resources) {
  PUNKNOWN Miniport = NULL;
  PPORT Port = NULL;
  WCHAR Name[] = L"Topology";

  NTSTATUS Status = PcNewPort(&Port, CLSID_PortTopology);
  if (NT_SUCCESS(Status))
    Status = createTopology(&Miniport);
  if (NT_SUCCESS(Status))
    Status = Port->Init(Device, Irp, Miniport, NULL, Resources);
  if (NT_SUCCESS(Status))
    Status = PcRegisterSubdevice(Device, Name, Port);
  if (Miniport)
    Miniport->Release();
  if (Port)
    Port->Release();
  return Status;
}

extern "C" DRIVER_INITIALIZE DriverEntry;
extern "C" DRIVER_ADD_DEVICE AddDevice;

extern "C" NTSTATUS AddDevice(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Physical) {
  return PcAddAdapterDevice(Driver, Physical, PCPFNSTARTDEVICE(startDevice), 1, 0);
}

extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING RegistryPath) {
  KeInitializeSpinLock(&LevelLock);
  return PcInitializeAdapterDriver(Driver, RegistryPath, AddDevice);
}
