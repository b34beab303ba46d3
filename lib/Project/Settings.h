//===- Settings.h - What .irqlint.yaml says ---------------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A project's settings, read from the .irqlint.yaml that is nearest above a
// source file. A SettingsFinder finds and reads it; every door has a
// SetupFinder, which turns the settings of a file, and what the door's own
// options say, into an EngineSetup:
//
//   SetupFinder Setups(Overrides); // one for the process
//   auto Setup = Setups.forFile(File);
//   analyzeUnit(AST, PP, *(*Setup)->Contracts, (*Setup)->Options);
//
// docs/configuration.md describes the keys.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_PROJECT_SETTINGS_H
#define IRQLINT_PROJECT_SETTINGS_H

#include "Analysis/Session.h"
#include "Contracts/ContractTable.h"
#include "Project/PathGlob.h"
#include "Rules/Severity.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace irqlint {

/// The name of settings files.
inline constexpr llvm::StringLiteral SettingsFileName = ".irqlint.yaml";

/// Where a setting was made.
struct SettingOrigin {
  /// The settings file, absolute; empty: on the command line, or by the door.
  std::string File;
  unsigned Line = 0, Column = 0;
};

/// A setting that somebody has made.
template <typename T> struct Setting {
  T Value{};
  SettingOrigin From;
};

/// In which headers findings are reported. System headers never are.
enum class HeaderChoice : uint8_t {
  All,     ///< every one (the default)
  Project, ///< those below the folder of the settings file
  None,    ///< findings in the unit's own file only
  Listed   ///< those that a glob fits
};

/// Contracts as they were read.
struct ContractSource {
  /// Where the file is named; for sections of a settings file the first one.
  SettingOrigin From;
  /// The contract file, absolute, or the settings file itself.
  std::string Name;
  /// The text; for a settings file with all but its contracts blanked out.
  std::string Text;
};

/// The settings in force for a source file. Lists are in order: what comes
/// later wins.
struct Settings {
  /// The settings file that is nearest to the source; empty: there is none.
  std::string File;
  /// All settings files that were read, the nearest last.
  std::vector<std::string> Files;

  /// Globs as --checks has them, appended to the default checks.
  std::vector<Setting<std::string>> Checks;
  /// "rule-id.option" and its value.
  std::vector<Setting<std::pair<std::string, int64_t>>> Options;
  /// What was read of contracts: files, and sections of the settings files.
  std::vector<std::shared_ptr<const ContractSource>> ContractSources;
  /// Globs of rules, and how loudly these are told.
  std::vector<Setting<std::pair<std::string, Severity>>> Severities;
  /// Globs of rules whose findings are errors.
  std::vector<Setting<std::string>> WarningsAsErrors;
  /// Units that aren't analysed, and files in which nothing is reported.
  std::vector<Setting<PathGlob>> Exclude;
  std::optional<Setting<HeaderChoice>> Headers;
  /// With HeaderChoice::Listed.
  std::vector<PathGlob> HeaderGlobs;
  std::optional<Setting<bool>> RequireSuppressionReason;
  std::optional<Setting<bool>> ReportUnusedSuppressions;
  std::optional<Setting<unsigned>> MaxNodes;
  /// A baseline file, absolute.
  std::optional<Setting<std::string>> Baseline;
  /// The least severity that makes a run fail.
  std::optional<Setting<Severity>> FailOn;

  /// The table of contracts that they make, built-in ones below; never null.
  std::shared_ptr<const ContractTable> Contracts;

  /// Is the unit left out, is nothing reported in the file? \p Path is
  /// absolute.
  bool excludes(llvm::StringRef Path) const;
  /// Are findings in a file reported, while \p Unit is analysed? Both are
  /// absolute.
  bool reportsIn(llvm::StringRef Path, llvm::StringRef Unit) const;
  /// How loudly findings of a rule are told.
  Severity severityOf(llvm::StringRef RuleId) const;
  Severity failsFrom() const {
    return FailOn ? FailOn->Value : Severity::Warning;
  }
};

/// Something that is wrong with a settings file, or with a contract file that
/// it names.
struct SettingsProblem {
  /// File, line and column; an empty file: the command line.
  SettingOrigin Where;
  std::string Text;
};

/// Everything that is wrong with the settings of a file. The message has one
/// line a problem: "FILE:LINE:COLUMN: TEXT".
class SettingsError : public llvm::ErrorInfo<SettingsError> {
public:
  static char ID;
  explicit SettingsError(std::vector<SettingsProblem> Problems)
      : Problems(std::move(Problems)) {}
  std::vector<SettingsProblem> Problems;

  void log(llvm::raw_ostream &OS) const override;
  std::error_code convertToErrorCode() const override {
    return std::make_error_code(std::errc::invalid_argument);
  }
};

/// Finds and reads settings, each file once for as long as it doesn't change.
/// May be used by several threads at a time.
class SettingsFinder {
public:
  /// \p Files: where settings and contract files are read from; null: the real
  /// file system.
  explicit SettingsFinder(
      llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files = nullptr);
  ~SettingsFinder();

  /// The settings for a source file (which need not exist): those of the
  /// nearest .irqlint.yaml in its folder and above, with those further up if it
  /// says 'inherit: true'; the defaults if there is none. An invalid file is a
  /// SettingsError.
  llvm::Expected<std::shared_ptr<const Settings>>
  forFile(llvm::StringRef SourceFile);

  /// The settings where no file says anything.
  static std::shared_ptr<const Settings> defaults();

  /// The settings of one settings file, whatever its name (--config-file).
  llvm::Expected<std::shared_ptr<const Settings>>
  readFile(llvm::StringRef SettingsFile);

private:
  struct Input;
  struct Entry;
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files;
  std::mutex Guard;
  llvm::StringMap<std::unique_ptr<Entry>> Known;

  std::string nearest(llvm::StringRef Folder, std::vector<Input> &Looked) const;
  Input stamp(llvm::StringRef Path) const;
  llvm::Expected<std::shared_ptr<const Settings>>
  cached(llvm::StringRef SettingsFile);
  void load(llvm::StringRef SettingsFile, Entry &Into) const;
};

/// What a door's own options say; they win over the files.
struct SettingsOverrides {
  /// Appended to the files' checks.
  std::string Checks;
  /// The rules to run, whatever the files' checks say (the door has a selection
  /// of its own).
  std::optional<std::vector<std::string>> Rules;
  /// "rule-id.option=value".
  std::vector<std::string> CheckOptions;
  /// Read after the files' contracts; a routine that is in both is as here.
  std::vector<std::string> ContractFiles;
  /// "glob=level".
  std::vector<std::string> Severities;
  /// Globs.
  std::vector<std::string> WarningsAsErrors;
  /// Path globs, relative to the current folder.
  std::vector<std::string> Exclude;
  std::optional<unsigned> MaxNodes;
  std::optional<bool> RequireSuppressionReason;
  std::optional<bool> ReportUnusedSuppressions;
  std::optional<std::string> Baseline;
  std::optional<Severity> FailOn;
};

/// What the engine needs for a unit.
struct EngineSetup {
  /// The settings with the overrides in them.
  std::shared_ptr<const Settings> InForce;
  /// Must outlive the session's result.
  std::shared_ptr<const ContractTable> Contracts;
  SessionOptions Options;
};

/// Turns settings and a door's options into what the engine needs. Errors are
/// those of the overrides: a glob that fits no rule, a contract file that can't
/// be read; or that every check is turned off.
llvm::Expected<EngineSetup> makeSetup(const Settings &FromFiles,
                                      const SettingsOverrides &Overrides = {});

/// Finds settings and makes setups of them, each once for as long as no file
/// changes. May be used by several threads at a time.
class SetupFinder {
public:
  /// \p OneFile: the settings file for all sources, none at all if it is empty;
  /// not given: the nearest of each.
  explicit SetupFinder(
      SettingsOverrides Overrides = {},
      std::optional<std::string> OneFile = std::nullopt,
      llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files = nullptr)
      : Overrides(std::move(Overrides)), OneFile(std::move(OneFile)),
        Finder(std::move(Files)) {}

  llvm::Expected<std::shared_ptr<const EngineSetup>>
  forFile(llvm::StringRef SourceFile);

private:
  struct Made {
    std::shared_ptr<const Settings> Of;
    std::shared_ptr<const EngineSetup> Setup;
  };
  const SettingsOverrides Overrides;
  const std::optional<std::string> OneFile;
  SettingsFinder Finder;
  std::mutex Guard;
  /// By settings file.
  llvm::StringMap<Made> Known;
};

/// A key of settings files, for the schema, the docs and 'irqlint config'.
struct SettingsKey {
  llvm::StringRef Name;
  /// What its value is: "list of globs", "true or false".
  llvm::StringRef Value;
  /// What holds without it, as YAML writes it; empty: nothing.
  llvm::StringRef Default;
  llvm::StringRef Help;
};
llvm::ArrayRef<SettingsKey> settingsKeys();

} // namespace irqlint

#endif // IRQLINT_PROJECT_SETTINGS_H
