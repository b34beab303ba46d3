//===- ClangdSeams.cpp - Where irqlint hooks into clangd ------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ClangdSeams.h"
#include "EditorTransport.h"
#include "HoverText.h"
#include "Project/CaseInsensitiveFileSystem.h"
#include "Rules/Rule.h"
#include "clang-tidy/ClangTidyOptions.h"
#include "clang/Frontend/CompilerInvocation.h"
#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/ADT/FunctionExtras.h"
#include <optional>

using namespace irqlint;
using clang::tidy::ClangTidyOptions;
using clang::tooling::CompileCommand;
using llvm::StringRef;

/// Declares clangd's function under Real and its replacement under Wrap.
#define SEAM(Result, Name, Symbol, ...)                                        \
  Result real##Name(__VA_ARGS__) __asm__("__real_" Symbol);                    \
  Result wrap##Name(__VA_ARGS__) __asm__("__wrap_" Symbol)

static ResourcePaths Resources;
static OpenFiles Files;
/// Null where clangd serves no editor (--check).
static EditorTransport *Editor = nullptr;

void irqlint::setResources(const ResourcePaths &Found) { Resources = Found; }

//===----------------------------------------------------------------------===//
// Which checks run
//===----------------------------------------------------------------------===//

/// clangd's TidyProvider: adds to the options of a file.
using TidyProvider =
    llvm::unique_function<void(ClangTidyOptions &, StringRef) const>;

SEAM(TidyProvider, DefaultChecks, "_ZN5clang6clangd20provideDefaultChecksEv", );
SEAM(std::optional<bool>, IsFastCheck,
     "_ZN5clang6clangd15isFastTidyCheckEN4llvm9StringRefE", StringRef Check);

/// The checks that are on where nothing is configured, as a list of globs.
static std::string defaultRules() {
  std::string Globs = "wdk-coverage";
  for (const RuleEntry &Entry : allRules())
    if (Entry.Info->DefaultOn)
      Globs += "," + Entry.Info->Id.str();
  return Globs;
}

/// clangd asks for defaults after .clang-tidy and .clangd were read. irqlint's
/// go in front of what these say, so that they can turn a rule off.
TidyProvider wrapDefaultChecks() {
  return [Clangds = realDefaultChecks(),
          Own = defaultRules()](ClangTidyOptions &Options, StringRef File) {
    Clangds(Options, File);
    Options.Checks = Own + "," + Options.Checks.value_or("");
  };
}

/// clangd runs only checks whose latency it knows to be small; that of the
/// rules is bounded.
std::optional<bool> wrapIsFastCheck(StringRef Check) {
  return Check.starts_with("wdk-") ? true : realIsFastCheck(Check);
}

//===----------------------------------------------------------------------===//
// How files are parsed
//===----------------------------------------------------------------------===//

SEAM(void, MangleCommand,
     "_ZNK5clang6clangd14CommandManglerclERNS_"
     "7tooling14CompileCommandEN4llvm9StringRefE",
     const void *This, CompileCommand &Command, StringRef File);

/// Completes a command as for 'irqlint FILE', after clangd has applied the
/// user's own settings to it.
void wrapMangleCommand(const void *This, CompileCommand &Command,
                       StringRef File) {
  realMangleCommand(This, Command, File);
  if (Command.CommandLine.empty())
    return;
  Command.CommandLine = completeCommand(Command.CommandLine, Resources);
  // In an editor the compiler's warnings are wanted.
  llvm::erase(Command.CommandLine, "-w");
  if (auto Open = Files.find(File); Open && Open->Round)
    Command.Output = "irqlint-" + std::to_string(Open->Round);
}

//===----------------------------------------------------------------------===//
// What clangd's threads do
//===----------------------------------------------------------------------===//

/// A result of clangd's that is only passed on. As it is returned in memory
/// that the caller provides, its size doesn't matter here.
struct Passed {
  ~Passed();
};

SEAM(Passed, BuildAST,
     "_ZN5clang6clangd9ParsedAST5buildEN4llvm9StringRefERKNS0_"
     "11ParseInputsESt10unique_ptrINS_18CompilerInvocationESt14default_"
     "deleteIS8_EENS2_8ArrayRefINS0_4DiagEEESt10shared_ptrIKNS0_"
     "12PreambleDataEE",
     StringRef Path, const void *Inputs,
     std::unique_ptr<clang::CompilerInvocation> Invocation,
     llvm::ArrayRef<char> Diagnostics, std::shared_ptr<const void> Preamble);

Passed wrapBuildAST(StringRef Path, const void *Inputs,
                    std::unique_ptr<clang::CompilerInvocation> Invocation,
                    llvm::ArrayRef<char> Diagnostics,
                    std::shared_ptr<const void> Preamble) {
  OpenFiles::Build Build(Files, Path, Preamble);
  return realBuildAST(Path, Inputs, std::move(Invocation), Diagnostics,
                      std::move(Preamble));
}

SEAM(Passed, Hover,
     "_ZN5clang6clangd8getHoverERNS0_9ParsedASTENS0_8PositionERKNS_"
     "6format11FormatStyleEPKNS0_11SymbolIndexE",
     clang::clangd::ParsedAST &AST, clang::clangd::Position Where,
     const void *Style, const void *Index);

Passed wrapHover(clang::clangd::ParsedAST &AST, clang::clangd::Position Where,
                 const void *Style, const void *Index) {
  clang::ASTContext &Context = AST.getASTContext();
  const clang::SourceManager &Sources = Context.getSourceManager();
  auto Main = Sources.getFileEntryRefForID(Sources.getMainFileID());
  StringRef Path = Main ? Main->getName() : "";
  auto File = Files.find(Path);
  if (File && Editor && Where.line == EditorTransport::FinishLine) {
    if (Files.finish(Context, AST.getPreprocessor(), *File))
      Editor->finished(Path);
  } else if (File && Editor) {
    Editor->addHover(
        Path, Where,
        describeHover(Context, AST.getPreprocessor(), Where, *File));
  }
  return realHover(AST, Where, Style, Index);
}

//===----------------------------------------------------------------------===//
// Messages
//===----------------------------------------------------------------------===//

SEAM(std::unique_ptr<clang::clangd::Transport>, JSONTransport,
     "_ZN5clang6clangd16newJSONTransportEP8_IO_FILERN4llvm11raw_"
     "ostreamEPS4_bNS0_15JSONStreamStyleE",
     std::FILE *In, llvm::raw_ostream &Out, llvm::raw_ostream *Mirror,
     bool Pretty, int Style);

std::unique_ptr<clang::clangd::Transport>
wrapJSONTransport(std::FILE *In, llvm::raw_ostream &Out,
                  llvm::raw_ostream *Mirror, bool Pretty, int Style) {
  TheUnitHost = &Files;
  auto Own = std::make_unique<EditorTransport>(
      realJSONTransport(In, Out, Mirror, Pretty, Style), Files,
      Resources.RulePages);
  Editor = Own.get();
  return Own;
}

//===----------------------------------------------------------------------===//
// Files
//===----------------------------------------------------------------------===//

using FileSystem = llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>;

SEAM(FileSystem, ViewFiles,
     "_ZNK5clang6clangd12ThreadsafeFS4viewEN4llvm9StringRefE", const void *This,
     StringRef Folder);

/// Drivers' includes ignore case and are written with backslashes.
FileSystem wrapViewFiles(const void *This, StringRef Folder) {
  return llvm::makeIntrusiveRefCnt<CaseInsensitiveFileSystem>(
      realViewFiles(This, Folder));
}
