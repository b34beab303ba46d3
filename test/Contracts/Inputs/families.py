#!/usr/bin/env python3
"""Writes a driver that uses every pair of an acquire and a release that the
contract table has, runs irqlint on it, and compares the findings.

Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

    families.py IRQLINT DATA-FOLDER SOURCE-TO-WRITE

For each pair the source has functions that leak the lock, are balanced, acquire
it twice, release it without an acquire, where the acquire has failed, and in the
other mode; so a family that is added to the
data is tested without a line of C++ or C. The source includes no headers.
"""

import glob
import os
import re
import subprocess
import sys

import yaml

PREAMBLE = """\
typedef unsigned char KIRQL;
typedef struct { void *Opaque[4]; } KLOCK_QUEUE_HANDLE;
typedef void KDEFERRED_ROUTINE(void *, void *, void *, void *);
typedef void IO_WORKITEM_ROUTINE(void *, void *);
extern int Stop;
"""
DIAGNOSTIC = re.compile(r"^(.+?):(\d+):\d+: warning: .* \[(wdk-[\w-]+)\]$")


class Api:
    """An API that acquires or releases, and how the generated C calls it."""

    def __init__(self, name, contract, effect):
        self.name = name
        self.contract = contract
        self.effect = effect
        self.family = effect["family"]
        self.handle = effect.get("handle")
        self.lock = effect.get("lock")
        self.mode = effect.get("mode")
        irql = contract.get("set-irql") or {}
        self.to, self.save = str(irql.get("to", "")), str(irql.get("save", ""))
        region = contract.get("region") or {}
        self.region = (region.get("critical", 0), region.get("guarded", 0))
        self.outcomes = contract.get("outcomes") or []
        limits = contract.get("irql") or {}
        self.needs_dispatch = limits.get("min") == "DISPATCH_LEVEL"

    def fails(self):
        return any(not outcome.get("effect", True) for outcome in self.outcomes)

    def always_may_fail(self):
        """Can the call fail whatever its arguments are?"""
        return any(
            not outcome.get("effect", True) and "if" not in outcome
            for outcome in self.outcomes
        )

    def parameters(self, lock_type):
        """Types of the parameters, by index."""
        indices = {-1}
        result = {}
        if isinstance(self.lock, int):
            result[self.lock] = lock_type + " *"
        if self.handle is not None:
            result[self.handle] = "KLOCK_QUEUE_HANDLE *"
        if self.save.startswith("*"):
            result[int(self.save[1:])] = "KIRQL *"
        if self.to.startswith("arg:"):
            result[int(self.to[4:])] = "KIRQL"
        for outcome in self.outcomes:
            indices |= {condition["arg"] for condition in outcome.get("if", [])}
        indices |= set((self.contract.get("wait") or {}).values())
        count = max(indices | set(result)) + 1
        return [result.get(index, "void *") for index in range(count)]

    def result_type(self):
        if self.save == "return":
            return "KIRQL"
        return "long" if self.outcomes else "void"

    def declaration(self, lock_type):
        return "%s %s(%s);" % (
            self.result_type(),
            self.name,
            ", ".join(self.parameters(lock_type)) or "void",
        )

    def call(self, lock, lock_type, unchecked=False):
        """A statement; where the call can fail, leaves the function then,
        unless it isn't to be checked."""
        arguments = []
        for parameter in self.parameters(lock_type):
            arguments.append(
                {
                    lock_type + " *": "&" + lock,
                    "KLOCK_QUEUE_HANDLE *": "&Handle",
                    "KIRQL *": "&Irql",
                    "KIRQL": "Irql",
                }.get(parameter, "0")
            )
        call = "%s(%s)" % (self.name, ", ".join(arguments))
        if self.save == "return":
            return "Irql = %s;" % call
        if not self.outcomes or unchecked:
            return call + ";"
        success = next(o for o in self.outcomes if o.get("effect", True))
        if success["returns"] == "nonzero":
            return "if (!%s) return;" % call
        if success["returns"] == "zero":
            return "if (%s) return;" % call
        return "if (%s != %s) return;" % (call, success["returns"])


def fit(acquire, release, other_mode=False):
    """Does the release undo what the acquire did, or would it if it weren't
    for the mode?"""
    undoes = {"": "", "lock": "saved"}.get(acquire.save, "arg:")
    return (
        acquire.family == release.family
        and not release.effect.get("any-owner")
        and (acquire.handle is None) == (release.handle is None)
        and release.to.startswith(undoes)
        and bool(release.to) == bool(undoes)
        and tuple(-n for n in acquire.region) == release.region
        and (
            None not in (release.mode, acquire.mode)
            and release.mode != acquire.mode
            if other_mode
            else release.mode in (None, acquire.mode)
        )
        # Hands the lock over, which isn't the release of a driver.
        and not release.name.startswith("ExSetResourceOwnerPointer")
    )


class Writer:
    def __init__(self, families):
        self.families = families
        self.lines = PREAMBLE.splitlines()
        self.functions = []  # name, first line, expected (line, rule)
        self.declared = set()

    def declare(self, text):
        if text not in self.declared:
            self.declared.add(text)
            self.lines.append(text)

    def lock_type(self, family):
        """A type that the table knows as one of the family's."""
        for name in self.families[family].get("types") or []:
            if name.startswith("_"):
                self.declare("struct %s { void *Opaque[8]; };" % name)
                return "struct " + name
            if not name.startswith("P"):
                self.declare("typedef struct { void *Opaque[8]; } %s;" % name)
                return name
        self.declare("typedef struct { void *Opaque[8]; } SOME_LOCK;")
        return "SOME_LOCK"

    def function(self, kind, acquire, release, body, rule):
        """Body is a list of statements; the one that is expected to be reported
        is marked by a leading '!'."""
        lock_type = self.lock_type(acquire.family)
        for api in (acquire, release):
            self.declare(api.declaration(lock_type))
        name = "%s_%d" % (kind, len(self.functions))
        lock = "Lock_%d" % len(self.functions)
        dpc = acquire.needs_dispatch or (
            release.needs_dispatch and not acquire.save
        )
        role, parameters = (
            ("KDEFERRED_ROUTINE", "void *D, void *C, void *A, void *B")
            if dpc
            else ("IO_WORKITEM_ROUTINE", "void *D, void *C")
        )
        self.lines.append("// %s, %s" % (acquire.name, release.name))
        self.lines.append("static %s %s;" % (lock_type, lock))
        self.lines.append("%s %s;" % (role, name))
        self.lines.append("void %s(%s) {" % (name, parameters))
        first = len(self.lines)
        self.lines.append("  KIRQL Irql = 0; KLOCK_QUEUE_HANDLE Handle;")
        expected = set()
        for statement in body:
            text = statement.lstrip("!")
            text = {
                "acquire": acquire.call(lock, lock_type),
                "unchecked": acquire.call(lock, lock_type, unchecked=True),
                "release": release.call(lock, lock_type),
            }.get(text, text)
            self.lines.append("  " + text)
            if statement.startswith("!"):
                expected.add((len(self.lines), rule))
        self.lines.append("}")
        self.functions.append((name, first, len(self.lines), expected))

    def mismatched(self, acquire, release):
        self.function(
            "Mismatched",
            acquire,
            release,
            ["acquire", "!release"],
            "wdk-lock-mismatched-release",
        )

    def pair(self, acquire, release):
        family = self.families[acquire.family]
        self.function("Balanced", acquire, release, ["acquire", "release"], "")
        self.function(
            "TwiceInTurn",
            acquire,
            release,
            ["acquire", "release", "acquire", "release"],
            "",
        )
        leaks = family["owner"] != "none"
        self.function(
            "Leak",
            acquire,
            release,
            [
                "!acquire" if leaks else "acquire",
                "if (Stop) return;",
                "release",
            ],
            "wdk-mutex-leak" if family.get("dispatcher") else "wdk-lock-leak",
        )
        self.function(
            "Unheld",
            acquire,
            release,
            ["if (Stop) return;", "!release" if leaks else "release"],
            "wdk-lock-unheld-release",
        )
        if acquire.always_may_fail() and leaks:
            self.function(
                "Unchecked",
                acquire,
                release,
                ["unchecked", "!release"],
                "wdk-lock-unchecked-acquire",
            )
        if family.get("recursive") or acquire.mode == "shared":
            self.function(
                "Recursive",
                acquire,
                release,
                ["acquire", "acquire", "release", "release"]
                if family.get("recursive") and not acquire.fails()
                else ["acquire", "release"],
                "",
            )
        elif not acquire.fails():
            # The thread waits for itself: what follows is never reached.
            self.function(
                "Double",
                acquire,
                release,
                ["acquire", "!acquire", "for (;;) ;", "release"],
                "wdk-lock-double-acquire",
            )


def main():
    irqlint, data, source = sys.argv[1:]
    families, acquires, releases = {}, [], []
    for path in sorted(glob.glob(os.path.join(data, "*.yaml"))):
        with open(path, encoding="utf-8") as file:
            content = yaml.safe_load(file)
        for family in content.get("families") or []:
            families[family["name"]] = family
        for contract in content.get("functions") or []:
            for kind, into in (("acquire", acquires), ("release", releases)):
                # A wait for several objects has tests of its own.
                if kind in contract and "lock-array" not in contract[kind]:
                    for name in contract["names"]:
                        into.append(Api(name, contract, contract[kind]))

    writer = Writer(families)
    paired, used, pairs = set(), set(), 0
    # Aliases share one contract: each is used once, not with all the others.
    for acquire in acquires:
        fitting = [r for r in releases if fit(acquire, r)]
        fresh = [r for r in fitting if r.name not in used] or fitting[:1]
        for release in fresh:
            used.add(release.name)
            writer.pair(acquire, release)
            paired.add(acquire.family)
            pairs += 1
        for release in [r for r in releases if fit(acquire, r, True)][:1]:
            writer.mismatched(acquire, release)
    with open(source, "w", encoding="utf-8") as file:
        file.write("\n".join(writer.lines) + "\n")

    run = subprocess.run(
        [irqlint, "--checks=-*,wdk-lock-*,wdk-mutex-leak,wdk-irql-*", source],
        capture_output=True,
        text=True,
    )
    found = set()
    for line in run.stdout.splitlines():
        match = DIAGNOSTIC.match(line)
        if match:
            found.add((int(match.group(2)), match.group(3)))

    failures = ["no pair of functions for the lock family '%s'" % name
                for name in sorted(set(families) - paired)]
    failures += ["no release fits '%s'" % a.name for a in acquires
                 if not any(fit(a, r) for r in releases)]
    for name, first, last, expected in writer.functions:
        own = {(line, rule) for line, rule in found if first <= line <= last}
        if own != expected:
            failures.append("%s (%s)" % (name, writer.lines[first - 4]))
            failures += ["  not reported: %d: %s" % x for x in expected - own]
            failures += ["  reported: %d: %s" % x for x in own - expected]
    if run.returncode not in (0, 1):
        sys.exit("exit code %d\n%s" % (run.returncode, run.stderr))
    if run.returncode != 1 or run.stderr:
        failures.append("exit code %d\n%s" % (run.returncode, run.stderr))
    print("%d pairs, %d functions, %d findings" %
          (pairs, len(writer.functions), len(found)))
    if failures:
        print("\n".join(failures))
        sys.exit(1)


if __name__ == "__main__":
    main()
