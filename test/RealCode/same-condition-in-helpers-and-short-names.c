// RUN: %verify %s
// Both helpers go by one flag. That a counter with a short name is stepped in
// between doesn't write to it, though its name stands in the flag's.
#include <ntddk.h>

typedef struct _ADAPTER {
  KSPIN_LOCK PortLock;
  BOOLEAN PerPort;
  ULONG Ports;
} ADAPTER, *PADAPTER;

KDEFERRED_ROUTINE AdapterDpc;
VOID AdapterKick(PADAPTER Adapter, ULONG Port);

static VOID AdapterLock(PADAPTER Adapter) {
  if (Adapter->PerPort)
    KeAcquireSpinLockAtDpcLevel(&Adapter->PortLock);
}

static VOID AdapterUnlock(PADAPTER Adapter) {
  if (Adapter->PerPort)
    KeReleaseSpinLockFromDpcLevel(&Adapter->PortLock);
}

VOID AdapterDpc(PKDPC Dpc, PVOID Context, PVOID Unused1, PVOID Unused2) {
  PADAPTER Adapter = Context;
  ULONG e;

  AdapterLock(Adapter);
  e = Adapter->Ports;
  AdapterKick(Adapter, e);
  AdapterUnlock(Adapter);
}
