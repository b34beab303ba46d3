// RUN: %verify %s
// __try and __finally in macros of the driver's own; what is reported is the
// line on which the macro is used.
#include <ntddk.h>

typedef struct _ARENA {
  FAST_MUTEX Mutex;
  ULONG Used, Size;
} ARENA, *PARENA;

#define WITH_ARENA(Arena)                                                      \
  ExAcquireFastMutex(&(Arena)->Mutex);                                         \
  __try
#define END_WITH_ARENA(Arena)                                                  \
  __finally { ExReleaseFastMutex(&(Arena)->Mutex); }
#define END_WITH_ARENA_IF(Arena, Condition)                                    \
  __finally {                                                                  \
    if (Condition)                                                             \
      ExReleaseFastMutex(&(Arena)->Mutex);                                     \
  }
#define BAIL_OUT() __leave

DRIVER_DISPATCH ArenaGrow;
DRIVER_DISPATCH ArenaShrink;

NTSTATUS ArenaGrow(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PARENA Arena = DeviceObject->DeviceExtension;
  NTSTATUS Status = STATUS_NO_MEMORY;

  UNREFERENCED_PARAMETER(Irp);
  WITH_ARENA(Arena) {
    if (Arena->Used == Arena->Size)
      BAIL_OUT();
    Arena->Used++;
    Status = STATUS_SUCCESS;
  }
  END_WITH_ARENA(Arena)
  return Status;
}

NTSTATUS ArenaShrink(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PARENA Arena = DeviceObject->DeviceExtension;
  NTSTATUS Status = STATUS_NO_MEMORY;

  UNREFERENCED_PARAMETER(Irp);
  WITH_ARENA(Arena) { // REPORT: wdk-lock-leak "acquired here is still held when dispatch routine 'ArenaShrink' returns"
    if (Arena->Used == 0)
      BAIL_OUT();
    Arena->Used--;
    Status = STATUS_SUCCESS;
  }
  END_WITH_ARENA_IF(Arena, NT_SUCCESS(Status))
  return Status; // NOTE: returns here with fast mutex
}
