// RUN: %verify %s
// A condition that is an argument of a macro is quoted as it is written there,
// not as the use of the macro; the lock's name has no parentheses of the macro.
#include <ntddk.h>

typedef struct _ARENA {
  FAST_MUTEX Mutex;
  ULONG Used, Size;
} ARENA, *PARENA;

#define WITH_ARENA(Arena)                                                      \
  ExAcquireFastMutex(&(Arena)->Mutex);                                         \
  __try
#define END_WITH_ARENA_IF(Arena, Condition)                                    \
  __finally {                                                                  \
    if (Condition)                                                             \
      ExReleaseFastMutex(&(Arena)->Mutex);                                     \
  }
#define BAIL_OUT() __leave

DRIVER_DISPATCH ArenaShrink;

NTSTATUS ArenaShrink(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PARENA Arena = DeviceObject->DeviceExtension;
  NTSTATUS Status = STATUS_NO_MEMORY;

  UNREFERENCED_PARAMETER(Irp);
  WITH_ARENA(Arena) { // REPORT: wdk-lock-leak "fast mutex 'Arena->Mutex' acquired here is still held when dispatch routine 'ArenaShrink' returns"
    if (Arena->Used == 0)
      BAIL_OUT();
    Arena->Used--;
    Status = STATUS_SUCCESS;
  }
  END_WITH_ARENA_IF(Arena, NT_SUCCESS(Status)) // NOTE: 'NT_SUCCESS(Status)' is false here
  return Status; // NOTE: returns here with fast mutex
}
