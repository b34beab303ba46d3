// RUN: %verify %s
// The older functions of large integers have values that can be computed.

#include <ntddk.h>

typedef struct _MODEM {
  FAST_MUTEX Mutex;
  ULONG Dialled;
} MODEM, *PMODEM;

VOID ModemHangUp(PMODEM Modem) {
  LARGE_INTEGER Pause = RtlConvertLongToLargeInteger(-20000000);
  ExAcquireFastMutex(&Modem->Mutex); // NOTE: fast mutex 'Modem->Mutex'
  Modem->Dialled = 0;
  KeDelayExecutionThread(KernelMode, FALSE, &Pause); // REPORT: wdk-blocking-under-lock "blocks for 2 s while"
  ExReleaseFastMutex(&Modem->Mutex);
}

VOID ModemDial(PMODEM Modem) {
  LARGE_INTEGER Pause = RtlEnlargedIntegerMultiply(-10000, 3000);
  ExAcquireFastMutex(&Modem->Mutex); // NOTE: fast mutex 'Modem->Mutex'
  KeDelayExecutionThread(KernelMode, FALSE, &Pause); // REPORT: wdk-blocking-under-lock "blocks for 3 s while"
  ExReleaseFastMutex(&Modem->Mutex);
}

VOID ModemReset(PMODEM Modem) {
  LARGE_INTEGER Pause = RtlLargeIntegerNegate(RtlLargeIntegerAdd(RtlConvertUlongToLargeInteger(30000000), RtlConvertUlongToLargeInteger(10000000)));
  ExAcquireFastMutex(&Modem->Mutex); // NOTE: fast mutex 'Modem->Mutex'
  KeDelayExecutionThread(KernelMode, FALSE, &Pause); // REPORT: wdk-blocking-under-lock "blocks for 4 s while"
  ExReleaseFastMutex(&Modem->Mutex);
}

// Silent: a tenth of a second.
VOID ModemFlash(PMODEM Modem) {
  LARGE_INTEGER Pause = RtlEnlargedIntegerMultiply(-10000, 100);
  ExAcquireFastMutex(&Modem->Mutex);
  KeDelayExecutionThread(KernelMode, FALSE, &Pause);
  ExReleaseFastMutex(&Modem->Mutex);
}
