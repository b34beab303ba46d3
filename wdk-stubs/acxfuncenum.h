/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * acxfuncenum.h: version of the audio class extension.
 */
#ifndef IRQLINT_ACXFUNCENUM_H
#define IRQLINT_ACXFUNCENUM_H

#include <acxtypes.h>

#define ACX_IS_FUNCTION_AVAILABLE(FunctionName) (TRUE)
#define ACX_IS_STRUCTURE_AVAILABLE(StructName) (TRUE)
#define ACX_IS_FIELD_AVAILABLE(StructName, FieldName) (TRUE)

#endif /* IRQLINT_ACXFUNCENUM_H */
