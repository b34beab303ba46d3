// RUN: %verify %s
// Memory from a paged pool, touched under a spin lock.

#include <ntddk.h>

#define TAG 'loCs'

typedef struct _SCROLL {
  LIST_ENTRY Link;
  ULONG Lines;
} SCROLL, *PSCROLL;

KSPIN_LOCK ScrollLock;
ULONG ScrollLines;

NTSTATUS ScrollNew(VOID) {
  KIRQL Irql;
  PSCROLL Scroll = ExAllocatePoolWithTag(PagedPool, sizeof(SCROLL), TAG);
  if (Scroll == NULL)
    return STATUS_INSUFFICIENT_RESOURCES;
  Scroll->Lines = 1;
  KeAcquireSpinLock(&ScrollLock, &Irql);
  ScrollLines += Scroll->Lines; // REPORT: wdk-irql-pageable-data "memory from a paged pool is touched at DISPATCH_LEVEL since line 22"
  KeReleaseSpinLock(&ScrollLock, Irql);
  ExFreePoolWithTag(Scroll, TAG);
  return STATUS_SUCCESS;
}

static VOID ScrollCount(PSCROLL Scroll) {
  Scroll->Lines = 2; // REPORT: wdk-irql-pageable-data
}

NTSTATUS ScrollNew2(VOID) {
  KIRQL Irql;
  PSCROLL Scroll = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(SCROLL), TAG);
  if (!Scroll)
    return STATUS_INSUFFICIENT_RESOURCES;
  KeAcquireSpinLock(&ScrollLock, &Irql);
  ScrollCount(Scroll);
  KeReleaseSpinLock(&ScrollLock, Irql);
  ExFreePool(Scroll);
  return STATUS_SUCCESS;
}

// Silent: nonpaged, of a kind that isn't known, and after the release.
NTSTATUS ScrollMended(POOL_TYPE Kind) {
  KIRQL Irql;
  PSCROLL Nonpaged = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(SCROLL), TAG);
  PSCROLL Some = ExAllocatePoolWithTag(Kind, sizeof(SCROLL), TAG);
  PSCROLL Paged = ExAllocatePoolWithTag(PagedPool, sizeof(SCROLL), TAG);
  if (!Nonpaged || !Some || !Paged)
    return STATUS_INSUFFICIENT_RESOURCES;
  KeAcquireSpinLock(&ScrollLock, &Irql);
  Nonpaged->Lines = Some->Lines = 3;
  KeReleaseSpinLock(&ScrollLock, Irql);
  Paged->Lines = 3;
  return STATUS_SUCCESS;
}
