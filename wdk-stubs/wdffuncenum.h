/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wdffuncenum.h: which functions a driver was built with.
 */
#ifndef IRQLINT_WDFFUNCENUM_H
#define IRQLINT_WDFFUNCENUM_H

#include <wdftypes.h>

#ifdef __cplusplus
extern "C" {
#endif

#define WDF_IS_FUNCTION_AVAILABLE(FunctionName) (TRUE)
#define WDF_IS_STRUCTURE_AVAILABLE(StructName) (TRUE)
#define WDF_IS_FIELD_AVAILABLE(StructName, FieldName) (TRUE)

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_WDFFUNCENUM_H */
