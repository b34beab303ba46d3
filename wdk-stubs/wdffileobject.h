/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wdffileobject.h: file objects of KMDF.
 */
#ifndef IRQLINT_WDFFILEOBJECT_H
#define IRQLINT_WDFFILEOBJECT_H

#include <wdfobject.h>

#ifdef __cplusplus
extern "C" {
#endif

_IRQL_requires_max_(PASSIVE_LEVEL)
PUNICODE_STRING WdfFileObjectGetFileName(_In_ WDFFILEOBJECT FileObject);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG WdfFileObjectGetFlags(_In_ WDFFILEOBJECT FileObject);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDFDEVICE WdfFileObjectGetDevice(_In_ WDFFILEOBJECT FileObject);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG WdfFileObjectGetInitiatorProcessId(_In_ WDFFILEOBJECT FileObject);
_IRQL_requires_max_(DISPATCH_LEVEL)
PFILE_OBJECT WdfFileObjectWdmGetFileObject(_In_ WDFFILEOBJECT FileObject);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_WDFFILEOBJECT_H */
