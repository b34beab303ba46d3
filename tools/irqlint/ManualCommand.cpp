//===- ManualCommand.cpp - irqlint manual ---------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Writes the man page. Options, commands and checks come from their own
// declarations; the build runs this once.
//
//===----------------------------------------------------------------------===//

#include "Command.h"
#include "OptionTable.h"
#include "Rules/Rule.h"
#include "llvm/Support/raw_ostream.h"

using namespace irqlint;
using llvm::outs;
using llvm::StringRef;

static int runManual(const Invocation &);
static Command Manual("manual", "Print the man page, for man -l", runManual);

/// Text in which roff reads no request and no escape.
static std::string roff(StringRef Text) {
  std::string Result;
  if (Text.starts_with(".") || Text.starts_with("'"))
    Result = "\\&";
  for (char C : Text) {
    if (C == '\\')
      Result += "\\e";
    else if (C == '-')
      Result += "\\-";
    else
      Result += C;
  }
  return Result;
}

static void writeOptions(const CommandEntry &Command) {
  for (const OptionEntry &Option : Command.Options) {
    outs() << ".TP\n\\fB" << roff(Option.spelling()) << "\\fR";
    if (!Option.Value.empty())
      outs() << (Option.Name.size() == 1 ? " " : "=") << "\\fI"
             << roff(Option.Value) << "\\fR";
    outs() << "\n" << roff(Option.Help) << "\n";
  }
}

static int runManual(const Invocation &) {
  std::vector<CommandEntry> Commands = listCommands();
  outs() << ".TH IRQLINT 1 \"\" \"irqlint " IRQLINT_VERSION
            "\" \"User Commands\"\n"
         << R"(.SH NAME
irqlint \- find lock and IRQL defects in Windows kernel drivers
.SH SYNOPSIS
.B irqlint
[\fIoptions\fR] \fIFILE\fR... [\fB\-\-\fR \fIclang flags\fR]
.br
.B irqlint
\fICOMMAND\fR [\fIoptions\fR]
.SH DESCRIPTION
irqlint follows each path through a driver's C or C++ source and reports locks
that stay held, releases of locks that aren't held, and calls at an IRQL that
the called routine doesn't allow. It needs neither Windows nor a WDK: without
one among the flags it uses headers of its own. Findings go to the standard
output, what could not be analysed to the standard error.
.SH OPTIONS
)";
  writeOptions(Commands.front());
  outs() << ".SH COMMANDS\n";
  for (const CommandEntry &Command : llvm::ArrayRef(Commands).drop_front()) {
    outs() << ".SS irqlint " << roff(Command.Name) << "\n"
           << roff(Command.Description) << ".\n";
    writeOptions(Command);
  }
  outs() << ".SH CHECKS\n";
  for (const RuleEntry &Entry : allRules())
    outs() << ".TP\n\\fB" << roff(Entry.Info->Id) << "\\fR\n"
           << roff(Entry.Info->Summary)
           << (Entry.Info->DefaultOn ? "" : " (off by default)") << "\n";
  outs() << R"(.SH EXIT STATUS
.TP
.B 0
everything was explored, no finding
.TP
.B 1
findings
.TP
.B 2
something was not analysed: a file that did not parse, a function that was cut
off, a wrong option; there may be findings as well
.SH FILES
.TP
.I .irqlint.yaml
settings, in the folder of a source file or above it
.TP
.I compile_commands.json
the compilation database that
.B \-p
names the folder of
.SH SEE ALSO
.BR clang (1),
.BR clang-tidy (1),
.BR clangd (1)
)";
  return Clean;
}
