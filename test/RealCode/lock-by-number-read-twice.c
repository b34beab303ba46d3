// RUN: %verify %s
// The number of the lock is read again for the release. That a function that
// isn't seen had the object in between doesn't make it another lock.
#include <storport.h>

typedef struct _ADAPTER {
  ULONG Ports;
} ADAPTER, *PADAPTER;

typedef struct _CHANNEL {
  PADAPTER Adapter;
  ULONG Port;
} CHANNEL, *PCHANNEL;

HW_DPC_ROUTINE ChannelDpc;
HW_DPC_ROUTINE ChannelDpcForgets;
PVOID ChannelRemove(PCHANNEL Channel);
VOID ChannelComplete(PCHANNEL Channel, PVOID Request);

VOID ChannelDpc(PSTOR_DPC Dpc, PVOID Extension, PVOID Context, PVOID Unused) {
  PCHANNEL Channel = (PCHANNEL)Context;
  ULONG OldIrql = 0;

  PVOID Request;

  StorPortAcquireMSISpinLock(Channel->Adapter, Channel->Port, &OldIrql);
  Request = ChannelRemove(Channel);
  StorPortReleaseMSISpinLock(Channel->Adapter, Channel->Port, OldIrql);
  if (!Request)
    return;
  ChannelComplete(Channel, Request);
  StorPortAcquireMSISpinLock(Channel->Adapter, Channel->Port, &OldIrql);
  ChannelRemove(Channel);
  StorPortReleaseMSISpinLock(Channel->Adapter, Channel->Port, OldIrql);
}

VOID ChannelDpcForgets(PSTOR_DPC Dpc, PVOID Extension, PVOID Context, PVOID Unused) {
  PCHANNEL Channel = (PCHANNEL)Context;
  ULONG OldIrql = 0;

  StorPortAcquireMSISpinLock(Channel->Adapter, Channel->Port, &OldIrql); // REPORT: wdk-lock-leak "StorPort message lock 'Channel->Port' acquired here is still held"
  if (Channel->Adapter->Ports)
    return;
  StorPortReleaseMSISpinLock(Channel->Adapter, Channel->Port, OldIrql);
}
