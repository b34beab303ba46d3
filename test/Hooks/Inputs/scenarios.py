#!/usr/bin/env python3
"""Commits in real git repositories, with irqlint as the hook.

Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

scenarios.py NAME --irqlint PROGRAM --folder FOLDER runs one of the functions
below; each is the script of one test.
"""

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys

DRIVER = """#include <ntddk.h>
static FAST_MUTEX Mutex;
DRIVER_DISPATCH %(name)s;
NTSTATUS %(name)s(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  UNREFERENCED_PARAMETER(DeviceObject);
  ExAcquireFastMutex(&Mutex);
%(release)s  return Irp->IoStatus.Status;
}
"""


def clean(name="Close"):
    return DRIVER % {"name": name, "release": "  ExReleaseFastMutex(&Mutex);\n"}


def leak(name="Close"):
    return DRIVER % {"name": name, "release": ""}


HEADER = """#pragma once
#include <ntddk.h>
static inline void Lock(PFAST_MUTEX Mutex) {
  ExAcquireFastMutex(Mutex);
}
static inline void Unlock(PFAST_MUTEX Mutex) {
  %s
}
"""
GOOD_HEADER = HEADER % "ExReleaseFastMutex(Mutex);"
BAD_HEADER = HEADER % "UNREFERENCED_PARAMETER(Mutex);"

USER = """#include "wrapper.h"
static FAST_MUTEX Mutex;
DRIVER_DISPATCH %(name)s;
NTSTATUS %(name)s(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  UNREFERENCED_PARAMETER(DeviceObject);
  Lock(&Mutex);
  Unlock(&Mutex);
  return Irp->IoStatus.Status;
}
"""


class Repository:
    def __init__(self, folder, irqlint, hook=True):
        self.folder = folder
        self.irqlint = irqlint
        folder.mkdir(parents=True)
        self.environment = {k: v for k, v in os.environ.items() if not k.startswith("GIT_")}
        self.environment.update(
            GIT_CONFIG_GLOBAL=os.devnull,
            GIT_CONFIG_SYSTEM=os.devnull,
            HOME=str(folder.parent),
            IRQLINT=irqlint,
            LC_ALL="C",
        )
        self.git("init", "-q", "-b", "main")
        self.git("config", "user.name", "Somebody")
        self.git("config", "user.email", "somebody@example.invalid")
        if hook:
            self.write("probe.c", clean())
            self.run(irqlint, "setup", ".", "--git-hook")
            for name in ("probe.c", "compile_commands.json", ".clangd"):
                (folder / name).unlink()

    def run(self, *command):
        done = subprocess.run(command, cwd=self.folder, env=self.environment,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.output = done.stdout
        self.code = done.returncode
        print("$ %s\n%s" % (" ".join(command), done.stdout))
        return done.returncode

    def git(self, *arguments):
        if self.run("git", *arguments):
            sys.exit("git " + " ".join(arguments) + " failed")

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def stage(self, name, text):
        self.write(name, text)
        self.git("add", "--", name)

    def passes(self, *says):
        """Commits; the hook must let it."""
        if self.run("git", "commit", "-q", "-m", "a change"):
            sys.exit("the commit was stopped")
        self.expect(says)

    def stopped(self, *says):
        """Tries to commit; the hook must not let it."""
        before = self.head()
        if not self.run("git", "commit", "-q", "-m", "a change"):
            sys.exit("the commit went through")
        output = self.output
        if self.head() != before:
            sys.exit("there is a commit all the same")
        self.output = output
        self.expect(says)

    def head(self):
        self.run("git", "rev-parse", "-q", "--verify", "HEAD")
        return self.output

    def expect(self, says):
        for pattern in says:
            if not re.search(pattern, self.output):
                sys.exit("not said: " + pattern)

    def silent(self, pattern):
        if re.search(pattern, self.output):
            sys.exit("said: " + pattern)


def staged_leak(repository):
    repository.stage("close.c", clean())
    repository.passes("1 file, .* 0 findings")
    repository.stage("close.c", leak())
    repository.stopped(r"(?m)^close\.c:6:3: warning: fast mutex 'Mutex' .*\[wdk-lock-leak\]",
                       "note: returns here", "the commit would bring 1 finding;")
    repository.stage("close.c", clean())
    repository.stage("create.c", clean("Create"))
    repository.passes("1 file,")


def partial_staging(repository):
    repository.stage("close.c", clean())
    repository.passes()
    # The leak is only in the folder.
    repository.stage("close.c", "// Closes.\n" + clean())
    repository.write("close.c", leak())
    repository.passes("0 findings")
    # It is staged, and mended in the folder.
    repository.git("add", "close.c")
    repository.write("close.c", clean())
    repository.stopped("wdk-lock-leak")
    # Half of the changes of one file is staged, as by 'git add -p'.
    repository.stage("close.c", clean() + clean("Create").replace("static FAST_MUTEX Mutex;\n", ""))
    repository.write("close.c", leak() + leak("Create").replace("static FAST_MUTEX Mutex;\n", ""))
    repository.passes("0 findings")


def old_findings(repository):
    repository.stage("close.c", leak())
    repository.run("git", "commit", "-q", "--no-verify", "-m", "an old leak")
    repository.stage("close.c", "// Moved\n// down.\n" + leak())
    repository.passes("0 findings")
    more = leak("Create").replace("#include <ntddk.h>\nstatic FAST_MUTEX Mutex;\n", "")
    repository.stage("close.c", leak() + more)
    repository.stopped("'Create'", "would bring 1 finding")
    repository.silent("dispatch routine 'Close' returns")


def header_change(repository):
    repository.stage("inc/wrapper.h", GOOD_HEADER)
    repository.stage("inc/all.h", '#include "wrapper.h"\n')
    repository.stage("src/close.c", USER % {"name": "Close"})
    repository.stage("src/create.c", USER.replace("wrapper.h", "ALL.H") % {"name": "Create"})
    repository.stage("src/other.c", clean("Read"))
    repository.passes("3 files,")
    repository.stage("inc/wrapper.h", BAD_HEADER)
    # The header is mended in the folder, but that isn't staged.
    repository.write("inc/wrapper.h", GOOD_HEADER)
    repository.stopped("'Close' returns", "'Create' returns", "2 files,")
    repository.git("add", "inc/wrapper.h")
    repository.stage("inc/unused.h", "#pragma once\n")
    repository.passes()
    repository.silent("files?,")


def renames_and_deletes(repository):
    repository.stage("old name.c", leak())
    repository.stage("gone.c", clean("Read"))
    repository.stage("wrapper.h", GOOD_HEADER)
    repository.stage("user.c", USER % {"name": "Write"})
    repository.run("git", "commit", "-q", "--no-verify", "-m", "old")
    repository.git("mv", "old name.c", "new name.c")
    repository.git("rm", "-q", "gone.c")
    repository.passes("1 file, .* 0 findings")
    # A header that is still in use.
    repository.git("rm", "-q", "--cached", "wrapper.h")
    repository.stopped("user.c:1:10: fatal error: 'wrapper.h' file not found",
                       "would bring 1 file that can't be analysed")


def first_commit(repository):
    repository.stage("close.c", leak())
    repository.stopped("wdk-lock-leak", "would bring 1 finding")
    repository.stage("close.c", clean())
    repository.passes("1 file,")


def merge(repository):
    repository.stage("close.c", clean())
    repository.stage("create.c", clean("Create"))
    repository.passes()
    repository.git("checkout", "-q", "-b", "theirs")
    repository.stage("close.c", "// theirs\n" + leak())
    repository.run("git", "commit", "-q", "--no-verify", "-m", "theirs has a leak")
    repository.git("checkout", "-q", "main")
    repository.stage("close.c", "// ours\n" + clean())
    repository.passes()
    if not repository.run("git", "merge", "-q", "theirs"):
        sys.exit("no conflict")
    # The resolution takes over their leak, which isn't new, and adds one.
    repository.stage("close.c", "// both\n" + leak())
    repository.stage("create.c", leak("Create"))
    repository.stopped("'Create' returns", "would bring 1 finding;")
    repository.silent("'Close' returns")
    repository.stage("create.c", clean("Create"))
    repository.passes("0 findings")


def spaces_in_names(repository):
    repository.stage("My Driver/the close.c", clean())
    repository.stage("My Driver/the umlaut \u00e4.c", clean("Create"))
    repository.passes("2 files,")
    repository.stage("My Driver/the close.c", leak())
    repository.stage("My Driver/the umlaut \u00e4.c", leak("Create"))
    repository.stopped("My Driver/the close.c:6:3: warning:", "would bring 2 findings")


def parse_errors(repository):
    repository.stage("close.c", clean())
    repository.passes()
    repository.stage("close.c", clean().replace("&Mutex", "&Mutes", 1))
    repository.stopped("close.c:6:23: error: use of undeclared identifier 'Mutes'",
                       "would bring 1 file that can't be analysed")
    # What didn't parse before is said, and doesn't stop anybody.
    repository.run("git", "commit", "-q", "--no-verify", "-m", "broken")
    repository.stage("close.c", "// still\n" + clean().replace("&Mutex", "&Mutes", 1))
    repository.passes("error: 'close.c' did not parse")


def of_fifty_units(repository):
    for number in range(50):
        repository.write("unit%d.c" % number, clean("Close%d" % number))
    repository.git("add", ".")
    repository.run("git", "commit", "-q", "--no-verify", "-m", "fifty")
    repository.stage("unit7.c", leak("Close7"))
    repository.stage("unit8.c", clean("Close8") + "// changed\n")
    repository.stopped("irqlint: 2 files,", "'Close7' returns")
    repository.stage("README", "No code.\n")
    repository.stage("unit7.c", clean("Close7"))
    repository.passes("irqlint: 1 file,")


def compile_commands(repository):
    repository.stage("src/close.c", clean().replace("#include", "#ifndef OURS\n#error\n#endif\n#include"))
    repository.write("README", "")
    repository.run(repository.irqlint, "setup", ".", "--", "-DOURS")
    repository.passes("1 file,")
    # A new source gets the flags of its neighbour.
    repository.stage("src/create.c", leak("Create").replace("#include", "#ifndef OURS\n#error\n#endif\n#include"))
    repository.stopped("src/create.c:9:3: warning")


def suppressed_and_configured(repository):
    repository.stage("close.c", leak().replace("&Mutex);", "&Mutex); // NOLINT(wdk-lock-leak)", 1))
    repository.passes("1 suppressed")
    repository.write(".irqlint.yaml", "checks: ['-wdk-lock-leak']\n")
    repository.stage("create.c", leak("Create"))
    repository.passes("0 findings")
    repository.write(".irqlint.yaml", "cheks: ['-wdk-lock-leak']\n")
    repository.stage("create.c", leak("Read"))
    repository.stopped(".irqlint.yaml:1:1: .*cheks")


def no_program(repository):
    repository.environment["IRQLINT"] = "/nowhere/irqlint"
    repository.stage("close.c", clean())
    repository.stopped("'/nowhere/irqlint' isn't there, so nothing was checked")


def pre_commit_framework(repository):
    repository.stage("close.c", clean())
    repository.run(repository.irqlint, "setup", ".", "--pre-commit")
    config = repository.folder / ".pre-commit-config.yaml"
    config.write_text(config.read_text().replace("entry: irqlint", "entry: " + repository.irqlint))
    repository.git("add", ".pre-commit-config.yaml")
    repository.git("rm", "-q", "--cached", "--ignore-unmatch", "compile_commands.json")
    if repository.run("pre-commit", "install"):
        sys.exit("pre-commit isn't installed in the repository")
    repository.passes("irqlint.*Passed")
    repository.stage("close.c", leak())
    repository.write("close.c", clean())
    repository.stopped("irqlint.*Failed", "close.c:6:3: warning: .*wdk-lock-leak")
    if (repository.folder / "close.c").read_text() != clean():
        sys.exit("the folder was changed")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("scenario")
    parser.add_argument("--irqlint", required=True)
    parser.add_argument("--folder", required=True, type=pathlib.Path)
    arguments = parser.parse_args()
    shutil.rmtree(arguments.folder, ignore_errors=True)
    scenario = globals()[arguments.scenario.replace("-", "_")]
    framework = scenario is pre_commit_framework
    scenario(Repository(arguments.folder / "repository", arguments.irqlint, hook=not framework))


if __name__ == "__main__":
    main()
