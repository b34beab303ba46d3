//===- CompletionCommand.cpp - irqlint completion -------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Writes what a shell needs to complete irqlint's command lines.
//
//===----------------------------------------------------------------------===//

#include "Command.h"
#include "OptionTable.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace irqlint;
using llvm::outs;
using llvm::StringRef;
namespace cl = llvm::cl;

static int runCompletion(const Invocation &);
static Command Completion("completion",
                          "Print the completion script of a shell",
                          runCompletion);
static cl::opt<std::string> Shell(cl::Positional, cl::Required,
                                  cl::desc("bash|zsh|fish"),
                                  cl::sub(Completion));

/// Text in single quotes, as all three shells read it.
static std::string quote(StringRef Text) {
  std::string Result = "'";
  for (char C : Text)
    Result += C == '\'' ? std::string("'\\''") : std::string(1, C);
  return Result + "'";
}

static std::string optionWords(const CommandEntry &Command) {
  std::vector<std::string> Words;
  for (const OptionEntry &Option : Command.Options)
    // A long option's value follows '=', that of a short one a space.
    Words.push_back(
        Option.spelling() +
        (Option.Value.empty() || Option.Name.size() == 1 ? "" : "="));
  return llvm::join(Words, " ");
}

static void writeBash(llvm::ArrayRef<CommandEntry> Commands) {
  std::vector<std::string> Names;
  for (const CommandEntry &Command : Commands.drop_front())
    Names.push_back(Command.Name);
  outs() << "# bash completion for irqlint\n"
            "_irqlint() {\n"
            "  local options names="
         << quote(llvm::join(Names, " ")) << R"sh(
  local current=${COMP_WORDS[COMP_CWORD]}
  local previous=${COMP_WORDS[COMP_CWORD - 1]}
  # The shell takes '=' for a word of its own.
  [[ $current != = ]] || current=
  [[ $previous != = ]] || previous=${COMP_WORDS[COMP_CWORD - 2]}
  case ${COMP_WORDS[1]} in
)sh";
  for (const CommandEntry &Command : Commands.drop_front())
    outs() << "  " << Command.Name
           << ") options=" << quote(optionWords(Command)) << " ;;\n";
  outs() << "  *) options=" << quote(optionWords(Commands.front())) << " ;;\n"
         << R"sh(  esac
  case $previous in
  --checks | --explain)
    options=$("${COMP_WORDS[0]}" --list-checks 2>/dev/null | cut -d' ' -f1)
    COMPREPLY=($(compgen -W "$options" -- "$current"))
    return
    ;;
  esac
  if [[ $current == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$current"))
    [[ ${COMPREPLY[0]} != *= ]] || compopt -o nospace 2>/dev/null
    return
  fi
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen -f -- "$current"))
  [[ $COMP_CWORD -ne 1 ]] || COMPREPLY+=($(compgen -W "$names" -- "$current"))
}
complete -F _irqlint irqlint
)sh";
}

/// One option as zsh's _arguments takes it.
static std::string zshOption(const OptionEntry &Option) {
  std::string Help;
  for (char C : Option.Help) {
    if (C == '[' || C == ']' || C == ':')
      Help += '\\';
    Help += C;
  }
  std::string Spec = "*" + Option.spelling();
  if (!Option.Value.empty())
    Spec += "=";
  Spec += "[" + Help + "]";
  if (!Option.Value.empty()) {
    StringRef Action = Option.TakesFile     ? "_files"
                       : Option.TakesFolder ? "_files -/"
                                            : " ";
    Spec += (":" + Option.Value + ":" + Action).str();
  }
  return quote(Spec);
}

static void writeZsh(llvm::ArrayRef<CommandEntry> Commands) {
  outs() << "#compdef irqlint\n# zsh completion for irqlint\n_irqlint() {\n"
            "  local -a commands=(\n";
  for (const CommandEntry &Command : Commands.drop_front())
    outs() << "    " << quote(Command.Name + ":" + Command.Description) << "\n";
  outs() << "  )\n  case $words[2] in\n";
  for (const CommandEntry &Command : Commands.drop_front()) {
    outs() << "  " << Command.Name << ") _arguments";
    for (const OptionEntry &Option : Command.Options)
      outs() << " \\\n    " << zshOption(Option);
    outs() << " \\\n    '*:file:_files' ;;\n";
  }
  outs() << "  *)\n    (( CURRENT > 2 )) || _describe command commands\n"
            "    _arguments";
  for (const OptionEntry &Option : Commands.front().Options)
    outs() << " \\\n      " << zshOption(Option);
  outs() << " \\\n      '*:file:_files' ;;\n  esac\n}\n_irqlint \"$@\"\n";
}

static void writeFish(llvm::ArrayRef<CommandEntry> Commands) {
  outs() << "# fish completion for irqlint\n";
  for (const CommandEntry &Command : Commands) {
    std::string When = Command.Name.empty()
                           ? "__fish_use_subcommand"
                           : "__fish_seen_subcommand_from " + Command.Name;
    if (!Command.Name.empty())
      outs() << "complete -c irqlint -n __fish_use_subcommand -a "
             << Command.Name << " -d " << quote(Command.Description) << '\n';
    for (const OptionEntry &Option : Command.Options) {
      outs() << "complete -c irqlint -n " << quote(When)
             << (Option.Name.size() == 1 ? " -s " : " -l ") << Option.Name;
      if (!Option.Value.empty())
        outs() << (Option.TakesFile || Option.TakesFolder ? " -r" : " -x");
      outs() << " -d " << quote(Option.Help) << '\n';
    }
  }
}

static int runCompletion(const Invocation &) {
  std::vector<CommandEntry> Commands = listCommands();
  if (Shell == "bash")
    writeBash(Commands);
  else if (Shell == "zsh")
    writeZsh(Commands);
  else if (Shell == "fish")
    writeFish(Commands);
  else
    return fail("no completion for '" + Shell +
                "'; there is one for bash, zsh and fish");
  return Clean;
}
