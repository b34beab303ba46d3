/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * pshpack4.h: structures packed to 4 bytes from here on; included again and again.
 */
#pragma pack(push, 4)
