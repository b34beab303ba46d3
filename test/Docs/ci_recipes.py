#!/usr/bin/env python3
"""Runs the commands of the CI recipes in docs/ci on a small driver.

Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

    ci_recipes.py --recipes docs/ci --irqlint build/bin/irqlint FOLDER

What belongs to the service (a checkout, an upload) isn't run; apt-get does
nothing. Each recipe must pass on a driver without defects, and show a defect
that a change brings in the way in which it says it does.
"""

import argparse
import os
import pathlib
import shutil
import subprocess
import sys

import yaml

GOOD = """\
#include "driver.h"
static FAST_MUTEX Mutex;
DRIVER_DISPATCH Read;
NTSTATUS Read(PDEVICE_OBJECT Device, PIRP Irp) {
  ExAcquireFastMutex(&Mutex);
  ExReleaseFastMutex(&Mutex);
  return STATUS_SUCCESS;
}
"""
LEAK = GOOD.replace("  ExReleaseFastMutex(&Mutex);\n", "")


def commands(recipe):
    """The shell steps of a recipe that run irqlint, in order."""
    document = yaml.safe_load(recipe.read_text(encoding="utf-8"))
    if recipe.name == "github-actions.yml":
        steps = [s.get("run", "") for s in document["jobs"]["irqlint"]["steps"]]
    elif recipe.name == "azure-pipelines.yml":
        steps = [s.get("script", "") for s in document["steps"]]
    else:
        job = document["irqlint"]
        steps = ["\n".join(job["before_script"] + job["script"])]
    return [s for s in steps if "irqlint" in s]


class Driver:
    """A git repository with a driver, and a PATH with the programs."""

    def __init__(self, folder, irqlint):
        self.folder = folder
        shutil.rmtree(folder, ignore_errors=True)
        programs = folder / "bin"
        (folder / "src/driver/include").mkdir(parents=True)
        programs.mkdir()
        (programs / "irqlint").symlink_to(irqlint)
        (programs / "apt-get").write_text("#!/bin/sh\nexit 0\n")
        (programs / "apt-get").chmod(0o755)
        self.environment = dict(
            os.environ,
            PATH="%s:%s" % (programs, os.environ["PATH"]),
            HOME=str(folder),
            GIT_AUTHOR_NAME="A", GIT_AUTHOR_EMAIL="a@example.org",
            GIT_COMMITTER_NAME="A", GIT_COMMITTER_EMAIL="a@example.org",
        )
        self.source = folder / "src"
        (self.source / "driver/include/driver.h").write_text("#include <ntddk.h>\n")
        self.git("init", "-q")

    def git(self, *arguments):
        subprocess.run(["git", *arguments], cwd=self.source, check=True,
                       env=self.environment, capture_output=True)

    def commit(self, text):
        (self.source / "driver/read.c").write_text(text)
        self.git("add", "-A", "driver")
        self.git("commit", "-q", "-m", "change", "--allow-empty")

    def run(self, script):
        done = subprocess.run(["bash", "-eo", "pipefail", "-c", script],
                              cwd=self.source, env=self.environment,
                              capture_output=True, text=True)
        return done.returncode, done.stdout + done.stderr


def check(recipe, driver, failures):
    def expect(condition, what, output):
        if not condition:
            failures.append("%s: %s\n%s" % (recipe.name, what, output))

    driver.commit(GOOD)
    driver.commit(GOOD + "/* more */\n")
    for step in commands(recipe):
        code, output = driver.run(step)
        expect(code == 0, "fails on a driver without defects", output)
    driver.commit(LEAK)
    codes = []
    output = ""
    for step in commands(recipe):
        code, text = driver.run(step)
        codes.append(code)
        output += text
    expect("[wdk-lock-leak]" in output, "doesn't show the leak", output)
    if recipe.name == "github-actions.yml":
        sarif = driver.source / "irqlint.sarif"
        expect(not any(codes), "a finding fails the job", output)
        expect(sarif.exists() and "wdk-lock-leak" in sarif.read_text(),
               "no SARIF", output)
    else:
        expect(codes[-1] == 1, "a finding doesn't fail the job", output)


def check_make(recipe, driver, failures):
    (driver.source / "Makefile").write_text("include %s\n" % recipe)

    def make(target, expected):
        code, output = driver.run("make --no-print-directory " + target)
        if (code == 0) != expected:
            failures.append("%s: make %s: %d\n%s" % (recipe.name, target, code, output))

    driver.commit(GOOD)
    make("irqlint", True)
    driver.commit(LEAK)
    make("irqlint", False)
    make("irqlint-baseline", True)
    make("irqlint", True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--recipes", required=True, type=pathlib.Path)
    parser.add_argument("--irqlint", required=True, type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    arguments = parser.parse_args()
    failures = []
    recipes = sorted(arguments.recipes.iterdir())
    for recipe in recipes:
        driver = Driver(arguments.folder / recipe.stem, arguments.irqlint.resolve())
        run = check_make if recipe.suffix == ".mk" else check
        run(recipe.resolve(), driver, failures)
    print("\n".join(failures) or "%d recipes run" % len(recipes))
    return bool(failures) or len(recipes) < 4


if __name__ == "__main__":
    sys.exit(main())
