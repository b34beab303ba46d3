// RUN: %verify %s
// C++: __try in a member function and in a function template; __leave out of a
// range-based for.
#include <ntddk.h>

namespace {

class Counter {
public:
  NTSTATUS Add(ULONG Value) {
    NTSTATUS Status = STATUS_SUCCESS;
    ExAcquireFastMutex(&Mutex);
    __try {
      if (Value == 0) {
        Status = STATUS_INVALID_PARAMETER;
        __leave;
      }
      Sum += Value;
    } __finally {
      ExReleaseFastMutex(&Mutex);
    }
    return Status;
  }

  NTSTATUS AddAll(const ULONG (&Values)[300]) {
    NTSTATUS Status = STATUS_SUCCESS;
    ExAcquireFastMutex(&Mutex); // REPORT: wdk-lock-leak "acquired here is still held when dispatch routine 'CounterAddAll' returns"
    __try {
      for (ULONG Value : Values) {
        if (Value == 0) // NOTE: 'Value == 0' is true here
          __leave;
        Sum += Value;
      }
      ExReleaseFastMutex(&Mutex);
    } __finally {
      Status = STATUS_ABANDONED;
    }
    return Status;
  }

private:
  FAST_MUTEX Mutex;
  ULONG Sum;
};

template <typename T> NTSTATUS Read(PFAST_MUTEX Mutex, T *From, T &To) {
  ExAcquireFastMutex(Mutex);
  __try {
    ProbeForRead(From, sizeof(T), alignof(T));
    To = *From;
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    ExReleaseFastMutex(Mutex);
    return GetExceptionCode();
  }
  ExReleaseFastMutex(Mutex);
  return STATUS_SUCCESS;
}

Counter TheCounter;
FAST_MUTEX ReadMutex;
ULONG Values[300];

} // namespace

extern "C" DRIVER_DISPATCH CounterAdd;
extern "C" DRIVER_DISPATCH CounterAddAll;

NTSTATUS CounterAdd(PDEVICE_OBJECT, PIRP Irp) {
  ULONG Value = 0;
  NTSTATUS Status =
      Read(&ReadMutex, static_cast<PULONG>(Irp->UserBuffer), Value);
  return NT_SUCCESS(Status) ? TheCounter.Add(Value) : Status;
}

NTSTATUS CounterAddAll(PDEVICE_OBJECT, PIRP) {
  return TheCounter.AddAll(Values);
}
