#!/usr/bin/env python3
"""Has Microsoft's sarif-multitool validate a document.

Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

Fails on every error and warning. The notes that remain are advice which irqlint
doesn't take, and why; any other note fails as well.
"""

import argparse
import os
import re
import subprocess
import sys

NOT_TAKEN = {
    "SARIF2002": "messages are texts: they name locks, and no two are alike",
    "SARIF2003": "which revision it was is for who uploads the document to say",
    "SARIF2009": "rule ids are words, as clang-tidy's, not numbers",
    "SARIF2013": "sources aren't embedded; the lines of the results are",
    "SARIF2016": "a file outside of the source root has an absolute URI",
}
# What the tool says of its own run, such as that a rule is off, has no place.
LINE = re.compile(r"\): (error|warning|note) ([A-Z]+\d+)\b")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--multitool", required=True)
    parser.add_argument("document")
    arguments = parser.parse_args()
    # npm's install script would do it.
    if not os.access(arguments.multitool, os.X_OK):
        os.chmod(arguments.multitool, 0o755)
    config = os.path.join(os.path.dirname(os.path.abspath(__file__)), "multitool.xml")
    run = subprocess.run(
        [
            arguments.multitool,
            "validate",
            arguments.document,
            "--config",
            config,
            "--rule-kind",
            "Sarif;Ghas",
            "--level",
            "Error;Warning;Note",
            "--kind",
            "Fail",
        ],
        capture_output=True,
        text=True,
        env={**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"},
    )
    output = run.stdout + run.stderr
    failed = "Analysis completed successfully." not in output
    for line in output.splitlines():
        match = LINE.search(line)
        if match and not (match.group(1) == "note" and match.group(2) in NOT_TAKEN):
            failed = True
            print(line)
    if failed:
        print(output[-2000:])
        sys.exit(1)


if __name__ == "__main__":
    main()
