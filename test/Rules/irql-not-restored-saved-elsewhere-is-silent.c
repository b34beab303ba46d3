// RUN: %verify %s
// The saved IRQL lies in a member of a structure, in the object that the lock
// protects, in a caller's variable, or in an array.

#include <ntddk.h>

typedef struct _GUARD {
  KIRQL Saved;
  ULONG Depth;
} GUARD, *PGUARD;

typedef struct _TABLE {
  KSPIN_LOCK Lock;
  KIRQL OldIrql;
  ULONG Rows;
} TABLE, *PTABLE;

static VOID GuardEnter(PGUARD Guard) {
  KeRaiseIrql(DISPATCH_LEVEL, &Guard->Saved);
  Guard->Depth++;
}

static VOID GuardLeave(PGUARD Guard) {
  Guard->Depth--;
  KeLowerIrql(Guard->Saved);
}

static VOID TableLock(PTABLE Table) {
  KIRQL Irql;
  KeAcquireSpinLock(&Table->Lock, &Irql);
  Table->OldIrql = Irql;
}

static VOID TableUnlock(PTABLE Table) {
  KeReleaseSpinLock(&Table->Lock, Table->OldIrql);
}

static VOID LockInto(PTABLE Table, PKIRQL Irql) {
  KeAcquireSpinLock(&Table->Lock, Irql);
}

static VOID LockIntoCopy(PTABLE Table, KIRQL *Irql) {
  KIRQL Own = KeAcquireSpinLockRaiseToDpc(&Table->Lock);
  *Irql = Own;
}

IO_WORKITEM_ROUTINE TableWork;
VOID TableWork(PDEVICE_OBJECT Device, PVOID Context) {
  PTABLE Table = Context;
  GUARD Guard = {0};
  KIRQL Irqls[2];
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Device);

  GuardEnter(&Guard);
  Table->Rows++;
  GuardLeave(&Guard);

  TableLock(Table);
  Table->Rows++;
  TableUnlock(Table);

  LockInto(Table, &Irql);
  Table->Rows++;
  KeReleaseSpinLock(&Table->Lock, Irql);

  KeRaiseIrql(APC_LEVEL, &Irqls[0]);
  LockIntoCopy(Table, &Irqls[1]);
  Table->Rows++;
  KeReleaseSpinLock(&Table->Lock, Irqls[1]);
  KeLowerIrql(Irqls[0]);
}
