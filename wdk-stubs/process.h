/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * process.h: nothing that a driver can use; some include it all the same.
 */
#ifndef IRQLINT_PROCESS_H
#define IRQLINT_PROCESS_H

#include <stddef.h>



#endif /* IRQLINT_PROCESS_H */
