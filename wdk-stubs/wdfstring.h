/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wdfstring.h: strings of KMDF.
 */
#ifndef IRQLINT_WDFSTRING_H
#define IRQLINT_WDFSTRING_H

#include <wdfobject.h>

#ifdef __cplusplus
extern "C" {
#endif

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfStringCreate(_In_opt_ PCUNICODE_STRING UnicodeString, _In_opt_ PWDF_OBJECT_ATTRIBUTES StringAttributes, _Out_ WDFSTRING *String);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID WdfStringGetUnicodeString(_In_ WDFSTRING String, _Out_ PUNICODE_STRING UnicodeString);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_WDFSTRING_H */
