//===- Session.h - Analyses one translation unit ----------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One analysis of one AST. Every door makes a session: the CLI over the units
// that it parses, clang-tidy and clangd over the AST that they hold already.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_ANALYSIS_SESSION_H
#define IRQLINT_ANALYSIS_SESSION_H

#include "Analysis/SessionMemory.h"
#include "Contracts/ContractTable.h"
#include "Rules/Rule.h"
#include "clang/AST/ASTContext.h"
#include "clang/Lex/Preprocessor.h"
#include <chrono>

namespace irqlint {

/// A line of the unit's own file about which an editor asks.
struct LineProbe {
  unsigned Line = 0;
  /// What holds before the line runs, once for each path that comes there.
  std::vector<PathMoment> Moments;
};

/// What a session is asked to do.
///
/// An editor analyses a file again after each edit. It gives the analyses of
/// one file a memory, so that each explores what the edit has changed, and a
/// budget; what that doesn't suffice for is accounted as Coverage::Cancelled,
/// and found by another analysis of the same version.
struct SessionOptions {
  /// Ids of the rules to run; the others are not computed.
  std::vector<std::string> Rules;
  /// Option values by "rule-id.option".
  llvm::StringMap<int64_t> RuleOptions;
  /// States explored for one root before it is given up. The default takes well
  /// under a second; a driver's function has some hundreds.
  unsigned MaxNodesPerRoot = 60000;
  /// Where the unit didn't parse. Functions around these places are left out.
  std::vector<clang::SourceLocation> Errors;
  /// Some of the errors are in headers that were parsed before.
  bool HasEarlierErrors = false;
  /// What earlier analyses of the file have found; null: none are remembered.
  SessionMemory *Memory = nullptr;
  /// Asked every few hundred states while paths are explored: true leaves out
  /// the rest. May be empty.
  std::function<bool()> Cancelled;
  /// Time for exploring paths; zero: no limit.
  std::chrono::microseconds Budget{0};
  /// Filled if given; only roots that come to the line are explored then.
  LineProbe *Probe = nullptr;
};

/// How much of a function was seen.
enum class Coverage : uint8_t {
  Explored,   ///< whole, or nothing in it concerns any rule
  NodeLimit,  ///< cut off: too many states
  LoopLimit,  ///< a loop's locks changed in every round up to the limit
  NoGraph,    ///< Clang builds no control flow graph for it
  ParseError, ///< the parser found errors in it
  Cancelled,  ///< its turn didn't come: the time was up, or the text changed
};
/// "cut off at the limit of states", …
llvm::StringRef describe(Coverage C);

struct FunctionCoverage {
  const clang::FunctionDecl *Function = nullptr;
  Coverage Seen = Coverage::Explored;
};

struct SessionResult {
  /// In source order.
  std::vector<Finding> Findings;
  /// All functions that the unit defines outside of system headers.
  std::vector<FunctionCoverage> Functions;

  /// Was the analysis ended early?
  bool isCancelled() const;
};

/// Analyses a unit. The AST is changed while it runs (SEH) and is as before
/// when it returns. \p Contracts must outlive the result.
SessionResult analyzeUnit(clang::ASTContext &AST, clang::Preprocessor &PP,
                          const ContractTable &Contracts,
                          const SessionOptions &Options);

} // namespace irqlint

#endif // IRQLINT_ANALYSIS_SESSION_H
