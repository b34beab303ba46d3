// RUN: %verify %s
// A function whose address goes into a table of the driver's own runs in a
// context that the unit doesn't tell, even if somebody calls it as well.

#include <ntddk.h>

typedef struct _UNIT {
  FAST_MUTEX Mutex;
  ULONG Count;
} UNIT, *PUNIT;

typedef VOID (*UNIT_HOOK)(PUNIT Unit);

static VOID UnitEnter(PUNIT Unit) { ExAcquireFastMutex(&Unit->Mutex); }

static VOID UnitLeave(PUNIT Unit) { ExReleaseFastMutex(&Unit->Mutex); }

static VOID UnitBreathe(PUNIT Unit) {
  ExReleaseFastMutex(&Unit->Mutex);
  ExAcquireFastMutex(&Unit->Mutex);
}

const UNIT_HOOK UnitHooks[] = {UnitEnter, UnitBreathe, UnitLeave};

VOID UnitCall(PUNIT Unit) {
  ULONG I;
  for (I = 0; I < RTL_NUMBER_OF(UnitHooks); ++I)
    UnitHooks[I](Unit);
}
