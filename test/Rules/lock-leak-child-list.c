// RUN: %verify %s
// The lock of a static child list is there for one iteration: the function that
// begins it ends it on all its ways out.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_WORKITEM BusRescan;
EVT_WDF_WORKITEM BusRescanMended;

VOID BusRescan(WDFWORKITEM WorkItem) {
  WDFDEVICE Bus = (WDFDEVICE)WdfWorkItemGetParentObject(WorkItem);
  WDFDEVICE Child = NULL;

  WdfFdoLockStaticChildListForIteration(Bus); // REPORT: wdk-lock-leak "static child list lock 'Bus' acquired here is still held"
  while ((Child = WdfFdoRetrieveNextStaticChild(Bus, Child, WdfRetrieveAddedChildren)) != NULL)
    if (WdfPdoMarkMissing(Child) == STATUS_NO_SUCH_DEVICE)
      return;
  WdfFdoUnlockStaticChildListFromIteration(Bus);
}

VOID BusRescanMended(WDFWORKITEM WorkItem) {
  WDFDEVICE Bus = (WDFDEVICE)WdfWorkItemGetParentObject(WorkItem);
  WDFDEVICE Child = NULL;

  WdfFdoLockStaticChildListForIteration(Bus);
  while ((Child = WdfFdoRetrieveNextStaticChild(Bus, Child, WdfRetrieveAddedChildren)) != NULL)
    if (WdfPdoMarkMissing(Child) == STATUS_NO_SUCH_DEVICE)
      break;
  WdfFdoUnlockStaticChildListFromIteration(Bus);
}
