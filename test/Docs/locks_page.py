#!/usr/bin/env python3
"""Makes docs/locks.md from the program's contract table.

Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

    locks_page.py --irqlint build/bin/irqlint > docs/locks.md
"""

import argparse
import json
import os
import subprocess
import sys

HEAD = """\
<!-- Made by test/Docs/locks_page.py; don't edit. -->

# Locks

All lock families that irqlint knows, and each routine that does something to a
lock of one. `irqlint contracts` prints the same, with what the settings in the
current folder add; [contracts.md](contracts.md) says how to add families and
routines of your own.

- *Lock* is the argument that points to the lock. Where none does, the values of
  several name it. A *handle* is what a release finds the lock by.
- *IRQL* is what is demanded of the caller.
- *Without effect* is what the routine returns when it hasn't acquired the lock,
  or, of a question, when the lock isn't held.

Dispatcher objects without an owner (events, semaphores) and routines that do
nothing to a lock aren't listed.

The facts come from Microsoft's Windows driver documentation, (c) Microsoft
Corporation, used under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/),
reduced to facts and normalised.
"""

COLUMNS = (
    ("Routine", "name"),
    ("Does", "does"),
    ("Lock", "which"),
    ("IRQL", "irql"),
    ("And", "and"),
    ("Without effect", "fails"),
)


def owner(family):
    if family["owner"] == "none":
        return "nobody: " + (
            "references that keep something alive"
            if family["references"]
            else "any thread may release it"
        )
    return "the " + family["owner"]


def order(function):
    kinds = "initialize acquire convert query release drain delete"
    return kinds.split().index(function["kind"])


def describe(family, functions):
    yield "\n## %s\n\n" % family["name"]
    facts = [
        "Called %s." % family["noun"],
        "Owned by %s; %s." % (owner(family), family["recursion"]),
    ]
    if family["dispatcher"]:
        facts.append("A dispatcher object: a wait acquires it.")
    if family["sleeping"]:
        facts.append("Waiters sleep.")
    types = [t for t in family["types"] if t[0] not in "P_"]
    if types:
        facts.append("Types: %s." % ", ".join("`%s`" % t for t in types))
    yield "\n".join(facts) + "\n\n"
    rows = {}
    for function in sorted(functions, key=order):
        change, regions = function["irql-change"], function["regions"]
        function["and"] = ", ".join(filter(None, (change, regions)))
        # Names that do the same stand in one row.
        row = tuple(function[key] for _, key in COLUMNS[1:])
        rows.setdefault(row, []).append("`%s`" % function["name"])
    rows = [(", ".join(names), *row) for row, names in rows.items()]
    used = [i for i in range(len(COLUMNS)) if any(row[i] for row in rows)]
    yield "| %s |\n" % " | ".join(COLUMNS[i][0] for i in used)
    yield "| %s |\n" % " | ".join("---" for _ in used)
    for row in rows:
        yield "| %s |\n" % " | ".join(row[i] for i in used)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--irqlint", required=True)
    # The root has no settings, so that nothing but the WDK's contracts is there.
    table = json.loads(
        subprocess.run(
            [os.path.abspath(parser.parse_args().irqlint), "contracts", "--json"],
            capture_output=True,
            text=True,
            check=True,
            cwd="/",
        ).stdout
    )
    text = HEAD
    for family in table["families"]:
        own = [f for f in table["functions"] if f["family"] == family["name"]]
        text += "".join(describe(family, own))
    sys.stdout.write(text)


if __name__ == "__main__":
    main()
