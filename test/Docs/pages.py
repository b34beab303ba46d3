#!/usr/bin/env python3
"""Compares README.md and the other pages with the project.

Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

- Links lead to files that are there, anchors to headings.
- A code block whose title is a path is quoted from that file, line breaks and
  indentation aside.
- README.md lists the rules that --list-checks lists, with their summaries.
- README.md's example is what the program prints for that driver.
"""

import argparse
import pathlib
import re
import subprocess
import sys

LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]*)(?:#([\w-]+))?\)")
QUOTE = re.compile(r"^```\w+ title=\"([\w/.-]+/[\w.-]+)\"\n(.*?)^```$", re.M | re.S)
EXAMPLE = re.compile(r"^```text\n\$ irqlint (\S+)\n(.*?)^```$", re.M | re.S)


def anchors(text):
    text = re.sub(r"^```.*?^```$", "", text, flags=re.M | re.S)
    for heading in re.findall(r"^#+ (.*)$", text, re.M):
        yield re.sub(r"[^\w -]", "", heading).strip().lower().replace(" ", "-")


def squeeze(text):
    return re.sub(r"\s+", "", text)


def check_page(page, root):
    text = page.read_text(encoding="utf-8")
    for target, anchor in LINK.findall(text):
        if target.startswith(("http:", "https:")):
            continue
        path = (page.parent / target) if target else page
        if not path.exists():
            yield "no such file: " + target
        elif anchor and anchor not in anchors(path.read_text(encoding="utf-8")):
            yield "no such heading: %s#%s" % (target, anchor)
    for path, body in QUOTE.findall(text):
        source = root / path
        code = source.read_text(encoding="utf-8") if source.exists() else ""
        if squeeze(body) not in squeeze(code):
            yield "not quoted from %s:\n%s" % (path, body)


def check_readme(root, irqlint, flags):
    text = (root / "README.md").read_text(encoding="utf-8")
    listed = subprocess.run(
        [irqlint, "--list-checks"], capture_output=True, text=True, check=True
    ).stdout
    rows = re.findall(r"^\| \[(wdk-[\w-]+)\]\(docs/rules/\1\.md\) \| (.*) \|$", text, re.M)
    if rows != [tuple(line.split(None, 1)) for line in listed.splitlines()]:
        yield "the table of rules isn't what --list-checks lists"
    for driver, body in EXAMPLE.findall(text):
        source = root / "test" / "Drivers" / "examples" / driver
        printed = subprocess.run(
            [irqlint, str(source), *flags], capture_output=True, text=True
        ).stdout
        if body not in printed.replace(str(source.parent) + "/", ""):
            yield "the program prints for %s:\n%s" % (driver, printed)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--irqlint", required=True)
    parser.add_argument("--root", required=True, type=pathlib.Path)
    parser.add_argument("flags", nargs="*", help="for Clang, after '--'")
    arguments = parser.parse_args()
    root = arguments.root.resolve()
    flags = ["--"] + arguments.flags if arguments.flags else []
    failures = []
    for page in [*root.glob("*.md"), *root.glob("docs/**/*.md")]:
        failures += ["%s: %s" % (page, f) for f in check_page(page, root)]
    failures += [
        "README.md: " + f for f in check_readme(root, arguments.irqlint, flags)
    ]
    print("\n".join(failures))
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
