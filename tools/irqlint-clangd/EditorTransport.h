//===- EditorTransport.h - irqlint's part of the protocol -------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Stands between the editor and clangd. It passes all messages on, sees edits
// as they come, and adds to what clangd answers: the page of a rule to its
// diagnostics, irqlint's knowledge to a hover.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_TOOLS_IRQLINT_CLANGD_EDITORTRANSPORT_H
#define IRQLINT_TOOLS_IRQLINT_CLANGD_EDITORTRANSPORT_H

#include "ClangdSeams.h"
#include "OpenFiles.h"
#include <condition_variable>
#include <thread>

namespace irqlint {

class EditorTransport : public clang::clangd::Transport {
public:
  using Value = llvm::json::Value;
  using Clock = std::chrono::steady_clock;

  /// \p PagesFolder holds the rules' pages; empty: there are none.
  EditorTransport(std::unique_ptr<clang::clangd::Transport> Wire,
                  OpenFiles &Files, std::string PagesFolder)
      : Wire(std::move(Wire)), Files(Files),
        PagesFolder(std::move(PagesFolder)) {}

  void notify(llvm::StringRef Method, Value Params) override;
  void call(llvm::StringRef Method, Value Params, Value ID) override;
  void reply(Value ID, llvm::Expected<Value> Result) override;
  llvm::Error loop(MessageHandler &Handler) override;

  /// A hover request at this line asks for the rest of an analysis.
  static constexpr int FinishLine = 0x7ffffff0;
  /// What irqlint has to say at the place of a hover that is being answered.
  void addHover(llvm::StringRef Path, clang::clangd::Position Where,
                std::string Text);
  /// The rest of an analysis is done: clangd is to report it.
  void finished(llvm::StringRef Path);

private:
  class Incoming;
  struct Rest {
    std::string Uri;
    llvm::json::Value Version = nullptr;
    /// When the file counts as resting.
    Clock::time_point Due;
    bool Asked = false;
  };
  void amendDiagnostics(Value &Params) const;
  void amendHover(const Value &ID, llvm::Expected<Value> &Result);
  void edited(llvm::StringRef Path, const Value &Params);
  void continueAtRest(MessageHandler &Handler);
  void ask(MessageHandler &Handler, const std::string &Path,
           const std::string &Uri);
  void rebuild(MessageHandler &Handler, const Rest &File);

  std::unique_ptr<clang::clangd::Transport> Wire;
  OpenFiles &Files;
  std::string PagesFolder;

  /// clangd takes one message at a time.
  std::mutex Handling;
  /// For what follows.
  std::mutex Lock;
  std::condition_variable Changed;
  bool Ending = false;
  /// Files of which the last analysis may have left something out, by path.
  std::map<std::string, Rest> Resting;
  std::vector<std::string> Finished;
  /// The hover requests that are under way: path, line, column.
  using Place = std::tuple<std::string, int, int>;
  std::map<std::string, Place> Hovers;
  std::map<Place, std::string> HoverTexts;
};

/// The path of a file URI; empty for other URIs.
std::string pathOfUri(llvm::StringRef Uri);

} // namespace irqlint

#endif // IRQLINT_TOOLS_IRQLINT_CLANGD_EDITORTRANSPORT_H
