#!/usr/bin/env python3
"""Compares wdk-stubs with the headers of mingw-w64, which others wrote.

Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

    mingw.py --stubs wdk-stubs --mingw /usr/share/mingw-w64/include functions
    mingw.py --stubs wdk-stubs --mingw /usr/share/mingw-w64/include layouts
    mingw.py --stubs wdk-stubs --mingw /usr/share/mingw-w64/include constants

functions: how many parameters each function takes that both declare, and what
the x64 calling convention makes of their types. layouts: how large each
structure is that both define, and where its members are. constants: the value
of each enumerator and of each macro that is an integer.

mingw-differences.txt lists the differences that stay, with the reason.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

HEADERS = """\
ntifs.h wmilib.h wdmsec.h mountmgr.h mountdev.h ntdddisk.h ntddscsi.h ntddcdrm.h
ntddvol.h ntddstor.h ntddkbd.h ntddmou.h kbdmou.h scsi.h wmistr.h evntrace.h
ntstrsafe.h ntintsafe.h wmidata.h evntprov.h ntimage.h ntddtape.h ntddchgr.h
ntdd8042.h devpropdef.h bugcodes.h"""

FLAGS = """\
--target=x86_64-w64-windows-gnu -x c -std=gnu17 -fms-extensions -nostdlibinc
-D_AMD64_ -D_WIN64 -DNTDDI_VERSION=0x0A00000C -D_WIN32_WINNT=0x0A00 -DWINVER=0x0A00
-ferror-limit=0 -fno-caret-diagnostics -w"""

ATTRIBUTE = re.compile(r"(__declspec|__attribute__)\s*\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\s*")
LAYOUT = re.compile(r"\s*(\d+)?(:\S+)? \|( +)(.*)")


class Side:
    """One of the two sets of headers."""

    def __init__(self, clang, folders, wanted):
        self.clang = clang
        self.folders = [str(folder) for folder in folders]
        self.includes = "".join("#include <%s>\n" % name for name in wanted)

    def run(self, extra, source="", check=True):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "probe.c"
            file.write_text(self.includes + source)
            command = [self.clang, *FLAGS.split(), *extra]
            for path in self.folders:
                command += ["-isystem", path]
            done = subprocess.run(
                [*command, str(file)], capture_output=True, text=True, errors="replace"
            )
        if check and done.returncode != 0:
            sys.exit("the headers don't compile:\n" + done.stderr[:4000])
        return done

    def functions(self):
        """Names and numbers of parameters; -1 less for an ellipsis."""
        found = {}
        printed = self.run(["-fsyntax-only", "-Xclang", "-ast-print"]).stdout
        for line in printed.splitlines():
            if not line or not (line[0].isalpha() or line[0] == "_"):
                continue
            line = ATTRIBUTE.sub("", line)
            match = re.match(r"(?!typedef|struct \w+ \{|union|enum)[\w\s*]*?\b(\w+)\((.*)\)(;| \{)?$", line)
            if match:
                found[match.group(1)] = count_parameters(match.group(2))
        return found

    def conventions(self, names):
        """What the calling convention makes of each function's type."""
        uses = "".join("  (void *)%s,\n" % name for name in names)
        source = "void *const Uses[] = {\n%s};\n" % uses
        text = self.run(["-S", "-emit-llvm", "-o", "-"], source).stdout
        found = {}
        # The body of a function, and what it promises about itself, don't count.
        for line in text.splitlines():
            match = re.match(r'(?:declare|define) (.*?)@"?(\w+)"?\((.*?)\)(?: local_unnamed_addr| unnamed_addr| #| \{|$)', line)
            if match:
                found[match.group(2)] = [lowered(match.group(1).split()), *map(lambda p: lowered(p.split()), parts(match.group(3)))]
        return found

    def layouts(self):
        """Sizes of records, and offsets of members by their path."""
        text = self.run(["-fsyntax-only", "-Xclang", "-fdump-record-layouts-complete"]).stdout
        found = {}
        for block in text.split("*** Dumping AST Record Layout\n")[1:]:
            lines = block.splitlines()
            name = re.match(r"\s*0 \| (?:struct|union) (_?\w+)$", lines[0])
            if not name:
                continue
            members, stack = {}, []
            for line in lines[1:]:
                size = re.match(r"\s*\| \[sizeof=(\d+)", line)
                if size:
                    members[""] = int(size.group(1))
                    break
                match = LAYOUT.match(line)
                if not match or match.group(1) is None:
                    continue
                depth, text = len(match.group(3)), match.group(4)
                stack = [entry for entry in stack if entry[0] < depth]
                member = None if text.endswith(")") else re.search(r"(\w+)$", text)
                stack.append((depth, member.group(1) if member else None))
                if member:
                    path = ".".join(entry[1] for entry in stack if entry[1])
                    members[path] = match.group(1) + (match.group(2) or "")
            found[name.group(1)] = members
        return found

    def constants(self):
        """Names of enumerators and of macros that could be integers."""
        printed = self.run(["-fsyntax-only", "-Xclang", "-ast-print"]).stdout
        names = set()
        for body in re.findall(r"enum \w* ?\{(.*?)\}", printed, re.S):
            names.update(re.findall(r"^\s*(\w+)(?: =|,|$)", body, re.M))
        for line in self.run(["-E", "-dM"]).stdout.splitlines():
            match = re.match(r"#define ([A-Z]\w*) (.+)", line)
            if match and not re.search(r'["{;=]|^\w+$(?<!\d)|__', match.group(2)):
                names.add(match.group(1))
        return names

    def values(self, names):
        """Their values; those that are no integer constants are left out."""
        names = sorted(names)
        lines = ["const unsigned long long V_%s = (unsigned long long)(%s);\n" % (n, n) for n in names]
        first = self.includes.count("\n") + 1
        done = self.run(["-fsyntax-only"], "".join(lines), check=False)
        wrong = {int(n) - first for n in re.findall(r"probe\.c:(\d+):\d+: error", done.stderr)}
        lines = [line for index, line in enumerate(lines) if index not in wrong]
        text = self.run(["-S", "-emit-llvm", "-o", "-"], "".join(lines)).stdout
        return dict(re.findall(r"@V_(\w+) = .*?constant i64 (-?\d+)", text))


def parts(text):
    """Splits at the commas that no parenthesis encloses."""
    result, depth, start = [], 0, 0
    for index, char in enumerate(text):
        depth += (char in "([") - (char in ")]")
        if char == "," and depth == 0:
            result.append(text[start:index])
            start = index + 1
    result.append(text[start:])
    return [part.strip() for part in result if part.strip()]


def count_parameters(text):
    found = parts(text)
    if found in ([], ["void"]):
        return 0
    return -len(found) if found[-1] == "..." else len(found)


def lowered(words):
    """An LLVM type, with the sign of small integers and nothing else."""
    types = [w for w in words if re.fullmatch(r"i\d+|ptr|void|float|double|\.\.\.|<.*|\{.*", w)]
    return " ".join(types[:1])


def differences(check, stubs, mingw):
    if check == "functions":
        mine, theirs = stubs.functions(), mingw.functions()
        common = sorted(set(mine) & set(theirs))
        for name in common:
            if mine[name] != theirs[name]:
                yield name, "takes %d parameters, %d in mingw-w64" % (mine[name], theirs[name])
        same = [name for name in common if mine[name] == theirs[name]]
        # A name that the compiler knows itself has no address.
        same = [name for name in same if not name.startswith(("_", "Interlocked"))]
        mine, theirs = stubs.conventions(same), mingw.conventions(same)
        for name in same:
            if name in mine and name in theirs and mine[name] != theirs[name]:
                yield name, "is %s, %s in mingw-w64" % (mine[name], theirs[name])
        yield None, len(common)
    elif check == "layouts":
        mine, theirs = stubs.layouts(), mingw.layouts()
        common = sorted(set(mine) & set(theirs))
        for name in common:
            for member in sorted(set(mine[name]) & set(theirs[name])):
                ours, other = mine[name][member], theirs[name][member]
                if ours == other:
                    continue
                if member:
                    yield name + "." + member, "is at %s, at %s in mingw-w64" % (ours, other)
                else:
                    yield name, "has %s bytes, %s in mingw-w64" % (ours, other)
        yield None, len(common)
    else:
        common = stubs.constants() & mingw.constants()
        mine, theirs = stubs.values(common), mingw.values(common)
        common = sorted(set(mine) & set(theirs))
        for name in common:
            if mine[name] != theirs[name]:
                yield name, "is %s, %s in mingw-w64" % (mine[name], theirs[name])
        yield None, len(common)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--stubs", required=True, type=pathlib.Path)
    parser.add_argument("--mingw", required=True, type=pathlib.Path)
    parser.add_argument("--clang", default="clang-22")
    parser.add_argument("check", choices=["functions", "layouts", "constants"])
    arguments = parser.parse_args()

    folders = [arguments.mingw / "ddk", arguments.mingw]
    wanted = [h for h in HEADERS.split() if any((f / h).exists() for f in folders) and (arguments.stubs / h).exists()]
    stubs = Side(arguments.clang, [arguments.stubs], wanted)
    mingw = Side(arguments.clang, folders, wanted)

    allowed, unused = [], set()
    listed = pathlib.Path(__file__).with_name("mingw-differences.txt").read_text(encoding="utf-8")
    for line in listed.splitlines():
        if line and not line.startswith("#"):
            kind, pattern = line.split(":")[0].split()
            if kind == arguments.check:
                allowed.append(re.compile(pattern.replace(".", r"\.").replace("*", ".*")))
    unused = set(allowed)

    failed = 0
    for name, what in differences(arguments.check, stubs, mingw):
        if name is None:
            print("%d %s compared" % (what, arguments.check))
            continue
        reason = [pattern for pattern in allowed if pattern.fullmatch(name)]
        unused.difference_update(reason)
        if not reason:
            print(name, what)
            failed += 1
    for pattern in unused:
        print("no longer a difference: " + pattern.pattern)
        failed += 1
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
