// A lock and events that release themselves, of the Windows Implementation
// Library. All of it is analysed.
// RUN: %irqlint %s | FileCheck %s
// CHECK: irqlint: 1 file, {{[0-9]+}} functions explored whole, 0 not; 0 findings;
//
// It is no empty success: what isn't released is found, and so is a wait with
// a spin lock held.
// RUN: not %irqlint %s -- -DLEAK | FileCheck --check-prefix=LEAK %s
// LEAK: fast mutex {{.*}} is still held
// RUN: not %irqlint %s -- -DSPIN | FileCheck --check-prefix=SPIN %s
// SPIN: 'KeWaitForSingleObject' demands IRQL <= APC_LEVEL

#include <ntddk.h>
#include <wil/resource.h>

class Detector {
public:
  void arm();
  bool disarm();
  void waitForOne();

private:
  wil::fast_mutex_with_critical_region Lock;
  wil::kernel_event_auto_reset Detected;
  KSPIN_LOCK Spin;
  bool Armed;
};

void Detector::arm() {
  auto Held = Lock.acquire();
  Armed = true;
  Detected.clear();
}

bool Detector::disarm() {
  auto Held = Lock.acquire();
#ifdef LEAK
  if (!Armed) {
    Held.release();
    return false;
  }
#else
  if (!Armed)
    return false;
#endif
  Armed = false;
  Detected.set();
  return true;
}

void Detector::waitForOne() {
  auto Held = Lock.acquire();
  Held.reset();
#ifdef SPIN
  KIRQL Irql;
  KeAcquireSpinLock(&Spin, &Irql);
#endif
  Detected.wait();
#ifdef SPIN
  KeReleaseSpinLock(&Spin, Irql);
#endif
}

extern "C" void DetectOnce(Detector *Each) {
  Each->arm();
  Each->waitForOne();
  Each->disarm();
}
