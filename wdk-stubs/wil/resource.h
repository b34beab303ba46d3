/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wil/resource.h: locks and events of the Windows Implementation Library that
 * release themselves, as kernel drivers see them.
 */
#ifndef IRQLINT_WIL_RESOURCE_H
#define IRQLINT_WIL_RESOURCE_H

#include <wdm.h>

#ifdef __cplusplus

namespace wil {

/* Calls its function when it goes out of scope. */
template <typename T, void (*Release)(T *)> class unique_release {
public:
  explicit unique_release(T *Object) : Object(Object) {}
  unique_release(unique_release &&Other) : Object(Other.Object) { Other.Object = nullptr; }
  unique_release(const unique_release &) = delete;
  unique_release &operator=(const unique_release &) = delete;
  ~unique_release() { reset(); }

  void reset() {
    if (Object)
      Release(Object);
    Object = nullptr;
  }
  T *release() {
    T *Released = Object;
    Object = nullptr;
    return Released;
  }
  T *get() const { return Object; }
  explicit operator bool() const { return Object != nullptr; }

private:
  T *Object;
};

inline void release_fast_mutex(FAST_MUTEX *Mutex) { ExReleaseFastMutex(Mutex); }

inline void release_fast_mutex_with_critical_region(FAST_MUTEX *Mutex) {
  ExReleaseFastMutexUnsafe(Mutex);
  KeLeaveCriticalRegion();
}

using unique_fast_mutex = unique_release<FAST_MUTEX, release_fast_mutex>;
using unique_fast_mutex_with_critical_region = unique_release<FAST_MUTEX, release_fast_mutex_with_critical_region>;

/* Holders are at APC_LEVEL. */
class fast_mutex {
public:
  fast_mutex() { ExInitializeFastMutex(&Mutex); }
  fast_mutex(const fast_mutex &) = delete;
  fast_mutex &operator=(const fast_mutex &) = delete;

  unique_fast_mutex acquire() {
    ExAcquireFastMutex(&Mutex);
    return unique_fast_mutex(&Mutex);
  }
  unique_fast_mutex try_acquire() { return unique_fast_mutex(ExTryToAcquireFastMutex(&Mutex) ? &Mutex : nullptr); }

private:
  FAST_MUTEX Mutex;
};

/* Holders stay at PASSIVE_LEVEL, in a critical region. */
class fast_mutex_with_critical_region {
public:
  fast_mutex_with_critical_region() { ExInitializeFastMutex(&Mutex); }
  fast_mutex_with_critical_region(const fast_mutex_with_critical_region &) = delete;
  fast_mutex_with_critical_region &operator=(const fast_mutex_with_critical_region &) = delete;

  unique_fast_mutex_with_critical_region acquire() {
    KeEnterCriticalRegion();
    ExAcquireFastMutexUnsafe(&Mutex);
    return unique_fast_mutex_with_critical_region(&Mutex);
  }

private:
  FAST_MUTEX Mutex;
};

template <EVENT_TYPE Type> class kernel_event_t {
public:
  explicit kernel_event_t(bool Signaled = false) { KeInitializeEvent(&Event, Type, Signaled ? TRUE : FALSE); }
  kernel_event_t(const kernel_event_t &) = delete;
  kernel_event_t &operator=(const kernel_event_t &) = delete;

  PRKEVENT get() { return &Event; }
  void clear() { KeClearEvent(&Event); }
  void set(KPRIORITY Increment = IO_NO_INCREMENT) { KeSetEvent(&Event, Increment, FALSE); }
  bool is_signaled() const { return KeReadStateEvent(const_cast<PRKEVENT>(&Event)) != 0; }
  bool wait(LONGLONG Timeout) {
    LARGE_INTEGER Due;
    Due.QuadPart = Timeout;
    return KeWaitForSingleObject(&Event, Executive, KernelMode, FALSE, &Due) == STATUS_SUCCESS;
  }
  bool wait() { return KeWaitForSingleObject(&Event, Executive, KernelMode, FALSE, nullptr) == STATUS_SUCCESS; }

private:
  KEVENT Event;
};

using kernel_event_auto_reset = kernel_event_t<SynchronizationEvent>;
using kernel_event_manual_reset = kernel_event_t<NotificationEvent>;

} // namespace wil

#endif /* __cplusplus */

#endif /* IRQLINT_WIL_RESOURCE_H */
