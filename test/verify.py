#!/usr/bin/env python3
"""Runs irqlint on a source and compares its findings with the comments in it.

Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

    // REPORT: wdk-lock-leak              a finding of that rule on this line
    // REPORT: wdk-lock-leak "still held" ... whose message contains the text
    // REPORT@+2: ...                     two lines further down
    // NOTE: raised from PASSIVE_LEVEL    a note on this line contains the text

Every finding must be expected, and everything expected must be found: a source
without a REPORT comment must be silent. The exit code must be 1 with findings,
0 without.
"""

import argparse
import re
import subprocess
import sys

EXPECTATION = re.compile(r"\b(REPORT|NOTE)(@[+-]\d+)?:\s*(.*?)\s*(?:\*/\s*)?$")
REPORT_TEXT = re.compile(r'(wdk-[\w-]+)\s*(?:"(.*)")?$')
DIAGNOSTIC = re.compile(r"^(.+?):(\d+):\d+: (warning|note): (.*)$")
RULE = re.compile(r"^(.*) \[(wdk-[\w-]+)\]$")


def expectations(path):
    reports, notes = [], []
    with open(path, encoding="utf-8") as source:
        for number, line in enumerate(source, 1):
            # Several on one line stand in comments of their own.
            for part in re.split(r"(?=\b(?:REPORT|NOTE)(?:@[+-]\d+)?:)", line)[1:]:
                part = re.sub(r"\s*//\s*$", "", part.rstrip())
                match = EXPECTATION.search(part)
                where = number + int((match.group(2) or "@0")[1:])
                if match.group(1) == "NOTE":
                    notes.append((where, match.group(3)))
                    continue
                report = REPORT_TEXT.match(match.group(3))
                if not report:
                    sys.exit("%s:%d: malformed REPORT comment" % (path, number))
                reports.append((where, report.group(1), report.group(2) or ""))
    return reports, notes


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--irqlint", required=True)
    parser.add_argument("--option", action="append", default=[])
    parser.add_argument("source")
    parser.add_argument("flags", nargs="*")
    arguments = parser.parse_args()

    command = [arguments.irqlint, *arguments.option, arguments.source]
    if arguments.flags:
        command += ["--", *arguments.flags]
    run = subprocess.run(command, capture_output=True, text=True)
    failures = []
    found, notes = [], []
    for line in run.stdout.splitlines():
        match = DIAGNOSTIC.match(line)
        if not match:
            continue
        number, text = int(match.group(2)), match.group(4)
        if match.group(3) == "note":
            notes.append((number, text))
            continue
        rule = RULE.match(text)
        if rule:
            found.append((number, rule.group(2), rule.group(1)))
        else:
            failures.append("%d: unexpected: %s" % (number, text))

    wanted, wanted_notes = expectations(arguments.source)
    unexpected = list(found)
    for where, rule, text in wanted:
        for finding in unexpected:
            if finding[0] == where and finding[1] == rule and text in finding[2]:
                unexpected.remove(finding)
                break
        else:
            failures.append('%d: not reported: %s "%s"' % (where, rule, text))
    failures += ["%d: reported: %s: %s" % f for f in unexpected]
    for where, text in wanted_notes:
        if not any(n == where and text in t for n, t in notes):
            failures.append('%d: no note with "%s"' % (where, text))

    code = 1 if wanted else 0
    if run.returncode != code:
        failures.append("exit code %d, not %d" % (run.returncode, code))
    if failures:
        print(" ".join(command))
        for failure in failures:
            print("%s:%s" % (arguments.source, failure))
        print(run.stdout + run.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
