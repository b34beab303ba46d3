//===- ClangdSeams.h - Where irqlint hooks into clangd ----------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// clangd's libraries are installed without their headers. What irqlint needs of
// them is declared here and in ClangdSeams.cpp as it is in LLVM 22; the linker
// redirects clangd's own calls of these functions to irqlint's (--wrap, see
// CMakeLists.txt), and fails when one of them is missing.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_TOOLS_IRQLINT_CLANGD_CLANGDSEAMS_H
#define IRQLINT_TOOLS_IRQLINT_CLANGD_CLANGDSEAMS_H

#include "Project/CompileFlags.h"
#include "clang/AST/ASTContext.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/Support/JSON.h"

namespace clang::clangd {

/// Runs the server over stdin and stdout; returns its exit code.
int clangdMain(int Argc, char *Argv[]);

/// clangd's view of a parsed file; only what irqlint asks it for.
class ParsedAST {
public:
  ASTContext &getASTContext();
  Preprocessor &getPreprocessor();
};

struct Position {
  // NOLINTBEGIN(readability-identifier-naming): as clangd has them.
  int line;
  int character;
  // NOLINTEND(readability-identifier-naming)
};

/// What carries messages between clangd and the editor.
class Transport {
public:
  virtual ~Transport() = default;
  virtual void notify(llvm::StringRef Method, llvm::json::Value Params) = 0;
  virtual void call(llvm::StringRef Method, llvm::json::Value Params,
                    llvm::json::Value ID) = 0;
  virtual void reply(llvm::json::Value ID,
                     llvm::Expected<llvm::json::Value> Result) = 0;

  /// clangd's side; returns false to end the loop.
  class MessageHandler {
  public:
    virtual ~MessageHandler() = default;
    virtual bool onNotify(llvm::StringRef Method, llvm::json::Value Params) = 0;
    virtual bool onCall(llvm::StringRef Method, llvm::json::Value Params,
                        llvm::json::Value ID) = 0;
    virtual bool onReply(llvm::json::Value ID,
                         llvm::Expected<llvm::json::Value> Result) = 0;
  };
  virtual llvm::Error loop(MessageHandler &Handler) = 0;
};

} // namespace clang::clangd

namespace irqlint {

/// Sets where irqlint's files are. To be called before clangdMain.
void setResources(const ResourcePaths &Resources);

} // namespace irqlint

#endif // IRQLINT_TOOLS_IRQLINT_CLANGD_CLANGDSEAMS_H
