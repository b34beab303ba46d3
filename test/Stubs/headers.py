#!/usr/bin/env python3
"""Checks each header of wdk-stubs by itself.

Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

    headers.py --stubs wdk-stubs --clang clang-22 alone    compiles alone, even
                  if it's included twice, in C and C++, for every target,
                  without a warning
    headers.py --stubs wdk-stubs guards    begins with the licence and has an
                  include guard named after its file
    headers.py --stubs wdk-stubs any-case  prints a driver that includes every
                  header, in capitals
"""

import argparse
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile

TARGETS = {
    "x86_64-pc-windows-msvc": ["-fms-compatibility", "-D_AMD64_"],
    "x86_64-w64-windows-gnu": ["-D_AMD64_"],
    "aarch64-pc-windows-msvc": ["-fms-compatibility", "-D_ARM64_"],
}
LANGUAGES = {"c": "-std=gnu17", "c++": "-std=c++17"}

# Made to be included in pairs, again and again.
PACKING = re.compile(r"(pshpack\d|poppack|packon|packoff)\.h")

# What they define depends on INITGUID each time that they are included.
GUIDS = ["initguid.h", "guiddef.h", "devpropdef.h"]

LICENCE = """\
/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * %s: """


def alone(clang, stubs, names):
    failures = []
    resources = subprocess.run(
        [clang, "-print-resource-dir"], capture_output=True, text=True, check=True
    ).stdout.strip()
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for name in names:
            if PACKING.fullmatch(name):
                continue
            file = re.sub(r"[/.]", "_", name) + ".c"
            (pathlib.Path(folder) / file).write_text(2 * ("#include <%s>\n" % name))
            files.append(file)

        # As one call of the compiler proper, which takes several files.
        def check(target, language):
            command = [clang, "-cc1", "-triple", target, "-x", language]
            command += [LANGUAGES[language], *TARGETS[target]]
            command += ["-D_WIN64", "-fms-extensions", "-fsyntax-only"]
            command += ["-Wall", "-Wextra", "-Werror"]
            command += ["-I", str(stubs.resolve())]
            command += ["-internal-isystem", resources + "/include", *files]
            done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
            if done.returncode != 0:
                failures.append("%s, %s:\n%s" % (target, language, done.stderr))

        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            jobs = [pool.submit(check, t, l) for t in TARGETS for l in LANGUAGES]
            for job in jobs:
                job.result()
    return failures


def guards(stubs, names):
    failures = []
    for name in names:
        text = (stubs / name).read_text(encoding="utf-8")
        if not text.startswith(LICENCE % name):
            failures.append(name + ": the licence isn't what it begins with")
        if PACKING.fullmatch(name) or name in GUIDS:
            continue
        guard = "IRQLINT_" + re.sub(r"[/.]", "_", name).upper()
        body = re.sub(r"\A/\*.*?\*/\n", "", text, flags=re.S)
        if not body.startswith("#ifndef %s\n#define %s\n" % (guard, guard)):
            failures.append(name + ": no include guard " + guard)
        elif not body.endswith("#endif /* %s */\n" % guard):
            failures.append(name + ": it doesn't end with its guard's #endif")
    return failures


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--stubs", required=True, type=pathlib.Path)
    parser.add_argument("--clang", default="clang-22")
    parser.add_argument("check", choices=["alone", "guards", "any-case"])
    arguments = parser.parse_args()
    stubs = arguments.stubs
    names = sorted(
        str(p.relative_to(stubs))
        for p in stubs.rglob("*")
        if p.suffix in (".h", ".hpp") and p.parent.name != "annotations"
    )
    if arguments.check == "any-case":
        for name in names:
            print("#include <%s>" % name.upper())
        print("NTSTATUS LastOfAll(PIRP Irp) { return Irp->IoStatus.Status; }")
        return 0
    if arguments.check == "alone":
        failures = alone(arguments.clang, stubs, names)
    else:
        failures = guards(stubs, names)
    for failure in failures:
        print(failure)
    return bool(failures) or not names


if __name__ == "__main__":
    sys.exit(main())
