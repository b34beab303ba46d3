/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * driverspecs.h: the older annotations for drivers, all of them empty.
 */
#ifndef IRQLINT_DRIVERSPECS_H
#define IRQLINT_DRIVERSPECS_H

#include <sal.h>
#include <kernelspecs.h>
/* Interrupt levels and resources */
#define __drv_sameIRQL
#define __drv_savesIRQL
#define __drv_restoresIRQL
#define __drv_useCancelIRQL
#define __drv_isCancelIRQL
#define __drv_dispatchType_other
#define __drv_floatSaved
#define __drv_floatRestored
#define __drv_floatUsed
#define __drv_acquiresCancelSpinLock
#define __drv_releasesCancelSpinLock
#define __drv_mustHoldCancelSpinLock
#define __drv_neverHoldCancelSpinLock
#define __drv_holdsCancelSpinLock
#define __drv_acquiresCriticalRegion
#define __drv_releasesCriticalRegion
#define __drv_mustHoldCriticalRegion
#define __drv_neverHoldCriticalRegion
#define __drv_holdsCriticalRegion
#define __drv_acquiresPriorityRegion
#define __drv_releasesPriorityRegion
#define __drv_mustHoldPriorityRegion
#define __drv_neverHoldPriorityRegion
#define __drv_holdsPriorityRegion
#define __drv_aliasesMem
#define __drv_inTry
#define __drv_notInTry
#define __drv_constant
#define __drv_nonConstant
#define __drv_notPointer
#define __drv_isObjectPointer
#define __drv_interlocked
#define __drv_IoGetDmaAdapter
#define __drv_nonDispatch
#define __drv_pointerOnly
#define __drv_maxIRQL(...)
#define __drv_minIRQL(...)
#define __drv_requiresIRQL(...)
#define __drv_raisesIRQL(...)
#define __drv_setsIRQL(...)
#define __drv_maxFunctionIRQL(...)
#define __drv_minFunctionIRQL(...)
#define __drv_savesIRQLGlobal(...)
#define __drv_restoresIRQLGlobal(...)
#define __drv_acquiresResource(...)
#define __drv_releasesResource(...)
#define __drv_acquiresResourceGlobal(...)
#define __drv_releasesResourceGlobal(...)
#define __drv_acquiresExclusiveResource(...)
#define __drv_releasesExclusiveResource(...)
#define __drv_acquiresExclusiveResourceGlobal(...)
#define __drv_releasesExclusiveResourceGlobal(...)
#define __drv_mustHold(...)
#define __drv_neverHold(...)
#define __drv_holds(...)
#define __drv_mustHoldGlobal(...)
#define __drv_neverHoldGlobal(...)
#define __drv_holdsGlobal(...)
#define __drv_innerMustHold(...)
#define __drv_innerNeverHold(...)
#define __drv_innerMustHoldGlobal(...)
#define __drv_innerNeverHoldGlobal(...)
#define __drv_innerAcquires(...)
#define __drv_innerReleases(...)
#define __drv_allocatesMem(...)
#define __drv_freesMem(...)
#define __drv_functionClass(...)
#define __drv_calledByFunctionClass(...)
#define __drv_dispatchType(...)
#define __drv_clearDoInit(...)
#define __drv_valueIs(...)
#define __drv_strictType(...)
#define __drv_strictTypeMatch(...)
#define __drv_arg(...)
#define __drv_at(...)
#define __drv_when(...)
#define __drv_in(...)
#define __drv_out(...)
#define __drv_in_deref(...)
#define __drv_out_deref(...)
#define __drv_deref(...)
#define __drv_ret(...)
#define __drv_fun(...)
#define __drv_ref(...)
#define __drv_reportError(...)
#define __drv_preferredFunction(...)
#define __drv_callbackType(...)
#define __drv_defer(...)
#define __drv_innerAcquiresGlobal(...)
#define __drv_innerReleasesGlobal(...)
#define __drv_formatString(...)
#define __drv_nop(...)
#define __drv_xin(...)
#define __drv_unit(...)
#define __drv_Mode_impl(...)
#define __drv_group(...)

/* Modes; they stand alone on a line, with or without arguments. */
#define __user_driver
#define __kernel_driver
#define __user_code
#define __kernel_code
#define _Kernel_mode_
#define _User_mode_

/* Codes for __drv_strictTypeMatch. */
#define __drv_typeConst 0
#define __drv_typeCond 1
#define __drv_typeBitset 2
#define __drv_typeExpr 3
#define __drv_typeBool 4

#endif /* IRQLINT_DRIVERSPECS_H */
