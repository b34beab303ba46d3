#!/usr/bin/env python3
"""Compares the contract table with the routines that the documentation ties to
a locking rule of Static Driver Verifier.

Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

    locking_ddis.py IRQLINT DATA-FOLDER

locking-ddis.tsv holds names of routines and rules, from Microsoft's Windows
driver documentation, (c) Microsoft Corporation, used under CC BY 4.0
(https://creativecommons.org/licenses/by/4.0/), reduced to facts. Each routine
needs a contract; one that acquires, releases, enters or leaves needs one that
says what it does to a lock or a region. locking-ddis-exceptions.tsv names those
that need none, and why.
"""

import csv
import glob
import json
import os
import re
import subprocess
import sys

import yaml

MOVES_LOCKS = re.compile(r"Acquire|Release|EnterCritical|EnterGuarded|LeaveC|LeaveG")


def read(name):
    path = os.path.join(os.path.dirname(__file__), name)
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def main():
    irqlint, data = sys.argv[1:]
    contracts = {}
    for path in glob.glob(os.path.join(data, "*.yaml")):
        with open(path, encoding="utf-8") as file:
            for contract in yaml.safe_load(file).get("functions") or []:
                contracts.update(dict.fromkeys(contract["names"], contract))
    table = json.loads(
        subprocess.run(
            [irqlint, "contracts", "--json"],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    )
    locks = {function["name"] for function in table["functions"]}

    exceptions = {row["routine"]: row["reason"] for row in read("locking-ddis-exceptions.tsv")}
    failures, rules = [], {}
    for row in read("locking-ddis.tsv"):
        rules.setdefault(row["routine"], []).append(row["rule"])
    for name, tied in sorted(rules.items()):
        found = name in contracts
        if name in exceptions:
            if found or not exceptions[name]:
                failures.append("%s: no exception needed, or without a reason" % name)
        elif not found:
            failures.append("%s has no contract (%s)" % (name, ", ".join(tied)))
        elif (
            MOVES_LOCKS.search(name)
            and name not in locks
            and not contracts[name].get("region")
        ):
            failures.append("%s: its contract moves no lock or region" % name)
    failures += [
        "%s: an exception for a routine that no rule is tied to" % name
        for name in sorted(set(exceptions) - set(rules))
    ]
    print("%d routines, %d exceptions" % (len(rules), len(exceptions)))
    if failures:
        print("\n".join(failures))
        sys.exit(1)


if __name__ == "__main__":
    main()
