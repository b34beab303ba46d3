#!/usr/bin/env python3
"""Compares docs/configuration.md, the schema and the reader of settings.

Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

- docs/irqlint.schema.json is what 'irqlint config --schema' writes.
- The page has a heading for each key of the schema and for no other, with the
  schema's default.
- The reader takes each key of the schema, and each of those of a contract file.
- '```yaml title="valid"' blocks are valid; a title="error" block has the errors
  of the text block behind it.
- A value that the schema's type excludes is an error of the reader as well.
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

FENCE = re.compile(r"^```(\w+)(?: title=\"([\w-]+)\")?\n(.*?)^```$", re.M | re.S)
# What isn't of a type, for each type of the schema.
WRONG = {
    "boolean": "maybe",
    "integer": "many",
    "string": "[[]]",
    "object": "text",
    "array": "text",
}


class Checker:
    def __init__(self, irqlint, folder):
        self.irqlint = irqlint
        self.folder = folder
        # Files that the page's examples name.
        for name in ("locks.yaml", "contracts/cache.yaml"):
            path = folder / name
            path.parent.mkdir(exist_ok=True)
            path.write_text("functions:\n  - names: [%s]\n" % path.stem)

    def check(self, text):
        """The errors of a settings file, as 'line:column: message'."""
        path = self.folder / ".irqlint.yaml"
        path.write_text(text, encoding="utf-8")
        run = subprocess.run(
            [self.irqlint, "config", "--check", str(path)],
            capture_output=True,
            text=True,
        )
        if run.returncode == 0:
            return []
        prefix = str(path) + ":"
        return [
            line[len(prefix) :]
            for line in run.stderr.splitlines()
            if line.startswith(prefix)
        ] or [run.stderr]


def check_examples(page, checker):
    blocks = FENCE.findall(page)
    for number, (language, title, body) in enumerate(blocks):
        if language != "yaml":
            continue
        errors = checker.check(body)
        if title == "valid" and errors:
            yield "not valid: %s\n%s" % (errors, body)
        elif title == "error" and errors != blocks[number + 1][2].splitlines():
            yield "other errors: %s\n%s" % (errors, body)
        elif title not in ("valid", "error"):
            yield "a block without title:\n" + body


def check_keys(page, schema):
    headings = re.findall(r"^### (.*)$", page, re.M)
    keys = list(schema["properties"])
    if sorted(headings) != sorted(keys):
        yield "headings without a key, or keys without a heading: %s" % sorted(
            set(headings) ^ set(keys)
        )
    for key, text in re.findall(r"^### (\S+)\n\n(.*?)(?=^###|\Z)", page, re.M | re.S):
        default = schema["properties"].get(key, {}).get("default")
        if isinstance(default, bool):
            default = str(default).lower()
        wanted = "Default: none" if default is None else "Default: `%s`" % default
        if wanted not in text:
            yield "%s: the page has no '%s'" % (key, wanted)


def check_reader(schema, checker):
    for key, value in schema["properties"].items():
        errors = checker.check("%s:\n" % key)
        if not any("has no value" in error for error in errors):
            yield "the reader doesn't know '%s': %s" % (key, errors)
        wrong = WRONG.get(value.get("type"))
        if "enum" in value or value.get("oneOf"):
            wrong = "{a: b}"
        if wrong is None:
            yield "'%s' has no type" % key
        elif not checker.check("%s: %s\n" % (key, wrong)):
            yield "the reader takes '%s: %s'" % (key, wrong)


def check_contract_sections(root, schema):
    reader = (root / "lib/Contracts/ContractReader.cpp").read_text(encoding="utf-8")
    body = reader.split("struct MappingTraits<YamlFile>")[1].split("};")[0]
    for section in re.findall(r'mapOptional\("([\w-]+)"', body):
        if section not in schema["properties"]:
            yield "no key for the contract section '%s'" % section


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--irqlint", required=True)
    parser.add_argument("--root", required=True, type=pathlib.Path)
    arguments = parser.parse_args()
    docs = arguments.root / "docs"
    page = (docs / "configuration.md").read_text(encoding="utf-8")
    written = subprocess.run(
        [arguments.irqlint, "config", "--schema"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    schema = json.loads(written)
    failures = []
    if written != (docs / "irqlint.schema.json").read_text(encoding="utf-8"):
        failures.append(
            "docs/irqlint.schema.json is out of date: "
            "irqlint config --schema > docs/irqlint.schema.json"
        )
    with tempfile.TemporaryDirectory() as folder:
        checker = Checker(arguments.irqlint, pathlib.Path(folder))
        failures += check_examples(page, checker)
        failures += check_keys(page, schema)
        failures += check_reader(schema, checker)
    failures += check_contract_sections(arguments.root, schema)
    print("\n".join(failures))
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
