/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * concurrencysal.h: annotations for locks, all of them empty.
 */
#ifndef IRQLINT_CONCURRENCYSAL_H
#define IRQLINT_CONCURRENCYSAL_H
/* Locks */
#define _Requires_no_locks_held_
#define _Benign_race_begin_
#define _Benign_race_end_
#define _No_competing_thread_begin_
#define _No_competing_thread_end_
#define _Function_ignore_lock_checking_this_
#define _Acquires_lock_(...)
#define _Acquires_exclusive_lock_(...)
#define _Acquires_shared_lock_(...)
#define _Acquires_nonreentrant_lock_(...)
#define _Releases_lock_(...)
#define _Releases_exclusive_lock_(...)
#define _Releases_shared_lock_(...)
#define _Releases_nonreentrant_lock_(...)
#define _Requires_lock_held_(...)
#define _Requires_exclusive_lock_held_(...)
#define _Requires_shared_lock_held_(...)
#define _Requires_lock_not_held_(...)
#define _Create_lock_level_(...)
#define _Has_lock_level_(...)
#define _Lock_level_order_(...)
#define _Has_lock_kind_(...)
#define _Guarded_by_(...)
#define _Write_guarded_by_(...)
#define _Interlocked_
#define _Internal_lock_level_order_(...)
#define _Internal_create_lock_level_(...)
#define _Internal_set_lock_count_(...)
#define _Internal_acquires_lock_(...)
#define _Internal_releases_lock_(...)
#define _Init_lock_(...)
#define _Destroy_lock_(...)
#define _Function_ignore_lock_checking_(...)
#define _Releases_lock_with_status_(...)
#define _Swaps_locks_(...)
#define _Moves_lock_(...)
#define _Replaces_lock_(...)
#define _Detaches_lock_(...)
#define _Requires_owner_lock_held_(...)
#define _Acquires_lock_with_timeout_(...)

/* Kinds of lock. */
#define _Lock_kind_mutex_
#define _Lock_kind_event_
#define _Lock_kind_semaphore_
#define _Lock_kind_spin_lock_
#define _Lock_kind_critical_section_

#endif /* IRQLINT_CONCURRENCYSAL_H */
