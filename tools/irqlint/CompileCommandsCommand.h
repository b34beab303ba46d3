//===- CompileCommandsCommand.h - irqlint compile-commands ------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_TOOLS_COMPILECOMMANDSCOMMAND_H
#define IRQLINT_TOOLS_COMPILECOMMANDSCOMMAND_H

#include "llvm/ADT/ArrayRef.h"

namespace irqlint {

/// Writes the compilation database of projects to stdout. Arguments are those
/// after the subcommand's name; returns the exit code.
int compileCommandsMain(llvm::ArrayRef<const char *> Arguments);

} // namespace irqlint

#endif // IRQLINT_TOOLS_COMPILECOMMANDSCOMMAND_H
