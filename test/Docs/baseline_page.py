"""Compares docs/baseline.md with the reader: baseline_page.py ROOT IRQLINT FOLDER

The page's example is a valid baseline, each key of its tables is taken, and the
keys that are said to be required are missed.
"""

import os
import pathlib
import re
import subprocess
import sys

root, irqlint, folder = sys.argv[1:]
os.makedirs(folder, exist_ok=True)
page = (pathlib.Path(root) / "docs/baseline.md").read_text(encoding="utf-8")
source = os.path.join(folder, "clean.c")
with open(source, "w") as file:
    file.write("int Nothing;\n")


def errors(text):
    name = os.path.join(folder, "known.yaml")
    with open(name, "w") as file:
        file.write(text)
    run = subprocess.run(
        [irqlint, "--no-config", "--baseline=" + name, source],
        capture_output=True,
        text=True,
    )
    return run.stderr if run.returncode else ""


failures = []
example = re.search(r"^```yaml\n(.*?)^```$", page, re.M | re.S).group(1)
if errors(example):
    failures.append("the example isn't valid: " + errors(example))
tables = re.findall(r"(?:^\| `.*\n)+", page, re.M)
keys = [re.findall(r"^\| `([\w-]+)` \| (\w*)", table, re.M) for table in tables]
values = {"version": "1", "expires": "2999-01-31", "findings": "[]"}
top, entry = keys
if errors("".join("%s: %s\n" % (key, values[key]) for key, _ in top)):
    failures.append("a key of the file isn't known")
said = errors("version: 1\nnone: 1\nfindings: [{none: 1}]\n")
if said.count("unknown key 'none'") != 2:
    failures.append("other keys are taken: " + said)
fields = {key: values.get(key, "text") for key, _ in entry}


def one(leaving_out=None):
    inner = ", ".join(
        "%s: %s" % item for item in fields.items() if item[0] != leaving_out
    )
    return "version: 1\nfindings:\n  - {%s}\n" % inner


if errors(one()):
    failures.append("a key of an entry isn't known: " + errors(one()))
for key, required in entry:
    missed = "has no '%s'" % key in errors(one(key))
    if missed != (required == "required"):
        failures.append("'%s' is %srequired" % (key, "" if missed else "not "))
print("\n".join(failures))
sys.exit(bool(failures))
