// A routine of unknown context, entered at a level that nobody knows.
#include <ntifs.h>

typedef struct _PORT {
  KSPIN_LOCK Lock;
  FAST_MUTEX Guard;
  ULONG Users;
} PORT, *PPORT;

NTSTATUS PortOpen(PPORT Port, BOOLEAN Exclusive) {
  KIRQL OldIrql;

  ExAcquireFastMutex(&Port->Guard);
  KeAcquireSpinLock(&Port->Lock, &OldIrql);
  if (Exclusive && Port->Users) {
    KeReleaseSpinLock(&Port->Lock, OldIrql);
    return STATUS_SHARING_VIOLATION; // without the mutex's release
  }
  Port->Users++;
  KeReleaseSpinLock(&Port->Lock, OldIrql);
  ExReleaseFastMutex(&Port->Guard);
  return STATUS_SUCCESS;
}
