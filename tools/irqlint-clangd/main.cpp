//===- main.cpp - clangd with irqlint's rules -----------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Takes clangd's options, speaks what clangd speaks.
//
//===----------------------------------------------------------------------===//

#include "ClangdSeams.h"
#include "llvm/ADT/STLExtras.h"

using namespace irqlint;

int main(int argc, char **argv) {
  ResourcePaths Resources =
      findResources(argv[0], reinterpret_cast<void *>(&main));
  setResources(Resources);
  std::vector<char *> Arguments(argv, argv + argc);
  // clangd looks for Clang's headers beside itself.
  std::string ResourceDir = "--resource-dir=" + Resources.ClangResources;
  bool Given = llvm::any_of(Arguments, [](llvm::StringRef Argument) {
    return Argument.ltrim('-').starts_with("resource-dir");
  });
  if (!Given && !Resources.ClangResources.empty())
    Arguments.insert(Arguments.begin() + 1, ResourceDir.data());
  Arguments.push_back(nullptr);
  return clang::clangd::clangdMain(int(Arguments.size()) - 1, Arguments.data());
}
