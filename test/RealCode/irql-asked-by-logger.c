// RUN: %verify %s
// A log macro asks for the IRQL to skip what needs PASSIVE_LEVEL; that says nothing of the IRQL at which the routine around it runs.

#include <ntifs.h>

extern ULONG Verbose;
VOID LogKeep(const char *Text);

#define LOG(Text)                                                              \
  {                                                                            \
    KIRQL Level = KeGetCurrentIrql();                                          \
    if (Verbose)                                                               \
      DbgPrint("[%d] %s", Level, Text);                                        \
    if (Level == PASSIVE_LEVEL)                                                \
      LogKeep(Text);                                                           \
  }

typedef struct _MOUNTED {
  KSPIN_LOCK Lock;
  HANDLE Handle;
  ULONG Users;
} MOUNTED;

VOID MountedClose(MOUNTED *Mounted) {
  KIRQL Old;

  LOG("closing\n");
  KeAcquireSpinLock(&Mounted->Lock, &Old);
  Mounted->Users = 0;
  KeReleaseSpinLock(&Mounted->Lock, Old);
  ZwClose(Mounted->Handle);
}
