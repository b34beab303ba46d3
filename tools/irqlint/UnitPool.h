//===- UnitPool.h - Units in processes of their own -------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each unit is analysed in a forked process, several at a time: a crash, an
// endless loop or a memory hog costs that unit and no other one.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_TOOLS_UNITPOOL_H
#define IRQLINT_TOOLS_UNITPOOL_H

#include "Report/RunReport.h"
#include <chrono>
#include <functional>
#include <map>

namespace irqlint {

/// What a unit may use.
struct UnitLimits {
  /// Units that run at a time.
  unsigned Jobs = 1;
  /// Wall-clock time of a unit; zero: without end.
  std::chrono::seconds Timeout{0};
  /// Memory of a unit in MiB; zero: without end.
  unsigned MemoryMiB = 0;
};

/// Runs units and hands their reports back in the order of the units.
class UnitPool {
public:
  /// Makes the report of a unit; runs in the unit's process.
  using Work = std::function<UnitReport(size_t Unit)>;
  /// Takes the report of a unit; runs here.
  using Sink = std::function<void(size_t Unit, UnitReport &Report)>;

  UnitPool(const UnitLimits &Limits, Work Run, Sink Done)
      : Limits(Limits), Run(std::move(Run)), Done(std::move(Done)) {}

  /// Runs the units 0 to \p Count - 1, named by \p NameOf for messages and
  /// for the line of progress, which only a terminal gets. Returns how many
  /// were left out because the user has interrupted the run; those that were
  /// done by then have been handed over.
  size_t run(size_t Count, std::function<std::string(size_t)> NameOf);

private:
  struct Worker {
    size_t Unit;
    int Pid, Pipe;
    std::chrono::steady_clock::time_point Start;
    std::string Output;
    bool TimedOut = false;
  };

  void start(size_t Unit);
  /// Reads what has come; true: the process is through.
  bool read(Worker &W);
  UnitReport collect(Worker &W);
  void deliver(bool Interrupted);
  void showProgress();
  void clearProgress();

  UnitLimits Limits;
  Work Run;
  Sink Done;
  std::function<std::string(size_t)> NameOf;
  std::vector<Worker> Workers;
  /// Reports that wait for an earlier unit.
  std::map<size_t, UnitReport> Finished;
  size_t Count = 0, NextToDeliver = 0, Completed = 0;
  bool ProgressShown = false;
  std::chrono::steady_clock::time_point Begin;
};

} // namespace irqlint

#endif // IRQLINT_TOOLS_UNITPOOL_H
