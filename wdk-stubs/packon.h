/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * packon.h: structures packed to 1 byte from here on; included again and again.
 */
#pragma pack(push, 1)
