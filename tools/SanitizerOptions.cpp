//===- SanitizerOptions.cpp - Defaults of the sanitizer build -------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// LLVM's libraries are not built with AddressSanitizer. Their allocators poison
// memory where our code inlines them and don't unpoison it where theirs runs;
// containers that cross the border have the same trouble; and Clang leaves its
// AST to the end of the process.
//
//===----------------------------------------------------------------------===//

extern "C" const char *__asan_default_options();
extern "C" const char *__asan_default_options() {
  return "allow_user_poisoning=0:detect_container_overflow=0:detect_leaks=0";
}
