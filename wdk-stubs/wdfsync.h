/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wdfsync.h: locks of KMDF.
 */
#ifndef IRQLINT_WDFSYNC_H
#define IRQLINT_WDFSYNC_H

#include <wdfobject.h>

#ifdef __cplusplus
extern "C" {
#endif

VOID WdfObjectAcquireLock(_Requires_lock_not_held_(_Curr_) _Acquires_lock_(_Curr_) WDFOBJECT Object);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfObjectReleaseLock(_Requires_lock_held_(_Curr_) _Releases_lock_(_Curr_) WDFOBJECT Object);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfWaitLockCreate(_In_opt_ PWDF_OBJECT_ATTRIBUTES LockAttributes, _Out_ WDFWAITLOCK *Lock);
_When_(Timeout == NULL, _IRQL_requires_max_(PASSIVE_LEVEL))
_When_(Timeout != NULL && *Timeout == 0, _IRQL_requires_max_(DISPATCH_LEVEL))
_When_(Timeout != NULL && *Timeout != 0, _IRQL_requires_max_(PASSIVE_LEVEL))
_When_(Timeout == NULL, _Acquires_lock_(Lock))
_When_(Timeout != NULL && return == STATUS_SUCCESS, _Acquires_lock_(Lock))
NTSTATUS WdfWaitLockAcquire(_In_ _Requires_lock_not_held_(_Curr_) WDFWAITLOCK Lock, _In_opt_ PLONGLONG Timeout);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfWaitLockRelease(_In_ _Requires_lock_held_(_Curr_) _Releases_lock_(_Curr_) WDFWAITLOCK Lock);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfSpinLockCreate(_In_opt_ PWDF_OBJECT_ATTRIBUTES SpinLockAttributes, _Out_ WDFSPINLOCK *SpinLock);
_IRQL_raises_(DISPATCH_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfSpinLockAcquire(_In_ _Requires_lock_not_held_(_Curr_) _Acquires_lock_(_Curr_) _IRQL_saves_ WDFSPINLOCK SpinLock);
_IRQL_requires_(DISPATCH_LEVEL)
VOID WdfSpinLockRelease(_In_ _Requires_lock_held_(_Curr_) _Releases_lock_(_Curr_) _IRQL_restores_ WDFSPINLOCK SpinLock);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_WDFSYNC_H */
