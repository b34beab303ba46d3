//===- NearestName.h - What a misspelt name may mean ------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_CONTRACTS_NEARESTNAME_H
#define IRQLINT_CONTRACTS_NEARESTNAME_H

#include "llvm/ADT/StringRef.h"
#include <vector>

namespace irqlint {

/// The name that a misspelt one is nearest to; empty if none is near.
inline llvm::StringRef nearestName(llvm::StringRef Wrong,
                                   const std::vector<llvm::StringRef> &Names) {
  llvm::StringRef Best;
  unsigned BestDistance = Wrong.size() / 3 + 2;
  for (llvm::StringRef Name : Names) {
    unsigned Distance = Wrong.edit_distance(Name);
    if (Distance < BestDistance) {
      BestDistance = Distance;
      Best = Name;
    }
  }
  return Best;
}

} // namespace irqlint

#endif // IRQLINT_CONTRACTS_NEARESTNAME_H
