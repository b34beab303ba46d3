/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * packoff.h: the end of what packon.h began; included again and again.
 */
#pragma pack(pop)
