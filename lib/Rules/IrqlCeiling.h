//===- IrqlCeiling.h - What the two ceiling rules share ---------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What wdk-irql-too-high and wdk-irql-blocking-wait have in common: a call
// above the IRQL that its routine allows. Each such call is one rule's only.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_RULES_IRQLCEILING_H
#define IRQLINT_RULES_IRQLCEILING_H

#include "Rules/Rule.h"

namespace irqlint {

/// Reports calls at a higher IRQL than their routines allow.
class IrqlCeilingRule : public Rule {
public:
  using Rule::Rule;
  void onDemand(const DemandEvent &Event, PathPoint &Point) override;

protected:
  virtual bool concerns(const DemandEvent &Event) const = 0;
  /// What the call does, as messages say it after the routine's name.
  virtual llvm::StringRef verb() const = 0;
  virtual std::vector<uint32_t> bugChecks(const DemandEvent &Event,
                                          const PathPoint &Point) const = 0;
};

/// Does a call put its thread to sleep where no other one can run? Not if a
/// lock has raised the IRQL: then it is that lock which stands in the way.
bool sleepsAtDispatch(const DemandEvent &Event);

} // namespace irqlint

#endif // IRQLINT_RULES_IRQLCEILING_H
