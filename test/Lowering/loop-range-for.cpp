// RUN: %verify %s
// C++: a range-based for with a guard object, whose destructor releases on
// 'continue', 'break' and 'return'; by hand the 'continue' forgets it.
#include <ntddk.h>

namespace {

class DpcGuard {
public:
  explicit DpcGuard(PKSPIN_LOCK Lock) : Lock(Lock) {
    KeAcquireSpinLockAtDpcLevel(Lock);
  }
  ~DpcGuard() { KeReleaseSpinLockFromDpcLevel(Lock); }
  DpcGuard(const DpcGuard &) = delete;

private:
  PKSPIN_LOCK Lock;
};

struct Channel {
  ULONG State = 0;
  ULONG Bytes = 0;
};

Channel Channels[200];
KSPIN_LOCK ChannelLock;

} // namespace

extern "C" KDEFERRED_ROUTINE GuardedDpc;
extern "C" KDEFERRED_ROUTINE ManualDpc;

void GuardedDpc(PKDPC, PVOID, PVOID, PVOID) {
  for (Channel &C : Channels) {
    DpcGuard Guard(&ChannelLock);
    if (C.State == 0)
      continue;
    if (C.State == 1)
      break;
    if (C.State == 2)
      return;
    C.Bytes = 0;
  }
}

void ManualDpc(PKDPC, PVOID, PVOID, PVOID) {
  for (Channel &C : Channels) {
    KeAcquireSpinLockAtDpcLevel(&ChannelLock); // REPORT: wdk-lock-double-acquire "spin lock 'ChannelLock' is acquired again" // REPORT: wdk-lock-leak "spin lock 'ChannelLock'"
    if (C.State == 0) // NOTE: 'C.State == 0' is true here
      continue;
    C.Bytes = 0;
    KeReleaseSpinLockFromDpcLevel(&ChannelLock);
  }
}
