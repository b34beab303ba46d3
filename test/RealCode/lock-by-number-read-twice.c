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

static VOID ChannelLock(PADAPTER Adapter, ULONG Port, PULONG OldIrql) {
  if (Adapter->Ports > 1)
    StorPortAcquireMSISpinLock(Adapter, Port, OldIrql);
}

static VOID ChannelUnlock(PADAPTER Adapter, ULONG Port, ULONG OldIrql) {
  if (Adapter->Ports > 1)
    StorPortReleaseMSISpinLock(Adapter, Port, OldIrql);
}

VOID ChannelDpc(PSTOR_DPC Dpc, PVOID Extension, PVOID Context, PVOID Unused) {
  PCHANNEL Channel = (PCHANNEL)Context;
  ULONG OldIrql = 0;

  PVOID Request;

  do {
    ChannelLock(Channel->Adapter, Channel->Port, &OldIrql);
    Request = ChannelRemove(Channel);
    ChannelUnlock(Channel->Adapter, Channel->Port, OldIrql);
    if (Request)
      ChannelComplete(Channel, Request);
  } while (Request);
}

VOID ChannelDpcForgets(PSTOR_DPC Dpc, PVOID Extension, PVOID Context, PVOID Unused) {
  PCHANNEL Channel = (PCHANNEL)Context;
  ULONG OldIrql = 0;

  StorPortAcquireMSISpinLock(Channel->Adapter, Channel->Port, &OldIrql); // REPORT: wdk-lock-leak "StorPort message lock 'Channel->Port' acquired here is still held"
  if (Channel->Adapter->Ports)
    return;
  StorPortReleaseMSISpinLock(Channel->Adapter, Channel->Port, OldIrql);
}
