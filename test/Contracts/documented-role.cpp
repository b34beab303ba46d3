// RUN: %verify %s
// Callbacks enter at the IRQL that their pages state, and those of a framework
// without locks of the driver.
#include <ntddk.h>
#include <wdf.h>

KSPIN_LOCK CountLock;
EVT_WDF_INTERRUPT_DPC CountDpc;
EVT_WDF_IO_QUEUE_IO_READ CountRead;
PFN_WDF_IO_QUEUE_IO_STOP Stop;

VOID CountDpc(WDFINTERRUPT Interrupt, WDFOBJECT Object) {
  HANDLE Event = *reinterpret_cast<HANDLE *>(Object);
  ZwClose(Event); // REPORT: wdk-irql-too-high "'ZwClose' demands PASSIVE_LEVEL; IRQL is DISPATCH_LEVEL"
}

VOID CountRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) {
  KIRQL Old;

  KeAcquireSpinLock(&CountLock, &Old); // REPORT: wdk-lock-leak "spin lock 'CountLock' acquired here is still held when EVT_WDF_IO_QUEUE_IO_READ callback 'CountRead' returns"
  if (!Length)
    return;
  KeReleaseSpinLock(&CountLock, Old);
}
