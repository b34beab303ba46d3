// RUN: %verify %s
// A condition is quoted as the driver's author wrote it: the argument of the
// macro that tests it, or the use of the macro that holds the whole test.

#include <ntddk.h>

typedef struct _ARENA {
  FAST_MUTEX Mutex;
  ULONG Used, Size;
} ARENA, *PARENA;

#define EQUAL(A, B) A == B
#define FIRST(Arena) Arena->Used
#define BAIL_IF(Condition)                                                     \
  do {                                                                         \
    if (Condition)                                                             \
      return STATUS_UNSUCCESSFUL;                                              \
  } while (0)
#define BAIL_IF_SO(Condition) BAIL_IF(Condition)
#define BAIL_IF_BUSY(Arena)                                                    \
  if ((Arena)->Used > 4)                                                       \
  return STATUS_UNSUCCESSFUL

DRIVER_DISPATCH Macro, Part, Argument, Nested, Begins, Whole;

NTSTATUS Macro(PDEVICE_OBJECT Device, PIRP Irp) {
  PARENA Arena = Device->DeviceExtension;
  ExAcquireFastMutex(&Arena->Mutex); // REPORT: wdk-lock-leak "'Macro'"
  if (EQUAL(Arena->Used, Arena->Size)) // NOTE: 'EQUAL(Arena->Used, Arena->Size)' is true here
    return STATUS_UNSUCCESSFUL;
  ExReleaseFastMutex(&Arena->Mutex);
  return STATUS_SUCCESS;
}

NTSTATUS Part(PDEVICE_OBJECT Device, PIRP Irp) {
  PARENA Arena = Device->DeviceExtension;
  ExAcquireFastMutex(&Arena->Mutex); // REPORT: wdk-lock-leak "'Part'"
  if (FIRST(Arena) > Arena->Size) // NOTE: 'FIRST(Arena) > Arena->Size' is true here
    return STATUS_UNSUCCESSFUL;
  ExReleaseFastMutex(&Arena->Mutex);
  return STATUS_SUCCESS;
}

NTSTATUS Argument(PDEVICE_OBJECT Device, PIRP Irp) {
  PARENA Arena = Device->DeviceExtension;
  ExAcquireFastMutex(&Arena->Mutex); // REPORT: wdk-lock-leak "'Argument'"
  BAIL_IF(Arena->Used > 3); // NOTE: 'Arena->Used > 3' is true here
  ExReleaseFastMutex(&Arena->Mutex);
  return STATUS_SUCCESS;
}

NTSTATUS Nested(PDEVICE_OBJECT Device, PIRP Irp) {
  PARENA Arena = Device->DeviceExtension;
  ExAcquireFastMutex(&Arena->Mutex); // REPORT: wdk-lock-leak "'Nested'"
  BAIL_IF_SO(EQUAL(Arena->Used, FIRST(Arena) + 1)); // NOTE: 'EQUAL(Arena->Used, FIRST(Arena) + 1)' is true here
  ExReleaseFastMutex(&Arena->Mutex);
  return STATUS_SUCCESS;
}

NTSTATUS Begins(PDEVICE_OBJECT Device, PIRP Irp) {
  PARENA Arena = Device->DeviceExtension;
  ExAcquireFastMutex(&Arena->Mutex); // REPORT: wdk-lock-leak "'Begins'"
  BAIL_IF_SO(FIRST(Arena) == Arena->Size); // NOTE: 'FIRST(Arena) == Arena->Size' is true here
  ExReleaseFastMutex(&Arena->Mutex);
  return STATUS_SUCCESS;
}

NTSTATUS Whole(PDEVICE_OBJECT Device, PIRP Irp) {
  PARENA Arena = Device->DeviceExtension;
  ExAcquireFastMutex(&Arena->Mutex); // REPORT: wdk-lock-leak "'Whole'"
  BAIL_IF_BUSY(Arena); // NOTE: 'BAIL_IF_BUSY(Arena)' is true here
  ExReleaseFastMutex(&Arena->Mutex);
  return STATUS_SUCCESS;
}
