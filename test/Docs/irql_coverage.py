#!/usr/bin/env python3
"""Makes docs/irql-coverage.md from the contract table's files.

Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

    irql_coverage.py --data lib/Contracts/data --table BuiltinContracts.cpp
        > docs/irql-coverage.md
"""

import argparse
import collections
import glob
import os
import re
import sys

import yaml

HEAD = """\
<!-- Made by test/Docs/irql_coverage.py; don't edit. -->

# IRQL limits by header

A routine's limit comes from a contract written by hand, or else from what its
page states (lib/Contracts/data/ddi-irql.tsv). The table counts, for each header,
the routines and macros whose pages state an IRQL; those of them of which irqlint
has a contract; those whose contract was written by hand; and those of which it
says that the limit depends on arguments (the pool, a timeout, Wait) or on
whether memory is pageable. The rest may be called at any IRQL or up to DIRQL, or
the page says that more is to be read than the limit. Callbacks are the types of routines whose pages state at which IRQL
they are entered, and those that are roles.

Contains information from Microsoft's Windows driver documentation, (c) Microsoft
Corporation, used under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/);
reduced to facts and normalised.

| Header | Limits stated | With a contract | By hand | Conditional | Callbacks | Roles |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
"""


def read_rows(folder):
    with open(os.path.join(folder, "ddi-irql.tsv"), encoding="utf-8") as file:
        lines = [line.rstrip("\n") for line in file if not line.startswith("#")]
    names = lines[0].split("\t")
    return [dict(zip(names, line.split("\t"))) for line in lines[1:]]


def read_table(path):
    """The headers of the routines in the compiled table, and its role types."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    routines = re.findall(r'^    \{"(\w+)", &Contracts\[\d+\], "([^"]*)"\},', text, re.M)
    types = re.findall(r'^    \{"(\w+)", &Roles\[\d+\]\},', text, re.M)
    return dict(routines), set(types)


def conditional_routines(folder):
    """The routines whose contracts make the limit depend on something."""
    result = set()
    for path in glob.glob(os.path.join(folder, "*.yaml")):
        with open(path, encoding="utf-8") as file:
            for function in yaml.safe_load(file).get("functions") or []:
                if (
                    {"irql-if", "touches", "frees"} & function.keys()
                    or "timeout" in function.get("wait", {})
                ):
                    result.update(function["names"])
    return result


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--table", required=True)
    arguments = parser.parse_args()
    routines, types = read_table(arguments.table)
    conditional = conditional_routines(arguments.data)
    counts = collections.defaultdict(collections.Counter)
    for row in read_rows(arguments.data):
        count = counts[row["header"]]
        name = row["name"]
        if row["kind"] == "callback":
            count["callbacks"] += 1
            count["roles"] += any(
                name.startswith(prefix) and name[len(prefix) :] in types
                for prefix in ("", "P", "PFN_")
            )
            continue
        count["stated"] += 1
        count["contract"] += name in routines
        count["hand"] += routines.get(name) == ""
        count["conditional"] += name in conditional

    columns = (
        "stated",
        "contract",
        "hand",
        "conditional",
        "callbacks",
        "roles",
    )
    total = collections.Counter()
    text = HEAD
    for header in sorted(counts):
        total.update(counts[header])
        text += "| %s | %s |\n" % (
            header,
            " | ".join(str(counts[header][column]) for column in columns),
        )
    text += "| **all** | %s |\n" % " | ".join(str(total[c]) for c in columns)
    sys.stdout.write(text)


if __name__ == "__main__":
    main()
