// RUN: %verify %s
// Lock and unlock by function pointers of a table that is seen: calls through it
// lead to the driver's own functions. Through one that isn't seen, anything can
// happen to what the callee reaches.
#include <ntddk.h>

typedef struct _CODEC {
  KSPIN_LOCK Lock;
  KIRQL OldIrql;
  ULONG Samples;
  VOID (*Unlock)(struct _CODEC *);
} CODEC, *PCODEC;

typedef struct _CODEC_OPS {
  VOID (*Enter)(PCODEC);
  VOID (*Leave)(PCODEC);
} CODEC_OPS;

static VOID CodecEnter(PCODEC Codec) {
  KIRQL OldIrql;
  KeAcquireSpinLock(&Codec->Lock, &OldIrql);
  Codec->OldIrql = OldIrql;
}

static VOID CodecLeave(PCODEC Codec) {
  KeReleaseSpinLock(&Codec->Lock, Codec->OldIrql);
}

static const CODEC_OPS Ops = {CodecEnter, CodecLeave};

DRIVER_DISPATCH CodecRead, CodecWrite;

NTSTATUS CodecRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PCODEC Codec = (PCODEC)Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  Ops.Enter(Codec);
  ++Codec->Samples;
  Ops.Leave(Codec);
  return STATUS_SUCCESS;
}

NTSTATUS CodecWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PCODEC Codec = (PCODEC)Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  KeAcquireSpinLock(&Codec->Lock, &Codec->OldIrql);
  ++Codec->Samples;
  Codec->Unlock(Codec);
  return STATUS_SUCCESS;
}
