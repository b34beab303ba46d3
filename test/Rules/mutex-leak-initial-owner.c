// RUN: %verify %s
// KeInitializeMutant with InitialOwner acquires. KeInitializeMutex never does.
#include <ntifs.h>

KMUTANT Boot, Idle, Maybe;
KMUTEX Plain;
ULONG State;
DRIVER_INITIALIZE DriverEntry;
KSTART_ROUTINE Owner, Loser, NoOwner, Unsure;

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  KeInitializeMutant(&Boot, TRUE); // REPORT: wdk-mutex-leak "KMUTEX 'Boot' acquired here is still held when 'DriverEntry' returns; bug check 0x39"
  KeInitializeMutant(&Idle, FALSE);
  KeInitializeMutex(&Plain, 1);
  if (!Driver->DeviceObject)
    return STATUS_NO_SUCH_DEVICE; // NOTE: returns here with KMUTEX 'Boot' still held
  KeReleaseMutant(&Boot, MUTANT_INCREMENT, FALSE, FALSE);
  return STATUS_SUCCESS;
}

VOID Owner(PVOID Context) {
  KMUTANT *Own = Context;

  KeInitializeMutant(Own, TRUE);
  State++;
  KeReleaseMutant(Own, MUTANT_INCREMENT, FALSE, FALSE);
}

// The owner may acquire it again, and has to release it as often.
VOID Loser(PVOID Context) {
  KMUTANT *Own = Context;

  KeInitializeMutant(Own, TRUE); // REPORT: wdk-mutex-leak "still held when"
  KeWaitForSingleObject(Own, Executive, KernelMode, FALSE, NULL);
  State++;
  KeReleaseMutant(Own, MUTANT_INCREMENT, FALSE, FALSE);
}

VOID NoOwner(PVOID Context) {
  KeInitializeMutant(&Idle, FALSE);
  State++;
  KeReleaseMutant(&Idle, MUTANT_INCREMENT, FALSE, FALSE); // REPORT: wdk-lock-unheld-release "KMUTEX 'Idle'"
}

VOID Unsure(PVOID Context) {
  KeInitializeMutant(&Maybe, State > 3);
  if (State > 3)
    KeReleaseMutant(&Maybe, MUTANT_INCREMENT, FALSE, FALSE);
}
