//===- ClangdSeams.h - Where irqlint hooks into clangd ----------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// clangd's libraries are installed without their headers. What irqlint needs of
// them is declared here and in ClangdSeams.cpp as it is in LLVM 22; the linker
// redirects clangd's own calls of these functions to irqlint's (--wrap, see
// CMakeLists.txt), and fails when one of them is missing.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_TOOLS_IRQLINT_CLANGD_CLANGDSEAMS_H
#define IRQLINT_TOOLS_IRQLINT_CLANGD_CLANGDSEAMS_H

#include "Project/CompileFlags.h"

namespace clang::clangd {
/// Runs the server over stdin and stdout; returns its exit code.
int clangdMain(int Argc, char *Argv[]);
} // namespace clang::clangd

namespace irqlint {

/// Sets what files are parsed with. To be called before clangdMain.
void setResources(const ResourcePaths &Resources);

} // namespace irqlint

#endif // IRQLINT_TOOLS_IRQLINT_CLANGD_CLANGDSEAMS_H
