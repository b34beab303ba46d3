/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ksdebug.h: debug output of kernel streaming drivers; a release build has none.
 */
#ifndef IRQLINT_KSDEBUG_H
#define IRQLINT_KSDEBUG_H

#include <wdm.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifndef DEBUGLVL_BLAB
#define DEBUGLVL_BLAB 4
#define DEBUGLVL_VERBOSE 3
#define DEBUGLVL_TERSE 2
#define DEBUGLVL_ERROR 1
#endif
#define _DbgPrintF(lvl, strings)
#define _DbgPrint(strings)

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_KSDEBUG_H */
