//===- main.cpp - The irqlint command line --------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Parses the command line and runs the command that it names.
//
//===----------------------------------------------------------------------===//

#include "Command.h"
#include "clang/Basic/Version.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/WithColor.h"

using namespace irqlint;
namespace cl = llvm::cl;

int irqlint::fail(const llvm::Twine &Message) {
  llvm::errs() << "irqlint: error: " << Message << '\n';
  return Incomplete;
}

std::string irqlint::count(size_t N, llvm::StringRef What) {
  return std::to_string(N) + ' ' + What.str() + (N == 1 ? "" : "s");
}

int main(int argc, char **argv) {
  llvm::InitLLVM Init(argc, argv);

  // What stands behind '--' is for Clang.
  Invocation How;
  How.Program = argv[0];
  std::vector<const char *> Own(argv, argv + argc);
  auto Dashes = llvm::find_if(Own, [](const char *Argument) {
    return llvm::StringRef(Argument) == "--";
  });
  if (Dashes != Own.end()) {
    How.ClangFlags.assign(Dashes + 1, Own.end());
    Own.erase(Dashes, Own.end());
  }
  cl::SetVersionPrinter([](llvm::raw_ostream &OS) {
    OS << "irqlint " IRQLINT_VERSION " (LLVM " << clang::getClangFullVersion()
       << ")\n";
  });
  cl::HideUnrelatedOptions({&checkCategory(), &llvm::getColorCategory()});
  if (!cl::ParseCommandLineOptions(
          Own.size(), Own.data(),
          "irqlint: lock and IRQL defects of Windows kernel drivers\n\n"
          "  irqlint [options] FILE... [-- clang flags]\n",
          &llvm::errs()))
    return Incomplete;

  How.Resources = findResources(argv[0], reinterpret_cast<void *>(&fail));
  if (std::optional<int> Code = Command::runNamed(How))
    return *Code;
  return runCheck(How);
}
