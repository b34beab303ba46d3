#!/usr/bin/env python3
"""Compares what two doors say of the whole test corpus.

Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

Every driver of the test-suite, and every example of the rules' pages, goes
through irqlint and through another door, without options. Both must give the
same findings: rule, file, line, column, message, and the same notes in the same
order; and both must name the same functions that were not explored whole.

Options of a driver's RUN line are left out: what is compared are two doors, not
a door and the comments in a driver.
"""

import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import sys

DIAGNOSTIC = re.compile(r"^(/.+?):(\d+):(\d+): (warning|error|note): (.*)$")
TAG = re.compile(r"^(.*) \[((?:optin\.)?wdk[-\w.]*|clang-diagnostic-\w+)\]$")
GAP = re.compile(r"^(/.+?):(\d+):(\d+): ('.*' was not explored whole: .*)$")
EXAMPLE = re.compile(r"^```c title=\"([\w-]+)\"\n(.*?)^```$", re.M | re.S)
COVERAGE = "wdk-coverage"
# What irqlint takes as MSVC does, and Clang's own doors don't parse.
ONLY_MSVC = ("RealCode-repeated-member.c",)


def corpus(root, folder):
    """Copies of the sources; the suite's own folders may be read-only."""
    for source in sorted(root.glob("test/**/*.c*")):
        if source.suffix not in (".c", ".cpp") or "Inputs" in source.parts:
            continue
        name = "-".join(source.relative_to(root / "test").parts)
        if name in ONLY_MSVC:
            continue
        yield folder / name, source.read_text(encoding="utf-8")
    for page in sorted(root.glob("docs/rules/wdk-*.md")):
        text = page.read_text(encoding="utf-8")
        for number, (kind, body) in enumerate(EXAMPLE.findall(text)):
            yield folder / ("%s-%d-%s.c" % (page.stem, number, kind)), body


def findings(lines, rule_of):
    """Findings of Clang's form: {(rule, file, line, column, message): notes}."""
    found = {}
    notes = []
    for line in lines:
        match = DIAGNOSTIC.match(line)
        if not match:
            continue
        *place, level, text = match.groups()
        if level == "note":
            notes.append((*place, text))
            continue
        notes = []
        tag = TAG.match(text)
        if tag and not tag.group(2).startswith("clang"):
            key = (rule_of(tag.group(2)), *place, tag.group(1))
            found.setdefault(key, notes)
    return found


def run(command):
    return subprocess.run(command, capture_output=True, text=True)


def flags(irqlint, folder):
    """What irqlint parses a file with, as 'irqlint setup' writes it."""
    probe = folder / "probe"
    probe.mkdir(exist_ok=True)
    (probe / "probe.c").write_text("")
    done = run([irqlint, "setup", "--force", str(probe)])
    if done.returncode:
        sys.exit(done.stdout + done.stderr)
    entry = json.loads((probe / "compile_commands.json").read_text())[0]
    arguments = entry.get("arguments") or entry["command"].split()
    return [a for a in arguments[1:] if not a.endswith("probe.c") and a != "--"]


class Door:
    def __init__(self, arguments, folder):
        self.arguments = arguments
        self.folder = folder
        self.flags = flags(arguments.irqlint, folder)

    def irqlint(self, files):
        """Findings, and the files that didn't parse."""
        done = run([self.arguments.irqlint, "--checks=*", *map(str, files)])
        found = findings(done.stdout.splitlines(), lambda rule: rule)
        for line in done.stderr.splitlines():
            gap = GAP.match(line)
            if gap:
                found[(COVERAGE, *gap.groups())] = []
        broken = set(re.findall(r"^irqlint: error: '(.*)' did not parse", done.stderr, re.M))
        return found, broken

    def tidy(self, files):
        done = run(
            ["clang-tidy-22", "--load=" + self.arguments.tidy, "--config={}", "--quiet"]
            + ["--checks=-*,wdk-*", "--header-filter=.*", "-p", str(self.folder)]
            + list(map(str, files))
        )
        return findings(done.stdout.splitlines(), lambda rule: rule)

    def plugin(self, files):
        def rule_of(checker):
            name = checker.rpartition("wdk.")[2] if "." in checker else ""
            return "wdk" + re.sub(r"[A-Z]", lambda c: "-" + c.group().lower(), name) if name else COVERAGE

        found = {}
        for file in files:
            done = run(
                ["clang-22", *self.flags, "-fsyntax-only", "-Xclang", "-analyze"]
                + ["-Xclang", "-load", "-Xclang", self.arguments.plugin]
                + ["-Xclang", "-analyzer-checker=wdk,optin.wdk", "-Xclang", "-analyzer-output=text"]
                + [str(file)]
            )
            for key, notes in findings(done.stderr.splitlines(), rule_of).items():
                # A path has at least one step for Clang: the finding itself.
                found.setdefault(key, [n for n in notes if n != key[1:]])
        return found


def compare(door, files):
    if door.arguments.tidy:
        # clang-tidy reads these comments by itself, and differently in strings.
        files = [file for file in files if not file.name.startswith("Doors-nolint")]
    expected, broken = door.irqlint(files)
    if door.arguments.plugin:
        # clang analyses nothing of a file that doesn't parse, and says so.
        files = [file for file in files if str(file) not in broken]
        expected = {k: n for k, n in expected.items() if k[1] not in broken}
        found = door.plugin(files)
    else:
        found = door.tidy(files)
    failures = []
    for key in sorted(expected.keys() - found.keys()):
        failures.append("only irqlint says: %s" % (key,))
    for key in sorted(found.keys() - expected.keys()):
        failures.append("irqlint doesn't say: %s" % (key,))
    for key in sorted(expected.keys() & found.keys()):
        if expected[key] != found[key]:
            failures.append("the notes differ: %s\n  irqlint: %s\n  here:    %s"
                            % (key, expected[key], found[key]))
    return [key[0] for key in expected], failures


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--irqlint", required=True)
    parser.add_argument("--root", required=True, type=pathlib.Path)
    parser.add_argument("--folder", required=True, type=pathlib.Path)
    door = parser.add_mutually_exclusive_group(required=True)
    door.add_argument("--tidy", help="the module for clang-tidy")
    door.add_argument("--plugin", help="the plugin for clang")
    arguments = parser.parse_args()

    folder = arguments.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    door = Door(arguments, folder)
    files, database = [], []
    for file, text in corpus(arguments.root.resolve(), folder):
        file.write_text(text, encoding="utf-8")
        files.append(file)
        database.append({"directory": str(folder), "file": str(file),
                         "arguments": ["clang", *door.flags, str(file)]})
    (folder / "compile_commands.json").write_text(json.dumps(database))

    workers = os.cpu_count() or 2
    parts = [files[i :: 2 * workers] for i in range(2 * workers)]
    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        results = list(pool.map(lambda part: compare(door, part), parts))
    failures = [failure for _, found in results for failure in found]
    rules = [rule for compared, _ in results for rule in compared]
    listed = run([arguments.irqlint, "--list-checks"]).stdout.splitlines()
    for rule in {line.split()[0] for line in listed} - set(rules):
        failures.append("nothing of the corpus breaks " + rule)
    print("\n".join(failures))
    print("%d files, %d findings compared" % (len(files), len(rules)))
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
