// RUN: %verify %s
// Outcomes of waits that travel: through a helper's result, through a translated
// status, through a loop that waits until it has the mutex.
#include <ntddk.h>

typedef struct _SEAT {
  KMUTEX Mutex;
  ULONG Guests;
} SEAT, *PSEAT;

IO_WORKITEM_ROUTINE SeatTake, SeatClean, SeatWait;

static BOOLEAN SeatTryLock(PSEAT Seat) {
  LARGE_INTEGER Now = {0};
  return KeWaitForSingleObject(&Seat->Mutex, Executive, KernelMode, FALSE, &Now) ==
         STATUS_SUCCESS;
}

static NTSTATUS SeatLock(PSEAT Seat) {
  LARGE_INTEGER Limit;
  NTSTATUS Status;
  Limit.QuadPart = -20000;
  Status = KeWaitForSingleObject(&Seat->Mutex, Executive, KernelMode, FALSE, &Limit);
  return Status == STATUS_TIMEOUT ? STATUS_IO_TIMEOUT : Status;
}

VOID SeatTake(PDEVICE_OBJECT Device, PVOID Context) {
  PSEAT Seat = (PSEAT)Context;
  UNREFERENCED_PARAMETER(Device);
  if (!SeatTryLock(Seat))
    return;
  ++Seat->Guests;
  KeReleaseMutex(&Seat->Mutex, FALSE);
}

VOID SeatClean(PDEVICE_OBJECT Device, PVOID Context) {
  PSEAT Seat = (PSEAT)Context;
  UNREFERENCED_PARAMETER(Device);
  if (NT_SUCCESS(SeatLock(Seat))) {
    Seat->Guests = 0;
    KeReleaseMutex(&Seat->Mutex, FALSE);
  }
}

VOID SeatWait(PDEVICE_OBJECT Device, PVOID Context) {
  PSEAT Seat = (PSEAT)Context;
  LARGE_INTEGER Limit;
  UNREFERENCED_PARAMETER(Device);
  Limit.QuadPart = -20000;
  while (KeWaitForSingleObject(&Seat->Mutex, Executive, KernelMode, FALSE, &Limit) ==
         STATUS_TIMEOUT)
    ++Seat->Guests;
  Seat->Guests = 0;
  KeReleaseMutex(&Seat->Mutex, FALSE);
}
