//===- UnitPool.cpp - Units in processes of their own ---------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UnitPool.h"
#include "Report/Json.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Signals.h"
#include "llvm/Support/raw_ostream.h"
#include <atomic>
#include <csignal>
#include <cstring>
#include <new>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace irqlint;
using Clock = std::chrono::steady_clock;

/// How a unit's process says that it has run out of memory.
static constexpr int OutOfMemory = 77;

static std::atomic<bool> Interrupted;

/// Gives a unit's process what is its own: its limits, and a quiet death.
static void enterUnit(const UnitLimits &Limits) {
  // LLVM's handlers would print a stack trace for each; the parent says what
  // became of the unit.
  for (int Signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP, SIGINT,
                     SIGTERM, SIGHUP, SIGPIPE})
    signal(Signal, SIG_DFL);
  rlimit NoCore{0, 0};
  setrlimit(RLIMIT_CORE, &NoCore);
  if (Limits.MemoryMiB) {
    rlim_t Bytes = rlim_t(Limits.MemoryMiB) << 20;
    rlimit Memory{Bytes, Bytes};
    setrlimit(RLIMIT_DATA, &Memory);
    std::set_new_handler([] { _exit(OutOfMemory); });
    llvm::install_bad_alloc_error_handler(
        [](void *, const char *, bool) { _exit(OutOfMemory); });
  }
}

static void writeAll(int Pipe, llvm::StringRef Text) {
  while (!Text.empty()) {
    ssize_t Written = write(Pipe, Text.data(), Text.size());
    if (Written < 0 && errno == EINTR)
      continue;
    if (Written <= 0)
      _exit(1); // The parent is gone.
    Text = Text.drop_front(Written);
  }
}

void UnitPool::start(size_t Unit) {
  int Ends[2];
  if (pipe(Ends) != 0)
    llvm::report_fatal_error(llvm::Twine("no pipe: ") + strerror(errno));
  // Or a child prints once more what waits in the buffers.
  llvm::outs().flush();
  llvm::errs().flush();
  int Pid = fork();
  if (Pid < 0)
    llvm::report_fatal_error(llvm::Twine("no process: ") + strerror(errno));
  if (Pid == 0) {
    close(Ends[0]);
    enterUnit(Limits);
    std::string Text;
    llvm::raw_string_ostream OS(Text);
    writeJsonUnit(OS, Run(Unit));
    writeAll(Ends[1], Text);
    // Without destructors: what is freed one by one goes with the process.
    _exit(0);
  }
  close(Ends[1]);
  Workers.push_back({Unit, Pid, Ends[0], Clock::now(), {}, false});
}

bool UnitPool::read(Worker &W) {
  char Buffer[1 << 16];
  ssize_t Got = ::read(W.Pipe, Buffer, sizeof(Buffer));
  if (Got < 0)
    return errno != EINTR && errno != EAGAIN;
  W.Output.append(Buffer, Got);
  return Got == 0;
}

/// What a unit's process has come to, if it hasn't done its work.
static std::string describeEnd(int Status, bool TimedOut,
                               const UnitLimits &Limits) {
  if (TimedOut)
    return "gave up after " + std::to_string(Limits.Timeout.count()) +
           " s; --timeout sets the limit";
  if (WIFEXITED(Status) && WEXITSTATUS(Status) == OutOfMemory)
    return "needs more than " + std::to_string(Limits.MemoryMiB) +
           " MiB; --memory-limit sets the limit";
  if (WIFSIGNALED(Status))
    return std::string("irqlint crashed (") + strsignal(WTERMSIG(Status)) +
           "); please report it, with the file";
  return "irqlint failed; please report it, with the file";
}

UnitReport UnitPool::collect(Worker &W) {
  close(W.Pipe);
  int Status = 0;
  while (waitpid(W.Pid, &Status, 0) < 0 && errno == EINTR)
    ;
  if (!W.TimedOut && WIFEXITED(Status) && WEXITSTATUS(Status) == 0) {
    auto Report = readJsonReport(W.Output);
    if (Report && Report->Units.size() == 1)
      return std::move(Report->Units.front());
    if (!Report)
      llvm::consumeError(Report.takeError());
  }
  UnitReport Report;
  Report.File = NameOf(W.Unit);
  Report.Outcome = UnitOutcome::NotAnalyzed;
  std::string Why = describeEnd(Status, W.TimedOut, Limits);
  Report.Problems.push_back({{Report.File, 1, 1, 1}, Why, Severity::Error});
  Report.Log =
      "irqlint: error: '" + Report.File + "' was not analysed: " + Why + '\n';
  return Report;
}

void UnitPool::deliver(bool Interrupted) {
  while (!Finished.empty() &&
         (Interrupted || Finished.begin()->first == NextToDeliver)) {
    auto First = Finished.begin();
    Done(First->first, First->second);
    NextToDeliver = First->first + 1;
    Finished.erase(First);
  }
}

void UnitPool::clearProgress() {
  if (ProgressShown)
    llvm::errs() << "\r\033[K";
  ProgressShown = false;
}

void UnitPool::showProgress() {
  if (Count < 2 || Workers.empty() ||
      !llvm::sys::Process::StandardErrIsDisplayed())
    return;
  clearProgress();
  llvm::errs() << '[' << Completed << '/' << Count << "] "
               << llvm::sys::path::filename(NameOf(Workers.front().Unit));
  if (Completed) {
    std::chrono::duration<double> Passed = Clock::now() - Begin;
    double Left = Passed.count() / Completed * (Count - Completed);
    llvm::errs() << llvm::format(", %.0f s left", Left);
  }
  ProgressShown = true;
}

size_t UnitPool::run(size_t Units, std::function<std::string(size_t)> Names) {
  Count = Units;
  NameOf = std::move(Names);
  Begin = Clock::now();
  llvm::sys::SetInterruptFunction([] { Interrupted = true; });
  llvm::scope_exit Disarm([] { llvm::sys::SetInterruptFunction(nullptr); });
  size_t Next = 0;
  while ((Next < Count || !Workers.empty()) && !Interrupted) {
    while (Next < Count && Workers.size() < std::max(1u, Limits.Jobs))
      start(Next++);
    showProgress();
    std::vector<pollfd> Pipes;
    for (const Worker &W : Workers)
      Pipes.push_back({W.Pipe, POLLIN, 0});
    poll(Pipes.data(), Pipes.size(), /*ms=*/200);
    for (size_t I = Workers.size(); I-- > 0;) {
      Worker &W = Workers[I];
      if (Limits.Timeout.count() && !W.TimedOut &&
          Clock::now() - W.Start > Limits.Timeout) {
        W.TimedOut = true;
        kill(W.Pid, SIGKILL);
      }
      if (!Pipes[I].revents || !read(W))
        continue;
      Finished.emplace(W.Unit, collect(W));
      ++Completed;
      Workers.erase(Workers.begin() + I);
    }
    if (!Finished.empty() && Finished.begin()->first == NextToDeliver)
      clearProgress();
    deliver(/*Interrupted=*/false);
  }
  clearProgress();
  for (Worker &W : Workers) {
    kill(W.Pid, SIGKILL);
    close(W.Pipe);
    waitpid(W.Pid, nullptr, 0);
  }
  Workers.clear();
  deliver(Interrupted);
  return Count - Completed;
}
