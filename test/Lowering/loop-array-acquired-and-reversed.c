// RUN: %verify %s
// One loop acquires all locks of an array, a second one releases them in
// reverse order.
#include <ntddk.h>

#define CHANNELS 4

typedef struct _ADAPTER {
  KSPIN_LOCK ChannelLock[CHANNELS];
  ULONG Generation;
} ADAPTER, *PADAPTER;

IO_WORKITEM_ROUTINE StopChannels;

VOID StopChannels(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  PADAPTER Adapter = Context;
  KIRQL OldIrql;
  LONG Index;

  UNREFERENCED_PARAMETER(DeviceObject);
  KeRaiseIrql(DISPATCH_LEVEL, &OldIrql);
  for (Index = 0; Index < CHANNELS; Index++)
    KeAcquireSpinLockAtDpcLevel(&Adapter->ChannelLock[Index]);
  Adapter->Generation++;
  for (Index = CHANNELS - 1; Index >= 0; Index--)
    KeReleaseSpinLockFromDpcLevel(&Adapter->ChannelLock[Index]);
  KeLowerIrql(OldIrql);
}
