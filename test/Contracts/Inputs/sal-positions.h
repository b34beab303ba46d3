/* In the manner of a WDK header: each annotation in each position in which it may stand. */
#pragma once

typedef struct _SLOT {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex, Other;
  ULONG Uses;
} SLOT, *PSLOT;

#ifdef __cplusplus
extern "C" {
#endif

/* In front of the declaration, in a line of their own, several of them, in any order. */
_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSTATUS
NTAPI
SlotFront(
    _In_ PSLOT Slot
    );

_Must_inspect_result_
_IRQL_requires_max_(APC_LEVEL)
_IRQL_requires_same_
_Function_class_(SLOT_ROUTINE)
extern NTSTATUS SlotSeveral(_In_ PSLOT Slot);

/* Behind the storage class, and behind the type. */
static _IRQL_requires_max_(APC_LEVEL) VOID SlotBehindStatic(PSLOT Slot);
VOID _IRQL_requires_max_(APC_LEVEL) SlotBehindType(PSLOT Slot);

/* Behind the declarator. */
VOID SlotBehind(PSLOT Slot) _IRQL_requires_max_(APC_LEVEL);

/* At a definition only. */
_IRQL_requires_max_(APC_LEVEL) FORCEINLINE VOID SlotInline(PSLOT Slot) { Slot->Uses++; }

/* At the type of a function, and in the parameters of the type. */
typedef
_IRQL_requires_max_(APC_LEVEL)
_IRQL_requires_same_
VOID
SLOT_NOTIFY(
    _In_ PSLOT Slot
    );
typedef SLOT_NOTIFY *PSLOT_NOTIFY;
SLOT_NOTIFY SlotNotify;

typedef VOID SLOT_LOCK(_Inout_ _Acquires_exclusive_lock_(*_Curr_) PFAST_MUTEX Mutex);
typedef VOID SLOT_UNLOCK(_Inout_ _Releases_lock_(*_Curr_) PFAST_MUTEX Mutex);
SLOT_LOCK SlotLockByType;
SLOT_UNLOCK SlotUnlockByType;

/* At parameters, in front of and behind other annotations. */
VOID SlotLock(_Acquires_exclusive_lock_(*_Curr_) _Inout_ PFAST_MUTEX Mutex);
VOID SlotUnlock(_Inout_ _Releases_lock_(*_Curr_) PFAST_MUTEX Mutex);
_Acquires_exclusive_lock_(*Mutex) VOID SlotLockByName(_Inout_ PFAST_MUTEX Mutex);
_Releases_lock_(*Mutex) VOID SlotUnlockByName(_Inout_ PFAST_MUTEX Mutex);
_When_(return != FALSE, _Acquires_lock_(*Mutex)) BOOLEAN SlotTryLock(_Inout_ PFAST_MUTEX Mutex);
BOOLEAN SlotTryLockAt(_Inout_ _When_(return != FALSE, _Acquires_lock_(*_Curr_)) PFAST_MUTEX Mutex);

_IRQL_raises_(DISPATCH_LEVEL) VOID SlotRaise(_Out_ _IRQL_saves_ PKIRQL OldIrql);
_IRQL_raises_(DISPATCH_LEVEL) _IRQL_saves_ KIRQL SlotRaiseResult(VOID);
_IRQL_raises_(DISPATCH_LEVEL) _At_(*OldIrql, _IRQL_saves_) VOID SlotRaiseAt(_Out_ PKIRQL OldIrql);
_IRQL_raises_(DISPATCH_LEVEL) _At_(return, _IRQL_saves_) KIRQL SlotRaiseAtResult(VOID);
_IRQL_raises_(NewIrql) VOID SlotRaiseTo(_In_ KIRQL NewIrql, _Out_ _IRQL_saves_ PKIRQL OldIrql);
VOID SlotLower(_In_ _IRQL_restores_ KIRQL OldIrql);
_At_(OldIrql, _IRQL_restores_) VOID SlotLowerAt(_In_ KIRQL OldIrql);

/* Several in one condition, conditions in conditions, and failure. */
_When_(Wait != FALSE, _IRQL_requires_max_(APC_LEVEL) _IRQL_requires_same_)
_When_(Wait == FALSE, _When_(Slot->Uses > 1, _IRQL_requires_max_(DISPATCH_LEVEL)))
_On_failure_(_IRQL_requires_same_)
NTSTATUS SlotWait(_In_ PSLOT Slot, BOOLEAN Wait);

_Requires_lock_held_(Slot->Mutex) VOID SlotHeld(PSLOT Slot);
VOID SlotHeldAt(_Requires_lock_held_(*_Curr_) PFAST_MUTEX Mutex);
_Requires_lock_not_held_(Slot->Mutex) VOID SlotNotHeld(PSLOT Slot);
_Requires_exclusive_lock_held_(Slot->Mutex) VOID SlotHeldExclusive(PSLOT Slot);

_IRQL_always_function_max_(DISPATCH_LEVEL) _IRQL_always_function_min_(PASSIVE_LEVEL) VOID SlotBounds(PSLOT Slot);
_Kernel_clear_do_init_(yes) NTSTATUS SlotAddDevice(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Device);
VOID SlotCancel(PIRP Irp, _In_ _IRQL_uses_cancel_ KIRQL CancelIrql);
VOID SlotCancelIs(PIRP Irp, _In_ _IRQL_is_cancel_ KIRQL CancelIrql);
VOID SlotInOut(_IRQL_inout_ PKIRQL Irql);
_IRQL_saves_global_(OldIrql, Slot) _IRQL_raises_(DISPATCH_LEVEL) VOID SlotGlobalSave(PSLOT Slot);
_IRQL_restores_global_(OldIrql, Slot) VOID SlotGlobalRestore(PSLOT Slot);

/* The older spellings. */
__drv_maxIRQL(APC_LEVEL) __drv_minIRQL(PASSIVE_LEVEL) __drv_sameIRQL VOID SlotOld(PSLOT Slot);
__drv_raisesIRQL(DISPATCH_LEVEL) VOID SlotOldRaise(_Out_ __drv_savesIRQL PKIRQL OldIrql);
VOID SlotOldLower(_In_ __drv_restoresIRQL KIRQL OldIrql);
__drv_when(Wait != FALSE, __drv_maxIRQL(APC_LEVEL)) VOID SlotOldWait(BOOLEAN Wait);
__drv_functionClass(SLOT_ROUTINE) __drv_at(OldIrql, __drv_restoresIRQL) VOID SlotOldAt(KIRQL OldIrql);

/* A pointer to a function, as a member and as a parameter. */
typedef struct _SLOT_OPERATIONS {
  _IRQL_requires_max_(APC_LEVEL) VOID (*Touch)(PSLOT Slot);
  PSLOT_NOTIFY Notify;
} SLOT_OPERATIONS;
VOID SlotCall(_IRQL_requires_max_(APC_LEVEL) VOID (*Touch)(PSLOT Slot), PSLOT Slot);

#ifdef __cplusplus
}

class CSlot {
public:
  _IRQL_requires_max_(APC_LEVEL) CSlot();
  _IRQL_requires_max_(APC_LEVEL) virtual ~CSlot();
  _IRQL_requires_max_(APC_LEVEL) void Front();
  void Behind() const _IRQL_requires_max_(APC_LEVEL);
  _IRQL_requires_max_(APC_LEVEL) virtual void Virtual() = 0;
  _IRQL_requires_max_(APC_LEVEL) static void Static();
  _IRQL_requires_max_(APC_LEVEL) CSlot &operator+=(int Step);
  template <typename T> _IRQL_requires_max_(APC_LEVEL) void Template(T Value);
  _Acquires_lock_(m_Mutex) void Lock();
  _Releases_lock_(this->m_Mutex) void Unlock();
  _Requires_lock_held_(m_Mutex) void Held();

protected:
  FAST_MUTEX m_Mutex;
};

namespace slots {
_IRQL_requires_max_(APC_LEVEL) void InNamespace(PSLOT Slot);
}
#endif
