// RUN: %verify %s
// The IRQL rules of Static Driver Verifier for NDIS drivers, one group of
// routines each: what wants PASSIVE_LEVEL is called with a spin lock held, what
// may run up to DISPATCH_LEVEL in the interrupt service routine.

#include <ndis.h>

typedef struct _ADAPTER {
  NDIS_SPIN_LOCK Lock;
  NDIS_HANDLE Miniport, Dma, Interrupt, Timer, Vc, Binding, Address;
  NDIS_STATUS_INDICATION Status;
  PNDIS_OID_REQUEST Request;
  PNET_BUFFER_LIST Waiting;
  ULONG Frames;
  BOOLEAN Linked;
} ADAPTER, *PADAPTER;

// SDV: NDIS/Irql_CallManager_Function
VOID CallManager(PADAPTER Adapter, PCO_ADDRESS_FAMILY Family) {
  NdisAcquireSpinLock(&Adapter->Lock);
  NdisCmRegisterAddressFamilyEx(Adapter->Binding, Family); // REPORT: wdk-irql-too-high "'NdisCmRegisterAddressFamilyEx' demands PASSIVE_LEVEL; IRQL is DISPATCH_LEVEL"
  NdisReleaseSpinLock(&Adapter->Lock);
  NdisCmRegisterAddressFamilyEx(Adapter->Binding, Family);
}

// SDV: NDIS/Irql_Connection_Function
MINIPORT_ISR ConnectionIsr;
BOOLEAN ConnectionIsr(NDIS_HANDLE Context, PBOOLEAN Queue, PULONG Processors) {
  PADAPTER Adapter = Context;
  NdisCoCreateVc(Adapter->Binding, Adapter->Address, Adapter, &Adapter->Vc); // REPORT: wdk-irql-too-high "'NdisCoCreateVc' demands IRQL <= DISPATCH_LEVEL; IRQL is at least DIRQL in MINIPORT_ISR callback 'ConnectionIsr'"
  *Queue = FALSE;
  *Processors = 0;
  return TRUE;
}

// SDV: NDIS/Irql_Filter_Driver_Function
VOID Filter(PADAPTER Adapter, NDIS_HANDLE Driver) {
  NdisAcquireSpinLock(&Adapter->Lock);
  Adapter->Linked = FALSE;
  NdisFDeregisterFilterDriver(Driver); // REPORT: wdk-irql-too-high
  NdisReleaseSpinLock(&Adapter->Lock);
}

// SDV: NDIS/Irql_Gather_DMA_Function
VOID GatherDma(PADAPTER Adapter) {
  NdisAcquireSpinLock(&Adapter->Lock);
  if (Adapter->Dma)
    NdisMDeregisterScatterGatherDma(Adapter->Dma); // REPORT: wdk-irql-too-high
  Adapter->Dma = NULL;
  NdisReleaseSpinLock(&Adapter->Lock);
}

// SDV: NDIS/Irql_IM_Function
VOID Intermediate(PADAPTER Adapter, NDIS_HANDLE Driver, NDIS_HANDLE Protocol) {
  NdisAcquireSpinLock(&Adapter->Lock);
  NdisIMAssociateMiniport(Driver, Protocol); // REPORT: wdk-irql-too-high
  NdisReleaseSpinLock(&Adapter->Lock);
}

// SDV: NDIS/Irql_Interfaces_Function
VOID Interfaces(PADAPTER Adapter, NDIS_HANDLE Provider) {
  NdisAcquireSpinLock(&Adapter->Lock);
  NdisIfDeregisterProvider(Provider); // REPORT: wdk-irql-too-high
  NdisReleaseSpinLock(&Adapter->Lock);
}

// SDV: NDIS/Irql_Interrupt_Function
MINIPORT_INTERRUPT_DPC InterruptDpc;
VOID InterruptDpc(NDIS_HANDLE Context, PVOID Dpc, PVOID Throttle, PVOID Reserved) {
  PADAPTER Adapter = Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Throttle);
  UNREFERENCED_PARAMETER(Reserved);
  if (!Adapter->Linked)
    NdisMDeregisterInterruptEx(Adapter->Interrupt); // REPORT: wdk-irql-too-high
}

// SDV: NDIS/Irql_IrqlSetting_Function
MINIPORT_ISR RaisingIsr;
BOOLEAN RaisingIsr(NDIS_HANDLE Context, PBOOLEAN Queue, PULONG Processors) {
  PADAPTER Adapter = Context;
  KIRQL Irql;
  NDIS_RAISE_IRQL_TO_DISPATCH(&Irql); // REPORT: wdk-irql-wrong-restore
  Adapter->Frames++;
  NDIS_LOWER_IRQL(Irql, DISPATCH_LEVEL);
  *Queue = FALSE;
  *Processors = 0;
  return TRUE;
}

// SDV: NDIS/Irql_MCM_Function
VOID MiniportCallManager(PADAPTER Adapter, PCO_ADDRESS_FAMILY Family) {
  NdisAcquireSpinLock(&Adapter->Lock);
  NdisMCmRegisterAddressFamilyEx(Adapter->Miniport, Family); // REPORT: wdk-irql-too-high
  NdisReleaseSpinLock(&Adapter->Lock);
}

// SDV: NDIS/Irql_MCO_Function
MINIPORT_ISR ActivatedIsr;
BOOLEAN ActivatedIsr(NDIS_HANDLE Context, PBOOLEAN Queue, PULONG Processors) {
  PADAPTER Adapter = Context;
  NdisMCoDeactivateVcComplete(NDIS_STATUS_SUCCESS, Adapter->Vc); // REPORT: wdk-irql-too-high
  *Queue = FALSE;
  *Processors = 0;
  return TRUE;
}

// SDV: NDIS/Irql_Miniport_Driver_Function
VOID Miniport(PADAPTER Adapter, NDIS_HANDLE Driver) {
  NdisAcquireSpinLock(&Adapter->Lock);
  NdisMDeregisterMiniportDriver(Driver); // REPORT: wdk-irql-too-high
  NdisReleaseSpinLock(&Adapter->Lock);
}

// SDV: NDIS/Irql_Miscellaneous_Function
VOID Miscellaneous(PADAPTER Adapter, PNDIS_EVENT Linked) {
  NdisAcquireSpinLock(&Adapter->Lock);
  NdisWaitEvent(Linked, 100); // REPORT: wdk-irql-too-high
  NdisReleaseSpinLock(&Adapter->Lock);
}

// SDV: NDIS/Irql_NetBuffer_Function
MINIPORT_ISR BufferIsr;
BOOLEAN BufferIsr(NDIS_HANDLE Context, PBOOLEAN Queue, PULONG Processors) {
  PADAPTER Adapter = Context;
  NdisFreeNetBufferList(Adapter->Waiting); // REPORT: wdk-irql-too-high
  *Queue = FALSE;
  *Processors = 0;
  return TRUE;
}

// SDV: NDIS/Irql_OID_Function
MINIPORT_ISR RequestIsr;
BOOLEAN RequestIsr(NDIS_HANDLE Context, PBOOLEAN Queue, PULONG Processors) {
  PADAPTER Adapter = Context;
  if (Adapter->Request)
    NdisMOidRequestComplete(Adapter->Miniport, Adapter->Request, NDIS_STATUS_SUCCESS); // REPORT: wdk-irql-too-high
  *Queue = FALSE;
  *Processors = 0;
  return TRUE;
}

// SDV: NDIS/Irql_Protocol_Driver_Function
VOID Client(PADAPTER Adapter, PCO_ADDRESS_FAMILY Family) {
  NdisAcquireSpinLock(&Adapter->Lock);
  NdisClOpenAddressFamilyEx(Adapter->Binding, Family, Adapter, &Adapter->Address); // REPORT: wdk-irql-too-high
  NdisReleaseSpinLock(&Adapter->Lock);
}

// SDV: NDIS/Irql_SendRcv_Function
MINIPORT_ISR ReceiveIsr;
BOOLEAN ReceiveIsr(NDIS_HANDLE Context, PBOOLEAN Queue, PULONG Processors) {
  PADAPTER Adapter = Context;
  NdisMIndicateReceiveNetBufferLists(Adapter->Miniport, Adapter->Waiting, NDIS_DEFAULT_PORT_NUMBER, 1, 0); // REPORT: wdk-irql-too-high
  *Queue = FALSE;
  *Processors = 0;
  return TRUE;
}

// SDV: NDIS/Irql_StatusIndication_Function
MINIPORT_ISR StatusIsr;
BOOLEAN StatusIsr(NDIS_HANDLE Context, PBOOLEAN Queue, PULONG Processors) {
  PADAPTER Adapter = Context;
  NdisMIndicateStatusEx(Adapter->Miniport, &Adapter->Status); // REPORT: wdk-irql-too-high
  *Queue = FALSE;
  *Processors = 0;
  return TRUE;
}

// SDV: NDIS/Irql_Timer_Function
MINIPORT_ISR TimerIsr;
BOOLEAN TimerIsr(NDIS_HANDLE Context, PBOOLEAN Queue, PULONG Processors) {
  PADAPTER Adapter = Context;
  LARGE_INTEGER Due;
  Due.QuadPart = -10000;
  NdisSetTimerObject(Adapter->Timer, Due, 0, NULL); // REPORT: wdk-irql-too-high
  *Queue = FALSE;
  *Processors = 0;
  return TRUE;
}

// Silent: the same routines where they belong.
MINIPORT_INTERRUPT_DPC QuietDpc;
VOID QuietDpc(NDIS_HANDLE Context, PVOID Dpc, PVOID Throttle, PVOID Reserved) {
  PADAPTER Adapter = Context;
  LARGE_INTEGER Due;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Throttle);
  UNREFERENCED_PARAMETER(Reserved);
  Due.QuadPart = -10000;
  NdisSetTimerObject(Adapter->Timer, Due, 0, NULL);
  NdisMIndicateStatusEx(Adapter->Miniport, &Adapter->Status);
  NdisMCoDeactivateVcComplete(NDIS_STATUS_SUCCESS, Adapter->Vc);
  NdisMIndicateReceiveNetBufferLists(Adapter->Miniport, Adapter->Waiting, NDIS_DEFAULT_PORT_NUMBER, 1, 0);
}

MINIPORT_HALT QuietHalt;
VOID QuietHalt(NDIS_HANDLE Context, NDIS_HALT_ACTION Action) {
  PADAPTER Adapter = Context;
  UNREFERENCED_PARAMETER(Action);
  NdisMDeregisterInterruptEx(Adapter->Interrupt);
  NdisMDeregisterScatterGatherDma(Adapter->Dma);
}
