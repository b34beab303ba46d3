#!/usr/bin/env python3
"""Makes docs/verifier-rules.md from test/Verifier/rules.tsv and the tests.

Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

    verifier_rules.py --tests test > docs/verifier-rules.md

A test says in a comment which rules of other tools its next REPORT covers:

    // SDV: WDM/IrqlZwPassive WDM/IrqlIoPassive1
    // PREFAST: C28121

It is an error if a tag names no row of the table, if no REPORT follows it, or if
a row has neither a tag nor a reason, or both. What begins with "in part" isn't a
reason, but says how much of a rule with a tag is covered.
"""

import argparse
import collections
import csv
import pathlib
import re
import sys

TAG = re.compile(r"^// (SDV|PREFAST): (.+)$")
REPORT = re.compile(r"\bREPORT(?:@[+-]\d+)?: (wdk-[\w-]+)")

HEAD = """\
<!-- Made by test/Docs/verifier_rules.py; don't edit. -->

# Rules of Static Driver Verifier and PREfast

Which rule of irqlint finds what a rule of Microsoft's tools is about, with the
test that shows it, or why none does. "In part" says how much of it, where that
isn't all. Only rules about IRQL, locks and concurrency are listed. The cases are
our own, after the documentation of the rules.
"""

TOOLS = {"SDV": "Static Driver Verifier", "PREFAST": "PREfast (code analysis for drivers)"}


def read_rows(path):
    with open(path, encoding="utf-8") as file:
        lines = (line for line in file if not line.startswith("#"))
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def read_tags(tests):
    """Which rules cover a name, and in which tests; and what is wrong."""
    covered, failures = collections.defaultdict(dict), []
    for path in sorted(tests.rglob("*.c")) + sorted(tests.rglob("*.cpp")):
        waiting = []
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            tag = TAG.match(line)
            if tag:
                waiting += [(tag.group(1), name) for name in tag.group(2).split()]
            report = REPORT.search(line)
            if report:
                for key in waiting:
                    covered[key][report.group(1)] = path.relative_to(tests.parent)
                waiting = []
        failures += ["%s: no REPORT after the tag %s" % (path, name) for _, name in waiting]
    return covered, failures


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tests", required=True, type=pathlib.Path)
    tests = parser.parse_args().tests.resolve()
    rows = read_rows(tests / "Verifier" / "rules.tsv")
    covered, failures = read_tags(tests)
    known = {(row["tool"], row["name"]) for row in rows}
    failures += ["rules.tsv has no %s %s" % key for key in covered if key not in known]
    text = HEAD
    for tool, title in TOOLS.items():
        own = [row for row in rows if row["tool"] == tool]
        done = sum((tool, row["name"]) in covered for row in own)
        text += "\n## %s\n\n%d of %d are covered by a test.\n\n" % (title, done, len(own))
        text += "| Rule | About | irqlint | Test, or why there is none |\n| --- | --- | --- | --- |\n"
        for row in own:
            by = covered.get((tool, row["name"]), {})
            in_part = row["why"].startswith("in part")
            if bool(by) == bool(row["why"]) and not (by and in_part):
                failures.append(
                    "%s has %s" % (row["name"], "a tag and a reason" if by else "neither")
                )
            text += "| %s | %s | %s | %s |\n" % (
                row["name"],
                row["meaning"],
                ", ".join("[%s](rules/%s.md)" % (rule, rule) for rule in sorted(by)),
                "; ".join(filter(None, [", ".join(sorted({str(path) for path in by.values()})), row["why"]])),
            )
    sys.stdout.write(text)
    for failure in failures:
        print(failure, file=sys.stderr)
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
