/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * initguid.h: makes each DEFINE_GUID that follows a definition.
 */
#ifndef INITGUID
#define INITGUID
#endif
#include <guiddef.h>
