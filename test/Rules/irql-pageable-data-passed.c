// RUN: %verify %s
// Routines that may be called at any IRQL, with memory that has to be resident
// where that is raised.

#include <ntddk.h>

KSPIN_LOCK TallyLock;
#pragma data_seg("PAGE")
UCHAR TallyPaged[64] = {0};
#pragma data_seg()
UCHAR TallyResident[64];

VOID TallyCopy(VOID) {
  KIRQL Irql;
  KeAcquireSpinLock(&TallyLock, &Irql);
  RtlCopyMemory(TallyResident, TallyPaged, 64); // REPORT: wdk-irql-pageable-data "'TallyPaged', which is in a pageable section, is touched at DISPATCH_LEVEL"
  RtlZeroMemory(TallyResident, 64);
  KeReleaseSpinLock(&TallyLock, Irql);
  RtlCopyMemory(TallyResident, TallyPaged, 64);
}

VOID TallyClear(SIZE_T Size) {
  KIRQL Irql;
  PUCHAR Paged = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'llaT');
  PUCHAR Resident = ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'llaT');
  if (Paged && Resident) {
    RtlZeroMemory(Paged, Size);
    KeAcquireSpinLock(&TallyLock, &Irql);
    RtlZeroMemory(Resident, Size);
    RtlZeroMemory(Paged, Size); // REPORT: wdk-irql-pageable-data "memory from a paged pool is touched at DISPATCH_LEVEL"
    KeReleaseSpinLock(&TallyLock, Irql);
  }
}

// The string itself is on the stack; its buffer is what may be paged out.
VOID TallyName(PCUNICODE_STRING Name) {
  UNICODE_STRING Copy;
  KIRQL Irql;
  Copy.Buffer = ExAllocatePool2(POOL_FLAG_PAGED, 128, 'llaT');
  Copy.MaximumLength = 128;
  Copy.Length = 0;
  if (!Copy.Buffer)
    return;
  KeAcquireSpinLock(&TallyLock, &Irql);
  RtlCopyUnicodeString(&Copy, Name); // REPORT: wdk-irql-pageable-data "memory from a paged pool is touched at DISPATCH_LEVEL"
  KeReleaseSpinLock(&TallyLock, Irql);
  ExFreePool(Copy.Buffer);
}

// Silent: the same with a resident buffer.
VOID TallyNameResident(PCUNICODE_STRING Name) {
  WCHAR Buffer[64];
  UNICODE_STRING Copy = {0, sizeof(Buffer), Buffer};
  KIRQL Irql;
  KeAcquireSpinLock(&TallyLock, &Irql);
  RtlCopyUnicodeString(&Copy, Name);
  KeReleaseSpinLock(&TallyLock, Irql);
}
