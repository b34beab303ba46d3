#!/usr/bin/env python3
"""Runs the examples in docs/rules, and compares the pages with the program.

Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

    ```c title="bad"          findings of the page's rule, and of no other
    ```c title="good"         no finding
    ```c title="suppressed"   no finding, but at least one that is suppressed
    ```text title="report"    lines that the example before it prints

Each page says what its rule is, which bug checks it leads to and which options
it has, as --explain does; there is one page for each rule that --list-checks
lists, and no other.
"""

import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile

FENCE = re.compile(r"^```(\w+) title=\"([\w-]+)\"\n(.*?)^```$", re.M | re.S)
FINDING = re.compile(r"^\S+:\d+:\d+: warning: .* \[(wdk-[\w-]+)\]$", re.M)
LOCATION = re.compile(r"^.*?([\w-]+\.c:\d+:\d+: (?:warning|note): )", re.M)
OPTION = re.compile(r"^  option (\S+) \(default (.*?)\): (.*)$", re.M)
BUG_CHECK = re.compile(r"^    (0x[0-9A-F]+) (\w+)", re.M)


class Pages:
    def __init__(self, arguments):
        self.irqlint = arguments.irqlint
        self.flags = ["--"] + arguments.flags if arguments.flags else []
        self.folder = pathlib.Path(arguments.docs, "rules")
        self.failures = []

    def fail(self, page, text, line=1):
        self.failures.append("%s:%d: %s" % (page, line, text))

    def output(self, *command):
        return subprocess.run(
            [self.irqlint, *command], capture_output=True, text=True, check=True
        ).stdout

    def rules(self):
        listed = self.output("--list-checks").splitlines()
        return dict(line.split(None, 1) for line in listed)

    def check(self):
        rules = self.rules()
        pages = {page.stem for page in self.folder.glob("wdk-*.md")}
        for rule in rules.keys() - pages:
            self.fail(self.folder / (rule + ".md"), "the rule has no page")
        for page in pages - rules.keys():
            self.fail(self.folder / (page + ".md"), "there is no such rule")
        for rule in sorted(pages & rules.keys()):
            self.check_page(rule, rules[rule])

    def check_page(self, rule, summary):
        page = self.folder / (rule + ".md")
        text = page.read_text(encoding="utf-8")
        summary = re.sub(r" \(off by default\)$", "", summary)
        head = "# %s\n\n%s%s.\n" % (rule, summary[0].upper(), summary[1:])
        if not text.startswith(head):
            self.fail(page, "the page begins with\n" + head)
        explained = self.output("--explain", rule)
        table = re.findall(r"^\| (0x[0-9A-F]+) (\w+) \|", text, re.M)
        if sorted(table) != sorted(BUG_CHECK.findall(explained)):
            self.fail(page, "the bug checks of the table aren't those of --explain")
        options = text.partition("\n## Options\n")[2]
        for name, default, help_text in OPTION.findall(explained):
            if "| `%s` | %s | %s |" % (name, default, help_text) not in options:
                self.fail(page, "option '%s' isn't described as in --explain" % name)
        if not OPTION.search(explained) and options.strip() != "None.":
            self.fail(page, "the rule has no options; the page says otherwise")
        self.run_examples(page, rule, text)

    def run_examples(self, page, rule, text):
        kinds = set()
        printed = ""
        for example in FENCE.finditer(text):
            language, kind, body = example.groups()
            line = text.count("\n", 0, example.start()) + 1
            kinds.add(kind)
            if language == "text" and kind == "report":
                for wanted in body.splitlines():
                    if wanted not in printed.splitlines():
                        self.fail(page, "not printed: " + wanted, line)
                continue
            if language != "c" or kind not in ("bad", "good", "suppressed"):
                self.fail(page, "what is an example of '%s'?" % kind, line)
                continue
            printed, code = self.run(rule, kind, body)
            found = FINDING.findall(printed)
            if code != (1 if kind == "bad" else 0):
                self.fail(page, "%s example: exit code %d\n%s" % (kind, code, printed), line)
            elif kind == "bad" and set(found) != {rule}:
                self.fail(page, "bad example gives " + ", ".join(sorted(set(found))), line)
            elif kind == "suppressed" and " suppressed)" not in printed:
                self.fail(page, "there is nothing to suppress", line)
        for kind in {"bad", "good"} - kinds:
            self.fail(page, "no %s example" % kind)

    def run(self, rule, kind, body):
        with tempfile.TemporaryDirectory() as folder:
            source = os.path.join(folder, kind + ".c")
            with open(source, "w", encoding="utf-8") as file:
                file.write(body)
            run = subprocess.run(
                # Named, for those that are off by default.
                [self.irqlint, "--checks=" + rule, source, *self.flags],
                capture_output=True,
                text=True,
            )
        return LOCATION.sub(r"\1", run.stdout) + run.stderr, run.returncode


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--irqlint", required=True)
    parser.add_argument("--docs", required=True)
    parser.add_argument("flags", nargs="*", help="for Clang, after '--'")
    pages = Pages(parser.parse_args())
    pages.check()
    for failure in pages.failures:
        print(failure)
    sys.exit(bool(pages.failures))


if __name__ == "__main__":
    main()
