//===- PathNotes.h - Words the path that a finding lies on ------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Tells the way to a defect: only where locks, IRQL or contexts change, and the
// branches that decide.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_ANALYSIS_PATHNOTES_H
#define IRQLINT_ANALYSIS_PATHNOTES_H

#include "Rules/Finding.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ExplodedGraph.h"
#include <optional>

namespace irqlint {

/// The shortest path from the root's entry to a node.
using ExplodedPath = std::vector<const clang::ento::ExplodedNode *>;
ExplodedPath findShortestPath(const clang::ento::ExplodedNode *To);

/// The locks and the IRQL of a state, as a report shows them.
PathMoment momentOf(clang::ento::ProgramStateRef State);

/// What could have acquired a lock along the path without being seen: functions
/// of the driver that aren't in the unit, by declaration, and the objects
/// waited for that are no locks, such as an event that serves as one.
std::vector<LockId> unseenGates(const ExplodedPath &Path,
                                ContractIndex &Contracts);

/// The notes along the path. Nothing if the path rests on something that the
/// analysis can't know as well as the driver author: what decides about the
/// finding is
///  - one side of a condition of which the path took the other side before,
///    with nothing in between that could have changed what it reads but a call
///    not seen ('if (Locked) Acquire; Other(); if (Locked) Release');
///  - whether a count that the path itself steps is its first or last
///    ('if (--Depth == 0) Release'): it goes with the lock, but by what the
///    driver has counted before;
///  - whether a counter is equal to a bound that isn't a constant
///    ('if (Index == Count - 1) Release');
///  - nothing, where only a test of the IRQL that decides nothing has raised
///  it.
std::optional<std::vector<Note>> makePathNotes(const ExplodedPath &Path,
                                               const Draft &D,
                                               const UnitFacts &Facts,
                                               ContractIndex &Contracts);

} // namespace irqlint

#endif // IRQLINT_ANALYSIS_PATHNOTES_H
