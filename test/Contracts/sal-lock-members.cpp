// RUN: %verify %s
// Annotations of methods name the members of the object that they run on.
#include <ntifs.h>

typedef struct _CARD {
  FAST_MUTEX Mutex;
} CARD, *PCARD;

// Members of the object that a method runs on.
class CDeck {
public:
  _Acquires_lock_(m_Mutex) void Lock() { ExAcquireFastMutex(&m_Mutex); }
  _Releases_lock_(this->m_Mutex) void Unlock() { ExReleaseFastMutex(&m_Mutex); }
  _Requires_lock_held_(m_Mutex) void Shuffle();
  _Requires_lock_held_(m_Card->Mutex) void Cut();
  void Wrong();
  void Right();

private:
  FAST_MUTEX m_Mutex;
  PCARD m_Card;
};

void CDeck::Wrong() {
  Lock();
  Shuffle();
  Unlock();
  Shuffle(); // REPORT: wdk-lock-missing "'Shuffle' demands that fast mutex 'm_Mutex' is held (annotated at sal-lock-members.cpp:"
}

void CDeck::Right() {
  Lock();
  Shuffle();
  Unlock();
  ExAcquireFastMutex(&m_Card->Mutex);
  Cut();
  ExReleaseFastMutex(&m_Card->Mutex);
}
