// RUN: %verify %s
// A limit that the routine's page states, of a header that doesn't annotate it.
#include <ndis.h>

typedef struct _PORT {
  KSPIN_LOCK Lock;
  NDIS_HANDLE Settings;
} PORT;

VOID PortForget(PORT *Port) {
  KIRQL Old;

  KeAcquireSpinLock(&Port->Lock, &Old);
  NdisCloseConfiguration(Port->Settings); // REPORT: wdk-irql-too-high "'NdisCloseConfiguration' demands PASSIVE_LEVEL; IRQL is DISPATCH_LEVEL"
  Port->Settings = NULL;
  KeReleaseSpinLock(&Port->Lock, Old);
}

VOID PortForgetLater(PORT *Port) {
  NDIS_HANDLE Settings;
  KIRQL Old;

  KeAcquireSpinLock(&Port->Lock, &Old);
  Settings = Port->Settings;
  Port->Settings = NULL;
  KeReleaseSpinLock(&Port->Lock, Old);
  NdisCloseConfiguration(Settings);
}
