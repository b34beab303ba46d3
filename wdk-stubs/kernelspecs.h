/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * kernelspecs.h: annotations for interrupt levels, roles and kernel resources, all of them empty.
 */
#ifndef IRQLINT_KERNELSPECS_H
#define IRQLINT_KERNELSPECS_H

#include <sal.h>
/* IRQL */
#define _IRQL_requires_same_
#define _IRQL_saves_
#define _IRQL_restores_
#define _IRQL_is_cancel_
#define _IRQL_uses_cancel_
#define _IRQL_requires_(...)
#define _IRQL_requires_max_(...)
#define _IRQL_requires_min_(...)
#define _IRQL_raises_(...)
#define _IRQL_saves_global_(...)
#define _IRQL_restores_global_(...)
#define _IRQL_always_function_max_(...)
#define _IRQL_always_function_min_(...)
#define _IRQL_max_(...)

/* Kernel resources and roles */
#define _Kernel_entry_
#define _Kernel_IoGetDmaAdapter_
#define _Kernel_float_saved_
#define _Kernel_float_restored_
#define _Kernel_float_used_
#define _Kernel_acquires_resource_(...)
#define _Kernel_releases_resource_(...)
#define _Kernel_requires_resource_held_(...)
#define _Kernel_requires_resource_not_held_(...)
#define _Kernel_clear_do_init_(...)
#define _Dispatch_type_(...)

#endif /* IRQLINT_KERNELSPECS_H */
