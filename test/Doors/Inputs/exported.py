"""Prints the diagnostics of a file that clang-tidy --export-fixes wrote.

Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

One line for each, then one for each note and for each replacement.
"""

import os
import sys

import yaml

with open(sys.argv[1], encoding="utf-8") as file:
    exported = yaml.safe_load(file)


def show(indent, message):
    name = os.path.basename(message["FilePath"])
    print(indent + name + " " + message["Message"])
    for fix in message.get("Replacements", []):
        print("    replaces %d bytes by %r" % (fix["Length"], fix["ReplacementText"]))


for diagnostic in exported["Diagnostics"]:
    show(diagnostic["DiagnosticName"] + " ", diagnostic["DiagnosticMessage"])
    for note in diagnostic.get("Notes", []):
        show("  ", note)
