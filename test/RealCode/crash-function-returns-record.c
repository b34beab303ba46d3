// RUN: %verify %s
// A function that nobody in the unit calls, and that returns a record by value:
// what it returns tells nothing of the lock.
#include <ntifs.h>

typedef struct _STREAM {
  FAST_MUTEX Mutex;
  IO_STATUS_BLOCK Last;
} STREAM, *PSTREAM;

IO_STATUS_BLOCK StreamLastStatus(PSTREAM Stream) {
  IO_STATUS_BLOCK Result = {0};

  ExAcquireFastMutex(&Stream->Mutex);
  Result = Stream->Last;
  ExReleaseFastMutex(&Stream->Mutex);
  return Result;
}

IO_STATUS_BLOCK StreamOpen(PSTREAM Stream, BOOLEAN Fresh) {
  IO_STATUS_BLOCK Result = {0};

  ExAcquireFastMutex(&Stream->Mutex); // REPORT: wdk-lock-leak "though other paths release it"
  if (Fresh) {
    Result.Status = STATUS_SHARING_VIOLATION;
    return Result;
  }
  ExReleaseFastMutex(&Stream->Mutex);
  return Result;
}
