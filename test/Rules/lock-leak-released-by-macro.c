// RUN: %verify %s
// A macro of the driver's own releases locks of the family: it may be there for
// the callers of 'TableBegin', which are in other files.
#include <ntddk.h>

typedef struct _TABLE {
  FAST_MUTEX Mutex;
  ULONG Rows;
} TABLE, *PTABLE;

#define TableEnd(T) (ExReleaseFastMutex(&(T)->Mutex))

VOID TableBegin(PTABLE Table) {
  ExAcquireFastMutex(&Table->Mutex);
  Table->Rows = 0;
}

VOID TableAdd(PTABLE Table) {
  ExAcquireFastMutex(&Table->Mutex);
  Table->Rows++;
  TableEnd(Table);
}
