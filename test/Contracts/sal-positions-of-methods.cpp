// RUN: %verify %s
// Annotations of methods and of functions in namespaces, wherever they may
// stand.
#include <ntifs.h>
#include "Inputs/sal-positions.h"

VOID SlotMethods(CSlot *Slot, PSLOT Plain) {
  KIRQL OldIrql;

  KeAcquireSpinLock(&Plain->Lock, &OldIrql);
  Slot->Front(); // REPORT: wdk-irql-too-high "'Front' demands IRQL <= APC_LEVEL (annotated at sal-positions.h:"
  Slot->Behind(); // REPORT: wdk-irql-too-high "'Behind' demands IRQL <= APC_LEVEL"
  Slot->Virtual(); // REPORT: wdk-irql-too-high "'Virtual' demands IRQL <= APC_LEVEL"
  CSlot::Static(); // REPORT: wdk-irql-too-high "'Static' demands IRQL <= APC_LEVEL"
  Slot->Template(1); // REPORT: wdk-irql-too-high "'Template' demands IRQL <= APC_LEVEL"
  slots::InNamespace(Plain); // REPORT: wdk-irql-too-high "'InNamespace' demands IRQL <= APC_LEVEL"
  KeReleaseSpinLock(&Plain->Lock, OldIrql);
  Slot->Front();
}

void CSlot::Lock() { ExAcquireFastMutex(&m_Mutex); }
void CSlot::Unlock() {
  Held();
  ExReleaseFastMutex(&m_Mutex);
  Held(); // REPORT: wdk-lock-missing "'Held' demands that fast mutex 'm_Mutex' is held (annotated at sal-positions.h:"
}
