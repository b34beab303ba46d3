/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * mrxfcb.h: the file control blocks of network mini-redirectors, as far as their resource goes.
 */
#ifndef IRQLINT_MRXFCB_H
#define IRQLINT_MRXFCB_H

#include <ntifs.h>

#ifdef __cplusplus
extern "C" {
#endif

struct _RX_CONTEXT;

typedef struct _MRX_FCB_ {
  FSRTL_ADVANCED_FCB_HEADER Header;
} MRX_FCB, *PMRX_FCB;

_IRQL_requires_max_(APC_LEVEL) NTSTATUS RxAcquireExclusiveFcbResourceInMRx(_Inout_ PMRX_FCB Fcb);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS RxAcquireSharedFcbResourceInMRx(_Inout_ PMRX_FCB Fcb);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS
    RxAcquireSharedFcbResourceInMRxEx(_Inout_ struct _RX_CONTEXT *RxContext, _Inout_ PMRX_FCB Fcb);
_IRQL_requires_max_(APC_LEVEL) VOID RxReleaseFcbResourceInMRx(_Inout_ PMRX_FCB Fcb);
_IRQL_requires_max_(APC_LEVEL) VOID
    RxReleaseFcbResourceForThreadInMRx(_Inout_ struct _RX_CONTEXT *RxContext, _Inout_ PMRX_FCB Fcb,
                                       _In_ ERESOURCE_THREAD ResourceThreadId);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_MRXFCB_H */
