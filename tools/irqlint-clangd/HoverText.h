//===- HoverText.h - What irqlint knows about a place -----------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_TOOLS_IRQLINT_CLANGD_HOVERTEXT_H
#define IRQLINT_TOOLS_IRQLINT_CLANGD_HOVERTEXT_H

#include "ClangdSeams.h"
#include "OpenFiles.h"

namespace irqlint {

/// The contract of the API whose name stands at a place, and what holds there
/// before the line runs: locks and IRQL, as far as they are the same on all
/// paths. Markdown; empty if there is nothing to say.
std::string describeHover(clang::ASTContext &AST, clang::Preprocessor &PP,
                          clang::clangd::Position Where, OpenFile &File);

} // namespace irqlint

#endif // IRQLINT_TOOLS_IRQLINT_CLANGD_HOVERTEXT_H
