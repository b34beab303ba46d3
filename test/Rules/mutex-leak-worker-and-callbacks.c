// RUN: %verify %s
// Mutexes left behind by a work item, a registry callback and a thread notify
// routine; the bug check depends on who looks at the thread afterwards.
#include <ntddk.h>

static KMUTEX RulesMutex;
static LARGE_INTEGER Cookie;
static ULONG Rules, Threads;

VOID RulesReload(PDEVICE_OBJECT Device, PVOID Context) {
  UNREFERENCED_PARAMETER(Device);
  KeWaitForSingleObject(&RulesMutex, Executive, KernelMode, FALSE, NULL); // REPORT: wdk-mutex-leak "work item routine 'RulesReload' returns; bug check 0x39"
  if (!Context)
    return;
  Rules = *(ULONG *)Context;
  KeReleaseMutex(&RulesMutex, FALSE);
}

static NTSTATUS RulesCheck(PVOID Context, PVOID Class, PVOID Information) {
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(Class);
  KeWaitForSingleObject(&RulesMutex, Executive, KernelMode, FALSE, NULL); // REPORT: wdk-mutex-leak "'RulesCheck' returns; bug check 0x1"
  if (!Information) {
    KeReleaseMutex(&RulesMutex, FALSE);
    return STATUS_SUCCESS;
  }
  return Rules ? STATUS_ACCESS_DENIED : STATUS_SUCCESS;
}

static VOID RulesThread(HANDLE Process, HANDLE Thread, BOOLEAN Create) {
  UNREFERENCED_PARAMETER(Process);
  UNREFERENCED_PARAMETER(Thread);
  KeWaitForSingleObject(&RulesMutex, Executive, KernelMode, FALSE, NULL); // REPORT: wdk-mutex-leak "'RulesThread' returns; bug check 0x39"
  switch (Create) {
  case TRUE:
    ++Threads;
    KeReleaseMutex(&RulesMutex, FALSE);
    break;
  default:
    --Threads;
  }
}

NTSTATUS RulesSetUp(PDRIVER_OBJECT Driver, PIO_WORKITEM Item) {
  KeInitializeMutex(&RulesMutex, 0);
  IoQueueWorkItem(Item, RulesReload, DelayedWorkQueue, &Rules); // NOTE: work item routine 'RulesReload' is set up to run here by 'IoQueueWorkItem'
  PsSetCreateThreadNotifyRoutine(RulesThread);
  return CmRegisterCallback(RulesCheck, Driver, &Cookie);
}
