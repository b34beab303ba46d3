// RUN: %verify %s
// A pageable function that raises the IRQL goes on at DISPATCH_LEVEL in code
// that may be paged out.

#include <ntddk.h>

typedef struct _TANK {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  ULONG Level;
} TANK, *PTANK;

VOID TankFill(PTANK Tank);
VOID TankGauge(PTANK Tank);
VOID TankMark(PTANK Tank);
VOID TankBoot(PTANK Tank);
#pragma alloc_text(PAGE, TankFill)
#pragma alloc_text(PAGE, TankGauge)
#pragma alloc_text(INIT, TankBoot)

VOID TankFill(PTANK Tank) {
  KIRQL Irql;
  PAGED_CODE();
  KeAcquireSpinLock(&Tank->Lock, &Irql); // REPORT: wdk-irql-paged-code "'TankFill', whose code is pageable (section PAGE)"
  Tank->Level++;
  KeReleaseSpinLock(&Tank->Lock, Irql);
}

// Silent: in no pageable section, whatever the macro says.
VOID TankMark(PTANK Tank) {
  KIRQL Irql;
  PAGED_CODE();
  KeAcquireSpinLock(&Tank->Lock, &Irql);
  Tank->Level++;
  KeReleaseSpinLock(&Tank->Lock, Irql);
}

// Silent: APC_LEVEL is no obstacle to paging, and what raises the IRQL is a
// function that stays in memory.
VOID TankGauge(PTANK Tank) {
  PAGED_CODE();
  ExAcquireFastMutex(&Tank->Mutex);
  Tank->Level++;
  ExReleaseFastMutex(&Tank->Mutex);
  TankMark(Tank);
}

// Silent: code for initialization is in memory until it is thrown away.
VOID TankBoot(PTANK Tank) {
  KIRQL Irql;
  KeAcquireSpinLock(&Tank->Lock, &Irql);
  Tank->Level = 0;
  KeReleaseSpinLock(&Tank->Lock, Irql);
}
