#!/usr/bin/env python3
"""Runs the examples in docs/contracts.md, and looks for keys that it forgets.

Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

    ```yaml title="wrappers"   a contract file, for the next C block
    ```c                       is checked by verify.py with that file
    ```yaml title="error"      a file with an error, which the next text block
                               tells: 'line:column: message'
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

FENCE = re.compile(r"^```(\w+)(?: title=\"([\w-]+)\")?\n(.*?)^```$", re.M | re.S)
KEY = re.compile(r"IO\.map(?:Required|Optional)\(\"([\w-]+)\"")


def run(*command):
    return subprocess.run(command, capture_output=True, text=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--irqlint", required=True)
    parser.add_argument("--root", required=True, type=pathlib.Path)
    parser.add_argument("flags", nargs="*", help="for Clang, after '--'")
    arguments = parser.parse_args()
    page = arguments.root / "docs" / "contracts.md"
    text = page.read_text(encoding="utf-8")
    flags = ["--"] + arguments.flags if arguments.flags else []
    failures = []
    examples = 0

    with tempfile.TemporaryDirectory() as folder:
        # Examples before the first file go by annotations alone.
        contracts = pathlib.Path(folder, "example.yaml")
        contracts.write_text("functions: []\n", encoding="utf-8")
        source = pathlib.Path(folder, "example.c")
        title = None
        for example in FENCE.finditer(text):
            language, name, body = example.groups()
            line = text.count("\n", 0, example.start()) + 1
            if language == "yaml":
                title = name
                contracts.write_text(body, encoding="utf-8")
            elif language == "c":
                source.write_text(body, encoding="utf-8")
                result = run(
                    sys.executable,
                    str(arguments.root / "test" / "verify.py"),
                    "--irqlint",
                    arguments.irqlint,
                    "--option=--contracts=%s" % contracts,
                    str(source),
                    *flags,
                )
                examples += 1
                if result.returncode:
                    failures.append("%d: %s" % (line, result.stdout + result.stderr))
            elif language == "text" and title == "error":
                source.write_text("", encoding="utf-8")
                result = run(
                    arguments.irqlint, "--contracts=%s" % contracts, str(source)
                )
                examples += 1
                wanted = "%s:%s" % (contracts, body.strip())
                if wanted not in result.stderr.splitlines() or result.returncode != 2:
                    failures.append("%d: not printed: %s" % (line, wanted))

    reader = arguments.root / "lib" / "Contracts" / "ContractReader.cpp"
    for key in sorted(set(KEY.findall(reader.read_text(encoding="utf-8")))):
        if not re.search(r"`%s`|\b%s:|`\{[^`]*\b%s\b" % (key, key, key), text):
            failures.append("1: the key '%s' isn't described" % key)
    if not examples:
        failures.append("1: no examples found")
    for failure in failures:
        print("%s:%s" % (page, failure))
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
