// RUN: %verify %s
// A class that raises in its constructor and lowers in its destructor, and one
// without the destructor.

#include <ntddk.h>

class Raiser {
  KIRQL Old;

public:
  explicit Raiser(KIRQL Level) { KeRaiseIrql(Level, &Old); }
  ~Raiser() { KeLowerIrql(Old); }
};

struct Forgetful {
  KIRQL Old;
  explicit Forgetful(KIRQL Level) { KeRaiseIrql(Level, &Old); }
};

static ULONG Count;

extern "C" IO_WORKITEM_ROUTINE Right;
VOID Right(PDEVICE_OBJECT Device, PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  Raiser Outer(APC_LEVEL);
  if (Device->Flags == 0)
    return;
  Raiser Inner(DISPATCH_LEVEL);
  Count++;
}

extern "C" IO_WORKITEM_ROUTINE Wrong;
VOID Wrong(PDEVICE_OBJECT Device, PVOID Context) {
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Context);
  Forgetful Level(DISPATCH_LEVEL);
  Count++;
} // REPORT: wdk-irql-not-restored "work item routine 'Wrong' returns at DISPATCH_LEVEL"
