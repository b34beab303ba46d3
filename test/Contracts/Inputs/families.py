#!/usr/bin/env python3
"""Writes a driver that uses every acquire and release of the contract table, runs
irqlint on it, and compares the findings.

Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

    families.py IRQLINT SOURCE-TO-WRITE

For each pair of an acquire and a release that undoes it the source has functions
that leak the lock, are balanced, acquire it twice and release it without an
acquire; for each acquire also one that releases it by a routine of the other
mode, of another family, with another handle or with an IRQL that nothing has
saved. So a family that is added to the data is tested without a line of C++ or
C. The source includes no headers.
"""

import json
import re
import subprocess
import sys

PREAMBLE = """\
typedef unsigned char KIRQL;
typedef struct { void *Opaque[4]; } KLOCK_QUEUE_HANDLE;
typedef void KDEFERRED_ROUTINE(void *, void *, void *, void *);
typedef void IO_WORKITEM_ROUTINE(void *, void *);
typedef long DRIVER_DISPATCH(void *, void *);
extern int Stop;
"""
DIAGNOSTIC = re.compile(r"^(.+?):(\d+):\d+: warning: .* \[(wdk-[\w-]+)\]$")


class Api:
    """An API that acquires or releases, and how the generated C calls it."""

    def __init__(self, function):
        self.name = function["name"]
        self.function = function
        self.family = function["family"]
        self.handle = "return" if function["handle-returned"] else function.get("handle")
        self.lock = function.get("lock")
        self.by_value = function["by-value"]
        self.mode = function["mode"]
        self.save = function["save"]
        self.to = (
            "saved"
            if function["to-saved"]
            else "arg:%d" % function["to-argument"]
            if "to-argument" in function
            else "level"
            if "to-level" in function
            else ""
        )
        self.region = (function["critical"], function["guarded"])
        self.outcomes = function["outcomes"]
        self.needs_dispatch = function["min-irql"] == 2

    def fails(self):
        return any(not outcome["effect"] for outcome in self.outcomes)

    def points_to_lock(self):
        return self.lock is not None and not self.by_value

    def parameters(self, lock_type):
        """Type and argument of the parameters, by index."""
        result = {}
        for index in self.by_value:
            result[index] = ("void *", "&LOCK")
        if self.lock is not None:
            result[self.lock] = (
                ("unsigned long", "7") if self.by_value else (lock_type + " *", "&LOCK")
            )
        if self.handle not in (None, "return"):
            result[self.handle] = ("KLOCK_QUEUE_HANDLE *", "&Handle")
        if "count" in self.function:
            result[self.function["count"]] = ("unsigned long", "1")
        if self.save.startswith("*"):
            result[int(self.save[1:])] = ("KIRQL *", "&Irql")
        if self.to.startswith("arg:"):
            result[int(self.to[4:])] = ("KIRQL", "Irql")
        indices = {self.function.get("tag", -1), self.function.get("timeout", -1)}
        for outcome in self.outcomes:
            indices |= set(outcome["arguments"])
        count = max(indices | set(result)) + 1
        return [result.get(index, ("void *", "0")) for index in range(count)]

    def result_type(self):
        if self.save == "return":
            return "KIRQL"
        if self.handle == "return":
            return "void *"
        return "long" if self.outcomes else "void"

    def declaration(self, lock_type):
        types = [kind for kind, _ in self.parameters(lock_type)]
        return "%s %s(%s);" % (self.result_type(), self.name, ", ".join(types) or "void")

    def call(self, lock, lock_type):
        """A statement; where the call can fail, leaves the function then."""
        arguments = [text for _, text in self.parameters(lock_type)]
        call = "%s(%s)" % (self.name, ", ".join(arguments).replace("LOCK", lock))
        if self.save == "return":
            return "Irql = %s;" % call
        if self.handle == "return":
            call = "(Token = %s)" % call
        if not self.outcomes:
            return call + ";"
        success = next(o for o in self.outcomes if o["effect"])
        if success["returns"] == "nonzero":
            return "if (!%s) return;" % call
        if success["returns"] in ("zero", "0x0"):
            return "if (%s) return;" % call
        return "if (%s != %s) return;" % (call, success["returns"])


def fit(acquire, release):
    """Does the release undo what the acquire did?"""
    undoes = {"": "", "lock": "saved"}.get(acquire.save, "arg:")
    return (
        acquire.family == release.family
        and not release.function["any-owner"]
        and (acquire.handle is None) == (release.handle is None)
        and release.to.startswith(undoes)
        and bool(release.to) == bool(undoes)
        and tuple(-n for n in acquire.region) == release.region
        and release.mode in ("", acquire.mode)
        # Waits for the other holders, so that it ends what a lock is for.
        and not release.function["drains"]
        # Hands the lock over, which isn't the release of a driver.
        and not release.name.startswith("ExSetResourceOwnerPointer")
    )


def mismatch(acquire, release):
    """What is wrong with a release of the acquire's lock; empty: nothing, or
    nothing that is certain."""
    if release.function["any-owner"] or not acquire.points_to_lock():
        return ""
    if acquire.family != release.family:
        return "family" if release.points_to_lock() else ""
    if acquire.handle is not None and release.handle is None:
        return "no handle"
    if acquire.handle is None and release.handle is not None:
        return ""
    if release.mode and acquire.mode and release.mode != acquire.mode:
        return "mode"
    if not acquire.save and acquire.to == "" and release.to == "saved":
        return "unsaved IRQL"
    return ""


class Writer:
    def __init__(self, families):
        self.families = families
        self.lines = PREAMBLE.splitlines()
        # Name, APIs, first line, last line, expected (line, rule), rules that
        # may report something else as well.
        self.functions = []
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

    def function(
        self, kind, acquire, release, body, rule, besides="", fails=False
    ):
        """Body is a list of statements; the one that is expected to be reported
        is marked by a leading '!'. Findings of the rules that begin with
        `besides` don't count. One that `fails` returns a status, of failure
        where it gives up."""
        lock_type = self.lock_type(acquire.family)
        # A routine of another family wants another type.
        other_type = self.lock_type(release.family)
        self.declare(acquire.declaration(lock_type))
        self.declare(release.declaration(other_type))
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
        if fails:
            role = "DRIVER_DISPATCH"
        apis = "%s, %s" % (acquire.name, release.name)
        self.lines.append("static %s %s;" % (lock_type, lock))
        self.lines.append("%s %s;" % (role, name))
        result = "long" if fails else "void"
        self.lines.append("%s %s(%s) {" % (result, name, parameters))
        first = len(self.lines)
        self.lines.append("  KIRQL Irql = 0; KLOCK_QUEUE_HANDLE Handle, Other;")
        if acquire.handle == "return":
            self.lines.append("  void *Token = 0;")
        expected = set()
        for statement in body:
            text = statement.lstrip("!")
            undo = release.call(lock, other_type)
            if acquire.handle == "return":
                undo = undo.replace("&Handle", "Token")
            if other_type != lock_type:
                undo = undo.replace("&" + lock, "(void *)&" + lock)
            text = {
                "acquire": acquire.call(lock, lock_type),
                "release": undo,
                "acquire with another handle": acquire.call(lock, lock_type).replace(
                    "&Handle", "&Other"
                ),
                "release with another handle": undo.replace("&Handle", "&Other"),
            }.get(text, text)
            if fails:
                text = text.replace("return;", "return -1;")
            self.lines.append("  " + text)
            if statement.startswith("!"):
                expected.add((len(self.lines), rule))
        if fails:
            self.lines.append("  return 0;")
        self.lines.append("}")
        self.functions.append(
            (name, apis, first, len(self.lines), expected, besides)
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
        if family["references"]:
            # Others may release them, unless the routine fails.
            rule = "wdk-remove-lock" if "tag" in acquire.function else "wdk-rundown"
            for kind, body in (
                ("Leak", ["!acquire", "if (Stop) return;", "release"]),
                ("Again", ["acquire", "release", "!release"]),
            ):
                self.function(kind, acquire, release, body, rule, fails=True)
            return
        leaks = family["owner"] != "none"
        # What is saved is no lock, and has a rule of its own.
        state = family["saved-state"]
        unheld_rule = "wdk-irql-float-state" if state else "wdk-lock-unheld-release"
        self.function(
            "Leak",
            acquire,
            release,
            [
                "!acquire" if leaks else "acquire",
                "if (Stop) return;",
                "release",
            ],
            unheld_rule
            if state
            else "wdk-mutex-leak"
            if family["dispatcher"]
            else "wdk-lock-leak",
        )
        # Without an acquire there is nothing to hand to the release.
        if acquire.handle != "return":
            # A framework may hold it, of which the routine knows nothing.
            certain = leaks and not family["framework-held"]
            self.function(
                "Unheld",
                acquire,
                release,
                ["if (Stop) return;", "!release" if certain else "release"],
                unheld_rule,
            )
        if acquire.handle not in (None, "return") and leaks:
            self.function(
                "OtherHandle",
                acquire,
                release,
                ["acquire", "!release with another handle", "for (;;) ;"],
                unheld_rule,
                besides="wdk-irql-",
            )
        nests = family["recursive"] or (
            family["recursive-shared"] and acquire.mode in ("shared", "")
        )
        if nests:
            self.function(
                "Recursive",
                acquire,
                release,
                [
                    "acquire",
                    "acquire with another handle",
                    "release with another handle",
                    "release",
                ]
                if not acquire.fails()
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

    def mismatched(self, acquire, release):
        self.function(
            "Mismatched",
            acquire,
            release,
            ["acquire", "!release", "for (;;) ;"],
            "wdk-lock-mismatched-release",
            besides="wdk-irql-",
        )


def run(*command):
    return subprocess.run(command, capture_output=True, text=True)


def main():
    irqlint, source = sys.argv[1:]
    table = json.loads(run(irqlint, "contracts", "--json").stdout)
    families = {family["name"]: family for family in table["families"]}
    # A wait for several objects has tests of its own.
    apis = [Api(f) for f in table["functions"] if "lock-array" not in f]
    acquires = [api for api in apis if api.function["kind"] == "acquire"]
    releases = [api for api in apis if api.function["kind"] == "release"]

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

    # One release for each way to be wrong. A routine that releases without an
    # owner may have been called for another thread's hold.
    mismatches = set()
    for acquire in acquires:
        wrong = {}
        for release in releases:
            if families[release.family]["owner"] != "none" and not (
                families[acquire.family]["saved-state"]
                or families[release.family]["saved-state"]
            ):
                wrong.setdefault(mismatch(acquire, release), release)
        wrong.pop("", None)
        for way, release in sorted(wrong.items()):
            writer.mismatched(acquire, release)
            mismatches.add((acquire.family, way))
    with open(source, "w", encoding="utf-8") as file:
        file.write("\n".join(writer.lines) + "\n")

    checks = "-*,wdk-lock-*,wdk-mutex-leak,wdk-irql-*,wdk-rundown,wdk-remove-lock"
    analysis = run(irqlint, "--checks=" + checks, source)
    found = set()
    for line in analysis.stdout.splitlines():
        match = DIAGNOSTIC.match(line)
        if match:
            found.add((int(match.group(2)), match.group(3)))

    failures = ["no pair of functions for the lock family '%s'" % name
                for name in sorted(set(families) - paired)]
    failures += ["no release fits '%s'" % a.name for a in acquires
                 if not any(fit(a, r) for r in releases)]
    failures += ["nothing releases '%s' of '%s' wrongly" % (a.name, a.family)
                 for a in acquires
                 if a.points_to_lock()
                 and not families[a.family]["saved-state"]
                 and not any(family == a.family for family, _ in mismatches)]
    for name, apis, first, last, expected, besides in writer.functions:
        own = {(line, rule) for line, rule in found if first <= line <= last}
        if besides:
            own = {(line, rule) for line, rule in own
                   if not rule.startswith(besides)}
        if own != expected:
            failures.append("%s (%s)" % (name, apis))
            failures += ["  not reported: %d: %s" % x for x in expected - own]
            failures += ["  reported: %d: %s" % x for x in own - expected]
    if analysis.returncode not in (0, 1):
        sys.exit("exit code %d\n%s" % (analysis.returncode, analysis.stderr))
    if analysis.returncode != 1 or analysis.stderr:
        failures.append("exit code %d\n%s" % (analysis.returncode, analysis.stderr))
    print("%d families, %d pairs, %d functions, %d findings" %
          (len(paired), pairs, len(writer.functions), len(found)))
    if failures:
        print("\n".join(failures))
        sys.exit(1)


if __name__ == "__main__":
    main()
