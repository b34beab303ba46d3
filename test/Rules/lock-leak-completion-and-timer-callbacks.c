// RUN: %verify %s
// A completion routine and an executive timer's callback, both set up by a call,
// that keep a spin lock on one of their ways out.
#include <ntddk.h>

typedef struct _USB {
  KSPIN_LOCK Lock;
  PEX_TIMER Timer;
  ULONG Pending, Late;
} USB, *PUSB;

static NTSTATUS UsbDone(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context) {
  PUSB Usb = (PUSB)Context;
  KIRQL OldIrql;
  UNREFERENCED_PARAMETER(Device);
  KeAcquireSpinLock(&Usb->Lock, &OldIrql); // REPORT: wdk-lock-leak "still held when completion routine 'UsbDone' returns"
  if (!NT_SUCCESS(Irp->IoStatus.Status))
    return STATUS_MORE_PROCESSING_REQUIRED;
  --Usb->Pending;
  KeReleaseSpinLock(&Usb->Lock, OldIrql);
  return STATUS_CONTINUE_COMPLETION;
}

static VOID UsbLate(PEX_TIMER Timer, PVOID Context) {
  PUSB Usb = (PUSB)Context;
  UNREFERENCED_PARAMETER(Timer);
  KeAcquireSpinLockAtDpcLevel(&Usb->Lock); // REPORT: wdk-lock-leak "'UsbLate' returns; bug check 0x133"
  if (Usb->Pending) {
    ++Usb->Late;
    KeReleaseSpinLockFromDpcLevel(&Usb->Lock);
  }
}

NTSTATUS UsbSubmit(PUSB Usb, PDEVICE_OBJECT Lower, PIRP Irp) {
  KIRQL OldIrql;
  Usb->Timer = ExAllocateTimer(UsbLate, Usb, EX_TIMER_HIGH_RESOLUTION);
  KeAcquireSpinLock(&Usb->Lock, &OldIrql);
  ++Usb->Pending;
  KeReleaseSpinLock(&Usb->Lock, OldIrql);
  IoSetCompletionRoutine(Irp, UsbDone, Usb, TRUE, TRUE, TRUE); // NOTE: completion routine 'UsbDone' is set up to run here by 'IoSetCompletionRoutine'
  return IoCallDriver(Lower, Irp);
}
