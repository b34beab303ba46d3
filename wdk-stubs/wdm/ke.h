/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wdm/ke.h: the kernel proper: IRQLs, locks, dispatcher objects, waits, DPCs, lists, interlocked operations.
 */
#ifndef IRQLINT_WDM_KE_H
#define IRQLINT_WDM_KE_H

#include <intrin.h>

#include <wdm/base.h>

#ifdef __cplusplus
extern "C" {
#endif

#define PASSIVE_LEVEL 0
#define LOW_LEVEL 0
#define APC_LEVEL 1
#define DISPATCH_LEVEL 2
#define CMCI_LEVEL 5
#ifdef _X86_
#define PROFILE_LEVEL 27
#define CLOCK1_LEVEL 28
#define CLOCK2_LEVEL 28
#define IPI_LEVEL 29
#define POWER_LEVEL 30
#define HIGH_LEVEL 31
#define CLOCK_LEVEL CLOCK2_LEVEL
#else
#define CLOCK_LEVEL 13
#define IPI_LEVEL 14
#define DRS_LEVEL 14
#define POWER_LEVEL 14
#define PROFILE_LEVEL 15
#define HIGH_LEVEL 15
#endif

#define LOW_PRIORITY 0
#define LOW_REALTIME_PRIORITY 16
#define HIGH_PRIORITY 31
#define MAXIMUM_PRIORITY 32
#define MAXIMUM_WAIT_OBJECTS 64
#define THREAD_WAIT_OBJECTS 3
#define MAXIMUM_SUSPEND_COUNT MAXCHAR
#define MAXIMUM_PROCESSORS 64
#define MAXIMUM_PROC_PER_GROUP 64
#define AFFINITY_MASK(n) ((KAFFINITY)1 << (n))
#define ALL_PROCESSOR_GROUPS 0xffff
#define INVALID_PROCESSOR_INDEX 0xffffffff

#define EVENT_INCREMENT 1
#define SEMAPHORE_INCREMENT 1
#define MUTANT_INCREMENT 1
#define IO_NO_INCREMENT 0
#define IO_CD_ROM_INCREMENT 1
#define IO_DISK_INCREMENT 1
#define IO_KEYBOARD_INCREMENT 6
#define IO_MAILSLOT_INCREMENT 2
#define IO_MOUSE_INCREMENT 6
#define IO_NAMED_PIPE_INCREMENT 2
#define IO_NETWORK_INCREMENT 2
#define IO_PARALLEL_INCREMENT 1
#define IO_SERIAL_INCREMENT 2
#define IO_SOUND_INCREMENT 8
#define IO_VIDEO_INCREMENT 1

/* Objects. */

typedef enum _KWAIT_REASON {
  Executive, FreePage, PageIn, PoolAllocation, DelayExecution, Suspended, UserRequest,
  WrExecutive, WrFreePage, WrPageIn, WrPoolAllocation, WrDelayExecution, WrSuspended, WrUserRequest, WrSpare0, WrQueue,
  WrLpcReceive, WrLpcReply, WrVirtualMemory, WrPageOut, WrRendezvous, WrKeyedEvent, WrTerminated, WrProcessInSwap,
  WrCpuRateControl, WrCalloutStack, WrKernel, WrResource, WrPushLock, WrMutex, WrQuantumEnd, WrDispatchInt, WrPreempted,
  WrYieldExecution, WrFastMutex, WrGuardedMutex, WrRundown, WrAlertByThreadId, WrDeferredPreempt, WrPhysicalFault,
  MaximumWaitReason
} KWAIT_REASON;

typedef struct _DISPATCHER_HEADER {
  union {
    volatile LONG Lock;
    LONG LockNV;
    struct {
      UCHAR Type;
      UCHAR Signalling;
      UCHAR Size;
      UCHAR Reserved1;
    };
    struct {
      UCHAR TimerType;
      UCHAR TimerControlFlags;
      UCHAR Hand;
      UCHAR TimerMiscFlags;
    };
    struct {
      UCHAR MutantType;
      UCHAR MutantSize;
      BOOLEAN DpcActive;
      UCHAR MutantReserved;
    };
  };
  LONG SignalState;
  LIST_ENTRY WaitListHead;
} DISPATCHER_HEADER, *PDISPATCHER_HEADER;

typedef struct _KEVENT {
  DISPATCHER_HEADER Header;
} KEVENT, *PKEVENT, *PRKEVENT;

typedef struct _KMUTANT {
  DISPATCHER_HEADER Header;
  LIST_ENTRY MutantListEntry;
  struct _KTHREAD *OwnerThread;
  BOOLEAN Abandoned;
  UCHAR ApcDisable;
} KMUTANT, *PKMUTANT, *PRKMUTANT, KMUTEX, *PKMUTEX, *PRKMUTEX;

typedef struct _KSEMAPHORE {
  DISPATCHER_HEADER Header;
  LONG Limit;
} KSEMAPHORE, *PKSEMAPHORE, *PRKSEMAPHORE;

typedef struct _KGATE {
  DISPATCHER_HEADER Header;
} KGATE, *PKGATE;

typedef struct _KTIMER {
  DISPATCHER_HEADER Header;
  ULARGE_INTEGER DueTime;
  LIST_ENTRY TimerListEntry;
  struct _KDPC *Dpc;
  ULONG Processor;
  ULONG Period;
} KTIMER, *PKTIMER, *PRKTIMER;

typedef struct _KWAIT_BLOCK {
  LIST_ENTRY WaitListEntry;
  UCHAR WaitType;
  volatile UCHAR BlockState;
  USHORT WaitKey;
#ifdef _WIN64
  LONG SpareLong;
#endif
  union {
    struct _KTHREAD *Thread;
    struct _KQUEUE *NotificationQueue;
  };
  PVOID Object;
  PVOID SparePtr;
} KWAIT_BLOCK, *PKWAIT_BLOCK, *PRKWAIT_BLOCK;

typedef enum _KDPC_IMPORTANCE { LowImportance, MediumImportance, HighImportance, MediumHighImportance } KDPC_IMPORTANCE;

_Function_class_(KDEFERRED_ROUTINE) _IRQL_requires_(DISPATCH_LEVEL) _IRQL_requires_same_
typedef VOID KDEFERRED_ROUTINE(struct _KDPC *Dpc, PVOID DeferredContext, PVOID SystemArgument1, PVOID SystemArgument2);
typedef KDEFERRED_ROUTINE *PKDEFERRED_ROUTINE;

typedef struct _KDPC {
  union {
    ULONG TargetInfoAsUlong;
    struct {
      UCHAR Type;
      UCHAR Importance;
      volatile USHORT Number;
    };
  };
  SINGLE_LIST_ENTRY DpcListEntry;
  KAFFINITY ProcessorHistory;
  PKDEFERRED_ROUTINE DeferredRoutine;
  PVOID DeferredContext;
  PVOID SystemArgument1;
  PVOID SystemArgument2;
  PVOID volatile DpcData;
} KDPC, *PKDPC, *PRKDPC;

typedef struct _KAPC {
  UCHAR Type;
  UCHAR SpareByte0;
  UCHAR Size;
  UCHAR SpareByte1;
  ULONG SpareLong0;
  struct _KTHREAD *Thread;
  LIST_ENTRY ApcListEntry;
  PVOID Reserved[3];
  PVOID NormalContext;
  PVOID SystemArgument1;
  PVOID SystemArgument2;
  CCHAR ApcStateIndex;
  KPROCESSOR_MODE ApcMode;
  BOOLEAN Inserted;
} KAPC, *PKAPC, *PRKAPC;

typedef struct _KDEVICE_QUEUE_ENTRY {
  LIST_ENTRY DeviceListEntry;
  ULONG SortKey;
  BOOLEAN Inserted;
} KDEVICE_QUEUE_ENTRY, *PKDEVICE_QUEUE_ENTRY, *PRKDEVICE_QUEUE_ENTRY;

typedef struct _KDEVICE_QUEUE {
  CSHORT Type;
  CSHORT Size;
  LIST_ENTRY DeviceListHead;
  KSPIN_LOCK Lock;
#ifdef _AMD64_
  union {
    BOOLEAN Busy;
    struct {
      LONG64 Reserved : 8;
      LONG64 Hint : 56;
    };
  };
#else
  BOOLEAN Busy;
#endif
} KDEVICE_QUEUE, *PKDEVICE_QUEUE, *PRKDEVICE_QUEUE;

typedef struct _KSPIN_LOCK_QUEUE {
  struct _KSPIN_LOCK_QUEUE *volatile Next;
  PKSPIN_LOCK volatile Lock;
} KSPIN_LOCK_QUEUE, *PKSPIN_LOCK_QUEUE;

typedef struct _KLOCK_QUEUE_HANDLE {
  KSPIN_LOCK_QUEUE LockQueue;
  KIRQL OldIrql;
} KLOCK_QUEUE_HANDLE, *PKLOCK_QUEUE_HANDLE;

typedef struct _FAST_MUTEX {
  LONG Count;
  PVOID Owner;
  ULONG Contention;
  KEVENT Event;
  ULONG OldIrql;
} FAST_MUTEX, *PFAST_MUTEX, KGUARDED_MUTEX, *PKGUARDED_MUTEX;

/* IRQL. */

NTKERNELAPI KIRQL KeGetCurrentIrql(VOID);
_IRQL_requires_max_(HIGH_LEVEL) _IRQL_raises_(NewIrql)
NTKERNELAPI VOID KeRaiseIrql(KIRQL NewIrql, _Out_ _IRQL_saves_ PKIRQL OldIrql);
NTKERNELAPI VOID KeLowerIrql(KIRQL NewIrql);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_raises_(DISPATCH_LEVEL) _IRQL_saves_
NTKERNELAPI KIRQL KeRaiseIrqlToDpcLevel(VOID);
_IRQL_requires_max_(HIGH_LEVEL) _IRQL_raises_(NewIrql) _IRQL_saves_
NTKERNELAPI KIRQL KfRaiseIrql(KIRQL NewIrql);
_IRQL_requires_max_(HIGH_LEVEL)
NTKERNELAPI VOID KfLowerIrql(_In_ _IRQL_restores_ KIRQL NewIrql);
NTKERNELAPI KIRQL KzRaiseIrql(KIRQL NewIrql);
_IRQL_requires_max_(HIGH_LEVEL)
NTKERNELAPI VOID KzLowerIrql(_In_ _IRQL_restores_ KIRQL NewIrql);

/* Spin locks. */

NTKERNELAPI VOID NTAPI KeInitializeSpinLock(PKSPIN_LOCK SpinLock);
NTKERNELAPI VOID KzInitializeSpinLock(PKSPIN_LOCK SpinLock);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_raises_(DISPATCH_LEVEL)
NTKERNELAPI VOID KeAcquireSpinLock(PKSPIN_LOCK SpinLock, _Out_ _IRQL_saves_ PKIRQL OldIrql);
NTKERNELAPI VOID KeReleaseSpinLock(PKSPIN_LOCK SpinLock, KIRQL NewIrql);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_raises_(DISPATCH_LEVEL) _IRQL_saves_
NTKERNELAPI KIRQL KeAcquireSpinLockRaiseToDpc(PKSPIN_LOCK SpinLock);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_raises_(DISPATCH_LEVEL) _IRQL_saves_
NTKERNELAPI KIRQL KfAcquireSpinLock(PKSPIN_LOCK SpinLock);
_IRQL_requires_(DISPATCH_LEVEL)
NTKERNELAPI VOID KfReleaseSpinLock(PKSPIN_LOCK SpinLock, _In_ _IRQL_restores_ KIRQL NewIrql);
NTKERNELAPI VOID KeAcquireSpinLockAtDpcLevel(PKSPIN_LOCK SpinLock);
_IRQL_requires_min_(DISPATCH_LEVEL)
NTKERNELAPI VOID KeReleaseSpinLockFromDpcLevel(PKSPIN_LOCK SpinLock);
_IRQL_requires_min_(DISPATCH_LEVEL)
NTKERNELAPI VOID KefAcquireSpinLockAtDpcLevel(PKSPIN_LOCK SpinLock);
_IRQL_requires_min_(DISPATCH_LEVEL)
NTKERNELAPI VOID KefReleaseSpinLockFromDpcLevel(PKSPIN_LOCK SpinLock);
_IRQL_requires_min_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN KeTryToAcquireSpinLockAtDpcLevel(PKSPIN_LOCK SpinLock);
NTKERNELAPI BOOLEAN KeTestSpinLock(PKSPIN_LOCK SpinLock);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_saves_
NTKERNELAPI KIRQL KeAcquireSpinLockForDpc(PKSPIN_LOCK SpinLock);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI VOID KeReleaseSpinLockForDpc(PKSPIN_LOCK SpinLock, _In_ _IRQL_restores_ KIRQL OldIrql);
NTKERNELAPI VOID KeAcquireInStackQueuedSpinLock(PKSPIN_LOCK SpinLock, PKLOCK_QUEUE_HANDLE LockHandle);
_IRQL_requires_(DISPATCH_LEVEL) _IRQL_restores_global_(QueuedSpinLock, LockHandle)
NTKERNELAPI VOID KeReleaseInStackQueuedSpinLock(PKLOCK_QUEUE_HANDLE LockHandle);
_IRQL_requires_min_(DISPATCH_LEVEL)
NTKERNELAPI VOID KeAcquireInStackQueuedSpinLockAtDpcLevel(PKSPIN_LOCK SpinLock, PKLOCK_QUEUE_HANDLE LockHandle);
_IRQL_requires_min_(DISPATCH_LEVEL)
NTKERNELAPI VOID KeReleaseInStackQueuedSpinLockFromDpcLevel(PKLOCK_QUEUE_HANDLE LockHandle);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_saves_global_(QueuedSpinLock, LockHandle)
NTKERNELAPI VOID KeAcquireInStackQueuedSpinLockForDpc(PKSPIN_LOCK SpinLock, PKLOCK_QUEUE_HANDLE LockHandle);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_restores_global_(QueuedSpinLock, LockHandle)
NTKERNELAPI VOID KeReleaseInStackQueuedSpinLockForDpc(PKLOCK_QUEUE_HANDLE LockHandle);
_IRQL_saves_
NTKERNELAPI KIRQL KeAcquireInterruptSpinLock(PKINTERRUPT Interrupt);
NTKERNELAPI VOID KeReleaseInterruptSpinLock(PKINTERRUPT Interrupt, _In_ _IRQL_restores_ KIRQL OldIrql);

/* Waits and dispatcher objects. */

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS KeWaitForSingleObject(PVOID Object, KWAIT_REASON WaitReason, KPROCESSOR_MODE WaitMode, BOOLEAN Alertable, PLARGE_INTEGER Timeout);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS KeWaitForMutexObject(PVOID Mutex, KWAIT_REASON WaitReason, KPROCESSOR_MODE WaitMode, BOOLEAN Alertable, PLARGE_INTEGER Timeout);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS KeWaitForMultipleObjects(ULONG Count, PVOID Object[], WAIT_TYPE WaitType, KWAIT_REASON WaitReason, KPROCESSOR_MODE WaitMode, BOOLEAN Alertable, PLARGE_INTEGER Timeout,
    PKWAIT_BLOCK WaitBlockArray);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS KeDelayExecutionThread(KPROCESSOR_MODE WaitMode, BOOLEAN Alertable, PLARGE_INTEGER Interval);
NTKERNELAPI VOID KeStallExecutionProcessor(ULONG MicroSeconds);
NTKERNELAPI VOID KeInitializeEvent(PRKEVENT Event, EVENT_TYPE Type, BOOLEAN State);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI VOID KeClearEvent(PRKEVENT Event);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI LONG KeResetEvent(PRKEVENT Event);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI LONG KeSetEvent(PRKEVENT Event, KPRIORITY Increment, BOOLEAN Wait);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI LONG KeReadStateEvent(PRKEVENT Event);
NTKERNELAPI VOID KeInitializeMutex(PRKMUTEX Mutex, ULONG Level);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI LONG KeReadStateMutex(PRKMUTEX Mutex);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI LONG KeReleaseMutex(PRKMUTEX Mutex, BOOLEAN Wait);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI VOID KeInitializeSemaphore(PRKSEMAPHORE Semaphore, LONG Count, LONG Limit);
NTKERNELAPI LONG KeReadStateSemaphore(PRKSEMAPHORE Semaphore);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI LONG KeReleaseSemaphore(PRKSEMAPHORE Semaphore, KPRIORITY Increment, LONG Adjustment, BOOLEAN Wait);

/* Guarded mutexes and regions. */

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI VOID KeInitializeGuardedMutex(PKGUARDED_MUTEX Mutex);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI VOID KeAcquireGuardedMutex(PKGUARDED_MUTEX Mutex);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI VOID KeReleaseGuardedMutex(PKGUARDED_MUTEX Mutex);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN KeTryToAcquireGuardedMutex(PKGUARDED_MUTEX Mutex);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI VOID KeAcquireGuardedMutexUnsafe(PKGUARDED_MUTEX FastMutex);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI VOID KeReleaseGuardedMutexUnsafe(PKGUARDED_MUTEX FastMutex);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI VOID KeEnterCriticalRegion(VOID);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI VOID KeLeaveCriticalRegion(VOID);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI VOID KeEnterGuardedRegion(VOID);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI VOID KeLeaveGuardedRegion(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN KeAreApcsDisabled(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN KeAreAllApcsDisabled(VOID);

/* Timers and DPCs. */

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI VOID KeInitializeTimer(PKTIMER Timer);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI VOID KeInitializeTimerEx(PKTIMER Timer, TIMER_TYPE Type);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN KeSetTimer(PKTIMER Timer, LARGE_INTEGER DueTime, PKDPC Dpc);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN KeSetTimerEx(PKTIMER Timer, LARGE_INTEGER DueTime, LONG Period, PKDPC Dpc);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN KeSetCoalescableTimer(PKTIMER Timer, LARGE_INTEGER DueTime, ULONG Period, ULONG TolerableDelay, PKDPC Dpc);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN KeCancelTimer(PKTIMER Timer);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN KeReadStateTimer(PKTIMER Timer);
NTKERNELAPI VOID KeInitializeDpc(PRKDPC Dpc, PKDEFERRED_ROUTINE DeferredRoutine, PVOID DeferredContext);
NTKERNELAPI VOID KeInitializeThreadedDpc(PRKDPC Dpc, PKDEFERRED_ROUTINE DeferredRoutine, PVOID DeferredContext);
NTKERNELAPI BOOLEAN KeInsertQueueDpc(PRKDPC Dpc, PVOID SystemArgument1, PVOID SystemArgument2);
NTKERNELAPI BOOLEAN KeRemoveQueueDpc(PRKDPC Dpc);
NTKERNELAPI BOOLEAN KeRemoveQueueDpcEx(PRKDPC Dpc, BOOLEAN WaitIfActive);
NTKERNELAPI VOID KeSetImportanceDpc(PRKDPC Dpc, KDPC_IMPORTANCE Importance);
NTKERNELAPI VOID KeSetTargetProcessorDpc(PRKDPC Dpc, CCHAR Number);
NTKERNELAPI NTSTATUS KeSetTargetProcessorDpcEx(PKDPC Dpc, PPROCESSOR_NUMBER ProcNumber);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI VOID KeFlushQueuedDpcs(VOID);

/* Device queues. */

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI VOID KeInitializeDeviceQueue(PKDEVICE_QUEUE DeviceQueue);
_IRQL_requires_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN KeInsertDeviceQueue(PKDEVICE_QUEUE DeviceQueue, PKDEVICE_QUEUE_ENTRY DeviceQueueEntry);
_IRQL_requires_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN KeInsertByKeyDeviceQueue(PKDEVICE_QUEUE DeviceQueue, PKDEVICE_QUEUE_ENTRY DeviceQueueEntry, ULONG SortKey);
_IRQL_requires_(DISPATCH_LEVEL)
NTKERNELAPI PKDEVICE_QUEUE_ENTRY KeRemoveDeviceQueue(PKDEVICE_QUEUE DeviceQueue);
_IRQL_requires_(DISPATCH_LEVEL)
NTKERNELAPI PKDEVICE_QUEUE_ENTRY KeRemoveByKeyDeviceQueue(PKDEVICE_QUEUE DeviceQueue, ULONG SortKey);
NTKERNELAPI PKDEVICE_QUEUE_ENTRY KeRemoveByKeyDeviceQueueIfBusy(PKDEVICE_QUEUE DeviceQueue, ULONG SortKey);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN KeRemoveEntryDeviceQueue(PKDEVICE_QUEUE DeviceQueue, PKDEVICE_QUEUE_ENTRY DeviceQueueEntry);

/* Threads and processors. */

_Function_class_(KSTART_ROUTINE) _IRQL_requires_max_(PASSIVE_LEVEL) _IRQL_requires_same_
typedef VOID KSTART_ROUTINE(PVOID StartContext);
typedef KSTART_ROUTINE *PKSTART_ROUTINE;

NTKERNELAPI PKTHREAD NTAPI KeGetCurrentThread(VOID);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI KPRIORITY KeQueryPriorityThread(PKTHREAD Thread);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI ULONG KeQueryRuntimeThread(PKTHREAD Thread, PULONG UserTime);
NTKERNELAPI ULONG64 KeQueryTotalCycleTimeThread(PKTHREAD Thread, PULONG64 CycleTimeStamp);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI KPRIORITY KeSetPriorityThread(PKTHREAD Thread, KPRIORITY Priority);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI VOID KeSetSystemAffinityThread(KAFFINITY Affinity);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI KAFFINITY KeSetSystemAffinityThreadEx(KAFFINITY Affinity);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI VOID KeSetSystemGroupAffinityThread(PGROUP_AFFINITY Affinity, PGROUP_AFFINITY PreviousAffinity);
NTKERNELAPI VOID KeRevertToUserAffinityThread(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI VOID KeRevertToUserAffinityThreadEx(KAFFINITY Affinity);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI VOID KeRevertToUserGroupAffinityThread(PGROUP_AFFINITY PreviousAffinity);
NTKERNELAPI LOGICAL KeShouldYieldProcessor(VOID);

#ifdef _X86_
extern PCCHAR KeNumberProcessors;
#else
extern CCHAR KeNumberProcessors;
#endif
NTKERNELAPI ULONG KeGetCurrentProcessorNumber(VOID);
NTKERNELAPI ULONG KeGetCurrentProcessorNumberEx(PPROCESSOR_NUMBER ProcNumber);
NTKERNELAPI ULONG KeGetCurrentProcessorIndex(VOID);
NTKERNELAPI NTSTATUS KeGetProcessorNumberFromIndex(ULONG ProcIndex, PPROCESSOR_NUMBER ProcNumber);
NTKERNELAPI ULONG KeGetProcessorIndexFromNumber(PPROCESSOR_NUMBER ProcNumber);
NTKERNELAPI USHORT KeGetCurrentNodeNumber(VOID);
NTKERNELAPI ULONG KeGetRecommendedSharedDataAlignment(VOID);
NTKERNELAPI KAFFINITY KeQueryActiveProcessors(VOID);
NTKERNELAPI ULONG KeQueryActiveProcessorCount(PKAFFINITY ActiveProcessors);
NTKERNELAPI ULONG KeQueryActiveProcessorCountEx(USHORT GroupNumber);
NTKERNELAPI ULONG KeQueryMaximumProcessorCount(VOID);
NTKERNELAPI ULONG KeQueryMaximumProcessorCountEx(USHORT GroupNumber);
NTKERNELAPI USHORT KeQueryActiveGroupCount(VOID);
NTKERNELAPI USHORT KeQueryMaximumGroupCount(VOID);
NTKERNELAPI KAFFINITY KeQueryGroupAffinity(USHORT GroupNumber);
NTKERNELAPI USHORT KeQueryHighestNodeNumber(VOID);
NTKERNELAPI VOID KeQueryNodeActiveAffinity(USHORT NodeNumber, PGROUP_AFFINITY Affinity, PUSHORT Count);
NTKERNELAPI USHORT KeQueryNodeMaximumProcessorCount(USHORT NodeNumber);

typedef enum _LOGICAL_PROCESSOR_RELATIONSHIP {
  RelationProcessorCore, RelationNumaNode, RelationCache, RelationProcessorPackage, RelationGroup, RelationProcessorDie, RelationNumaNodeEx, RelationProcessorModule, RelationAll = 0xffff
} LOGICAL_PROCESSOR_RELATIONSHIP;
typedef enum _PROCESSOR_CACHE_TYPE { CacheUnified, CacheInstruction, CacheData, CacheTrace, CacheUnknown } PROCESSOR_CACHE_TYPE;
#define LTP_PC_SMT 0x1

typedef struct _PROCESSOR_RELATIONSHIP {
  UCHAR Flags;
  UCHAR EfficiencyClass;
  UCHAR Reserved[20];
  USHORT GroupCount;
  GROUP_AFFINITY GroupMask[ANYSIZE_ARRAY];
} PROCESSOR_RELATIONSHIP, *PPROCESSOR_RELATIONSHIP;

typedef struct _NUMA_NODE_RELATIONSHIP {
  ULONG NodeNumber;
  UCHAR Reserved[18];
  USHORT GroupCount;
  union {
    GROUP_AFFINITY GroupMask;
    GROUP_AFFINITY GroupMasks[ANYSIZE_ARRAY];
  };
} NUMA_NODE_RELATIONSHIP, *PNUMA_NODE_RELATIONSHIP;

typedef struct _CACHE_RELATIONSHIP {
  UCHAR Level;
  UCHAR Associativity;
  USHORT LineSize;
  ULONG CacheSize;
  PROCESSOR_CACHE_TYPE Type;
  UCHAR Reserved[18];
  USHORT GroupCount;
  union {
    GROUP_AFFINITY GroupMask;
    GROUP_AFFINITY GroupMasks[ANYSIZE_ARRAY];
  };
} CACHE_RELATIONSHIP, *PCACHE_RELATIONSHIP;

typedef struct _PROCESSOR_GROUP_INFO {
  UCHAR MaximumProcessorCount;
  UCHAR ActiveProcessorCount;
  UCHAR Reserved[38];
  KAFFINITY ActiveProcessorMask;
} PROCESSOR_GROUP_INFO, *PPROCESSOR_GROUP_INFO;

typedef struct _GROUP_RELATIONSHIP {
  USHORT MaximumGroupCount;
  USHORT ActiveGroupCount;
  UCHAR Reserved[20];
  PROCESSOR_GROUP_INFO GroupInfo[ANYSIZE_ARRAY];
} GROUP_RELATIONSHIP, *PGROUP_RELATIONSHIP;

typedef struct _SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX {
  LOGICAL_PROCESSOR_RELATIONSHIP Relationship;
  ULONG Size;
  union {
    PROCESSOR_RELATIONSHIP Processor;
    NUMA_NODE_RELATIONSHIP NumaNode;
    CACHE_RELATIONSHIP Cache;
    GROUP_RELATIONSHIP Group;
  };
} SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX, *PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX;

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS KeQueryLogicalProcessorRelationship(PPROCESSOR_NUMBER ProcessorNumber, LOGICAL_PROCESSOR_RELATIONSHIP RelationshipType, PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX Information,
    PULONG Length);

typedef enum { KeProcessorAddStartNotify = 0, KeProcessorAddCompleteNotify, KeProcessorAddFailureNotify } KE_PROCESSOR_CHANGE_NOTIFY_STATE;
typedef struct _KE_PROCESSOR_CHANGE_NOTIFY_CONTEXT {
  KE_PROCESSOR_CHANGE_NOTIFY_STATE State;
  ULONG NtNumber;
  NTSTATUS Status;
  PROCESSOR_NUMBER ProcNumber;
} KE_PROCESSOR_CHANGE_NOTIFY_CONTEXT, *PKE_PROCESSOR_CHANGE_NOTIFY_CONTEXT;
#define KE_PROCESSOR_CHANGE_ADD_EXISTING 1
_Function_class_(PROCESSOR_CALLBACK_FUNCTION) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID PROCESSOR_CALLBACK_FUNCTION(PVOID CallbackContext, PKE_PROCESSOR_CHANGE_NOTIFY_CONTEXT ChangeContext, PNTSTATUS OperationStatus);
typedef PROCESSOR_CALLBACK_FUNCTION *PPROCESSOR_CALLBACK_FUNCTION;
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI PVOID KeRegisterProcessorChangeCallback(PPROCESSOR_CALLBACK_FUNCTION CallbackFunction, PVOID CallbackContext, ULONG Flags);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI VOID KeDeregisterProcessorChangeCallback(PVOID CallbackHandle);

/* Interrupts. */

typedef struct _KINTERRUPT KINTERRUPT, *PRKINTERRUPT;
typedef enum _KINTERRUPT_MODE { LevelSensitive, Latched } KINTERRUPT_MODE;
typedef enum _KINTERRUPT_POLARITY {
  InterruptPolarityUnknown,
  InterruptActiveHigh,
  InterruptRisingEdge = InterruptActiveHigh,
  InterruptActiveLow,
  InterruptFallingEdge = InterruptActiveLow,
  InterruptActiveBoth,
  InterruptActiveBothTriggerLow = InterruptActiveBoth,
  InterruptActiveBothTriggerHigh
} KINTERRUPT_POLARITY, *PKINTERRUPT_POLARITY;

_Function_class_(KSERVICE_ROUTINE) _IRQL_requires_(HIGH_LEVEL) _IRQL_requires_same_
typedef BOOLEAN KSERVICE_ROUTINE(struct _KINTERRUPT *Interrupt, PVOID ServiceContext);
typedef KSERVICE_ROUTINE *PKSERVICE_ROUTINE;
_Function_class_(KMESSAGE_SERVICE_ROUTINE) _IRQL_requires_(HIGH_LEVEL) _IRQL_requires_same_
typedef BOOLEAN KMESSAGE_SERVICE_ROUTINE(struct _KINTERRUPT *Interrupt, PVOID ServiceContext, ULONG MessageID);
typedef KMESSAGE_SERVICE_ROUTINE *PKMESSAGE_SERVICE_ROUTINE;
_Function_class_(KSYNCHRONIZE_ROUTINE) _IRQL_requires_(HIGH_LEVEL) _IRQL_requires_same_
typedef BOOLEAN KSYNCHRONIZE_ROUTINE(PVOID SynchronizeContext);
typedef KSYNCHRONIZE_ROUTINE *PKSYNCHRONIZE_ROUTINE;
_Function_class_(KIPI_BROADCAST_WORKER) _IRQL_requires_(IPI_LEVEL) _IRQL_requires_same_
typedef ULONG_PTR KIPI_BROADCAST_WORKER(ULONG_PTR Argument);
typedef KIPI_BROADCAST_WORKER *PKIPI_BROADCAST_WORKER;
_Function_class_(NMI_CALLBACK) _IRQL_requires_(HIGH_LEVEL)
typedef BOOLEAN NMI_CALLBACK(PVOID Context, BOOLEAN Handled);
typedef NMI_CALLBACK *PNMI_CALLBACK;

NTKERNELAPI BOOLEAN KeSynchronizeExecution(PKINTERRUPT Interrupt, PKSYNCHRONIZE_ROUTINE SynchronizeRoutine, PVOID SynchronizeContext);
NTKERNELAPI ULONG_PTR KeIpiGenericCall(PKIPI_BROADCAST_WORKER BroadcastFunction, ULONG_PTR Context);
NTKERNELAPI VOID KeGenericCallDpc(PKDEFERRED_ROUTINE Routine, PVOID Context);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI PVOID KeRegisterNmiCallback(PNMI_CALLBACK CallbackRoutine, PVOID Context);
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS KeDeregisterNmiCallback(PVOID Handle);

typedef enum _BOUND_CALLBACK_STATUS { BoundExceptionContinueSearch = 0, BoundExceptionHandled, BoundExceptionError, BoundExceptionMaximum } BOUND_CALLBACK_STATUS, *PBOUND_CALLBACK_STATUS;
_Function_class_(BOUND_CALLBACK)
typedef BOUND_CALLBACK_STATUS NTAPI BOUND_CALLBACK(VOID);
typedef BOUND_CALLBACK *PBOUND_CALLBACK;
NTKERNELAPI PVOID KeRegisterBoundCallback(PBOUND_CALLBACK CallbackRoutine);
NTKERNELAPI NTSTATUS KeDeregisterBoundCallback(PVOID Handle);

/* Time. */

NTKERNELAPI VOID KeQuerySystemTime(PLARGE_INTEGER CurrentTime);
NTKERNELAPI VOID KeQuerySystemTimePrecise(PLARGE_INTEGER CurrentTime);
NTKERNELAPI VOID KeQueryTickCount(PLARGE_INTEGER CurrentCount);
NTKERNELAPI ULONG KeQueryTimeIncrement(VOID);
NTKERNELAPI ULONGLONG KeQueryInterruptTime(VOID);
NTKERNELAPI ULONG64 KeQueryInterruptTimePrecise(PULONG64 QpcTimeStamp);
NTKERNELAPI ULONGLONG KeQueryUnbiasedInterruptTime(VOID);
NTKERNELAPI ULONG64 KeQueryUnbiasedInterruptTimePrecise(PULONG64 QpcTimeStamp);
NTKERNELAPI LARGE_INTEGER KeQueryPerformanceCounter(PLARGE_INTEGER PerformanceFrequency);
NTKERNELAPI NTSTATUS KeConvertAuxiliaryCounterToPerformanceCounter(ULONG64 AuxiliaryCounterValue, PULONG64 PerformanceCounterValue, PULONG64 ConversionError);
NTKERNELAPI NTSTATUS KeConvertPerformanceCounterToAuxiliaryCounter(ULONG64 PerformanceCounterValue, PULONG64 AuxiliaryCounterValue, PULONG64 ConversionError);
NTKERNELAPI NTSTATUS KeQueryAuxiliaryCounterFrequency(PULONG64 AuxiliaryCounterFrequency);

typedef struct _KSYSTEM_TIME {
  ULONG LowPart;
  LONG High1Time;
  LONG High2Time;
} KSYSTEM_TIME, *PKSYSTEM_TIME;
extern volatile KSYSTEM_TIME KeTickCount;

typedef struct _KDPC_WATCHDOG_INFORMATION {
  ULONG DpcTimeLimit;
  ULONG DpcTimeCount;
  ULONG DpcWatchdogLimit;
  ULONG DpcWatchdogCount;
  ULONG Reserved;
} KDPC_WATCHDOG_INFORMATION, *PKDPC_WATCHDOG_INFORMATION;
NTKERNELAPI NTSTATUS KeQueryDpcWatchdogInformation(PKDPC_WATCHDOG_INFORMATION WatchdogInformation);

/* Bug checks. */

typedef enum _KBUGCHECK_CALLBACK_REASON {
  KbCallbackInvalid, KbCallbackReserved1, KbCallbackSecondaryDumpData, KbCallbackDumpIo, KbCallbackAddPages, KbCallbackSecondaryMultiPartDumpData, KbCallbackRemovePages, KbCallbackTriageDumpData,
  KbCallbackReserved2, KbCallbackReserved3
} KBUGCHECK_CALLBACK_REASON;
typedef enum _KBUGCHECK_BUFFER_DUMP_STATE { BufferEmpty, BufferInserted, BufferStarted, BufferFinished, BufferIncomplete } KBUGCHECK_BUFFER_DUMP_STATE;
typedef enum _KBUGCHECK_DUMP_IO_TYPE { KbDumpIoInvalid, KbDumpIoHeader, KbDumpIoBody, KbDumpIoSecondaryData, KbDumpIoComplete } KBUGCHECK_DUMP_IO_TYPE;

_Function_class_(KBUGCHECK_CALLBACK_ROUTINE) _IRQL_requires_(HIGH_LEVEL)
typedef VOID KBUGCHECK_CALLBACK_ROUTINE(PVOID Buffer, ULONG Length);
typedef KBUGCHECK_CALLBACK_ROUTINE *PKBUGCHECK_CALLBACK_ROUTINE;
struct _KBUGCHECK_REASON_CALLBACK_RECORD;
_Function_class_(KBUGCHECK_REASON_CALLBACK_ROUTINE) _IRQL_requires_(HIGH_LEVEL)
typedef VOID KBUGCHECK_REASON_CALLBACK_ROUTINE(KBUGCHECK_CALLBACK_REASON Reason, struct _KBUGCHECK_REASON_CALLBACK_RECORD *Record,
    PVOID ReasonSpecificData, ULONG ReasonSpecificDataLength);
typedef KBUGCHECK_REASON_CALLBACK_ROUTINE *PKBUGCHECK_REASON_CALLBACK_ROUTINE;

typedef struct _KBUGCHECK_CALLBACK_RECORD {
  LIST_ENTRY Entry;
  PKBUGCHECK_CALLBACK_ROUTINE CallbackRoutine;
  PVOID Buffer;
  ULONG Length;
  PUCHAR Component;
  ULONG_PTR Checksum;
  UCHAR State;
} KBUGCHECK_CALLBACK_RECORD, *PKBUGCHECK_CALLBACK_RECORD;

typedef struct _KBUGCHECK_REASON_CALLBACK_RECORD {
  LIST_ENTRY Entry;
  PKBUGCHECK_REASON_CALLBACK_ROUTINE CallbackRoutine;
  PUCHAR Component;
  ULONG_PTR Checksum;
  KBUGCHECK_CALLBACK_REASON Reason;
  UCHAR State;
} KBUGCHECK_REASON_CALLBACK_RECORD, *PKBUGCHECK_REASON_CALLBACK_RECORD;

typedef struct _KBUGCHECK_SECONDARY_DUMP_DATA {
  PVOID InBuffer;
  ULONG InBufferLength;
  ULONG MaximumAllowed;
  GUID Guid;
  PVOID OutBuffer;
  ULONG OutBufferLength;
} KBUGCHECK_SECONDARY_DUMP_DATA, *PKBUGCHECK_SECONDARY_DUMP_DATA;

typedef struct _KBUGCHECK_DUMP_IO {
  ULONG64 Offset;
  PVOID Buffer;
  ULONG BufferLength;
  KBUGCHECK_DUMP_IO_TYPE Type;
} KBUGCHECK_DUMP_IO, *PKBUGCHECK_DUMP_IO;

typedef struct _KBUGCHECK_ADD_PAGES {
  PVOID Context;
  ULONG Flags;
  ULONG BugCheckCode;
  ULONG_PTR Address;
  ULONG_PTR Count;
} KBUGCHECK_ADD_PAGES, *PKBUGCHECK_ADD_PAGES;
typedef struct _KBUGCHECK_REMOVE_PAGES {
  PVOID Context;
  ULONG Flags;
  ULONG BugCheckCode;
  ULONG_PTR Address;
  ULONG_PTR Count;
} KBUGCHECK_REMOVE_PAGES, *PKBUGCHECK_REMOVE_PAGES;
#define KB_ADD_PAGES_FLAG_VIRTUAL_ADDRESS 0x00000001UL
#define KB_ADD_PAGES_FLAG_PHYSICAL_ADDRESS 0x00000002UL
#define KB_ADD_PAGES_FLAG_ADDITIONAL_RANGES_EXIST 0x80000000UL
#define KB_REMOVE_PAGES_FLAG_VIRTUAL_ADDRESS 0x00000001UL
#define KB_REMOVE_PAGES_FLAG_PHYSICAL_ADDRESS 0x00000002UL
#define KB_REMOVE_PAGES_FLAG_ADDITIONAL_RANGES_EXIST 0x80000000UL

#define KeInitializeCallbackRecord(record) ((record)->State = BufferEmpty)
NTKERNELAPI DECLSPEC_NORETURN VOID NTAPI KeBugCheckEx(ULONG BugCheckCode, ULONG_PTR BugCheckParameter1, ULONG_PTR BugCheckParameter2, ULONG_PTR BugCheckParameter3, ULONG_PTR BugCheckParameter4);
NTKERNELAPI BOOLEAN KeRegisterBugCheckCallback(PKBUGCHECK_CALLBACK_RECORD CallbackRecord, PKBUGCHECK_CALLBACK_ROUTINE CallbackRoutine, PVOID Buffer, ULONG Length, PUCHAR Component);
NTKERNELAPI BOOLEAN KeDeregisterBugCheckCallback(PKBUGCHECK_CALLBACK_RECORD CallbackRecord);
NTKERNELAPI BOOLEAN KeRegisterBugCheckReasonCallback(PKBUGCHECK_REASON_CALLBACK_RECORD CallbackRecord, PKBUGCHECK_REASON_CALLBACK_ROUTINE CallbackRoutine, KBUGCHECK_CALLBACK_REASON Reason,
    PUCHAR Component);
NTKERNELAPI BOOLEAN KeDeregisterBugCheckReasonCallback(PKBUGCHECK_REASON_CALLBACK_RECORD CallbackRecord);
NTKERNELAPI NTSTATUS KeInitializeCrashDumpHeader(ULONG DumpType, ULONG Flags, PVOID Buffer, ULONG BufferSize, PULONG BufferNeeded);

/* State of the floating-point unit. */

typedef struct _KFLOATING_SAVE {
#ifdef _X86_
  ULONG ControlWord;
  ULONG StatusWord;
  ULONG ErrorOffset;
  ULONG ErrorSelector;
  ULONG DataOffset;
  ULONG DataSelector;
  ULONG Spare0;
  ULONG Spare1;
#else
  ULONG Dummy;
#endif
} KFLOATING_SAVE, *PKFLOATING_SAVE;

typedef struct _XSTATE_CONTEXT {
  ULONG64 Mask;
  ULONG Length;
  ULONG Reserved1;
  struct _XSAVE_AREA *Area;
#ifdef _X86_
  ULONG Reserved2;
#endif
  PVOID Buffer;
#ifdef _X86_
  ULONG Reserved3;
#endif
} XSTATE_CONTEXT, *PXSTATE_CONTEXT;

typedef struct _XSTATE_SAVE {
#ifdef _AMD64_
  struct _XSTATE_SAVE *Prev;
  struct _KTHREAD *Thread;
  UCHAR Level;
  XSTATE_CONTEXT XStateContext;
#else
  ULONG Dummy;
#endif
} XSTATE_SAVE, *PXSTATE_SAVE;
#define XSTATE_LEGACY_FLOATING_POINT 0
#define XSTATE_LEGACY_SSE 1
#define XSTATE_GSSE 2
#define XSTATE_AVX XSTATE_GSSE
#define XSTATE_MASK_LEGACY_FLOATING_POINT (1ui64 << XSTATE_LEGACY_FLOATING_POINT)
#define XSTATE_MASK_LEGACY_SSE (1ui64 << XSTATE_LEGACY_SSE)
#define XSTATE_MASK_LEGACY (XSTATE_MASK_LEGACY_FLOATING_POINT | XSTATE_MASK_LEGACY_SSE)
#define XSTATE_MASK_GSSE (1ui64 << XSTATE_GSSE)
#define XSTATE_MASK_AVX XSTATE_MASK_GSSE

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS NTAPI KeSaveFloatingPointState(PKFLOATING_SAVE FloatSave);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS NTAPI KeRestoreFloatingPointState(PKFLOATING_SAVE FloatSave);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS NTAPI KeSaveExtendedProcessorState(ULONG64 Mask, PXSTATE_SAVE XStateSave);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI VOID NTAPI KeRestoreExtendedProcessorState(PXSTATE_SAVE XStateSave);

/* Caches and barriers. */

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI VOID KeFlushIoBuffers(PMDL Mdl, BOOLEAN ReadOperation, BOOLEAN DmaOperation);
NTKERNELAPI VOID KeFlushWriteBuffer(VOID);
NTKERNELAPI VOID KeMemoryBarrier(VOID);
NTKERNELAPI VOID KeMemoryBarrierWithoutFence(VOID);
VOID MemoryBarrier(VOID);
VOID YieldProcessor(VOID);
ULONG64 ReadTimeStampCounter(VOID);
#define KeGetDcacheFillSize() 1L
#define PF_TEMPORAL_LEVEL_1 1
#define PF_TEMPORAL_LEVEL_2 2
#define PF_TEMPORAL_LEVEL_3 3
#define PF_NON_TEMPORAL_LEVEL_ALL 0
#define PreFetchCacheLine(level, address) ((void)(level), __builtin_prefetch(address))
#define ReadForWriteAccess(p) (*(p))

/* Lists. */

FORCEINLINE VOID InitializeListHead(PLIST_ENTRY ListHead) { ListHead->Flink = ListHead->Blink = ListHead; }
FORCEINLINE BOOLEAN IsListEmpty(const LIST_ENTRY *ListHead) { return (BOOLEAN)(ListHead->Flink == ListHead); }

FORCEINLINE BOOLEAN RemoveEntryList(PLIST_ENTRY Entry) {
  PLIST_ENTRY Next = Entry->Flink, Previous = Entry->Blink;
  Previous->Flink = Next;
  Next->Blink = Previous;
  return (BOOLEAN)(Next == Previous);
}

FORCEINLINE PLIST_ENTRY RemoveHeadList(PLIST_ENTRY ListHead) {
  PLIST_ENTRY Entry = ListHead->Flink;
  RemoveEntryList(Entry);
  return Entry;
}

FORCEINLINE PLIST_ENTRY RemoveTailList(PLIST_ENTRY ListHead) {
  PLIST_ENTRY Entry = ListHead->Blink;
  RemoveEntryList(Entry);
  return Entry;
}

FORCEINLINE VOID InsertHeadList(PLIST_ENTRY ListHead, PLIST_ENTRY Entry) {
  PLIST_ENTRY Next = ListHead->Flink;
  Entry->Flink = Next;
  Entry->Blink = ListHead;
  Next->Blink = Entry;
  ListHead->Flink = Entry;
}

FORCEINLINE VOID InsertTailList(PLIST_ENTRY ListHead, PLIST_ENTRY Entry) {
  PLIST_ENTRY Previous = ListHead->Blink;
  Entry->Flink = ListHead;
  Entry->Blink = Previous;
  Previous->Flink = Entry;
  ListHead->Blink = Entry;
}

FORCEINLINE VOID AppendTailList(PLIST_ENTRY ListHead, PLIST_ENTRY ListToAppend) {
  PLIST_ENTRY Last = ListHead->Blink;
  Last->Flink = ListToAppend;
  ListHead->Blink = ListToAppend->Blink;
  ListToAppend->Blink->Flink = ListHead;
  ListToAppend->Blink = Last;
}

FORCEINLINE PSINGLE_LIST_ENTRY PopEntryList(PSINGLE_LIST_ENTRY ListHead) {
  PSINGLE_LIST_ENTRY First = ListHead->Next;
  if (First)
    ListHead->Next = First->Next;
  return First;
}

FORCEINLINE VOID PushEntryList(PSINGLE_LIST_ENTRY ListHead, PSINGLE_LIST_ENTRY Entry) {
  Entry->Next = ListHead->Next;
  ListHead->Next = Entry;
}

#ifdef _WIN64
typedef struct DECLSPEC_ALIGN(16) _SLIST_ENTRY {
  struct _SLIST_ENTRY *Next;
} SLIST_ENTRY, *PSLIST_ENTRY;

typedef union DECLSPEC_ALIGN(16) _SLIST_HEADER {
  struct {
    ULONGLONG Alignment;
    ULONGLONG Region;
  };
  struct {
    ULONGLONG Depth : 16;
    ULONGLONG Sequence : 48;
    ULONGLONG Reserved : 4;
    ULONGLONG NextEntry : 60;
  } HeaderX64;
} SLIST_HEADER, *PSLIST_HEADER;
#else
typedef SINGLE_LIST_ENTRY SLIST_ENTRY, *PSLIST_ENTRY;

typedef union _SLIST_HEADER {
  ULONGLONG Alignment;
  struct {
    SLIST_ENTRY Next;
    USHORT Depth;
    USHORT Sequence;
  };
} SLIST_HEADER, *PSLIST_HEADER;
#endif

NTKERNELAPI VOID InitializeSListHead(PSLIST_HEADER SListHead);
NTKERNELAPI VOID ExInitializeSListHead(PSLIST_HEADER SListHead);
NTKERNELAPI PSLIST_ENTRY FirstEntrySList(const SLIST_HEADER *SListHead);
NTKERNELAPI USHORT QueryDepthSList(PSLIST_HEADER SListHead);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI USHORT ExQueryDepthSList(PSLIST_HEADER SListHead);
NTKERNELAPI PSLIST_ENTRY InterlockedPushEntrySList(PSLIST_HEADER ListHead, PSLIST_ENTRY ListEntry);
NTKERNELAPI PSLIST_ENTRY InterlockedPopEntrySList(PSLIST_HEADER ListHead);
NTKERNELAPI PSLIST_ENTRY InterlockedFlushSList(PSLIST_HEADER ListHead);
NTKERNELAPI PSLIST_ENTRY ExInterlockedPushEntrySList(PSLIST_HEADER ListHead, PSLIST_ENTRY ListEntry, PKSPIN_LOCK Lock);
NTKERNELAPI PSLIST_ENTRY ExInterlockedPopEntrySList(PSLIST_HEADER ListHead, PKSPIN_LOCK Lock);
NTKERNELAPI PSLIST_ENTRY ExInterlockedFlushSList(PSLIST_HEADER ListHead);
NTKERNELAPI PLIST_ENTRY ExInterlockedInsertHeadList(PLIST_ENTRY ListHead, PLIST_ENTRY ListEntry, PKSPIN_LOCK Lock);
NTKERNELAPI PLIST_ENTRY ExInterlockedInsertTailList(PLIST_ENTRY ListHead, PLIST_ENTRY ListEntry, PKSPIN_LOCK Lock);
NTKERNELAPI PLIST_ENTRY ExInterlockedRemoveHeadList(PLIST_ENTRY ListHead, PKSPIN_LOCK Lock);
NTKERNELAPI PSINGLE_LIST_ENTRY ExInterlockedPopEntryList(PSINGLE_LIST_ENTRY ListHead, PKSPIN_LOCK Lock);
NTKERNELAPI PSINGLE_LIST_ENTRY ExInterlockedPushEntryList(PSINGLE_LIST_ENTRY ListHead, PSINGLE_LIST_ENTRY ListEntry, PKSPIN_LOCK Lock);
NTKERNELAPI LARGE_INTEGER ExInterlockedAddLargeInteger(PLARGE_INTEGER Addend, LARGE_INTEGER Increment, PKSPIN_LOCK Lock);
NTKERNELAPI ULONG ExInterlockedAddUlong(PULONG Addend, ULONG Increment, PKSPIN_LOCK Lock);
NTKERNELAPI LONGLONG ExInterlockedCompareExchange64(LONGLONG volatile *Destination, PLONGLONG Exchange, PLONGLONG Comperand, PKSPIN_LOCK Lock);
NTKERNELAPI VOID ExInterlockedAddLargeStatistic(PLARGE_INTEGER Addend, ULONG Increment);

/* Interlocked operations; what they do to IRQL and locks is nothing, so plain declarations serve. */

LONG InterlockedIncrement(LONG volatile *Addend);
LONG InterlockedIncrementAcquire(LONG volatile *Addend);
LONG InterlockedIncrementRelease(LONG volatile *Addend);
LONG InterlockedIncrementNoFence(LONG volatile *Addend);
LONG InterlockedDecrement(LONG volatile *Addend);
LONG InterlockedDecrementAcquire(LONG volatile *Addend);
LONG InterlockedDecrementRelease(LONG volatile *Addend);
LONG InterlockedDecrementNoFence(LONG volatile *Addend);
LONG InterlockedCompareExchange(LONG volatile *Destination, LONG Exchange, LONG Comperand);
LONG InterlockedCompareExchangeAcquire(LONG volatile *Destination, LONG Exchange, LONG Comperand);
LONG InterlockedCompareExchangeRelease(LONG volatile *Destination, LONG Exchange, LONG Comperand);
LONG InterlockedCompareExchangeNoFence(LONG volatile *Destination, LONG Exchange, LONG Comperand);
LONG InterlockedExchange(LONG volatile *Target, LONG Value);
LONG InterlockedExchangeAcquire(LONG volatile *Target, LONG Value);
LONG InterlockedExchangeNoFence(LONG volatile *Target, LONG Value);
LONG64 InterlockedIncrement64(LONG64 volatile *Addend);
LONG64 InterlockedIncrementAcquire64(LONG64 volatile *Addend);
LONG64 InterlockedIncrementRelease64(LONG64 volatile *Addend);
LONG64 InterlockedIncrementNoFence64(LONG64 volatile *Addend);
LONG64 InterlockedDecrement64(LONG64 volatile *Addend);
LONG64 InterlockedDecrementAcquire64(LONG64 volatile *Addend);
LONG64 InterlockedDecrementRelease64(LONG64 volatile *Addend);
LONG64 InterlockedDecrementNoFence64(LONG64 volatile *Addend);
LONG64 InterlockedCompareExchange64(LONG64 volatile *Destination, LONG64 Exchange, LONG64 Comperand);
LONG64 InterlockedCompareExchangeAcquire64(LONG64 volatile *Destination, LONG64 Exchange, LONG64 Comperand);
LONG64 InterlockedCompareExchangeRelease64(LONG64 volatile *Destination, LONG64 Exchange, LONG64 Comperand);
LONG64 InterlockedCompareExchangeNoFence64(LONG64 volatile *Destination, LONG64 Exchange, LONG64 Comperand);
LONG64 InterlockedExchange64(LONG64 volatile *Target, LONG64 Value);
LONG64 InterlockedExchangeAcquire64(LONG64 volatile *Target, LONG64 Value);
LONG64 InterlockedExchangeNoFence64(LONG64 volatile *Target, LONG64 Value);
SHORT InterlockedIncrement16(SHORT volatile *Addend);
SHORT InterlockedIncrementAcquire16(SHORT volatile *Addend);
SHORT InterlockedIncrementRelease16(SHORT volatile *Addend);
SHORT InterlockedIncrementNoFence16(SHORT volatile *Addend);
SHORT InterlockedDecrement16(SHORT volatile *Addend);
SHORT InterlockedDecrementAcquire16(SHORT volatile *Addend);
SHORT InterlockedDecrementRelease16(SHORT volatile *Addend);
SHORT InterlockedDecrementNoFence16(SHORT volatile *Addend);
SHORT InterlockedCompareExchange16(SHORT volatile *Destination, SHORT Exchange, SHORT Comperand);
SHORT InterlockedCompareExchangeAcquire16(SHORT volatile *Destination, SHORT Exchange, SHORT Comperand);
SHORT InterlockedCompareExchangeRelease16(SHORT volatile *Destination, SHORT Exchange, SHORT Comperand);
SHORT InterlockedCompareExchangeNoFence16(SHORT volatile *Destination, SHORT Exchange, SHORT Comperand);
SHORT InterlockedExchange16(SHORT volatile *Target, SHORT Value);
SHORT InterlockedExchangeAcquire16(SHORT volatile *Target, SHORT Value);
SHORT InterlockedExchangeNoFence16(SHORT volatile *Target, SHORT Value);
LONG InterlockedAdd(LONG volatile *Addend, LONG Value);
LONG InterlockedAddAcquire(LONG volatile *Addend, LONG Value);
LONG InterlockedAddRelease(LONG volatile *Addend, LONG Value);
LONG InterlockedAddNoFence(LONG volatile *Addend, LONG Value);
LONG InterlockedExchangeAdd(LONG volatile *Addend, LONG Value);
LONG InterlockedExchangeAddAcquire(LONG volatile *Addend, LONG Value);
LONG InterlockedExchangeAddRelease(LONG volatile *Addend, LONG Value);
LONG InterlockedExchangeAddNoFence(LONG volatile *Addend, LONG Value);
LONG64 InterlockedAdd64(LONG64 volatile *Addend, LONG64 Value);
LONG64 InterlockedAddAcquire64(LONG64 volatile *Addend, LONG64 Value);
LONG64 InterlockedAddRelease64(LONG64 volatile *Addend, LONG64 Value);
LONG64 InterlockedAddNoFence64(LONG64 volatile *Addend, LONG64 Value);
LONG64 InterlockedExchangeAdd64(LONG64 volatile *Addend, LONG64 Value);
LONG64 InterlockedExchangeAddAcquire64(LONG64 volatile *Addend, LONG64 Value);
LONG64 InterlockedExchangeAddRelease64(LONG64 volatile *Addend, LONG64 Value);
LONG64 InterlockedExchangeAddNoFence64(LONG64 volatile *Addend, LONG64 Value);
LONG InterlockedAnd(LONG volatile *Destination, LONG Value);
LONG InterlockedAndAcquire(LONG volatile *Destination, LONG Value);
LONG InterlockedAndRelease(LONG volatile *Destination, LONG Value);
LONG InterlockedAndNoFence(LONG volatile *Destination, LONG Value);
LONG InterlockedOr(LONG volatile *Destination, LONG Value);
LONG InterlockedOrAcquire(LONG volatile *Destination, LONG Value);
LONG InterlockedOrRelease(LONG volatile *Destination, LONG Value);
LONG InterlockedOrNoFence(LONG volatile *Destination, LONG Value);
LONG InterlockedXor(LONG volatile *Destination, LONG Value);
LONG InterlockedXorAcquire(LONG volatile *Destination, LONG Value);
LONG InterlockedXorRelease(LONG volatile *Destination, LONG Value);
LONG InterlockedXorNoFence(LONG volatile *Destination, LONG Value);
LONG64 InterlockedAnd64(LONG64 volatile *Destination, LONG64 Value);
LONG64 InterlockedAndAcquire64(LONG64 volatile *Destination, LONG64 Value);
LONG64 InterlockedAnd64Acquire(LONG64 volatile *Destination, LONG64 Value);
LONG64 InterlockedAndRelease64(LONG64 volatile *Destination, LONG64 Value);
LONG64 InterlockedAnd64Release(LONG64 volatile *Destination, LONG64 Value);
LONG64 InterlockedAndNoFence64(LONG64 volatile *Destination, LONG64 Value);
LONG64 InterlockedAnd64NoFence(LONG64 volatile *Destination, LONG64 Value);
LONG64 InterlockedOr64(LONG64 volatile *Destination, LONG64 Value);
LONG64 InterlockedOrAcquire64(LONG64 volatile *Destination, LONG64 Value);
LONG64 InterlockedOr64Acquire(LONG64 volatile *Destination, LONG64 Value);
LONG64 InterlockedOrRelease64(LONG64 volatile *Destination, LONG64 Value);
LONG64 InterlockedOr64Release(LONG64 volatile *Destination, LONG64 Value);
LONG64 InterlockedOrNoFence64(LONG64 volatile *Destination, LONG64 Value);
LONG64 InterlockedOr64NoFence(LONG64 volatile *Destination, LONG64 Value);
LONG64 InterlockedXor64(LONG64 volatile *Destination, LONG64 Value);
LONG64 InterlockedXorAcquire64(LONG64 volatile *Destination, LONG64 Value);
LONG64 InterlockedXor64Acquire(LONG64 volatile *Destination, LONG64 Value);
LONG64 InterlockedXorRelease64(LONG64 volatile *Destination, LONG64 Value);
LONG64 InterlockedXor64Release(LONG64 volatile *Destination, LONG64 Value);
LONG64 InterlockedXorNoFence64(LONG64 volatile *Destination, LONG64 Value);
LONG64 InterlockedXor64NoFence(LONG64 volatile *Destination, LONG64 Value);
SHORT InterlockedAnd16(SHORT volatile *Destination, SHORT Value);
SHORT InterlockedAndAcquire16(SHORT volatile *Destination, SHORT Value);
SHORT InterlockedAndRelease16(SHORT volatile *Destination, SHORT Value);
SHORT InterlockedAndNoFence16(SHORT volatile *Destination, SHORT Value);
SHORT InterlockedOr16(SHORT volatile *Destination, SHORT Value);
SHORT InterlockedOrAcquire16(SHORT volatile *Destination, SHORT Value);
SHORT InterlockedOrRelease16(SHORT volatile *Destination, SHORT Value);
SHORT InterlockedOrNoFence16(SHORT volatile *Destination, SHORT Value);
SHORT InterlockedXor16(SHORT volatile *Destination, SHORT Value);
SHORT InterlockedXorAcquire16(SHORT volatile *Destination, SHORT Value);
SHORT InterlockedXorRelease16(SHORT volatile *Destination, SHORT Value);
SHORT InterlockedXorNoFence16(SHORT volatile *Destination, SHORT Value);
char InterlockedAnd8(char volatile *Destination, char Value);
char InterlockedAndAcquire8(char volatile *Destination, char Value);
char InterlockedAndRelease8(char volatile *Destination, char Value);
char InterlockedAndNoFence8(char volatile *Destination, char Value);
char InterlockedOr8(char volatile *Destination, char Value);
char InterlockedOrAcquire8(char volatile *Destination, char Value);
char InterlockedOrRelease8(char volatile *Destination, char Value);
char InterlockedOrNoFence8(char volatile *Destination, char Value);
char InterlockedXor8(char volatile *Destination, char Value);
char InterlockedXorAcquire8(char volatile *Destination, char Value);
char InterlockedXorRelease8(char volatile *Destination, char Value);
char InterlockedXorNoFence8(char volatile *Destination, char Value);
char InterlockedExchange8(char volatile *Target, char Value);
char InterlockedExchangeAdd8(char volatile *Addend, char Value);
PVOID InterlockedCompareExchangePointer(PVOID volatile *Destination, PVOID Exchange, PVOID Comperand);
PVOID InterlockedCompareExchangePointerAcquire(PVOID volatile *Destination, PVOID Exchange, PVOID Comperand);
PVOID InterlockedCompareExchangePointerRelease(PVOID volatile *Destination, PVOID Exchange, PVOID Comperand);
PVOID InterlockedCompareExchangePointerNoFence(PVOID volatile *Destination, PVOID Exchange, PVOID Comperand);
PVOID InterlockedExchangePointer(PVOID volatile *Target, PVOID Value);
PVOID InterlockedExchangePointerAcquire(PVOID volatile *Target, PVOID Value);
PVOID InterlockedExchangePointerRelease(PVOID volatile *Target, PVOID Value);
PVOID InterlockedExchangePointerNoFence(PVOID volatile *Target, PVOID Value);
BOOLEAN InterlockedBitTestAndSet(LONG volatile *Base, LONG Bit);
BOOLEAN InterlockedBitTestAndSetAcquire(LONG volatile *Base, LONG Bit);
BOOLEAN InterlockedBitTestAndSetRelease(LONG volatile *Base, LONG Bit);
BOOLEAN InterlockedBitTestAndSetNoFence(LONG volatile *Base, LONG Bit);
BOOLEAN InterlockedBitTestAndReset(LONG volatile *Base, LONG Bit);
BOOLEAN InterlockedBitTestAndResetAcquire(LONG volatile *Base, LONG Bit);
BOOLEAN InterlockedBitTestAndResetRelease(LONG volatile *Base, LONG Bit);
BOOLEAN InterlockedBitTestAndResetNoFence(LONG volatile *Base, LONG Bit);
BOOLEAN InterlockedBitTestAndComplement(LONG volatile *Base, LONG Bit);
BOOLEAN InterlockedBitTestAndSet64(LONG64 volatile *Base, LONG64 Bit);
BOOLEAN InterlockedBitTestAndSet64Acquire(LONG64 volatile *Base, LONG64 Bit);
BOOLEAN InterlockedBitTestAndSet64Release(LONG64 volatile *Base, LONG64 Bit);
BOOLEAN InterlockedBitTestAndSet64NoFence(LONG64 volatile *Base, LONG64 Bit);
BOOLEAN InterlockedBitTestAndReset64(LONG64 volatile *Base, LONG64 Bit);
BOOLEAN InterlockedBitTestAndReset64Acquire(LONG64 volatile *Base, LONG64 Bit);
BOOLEAN InterlockedBitTestAndReset64Release(LONG64 volatile *Base, LONG64 Bit);
BOOLEAN InterlockedBitTestAndReset64NoFence(LONG64 volatile *Base, LONG64 Bit);
BOOLEAN InterlockedBitTestAndComplement64(LONG64 volatile *Base, LONG64 Bit);
BOOLEAN InterlockedCompareExchange128(LONG64 volatile *Destination, LONG64 ExchangeHigh, LONG64 ExchangeLow, LONG64 *ComparandResult);
SIZE_T InterlockedIncrementSizeT(SIZE_T volatile *Addend);
SIZE_T InterlockedIncrementSizeTNoFence(SIZE_T volatile *Addend);
SIZE_T InterlockedDecrementSizeT(SIZE_T volatile *Addend);
SIZE_T InterlockedDecrementSizeTNoFence(SIZE_T volatile *Addend);
SIZE_T InterlockedExchangeAddSizeT(SIZE_T volatile *Addend, SIZE_T Value);
SIZE_T InterlockedExchangeAddSizeTAcquire(SIZE_T volatile *Addend, SIZE_T Value);
SIZE_T InterlockedExchangeAddSizeTNoFence(SIZE_T volatile *Addend, SIZE_T Value);
KAFFINITY InterlockedAndAffinity(KAFFINITY volatile *Destination, KAFFINITY Value);
KAFFINITY InterlockedOrAffinity(KAFFINITY volatile *Destination, KAFFINITY Value);

/* Single reads and writes. */

BOOLEAN ReadBooleanAcquire(BOOLEAN const volatile *Source);
BOOLEAN ReadBooleanNoFence(BOOLEAN const volatile *Source);
BOOLEAN ReadBooleanRaw(BOOLEAN const volatile *Source);
VOID WriteBooleanRelease(BOOLEAN volatile *Destination, BOOLEAN Value);
VOID WriteBooleanNoFence(BOOLEAN volatile *Destination, BOOLEAN Value);
VOID WriteBooleanRaw(BOOLEAN volatile *Destination, BOOLEAN Value);
CHAR ReadCharAcquire(CHAR const volatile *Source);
CHAR ReadCharNoFence(CHAR const volatile *Source);
CHAR ReadCharRaw(CHAR const volatile *Source);
VOID WriteCharRelease(CHAR volatile *Destination, CHAR Value);
VOID WriteCharNoFence(CHAR volatile *Destination, CHAR Value);
VOID WriteCharRaw(CHAR volatile *Destination, CHAR Value);
UCHAR ReadUCharAcquire(UCHAR const volatile *Source);
UCHAR ReadUCharNoFence(UCHAR const volatile *Source);
UCHAR ReadUCharRaw(UCHAR const volatile *Source);
VOID WriteUCharRelease(UCHAR volatile *Destination, UCHAR Value);
VOID WriteUCharNoFence(UCHAR volatile *Destination, UCHAR Value);
VOID WriteUCharRaw(UCHAR volatile *Destination, UCHAR Value);
SHORT ReadShortAcquire(SHORT const volatile *Source);
SHORT ReadShortNoFence(SHORT const volatile *Source);
SHORT ReadShortRaw(SHORT const volatile *Source);
VOID WriteShortRelease(SHORT volatile *Destination, SHORT Value);
VOID WriteShortNoFence(SHORT volatile *Destination, SHORT Value);
VOID WriteShortRaw(SHORT volatile *Destination, SHORT Value);
USHORT ReadUShortAcquire(USHORT const volatile *Source);
USHORT ReadUShortNoFence(USHORT const volatile *Source);
USHORT ReadUShortRaw(USHORT const volatile *Source);
VOID WriteUShortRelease(USHORT volatile *Destination, USHORT Value);
VOID WriteUShortNoFence(USHORT volatile *Destination, USHORT Value);
VOID WriteUShortRaw(USHORT volatile *Destination, USHORT Value);
LONG ReadAcquire(LONG const volatile *Source);
LONG ReadNoFence(LONG const volatile *Source);
LONG ReadRaw(LONG const volatile *Source);
VOID WriteRelease(LONG volatile *Destination, LONG Value);
VOID WriteNoFence(LONG volatile *Destination, LONG Value);
VOID WriteRaw(LONG volatile *Destination, LONG Value);
ULONG ReadULongAcquire(ULONG const volatile *Source);
ULONG ReadULongNoFence(ULONG const volatile *Source);
ULONG ReadULongRaw(ULONG const volatile *Source);
VOID WriteULongRelease(ULONG volatile *Destination, ULONG Value);
VOID WriteULongNoFence(ULONG volatile *Destination, ULONG Value);
VOID WriteULongRaw(ULONG volatile *Destination, ULONG Value);
LONG64 ReadAcquire64(LONG64 const volatile *Source);
LONG64 ReadNoFence64(LONG64 const volatile *Source);
LONG64 ReadRaw64(LONG64 const volatile *Source);
VOID WriteRelease64(LONG64 volatile *Destination, LONG64 Value);
VOID WriteNoFence64(LONG64 volatile *Destination, LONG64 Value);
VOID WriteRaw64(LONG64 volatile *Destination, LONG64 Value);
CHAR ReadAcquire8(CHAR const volatile *Source);
CHAR ReadNoFence8(CHAR const volatile *Source);
CHAR ReadRaw8(CHAR const volatile *Source);
VOID WriteRelease8(CHAR volatile *Destination, CHAR Value);
VOID WriteNoFence8(CHAR volatile *Destination, CHAR Value);
VOID WriteRaw8(CHAR volatile *Destination, CHAR Value);
SHORT ReadAcquire16(SHORT const volatile *Source);
SHORT ReadNoFence16(SHORT const volatile *Source);
SHORT ReadRaw16(SHORT const volatile *Source);
VOID WriteRelease16(SHORT volatile *Destination, SHORT Value);
VOID WriteNoFence16(SHORT volatile *Destination, SHORT Value);
VOID WriteRaw16(SHORT volatile *Destination, SHORT Value);
ULONG64 ReadULong64Acquire(ULONG64 const volatile *Source);
ULONG64 ReadULong64NoFence(ULONG64 const volatile *Source);
ULONG64 ReadULong64Raw(ULONG64 const volatile *Source);
VOID WriteULong64Release(ULONG64 volatile *Destination, ULONG64 Value);
VOID WriteULong64NoFence(ULONG64 volatile *Destination, ULONG64 Value);
VOID WriteULong64Raw(ULONG64 volatile *Destination, ULONG64 Value);
LONG_PTR ReadLongPtrAcquire(LONG_PTR const volatile *Source);
LONG_PTR ReadLongPtrNoFence(LONG_PTR const volatile *Source);
LONG_PTR ReadLongPtrRaw(LONG_PTR const volatile *Source);
VOID WriteLongPtrRelease(LONG_PTR volatile *Destination, LONG_PTR Value);
VOID WriteLongPtrNoFence(LONG_PTR volatile *Destination, LONG_PTR Value);
VOID WriteLongPtrRaw(LONG_PTR volatile *Destination, LONG_PTR Value);
ULONG_PTR ReadULongPtrAcquire(ULONG_PTR const volatile *Source);
ULONG_PTR ReadULongPtrNoFence(ULONG_PTR const volatile *Source);
ULONG_PTR ReadULongPtrRaw(ULONG_PTR const volatile *Source);
VOID WriteULongPtrRelease(ULONG_PTR volatile *Destination, ULONG_PTR Value);
VOID WriteULongPtrNoFence(ULONG_PTR volatile *Destination, ULONG_PTR Value);
VOID WriteULongPtrRaw(ULONG_PTR volatile *Destination, ULONG_PTR Value);
SIZE_T ReadSizeTAcquire(SIZE_T const volatile *Source);
SIZE_T ReadSizeTNoFence(SIZE_T const volatile *Source);
SIZE_T ReadSizeTRaw(SIZE_T const volatile *Source);
VOID WriteSizeTRelease(SIZE_T volatile *Destination, SIZE_T Value);
VOID WriteSizeTNoFence(SIZE_T volatile *Destination, SIZE_T Value);
VOID WriteSizeTRaw(SIZE_T volatile *Destination, SIZE_T Value);
PVOID ReadPointerAcquire(PVOID const volatile *Source);
PVOID ReadPointerNoFence(PVOID const volatile *Source);
PVOID ReadPointerRaw(PVOID const volatile *Source);
VOID WritePointerRelease(PVOID volatile *Destination, PVOID Value);
VOID WritePointerNoFence(PVOID volatile *Destination, PVOID Value);
VOID WritePointerRaw(PVOID volatile *Destination, PVOID Value);

/* Ports and device registers. */

NTHALAPI UCHAR READ_PORT_UCHAR(PUCHAR Port);
NTHALAPI VOID WRITE_PORT_UCHAR(PUCHAR Port, UCHAR Value);
NTHALAPI VOID READ_PORT_BUFFER_UCHAR(PUCHAR Port, PUCHAR Buffer, ULONG Count);
NTHALAPI VOID WRITE_PORT_BUFFER_UCHAR(PUCHAR Port, PUCHAR Buffer, ULONG Count);
NTHALAPI USHORT READ_PORT_USHORT(PUSHORT Port);
NTHALAPI VOID WRITE_PORT_USHORT(PUSHORT Port, USHORT Value);
NTHALAPI VOID READ_PORT_BUFFER_USHORT(PUSHORT Port, PUSHORT Buffer, ULONG Count);
NTHALAPI VOID WRITE_PORT_BUFFER_USHORT(PUSHORT Port, PUSHORT Buffer, ULONG Count);
NTHALAPI ULONG READ_PORT_ULONG(PULONG Port);
NTHALAPI VOID WRITE_PORT_ULONG(PULONG Port, ULONG Value);
NTHALAPI VOID READ_PORT_BUFFER_ULONG(PULONG Port, PULONG Buffer, ULONG Count);
NTHALAPI VOID WRITE_PORT_BUFFER_ULONG(PULONG Port, PULONG Buffer, ULONG Count);
NTHALAPI UCHAR READ_REGISTER_UCHAR(UCHAR volatile *Register);
NTHALAPI VOID WRITE_REGISTER_UCHAR(UCHAR volatile *Register, UCHAR Value);
NTHALAPI VOID READ_REGISTER_BUFFER_UCHAR(UCHAR volatile *Register, PUCHAR Buffer, ULONG Count);
NTHALAPI VOID WRITE_REGISTER_BUFFER_UCHAR(UCHAR volatile *Register, PUCHAR Buffer, ULONG Count);
NTHALAPI USHORT READ_REGISTER_USHORT(USHORT volatile *Register);
NTHALAPI VOID WRITE_REGISTER_USHORT(USHORT volatile *Register, USHORT Value);
NTHALAPI VOID READ_REGISTER_BUFFER_USHORT(USHORT volatile *Register, PUSHORT Buffer, ULONG Count);
NTHALAPI VOID WRITE_REGISTER_BUFFER_USHORT(USHORT volatile *Register, PUSHORT Buffer, ULONG Count);
NTHALAPI ULONG READ_REGISTER_ULONG(ULONG volatile *Register);
NTHALAPI VOID WRITE_REGISTER_ULONG(ULONG volatile *Register, ULONG Value);
NTHALAPI VOID READ_REGISTER_BUFFER_ULONG(ULONG volatile *Register, PULONG Buffer, ULONG Count);
NTHALAPI VOID WRITE_REGISTER_BUFFER_ULONG(ULONG volatile *Register, PULONG Buffer, ULONG Count);
NTHALAPI ULONG64 READ_REGISTER_ULONG64(ULONG64 volatile *Register);
NTHALAPI VOID WRITE_REGISTER_ULONG64(ULONG64 volatile *Register, ULONG64 Value);
NTHALAPI VOID READ_REGISTER_BUFFER_ULONG64(ULONG64 volatile *Register, PULONG64 Buffer, ULONG Count);
NTHALAPI VOID WRITE_REGISTER_BUFFER_ULONG64(ULONG64 volatile *Register, PULONG64 Buffer, ULONG Count);
NTHALAPI UCHAR READ_REGISTER_NOFENCE_UCHAR(UCHAR volatile *Register);
NTHALAPI VOID WRITE_REGISTER_NOFENCE_UCHAR(UCHAR volatile *Register, UCHAR Value);
NTHALAPI VOID READ_REGISTER_NOFENCE_BUFFER_UCHAR(UCHAR volatile *Register, PUCHAR Buffer, ULONG Count);
NTHALAPI VOID WRITE_REGISTER_NOFENCE_BUFFER_UCHAR(UCHAR volatile *Register, PUCHAR Buffer, ULONG Count);
NTHALAPI USHORT READ_REGISTER_NOFENCE_USHORT(USHORT volatile *Register);
NTHALAPI VOID WRITE_REGISTER_NOFENCE_USHORT(USHORT volatile *Register, USHORT Value);
NTHALAPI VOID READ_REGISTER_NOFENCE_BUFFER_USHORT(USHORT volatile *Register, PUSHORT Buffer, ULONG Count);
NTHALAPI VOID WRITE_REGISTER_NOFENCE_BUFFER_USHORT(USHORT volatile *Register, PUSHORT Buffer, ULONG Count);
NTHALAPI ULONG READ_REGISTER_NOFENCE_ULONG(ULONG volatile *Register);
NTHALAPI VOID WRITE_REGISTER_NOFENCE_ULONG(ULONG volatile *Register, ULONG Value);
NTHALAPI VOID READ_REGISTER_NOFENCE_BUFFER_ULONG(ULONG volatile *Register, PULONG Buffer, ULONG Count);
NTHALAPI VOID WRITE_REGISTER_NOFENCE_BUFFER_ULONG(ULONG volatile *Register, PULONG Buffer, ULONG Count);
NTHALAPI ULONG64 READ_REGISTER_NOFENCE_ULONG64(ULONG64 volatile *Register);
NTHALAPI VOID WRITE_REGISTER_NOFENCE_ULONG64(ULONG64 volatile *Register, ULONG64 Value);
NTHALAPI VOID READ_REGISTER_NOFENCE_BUFFER_ULONG64(ULONG64 volatile *Register, PULONG64 Buffer, ULONG Count);
NTHALAPI VOID WRITE_REGISTER_NOFENCE_BUFFER_ULONG64(ULONG64 volatile *Register, PULONG64 Buffer, ULONG Count);

/* Intrinsics. */

#define BitScanForward _BitScanForward
#define BitScanReverse _BitScanReverse
#define BitScanForward64 _BitScanForward64
#define BitScanReverse64 _BitScanReverse64
#define BitTest _bittest
#define BitTestAndComplement _bittestandcomplement
#define BitTestAndSet _bittestandset
#define BitTestAndReset _bittestandreset
#define BitTest64 _bittest64
#define BitTestAndComplement64 _bittestandcomplement64
#define BitTestAndSet64 _bittestandset64
#define BitTestAndReset64 _bittestandreset64
#define MultiplyHigh __mulh
#define UnsignedMultiplyHigh __umulh
#ifdef _AMD64_
#define CpuId __cpuid
#define CpuIdEx __cpuidex
#define CacheLineFlush(Address) _mm_clflush(Address)
#define FastFence __faststorefence
#define LoadFence _mm_lfence
#define MemoryFence _mm_mfence
#define StoreFence _mm_sfence
#define GetCallersEflags() __getcallerseflags()
#define GetSegmentLimit __segmentlimit
#define ReadPMC __readpmc
#define ShiftLeft128 __shiftleft128
#define ShiftRight128 __shiftright128
#define Multiply128 _mul128
#define UnsignedMultiply128 _umul128
#endif

#define EXCEPTION_MAXIMUM_PARAMETERS 15
typedef struct _EXCEPTION_RECORD {
  NTSTATUS ExceptionCode;
  ULONG ExceptionFlags;
  struct _EXCEPTION_RECORD *ExceptionRecord;
  PVOID ExceptionAddress;
  ULONG NumberParameters;
  ULONG_PTR ExceptionInformation[EXCEPTION_MAXIMUM_PARAMETERS];
} EXCEPTION_RECORD;

typedef struct _EXCEPTION_POINTERS {
  PEXCEPTION_RECORD ExceptionRecord;
  PCONTEXT ContextRecord;
} EXCEPTION_POINTERS;

/* Codes of __fastfail. */

#define FAST_FAIL_VTGUARD_CHECK_FAILURE 1
#define FAST_FAIL_GS_COOKIE_INIT 6
#define FAST_FAIL_GUARD_ICALL_CHECK_FAILURE 10
#define FAST_FAIL_GUARD_WRITE_CHECK_FAILURE 11
#define FAST_FAIL_INVALID_FIBER_SWITCH 12
#define FAST_FAIL_INVALID_SET_OF_CONTEXT 13
#define FAST_FAIL_INVALID_JUMP_BUFFER 18
#define FAST_FAIL_MRDATA_MODIFIED 19
#define FAST_FAIL_CERTIFICATION_FAILURE 20
#define FAST_FAIL_INVALID_EXCEPTION_CHAIN 21
#define FAST_FAIL_CRYPTO_LIBRARY 22
#define FAST_FAIL_INVALID_CALL_IN_DLL_CALLOUT 23
#define FAST_FAIL_INVALID_IMAGE_BASE 24
#define FAST_FAIL_DLOAD_PROTECTION_FAILURE 25
#define FAST_FAIL_UNSAFE_EXTENSION_CALL 26
#define FAST_FAIL_DEPRECATED_SERVICE_INVOKED 27
#define FAST_FAIL_INVALID_NEXT_THREAD 30
#define FAST_FAIL_GUARD_ICALL_CHECK_SUPPRESSED 31
#define FAST_FAIL_INVALID_IDLE_STATE 33
#define FAST_FAIL_MRDATA_PROTECTION_FAILURE 34
#define FAST_FAIL_UNEXPECTED_HEAP_EXCEPTION 35
#define FAST_FAIL_GUARD_JUMPTABLE 37
#define FAST_FAIL_INVALID_LONGJUMP_TARGET 38
#define FAST_FAIL_INVALID_DISPATCH_CONTEXT 39
#define FAST_FAIL_INVALID_SYSCALL_NUMBER 41
#define FAST_FAIL_INVALID_FILE_OPERATION 42
#define FAST_FAIL_LPAC_ACCESS_DENIED 43
#define FAST_FAIL_GUARD_SS_FAILURE 44
#define FAST_FAIL_LOADER_CONTINUITY_FAILURE 45
#define FAST_FAIL_GUARD_EXPORT_SUPPRESSION_FAILURE 46
#define FAST_FAIL_INVALID_CONTROL_STACK 47
#define FAST_FAIL_SET_CONTEXT_DENIED 48
#define FAST_FAIL_INVALID_IAT 49
#define FAST_FAIL_HEAP_METADATA_CORRUPTION 50
#define FAST_FAIL_PAYLOAD_RESTRICTION_VIOLATION 51
#define FAST_FAIL_LOW_LABEL_ACCESS_DENIED 52
#define FAST_FAIL_ENCLAVE_CALL_FAILURE 53
#define FAST_FAIL_UNHANDLED_LSS_EXCEPTON 54

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI LOGICAL KeIsExecutingDpc(VOID);
NTKERNELAPI NTSTATUS KeQueryNodeActiveAffinity2(_In_ USHORT NodeNumber, _Out_writes_to_opt_(GroupAffinitiesCount, *GroupAffinitiesRequired) PGROUP_AFFINITY GroupAffinities,
    _In_ USHORT GroupAffinitiesCount, _Out_ PUSHORT GroupAffinitiesRequired);
NTKERNELAPI ULONG KeQueryNodeActiveProcessorCount(_In_ USHORT NodeNumber);

typedef struct _KTRIAGE_DUMP_DATA_ARRAY {
  LIST_ENTRY List;
  ULONG NumBlocksUsed;
  ULONG NumBlocksTotal;
  ULONG DataSize;
  ULONG MaxDataSize;
  ULONG ComponentNameBufferLength;
  PUCHAR ComponentName;
  struct {
    ULONG_PTR Address;
    ULONG_PTR Length;
  } Blocks[ANYSIZE_ARRAY];
} KTRIAGE_DUMP_DATA_ARRAY, *PKTRIAGE_DUMP_DATA_ARRAY;
typedef struct _KBUGCHECK_TRIAGE_DUMP_DATA {
  PKTRIAGE_DUMP_DATA_ARRAY DataArray;
  ULONG Flags;
  ULONG MaxVirtMemSize;
  ULONG BugCheckCode;
  ULONG_PTR BugCheckParameter1;
  ULONG_PTR BugCheckParameter2;
  ULONG_PTR BugCheckParameter3;
  ULONG_PTR BugCheckParameter4;
} KBUGCHECK_TRIAGE_DUMP_DATA, *PKBUGCHECK_TRIAGE_DUMP_DATA;
#define KB_TRIAGE_DUMP_DATA_FLAG_BUGCHECK_ACTIVE 0x00000001UL
NTKERNELAPI NTSTATUS KeInitializeTriageDumpDataArray(_Out_writes_bytes_(Size) PKTRIAGE_DUMP_DATA_ARRAY KtriageDumpDataArray, _In_ ULONG Size);
NTKERNELAPI NTSTATUS KeAddTriageDumpDataBlock(_Inout_ PKTRIAGE_DUMP_DATA_ARRAY KtriageDumpDataArray, _In_ PVOID Address, _In_ SIZE_T Size);

INT32 ReadInt32Acquire(_In_ INT32 const volatile *Source);
INT32 ReadInt32NoFence(_In_ INT32 const volatile *Source);
INT32 ReadInt32Raw(_In_ INT32 const volatile *Source);
VOID WriteInt32Release(_Out_ INT32 volatile *Destination, _In_ INT32 Value);
VOID WriteInt32NoFence(_Out_ INT32 volatile *Destination, _In_ INT32 Value);
VOID WriteInt32Raw(_Out_ INT32 volatile *Destination, _In_ INT32 Value);
UINT32 ReadUInt32Acquire(_In_ UINT32 const volatile *Source);
UINT32 ReadUInt32NoFence(_In_ UINT32 const volatile *Source);
UINT32 ReadUInt32Raw(_In_ UINT32 const volatile *Source);
VOID WriteUInt32Release(_Out_ UINT32 volatile *Destination, _In_ UINT32 Value);
VOID WriteUInt32NoFence(_Out_ UINT32 volatile *Destination, _In_ UINT32 Value);
VOID WriteUInt32Raw(_Out_ UINT32 volatile *Destination, _In_ UINT32 Value);
VOID BarrierAfterRead(VOID);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_WDM_KE_H */
