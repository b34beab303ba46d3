#!/usr/bin/env python3
"""Makes docs/rules/index.md from what the program says of its rules.

Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

    rules_index.py --irqlint build/bin/irqlint > docs/rules/index.md
"""

import argparse
import re
import subprocess
import sys

HEAD = """\
<!-- Made by test/Docs/rules_index.py; don't edit. -->

# Rules

| Rule | Reports that | Bug checks | Options |
| --- | --- | --- | --- |
"""

TAIL = """
All rules are on unless the table says otherwise. `--checks` turns them on and
off, `--explain RULE` prints what stands here, with the cause of each bug check.
"""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--irqlint", required=True)
    irqlint = parser.parse_args().irqlint

    def output(*command):
        return subprocess.run(
            [irqlint, *command], capture_output=True, text=True, check=True
        ).stdout

    text = HEAD
    for line in output("--list-checks").splitlines():
        rule, summary = line.split(None, 1)
        explained = output("--explain", rule)
        codes = re.findall(r"^    (0x[0-9A-F]+) ", explained, re.M)
        options = re.findall(r"^  option (\S+) \(default (.*?)\)", explained, re.M)
        text += "| [%s](%s.md) | %s | %s | %s |\n" % (
            rule,
            rule,
            summary,
            ", ".join(codes),
            ", ".join("`%s` (%s)" % option for option in options),
        )
    sys.stdout.write(text + TAIL)


if __name__ == "__main__":
    main()
