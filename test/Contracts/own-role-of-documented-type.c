// RUN: split-file %s %t
// RUN: %verify --option=--contracts=%t/own.yaml %t/driver.c
// A role of a user's file takes the place of the one that a page states.
//--- own.yaml
roles:
  - name: EVT_WDF_IO_QUEUE_IO_READ
    types: [EVT_WDF_IO_QUEUE_IO_READ]
    noun: read callback
    locks: unknown
//--- driver.c
#include <ntddk.h>
#include <wdf.h>

KSPIN_LOCK CountLock;
ULONG Count;
EVT_WDF_IO_QUEUE_IO_READ CountRead;
EVT_WDF_IO_QUEUE_IO_WRITE CountWrite;

VOID CountRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) {
  Count++;
  KeReleaseSpinLockFromDpcLevel(&CountLock);
}

VOID CountWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) {
  Count++;
  KeReleaseSpinLockFromDpcLevel(&CountLock); // REPORT: wdk-lock-unheld-release "spin lock 'CountLock'"
}
