#!/usr/bin/env python3
"""Looks for what the tables of contracts name and wdk-stubs doesn't declare.

Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

    declared.py --root . --clang clang-22

Every function must be a function, not a macro for another one: the program must
see its documented name.
"""

import argparse
import pathlib
import re
import subprocess
import sys

HEADERS = """\
aux_klib.h csq.h fltKernel.h gpioclx.h ks.h mrxfcb.h ndis.h ntdddisk.h ntddk.h ntifs.h ntstrsafe.h poclass.h
storport.h tdikrnl.h usermode_accessors.h wdf.h wdfusb.h wdm.h wdmsec.h wmilib.h wsk.h"""

# Families whose headers aren't in wdk-stubs.
WITHOUT_HEADER = re.compile(
    r"_?P?(VideoPort|SPIN_LOCK$|PSPIN_LOCK$|EX_PUSH_LOCK_(AUTO|CACHE)|Ex\w+(AutoExpand|CacheAware)PushLock)")

# Contracts of macros (pageable: true).
MACROS = {"PAGED_CODE", "PAGED_CODE_LOCKED"}

# What is missing all the same, with the reason.
ALLOWED = {}


def names(text, key):
    for found in re.finditer(r"\b%s: \[(.*?)\]" % key, text, re.S):
        yield from re.findall(r"\w+", re.sub(r"#.*", "", found.group(1)))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", required=True, type=pathlib.Path)
    parser.add_argument("--clang", default="clang-22")
    arguments = parser.parse_args()
    functions, types = set(), set()
    for table in sorted((arguments.root / "lib/Contracts/data").glob("*.yaml")):
        text = table.read_text(encoding="utf-8")
        functions.update(names(text, "names"))
        types.update(names(text, "types"))
    if len(functions) < 500 or len(types) < 50:
        print("the tables aren't read rightly")
        return 1

    source = "".join("#include <%s>\n" % header for header in HEADERS.split())
    wanted = sorted(functions | types)
    for name in wanted:
        if WITHOUT_HEADER.match(name):
            continue
        if name in MACROS:
            source += "#ifndef %s\n#error '%s' is no macro\n#endif\n" % (name, name)
        elif name in functions:
            source += "#ifdef %s\n#error function '%s' is a macro\n#endif\n" % (name, name)
            source += "extern __typeof__(&%s) use_%s;\n" % (name, name)
        elif name.startswith("_"):
            source += "extern struct %s *use_%s;\n" % (name, name)
        else:
            source += "extern %s *use_%s;\n" % (name, name)
    command = [arguments.clang, "--target=x86_64-pc-windows-msvc", "-x", "c", "-std=gnu17"]
    command += ["-fms-extensions", "-fms-compatibility", "-D_AMD64_", "-D_WIN64"]
    command += ["-fsyntax-only", "-nostdlibinc", "-w", "-ferror-limit=0"]
    command += ["-fno-caret-diagnostics"]
    command += ["-I", str(arguments.root / "wdk-stubs"), "-"]
    errors = subprocess.run(command, input=source, capture_output=True, text=True).stderr
    # It has been declared, then.
    errors = re.sub(r".*builtin functions must be directly called\n", "", errors)
    missing = set(re.findall(r"error: .*?'(\w+)'", errors))
    if not missing and "error: " in errors:
        print(errors)
        return 1
    failed = 0
    for name in sorted(missing - set(ALLOWED)):
        print("not declared: " + name)
        failed = 1
    for name in sorted(set(ALLOWED) - missing):
        print("declared, or not in the tables: " + name)
        failed = 1
    return failed


if __name__ == "__main__":
    sys.exit(main())
