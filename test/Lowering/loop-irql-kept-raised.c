// RUN: %verify %s
// IRQL raised around a loop of many rounds; a break passes by the lowering of
// it, or the lowering stands where every way meets.
#include <ntddk.h>

typedef struct _CHIP {
  ULONG Registers[4096];
  BOOLEAN Gone;
} CHIP, *PCHIP;

IO_WORKITEM_ROUTINE ChipScrub;
IO_WORKITEM_ROUTINE ChipScrubMended;

VOID ChipScrub(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  PCHIP Chip = Context;
  KIRQL OldIrql;
  ULONG Index;

  UNREFERENCED_PARAMETER(DeviceObject);
  for (Index = 0; Index < 4096; Index++) {
    KeRaiseIrql(DISPATCH_LEVEL, &OldIrql); // NOTE: IRQL raised from PASSIVE_LEVEL to DISPATCH_LEVEL here
    if (Chip->Gone)                        // NOTE: 'Chip->Gone' is true here
      break;
    Chip->Registers[Index] = 0;
    KeLowerIrql(OldIrql);
  }
} // REPORT: wdk-irql-not-restored "work item routine 'ChipScrub' returns at DISPATCH_LEVEL, but was entered at PASSIVE_LEVEL"

VOID ChipScrubMended(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  PCHIP Chip = Context;
  KIRQL OldIrql;
  ULONG Index;

  UNREFERENCED_PARAMETER(DeviceObject);
  KeRaiseIrql(DISPATCH_LEVEL, &OldIrql);
  for (Index = 0; Index < 4096; Index++) {
    if (Chip->Gone)
      break;
    Chip->Registers[Index] = 0;
  }
  KeLowerIrql(OldIrql);
}
