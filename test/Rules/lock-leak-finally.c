// RUN: %verify %s
// __finally releases on every way out of the __try block: its end, a __leave, an
// exception.
#include <ntddk.h>

typedef struct _MAPPER {
  ERESOURCE Resource;
  ULONG Views;
} MAPPER, *PMAPPER;

DRIVER_DISPATCH MapperMap;
NTSTATUS MapperView(PVOID Buffer);

NTSTATUS MapperMap(PDEVICE_OBJECT Device, PIRP Irp) {
  PMAPPER Mapper = (PMAPPER)Device->DeviceExtension;
  NTSTATUS Status = STATUS_SUCCESS;
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Mapper->Resource, TRUE);
  __try {
    if (Mapper->Views > 100) {
      Status = STATUS_TOO_MANY_OPENED_FILES;
      __leave;
    }
    ProbeForRead(Irp->UserBuffer, 16, 1);
    Status = MapperView(Irp->UserBuffer);
    ++Mapper->Views;
  } __finally {
    ExReleaseResourceLite(&Mapper->Resource);
    KeLeaveCriticalRegion();
  }
  return Status;
}
