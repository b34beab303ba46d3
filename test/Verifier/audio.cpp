// RUN: %verify %s
// The IRQL rules of Driver Verifier for PortCls miniports.

extern "C" {
#include <ntddk.h>
}
#include <portcls.h>

typedef struct _MIXER {
  KSPIN_LOCK Lock;
  PPORT Port;
  PREGISTRYKEY Key;
  ULONG Streams;
} MIXER, *PMIXER;

// SDV: AUDIO/PcIrqlDDIs
NTSTATUS MixerAddPort(PMIXER Mixer) {
  KIRQL Irql;
  NTSTATUS Status;
  KeAcquireSpinLock(&Mixer->Lock, &Irql);
  Status = PcNewPort(&Mixer->Port, CLSID_PortTopology); // REPORT: wdk-irql-too-high "'PcNewPort' demands PASSIVE_LEVEL; IRQL is DISPATCH_LEVEL"
  KeReleaseSpinLock(&Mixer->Lock, Irql);
  return Status;
}

// SDV: AUDIO/PcIrqlIport
NTSTATUS MixerOpenKey(PMIXER Mixer) {
  KIRQL Irql;
  NTSTATUS Status;
  KeAcquireSpinLock(&Mixer->Lock, &Irql);
  Status = Mixer->Port->NewRegistryKey(&Mixer->Key, NULL, DriverRegistryKey, KEY_READ, NULL, 0, NULL); // REPORT: wdk-irql-too-high "demands PASSIVE_LEVEL; IRQL is DISPATCH_LEVEL"
  KeReleaseSpinLock(&Mixer->Lock, Irql);
  return Status;
}

// Silent: the same without the lock.
NTSTATUS MixerOpen(PMIXER Mixer) {
  NTSTATUS Status = PcNewPort(&Mixer->Port, CLSID_PortTopology);
  if (NT_SUCCESS(Status))
    Status = Mixer->Port->NewRegistryKey(&Mixer->Key, NULL, DriverRegistryKey, KEY_READ, NULL, 0, NULL);
  return Status;
}
