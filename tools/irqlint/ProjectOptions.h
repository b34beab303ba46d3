//===- ProjectOptions.h - Options about projects ----------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_TOOLS_PROJECTOPTIONS_H
#define IRQLINT_TOOLS_PROJECTOPTIONS_H

#include "Project/DriverProject.h"

namespace irqlint {

/// What --configuration, --platform and --wdk ask for; they are options of
/// 'irqlint FILE...' and of 'irqlint compile-commands'.
ProjectRequest projectRequest();

} // namespace irqlint

#endif // IRQLINT_TOOLS_PROJECTOPTIONS_H
