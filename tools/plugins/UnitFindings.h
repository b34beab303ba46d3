//===- UnitFindings.h - What a plugin reports of a unit ---------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_TOOLS_PLUGINS_UNITFINDINGS_H
#define IRQLINT_TOOLS_PLUGINS_UNITFINDINGS_H

#include "Analysis/Session.h"
#include "Project/Settings.h"
#include "clang/Basic/FileManager.h"
#include "llvm/TargetParser/Triple.h"

namespace irqlint {

/// What is said of a function that was not explored whole, at the function.
struct Gap {
  clang::SourceLocation Where;
  std::string Text;
};

/// One analysis of a unit, with the settings of its .irqlint.yaml.
class UnitFindings {
public:
  /// Nothing was analysed.
  UnitFindings() = default;

  /// Analyses. What the program says that holds the plugin wins over the
  /// settings, its choice of rules above all. \p Errors is where the unit
  /// didn't parse. Settings that are wrong are an error.
  static llvm::Expected<UnitFindings>
  analyze(clang::ASTContext &AST, clang::Preprocessor &PP,
          const SettingsOverrides &Overrides,
          std::vector<clang::SourceLocation> Errors = {});

  /// The findings, without those in headers that the settings leave out, and
  /// without those that read the same at the same place: the copies that one
  /// line of a macro gives.
  std::vector<const Finding *> findings() const;
  std::vector<Gap> gaps() const;

private:
  const clang::SourceManager *Sources = nullptr;
  std::shared_ptr<const Settings> InForce;
  /// The findings refer to it.
  std::shared_ptr<const ContractTable> Contracts;
  SessionResult Result;
};

/// While it lives, a unit for a Windows target finds its headers as Windows
/// does: whatever their case, with either slash. Made before the unit is
/// parsed; does nothing for other targets.
class WindowsHeaders {
public:
  WindowsHeaders(clang::FileManager &Files, const llvm::Triple &Target);
  ~WindowsHeaders();
  WindowsHeaders(const WindowsHeaders &) = delete;
  WindowsHeaders &operator=(const WindowsHeaders &) = delete;

private:
  clang::FileManager &Files;
  /// What was there before; null if nothing was done.
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Before;
};

} // namespace irqlint

#endif // IRQLINT_TOOLS_PLUGINS_UNITFINDINGS_H
