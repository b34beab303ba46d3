//===- ReportFiles.cpp - --sarif, --json, --html --------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReportFiles.h"

using namespace irqlint;
using llvm::StringRef;
namespace cl = llvm::cl;
namespace fs = llvm::sys::fs;

ReportOptions::ReportOptions(cl::OptionCategory &Category, cl::SubCommand &Of)
    : Sarif("sarif",
            cl::desc("Write a SARIF 2.1.0 document to FILE ('-': the standard "
                     "output)"),
            cl::value_desc("FILE"), cl::cat(Category), cl::sub(Of)),
      Json("json",
           cl::desc("Write JSON, one object a line, to FILE ('-': the standard "
                    "output)"),
           cl::value_desc("FILE"), cl::cat(Category), cl::sub(Of)),
      Html("html",
           cl::desc("Write an HTML report to FILE ('-': the standard output)"),
           cl::value_desc("FILE"), cl::cat(Category), cl::sub(Of)) {}

static llvm::Error cannotWrite(StringRef Name, const llvm::Twine &Why) {
  return llvm::createStringError("'" + Name + "' can't be written: " + Why);
}

llvm::Expected<ReportFiles::Document> ReportFiles::open(StringRef Name) {
  Document New;
  New.Name = Name.str();
  std::error_code Failed;
  fs::file_status Status;
  bool InPlace = Name == "-" || (!fs::status(Name, Status) &&
                                 Status.type() != fs::file_type::regular_file);
  if (InPlace) {
    New.Stream = std::make_unique<llvm::raw_fd_ostream>(Name, Failed);
    if (Failed)
      return cannotWrite(Name, Failed.message());
    return New;
  }
  llvm::Expected<fs::TempFile> Temporary =
      fs::TempFile::create(Name + ".%%%%%%%%.tmp");
  if (!Temporary)
    return cannotWrite(Name, llvm::toString(Temporary.takeError()));
  New.Stream = std::make_unique<llvm::raw_fd_ostream>(Temporary->FD,
                                                      /*shouldClose=*/false);
  New.Temporary = std::move(*Temporary);
  return New;
}

llvm::Error ReportFiles::open(const RunStart &Start) {
  auto Add = [&](StringRef Name, auto Make) -> llvm::Error {
    if (Name.empty())
      return llvm::Error::success();
    if (Name == "-" && ToStdout)
      return llvm::createStringError(
          "only one report can go to the standard output");
    ToStdout |= Name == "-";
    llvm::Expected<Document> New = open(Name);
    if (!New)
      return New.takeError();
    New->Writer = Make(*New->Stream);
    Documents.push_back(std::move(*New));
    return llvm::Error::success();
  };
  if (llvm::Error E = Add(Options.Sarif, [&](llvm::raw_ostream &OS) {
        return makeSarifWriter(OS, Start, Contracts);
      }))
    return E;
  if (llvm::Error E = Add(Options.Json, [&](llvm::raw_ostream &OS) {
        return makeJsonWriter(OS, Start);
      }))
    return E;
  return Add(Options.Html, [&](llvm::raw_ostream &OS) {
    return makeHtmlWriter(OS, Start, Contracts);
  });
}

void ReportFiles::add(const UnitReport &Unit) {
  for (Document &D : Documents)
    D.Writer->add(Unit);
}

llvm::Error ReportFiles::finish(const RunEnd &End) {
  for (Document &D : Documents) {
    D.Writer->finish(End);
    D.Stream->flush();
    if (D.Stream->has_error()) {
      std::string Why = D.Stream->error().message();
      D.Stream->clear_error();
      return cannotWrite(D.Name, Why);
    }
    if (!D.Temporary)
      continue;
    if (llvm::Error E = D.Temporary->keep(D.Name))
      return cannotWrite(D.Name, llvm::toString(std::move(E)));
    D.Temporary.reset();
  }
  return llvm::Error::success();
}

ReportFiles::~ReportFiles() {
  for (Document &D : Documents) {
    D.Writer.reset();
    D.Stream->clear_error();
    D.Stream.reset();
    if (D.Temporary)
      llvm::consumeError(D.Temporary->discard());
  }
}
