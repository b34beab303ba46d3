//===- EditorTransport.cpp - irqlint's part of the protocol ---------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EditorTransport.h"
#include "UnitFindings.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace irqlint;
using llvm::StringRef;
using llvm::json::Array;
using llvm::json::Object;
using llvm::json::Value;

/// How long a file isn't edited before the rest is explored.
static constexpr std::chrono::milliseconds RestBegins{250};
/// In front of the ids of irqlint's own requests to clangd.
static constexpr llvm::StringLiteral OwnId = "irqlint:";
/// LSP's number of a severity that shows as little as possible.
static constexpr int SeverityHint = 4;

std::string irqlint::pathOfUri(StringRef Uri) {
  if (!Uri.consume_front("file://"))
    return "";
  std::string Path;
  for (size_t I = 0; I < Uri.size(); ++I) {
    unsigned Code = 0;
    if (Uri[I] == '%' && !Uri.substr(I + 1, 2).getAsInteger(16, Code)) {
      Path += char(Code);
      I += 2;
    } else {
      Path += Uri[I];
    }
  }
  return Path;
}

static std::string uriOfPath(StringRef Path) {
  std::string Uri = "file://";
  for (char C : Path)
    if (llvm::isAlnum(C) || StringRef("-_.~/").contains(C))
      Uri += C;
    else
      Uri += '%' + llvm::utohexstr(static_cast<unsigned char>(C), false, 2);
  return Uri;
}

/// The document that a message is about; null if it is about none.
static const Object *documentOf(const Value &Params) {
  const Object *All = Params.getAsObject();
  return All ? All->getObject("textDocument") : nullptr;
}

static StringRef uriOfDocument(const Value &Params) {
  const Object *Document = documentOf(Params);
  return Document ? Document->getString("uri").value_or("") : "";
}

static std::string idText(const Value &ID) {
  std::string Text;
  llvm::raw_string_ostream(Text) << ID;
  return Text;
}

//===----------------------------------------------------------------------===//
// From the editor
//===----------------------------------------------------------------------===//

/// Sees what the editor sends before clangd does.
class EditorTransport::Incoming : public MessageHandler {
public:
  Incoming(EditorTransport &Own, MessageHandler &Clangd)
      : Own(Own), Clangd(Clangd) {}

  bool onNotify(StringRef Method, Value Params) override {
    std::string Path = pathOfUri(uriOfDocument(Params));
    if (Method == "textDocument/didOpen")
      Own.Files.open(Path);
    // Before clangd gets it: what runs now is for a text that is gone.
    if (Method == "textDocument/didChange")
      if (auto File = Own.Files.find(Path))
        ++File->Edits;
    if (Method == "textDocument/didOpen" || Method == "textDocument/didChange")
      Own.edited(Path, Params);
    if (Method == "textDocument/didClose")
      Own.Files.close(Path);
    std::lock_guard<std::mutex> Guard(Own.Handling);
    return Clangd.onNotify(Method, std::move(Params));
  }

  bool onCall(StringRef Method, Value Params, Value ID) override {
    if (Method == "textDocument/hover")
      if (const Object *Where = Params.getAsObject()->getObject("position")) {
        std::lock_guard<std::mutex> Guard(Own.Lock);
        Own.Hovers[idText(ID)] = {pathOfUri(uriOfDocument(Params)),
                                  Where->getInteger("line").value_or(0),
                                  Where->getInteger("character").value_or(0)};
      }
    std::lock_guard<std::mutex> Guard(Own.Handling);
    return Clangd.onCall(Method, std::move(Params), std::move(ID));
  }

  bool onReply(Value ID, llvm::Expected<Value> Result) override {
    std::lock_guard<std::mutex> Guard(Own.Handling);
    return Clangd.onReply(std::move(ID), std::move(Result));
  }

private:
  EditorTransport &Own;
  MessageHandler &Clangd;
};

llvm::Error EditorTransport::loop(MessageHandler &Handler) {
  Incoming Clangd(*this, Handler);
  std::thread Rests([&] { continueAtRest(Handler); });
  llvm::Error Result = Wire->loop(Clangd);
  {
    std::lock_guard<std::mutex> Guard(Lock);
    Ending = true;
  }
  Changed.notify_all();
  Rests.join();
  return Result;
}

//===----------------------------------------------------------------------===//
// What an edit has left out
//===----------------------------------------------------------------------===//

void EditorTransport::edited(StringRef Path, const Value &Params) {
  const Value *Version = documentOf(Params)->get("version");
  std::lock_guard<std::mutex> Guard(Lock);
  Resting[Path.str()] = {uriOfDocument(Params).str(),
                         Version ? *Version : Value(nullptr),
                         Clock::now() + RestBegins, false};
  Changed.notify_all();
}

void EditorTransport::finished(StringRef Path) {
  std::lock_guard<std::mutex> Guard(Lock);
  Finished.push_back(Path.str());
  Changed.notify_all();
}

/// Runs in a thread of its own: asks for the rest of analyses when their files
/// rest, and for a report when it is there.
void EditorTransport::continueAtRest(MessageHandler &Handler) {
  std::unique_lock<std::mutex> Guard(Lock);
  while (!Ending) {
    auto Next = Clock::now() + std::chrono::hours(1);
    std::vector<std::pair<std::string, Rest>> Due, Ready;
    for (auto &[Path, Each] : Resting) {
      if (Each.Asked)
        continue;
      if (Each.Due > Clock::now()) {
        Next = std::min(Next, Each.Due);
        continue;
      }
      Each.Asked = true;
      Due.push_back({Path, Each});
    }
    for (const std::string &Path : std::exchange(Finished, {}))
      Ready.push_back({Path, Resting[Path]});
    if (Due.empty() && Ready.empty()) {
      Changed.wait_until(Guard, Next);
      continue;
    }
    Guard.unlock();
    for (const auto &[Path, File] : Due)
      ask(Handler, Path, File.Uri);
    for (const auto &[Path, File] : Ready)
      if (Files.find(Path))
        rebuild(Handler, File);
    Guard.lock();
  }
}

/// clangd has no request of this kind; a hover gets at the AST in its turn.
void EditorTransport::ask(MessageHandler &Handler, const std::string &Path,
                          const std::string &Uri) {
  if (!Files.find(Path))
    return;
  std::lock_guard<std::mutex> Guard(Handling);
  Handler.onCall(
      "textDocument/hover",
      Object{{"textDocument", Object{{"uri", Uri}}},
             {"position", Object{{"line", FinishLine}, {"character", 0}}}},
      (OwnId + Path).str());
}

/// An edit that changes nothing. clangd parses the file again because its
/// compile command says so (OpenFile::Round).
void EditorTransport::rebuild(MessageHandler &Handler, const Rest &File) {
  std::lock_guard<std::mutex> Guard(Handling);
  Handler.onNotify("textDocument/didChange",
                   Object{{"textDocument", Object{{"uri", File.Uri},
                                                  {"version", File.Version}}},
                          {"contentChanges", Array{}}});
}

//===----------------------------------------------------------------------===//
// To the editor
//===----------------------------------------------------------------------===//

void EditorTransport::notify(StringRef Method, Value Params) {
  if (Method == "textDocument/publishDiagnostics")
    amendDiagnostics(Params);
  Wire->notify(Method, std::move(Params));
}

void EditorTransport::call(StringRef Method, Value Params, Value ID) {
  Wire->call(Method, std::move(Params), std::move(ID));
}

void EditorTransport::reply(Value ID, llvm::Expected<Value> Result) {
  if (auto Text = ID.getAsString(); Text && Text->starts_with(OwnId)) {
    if (!Result)
      llvm::consumeError(Result.takeError());
    return;
  }
  amendHover(ID, Result);
  Wire->reply(std::move(ID), std::move(Result));
}

/// clangd points to clang-tidy's site for every check, and takes irqlint for
/// clang-tidy.
void EditorTransport::amendDiagnostics(Value &Params) const {
  Object *All = Params.getAsObject();
  Array *Diagnostics = All ? All->getArray("diagnostics") : nullptr;
  if (!Diagnostics)
    return;
  for (Value &Each : *Diagnostics) {
    Object *D = Each.getAsObject();
    StringRef Rule = D ? D->getString("code").value_or("") : "";
    if (!Rule.starts_with("wdk-"))
      continue;
    (*D)["source"] = "irqlint";
    llvm::SmallString<256> Page(PagesFolder);
    llvm::sys::path::append(Page, Rule + ".md");
    if (!PagesFolder.empty() && llvm::sys::fs::exists(Page))
      (*D)["codeDescription"] = Object{{"href", uriOfPath(Page)}};
    else
      D->erase("codeDescription");
    if (D->getString("message").value_or("").ends_with(NotExploredYet))
      (*D)["severity"] = SeverityHint;
  }
}

void EditorTransport::addHover(StringRef Path, clang::clangd::Position Where,
                               std::string Text) {
  std::lock_guard<std::mutex> Guard(Lock);
  HoverTexts[{Path.str(), Where.line, Where.character}] = std::move(Text);
}

void EditorTransport::amendHover(const Value &ID,
                                 llvm::Expected<Value> &Result) {
  std::string Text;
  {
    std::lock_guard<std::mutex> Guard(Lock);
    auto Asked = Hovers.find(idText(ID));
    if (Asked == Hovers.end())
      return;
    auto Known = HoverTexts.find(Asked->second);
    if (Known != HoverTexts.end()) {
      Text = std::move(Known->second);
      HoverTexts.erase(Known);
    }
    Hovers.erase(Asked);
  }
  if (Text.empty() || !Result)
    return;
  Object *Hover = Result->getAsObject();
  Object *Contents = Hover ? Hover->getObject("contents") : nullptr;
  if (!Contents) {
    *Result =
        Object{{"contents", Object{{"kind", "markdown"}, {"value", Text}}}};
    return;
  }
  std::string Value = Contents->getString("value").value_or("").str();
  bool Markdown = Contents->getString("kind").value_or("") == "markdown";
  (*Contents)["value"] = Value + (Markdown ? "\n\n---\n\n" : "\n\n") + Text;
}
