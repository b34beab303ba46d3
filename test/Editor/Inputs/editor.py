#!/usr/bin/env python3
"""Plays an editor to irqlint-clangd; one scenario a run.

Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

  editor.py --build BUILD --folder SCRATCH SCENARIO
"""

import argparse
import os
import re
import shutil
import subprocess
import sys

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "../../.."))
sys.path.insert(0, os.path.join(ROOT, "tools", "bench"))

import corpus  # noqa: E402
import lsp_client  # noqa: E402

DRIVERS = os.path.join(ROOT, "test", "Drivers")
FINDING = re.compile(r"^.+?:(\d+):(\d+): warning: (.*) \[(wdk-[\w-]+)\]$")


class Editor:
    """An editor with one server, in a folder of its own."""

    def __init__(self, build, folder):
        self.build = build
        self.folder = os.path.abspath(folder)
        shutil.rmtree(self.folder, ignore_errors=True)
        os.makedirs(self.folder)
        # The scratch folder may lie in a build of irqlint, whose settings are
        # not meant.
        self.file(".clangd", "CompileFlags:\n  CompilationDatabase: None\n")
        self.file(".clang-tidy", "Checks: ''\n")
        self.server = None

    def file(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w") as file:
            file.write(text)
        return path

    def driver(self, kind, name):
        with open(os.path.join(DRIVERS, kind, name)) as file:
            return self.file(name, file.read())

    def start(self, *options):
        self.log = os.path.join(self.folder, "server.log")
        with open(self.log, "w") as log:
            self.server = lsp_client.Server(
                [os.path.join(self.build, "bin", "irqlint-clangd"), *options],
                self.folder,
                log,
            )
        return self.server

    def command_line(self, text):
        """What the command line finds in a text: line, column, rule, message."""
        path = self.file("same_text.c", text)
        run = subprocess.run(
            [os.path.join(self.build, "bin", "irqlint"), path],
            capture_output=True,
            text=True,
        )
        found = []
        for line in run.stdout.splitlines():
            match = FINDING.match(line)
            if match:
                found.append(
                    (
                        int(match.group(1)),
                        int(match.group(2)),
                        match.group(4),
                        capitalized(match.group(3)),
                    )
                )
        return sorted(found)


def capitalized(message):
    """As clangd writes messages."""
    return message[0].upper() + message[1:]


def ours(diagnostics):
    """irqlint's findings among diagnostics, as command_line has them."""
    return sorted(
        (
            d["range"]["start"]["line"] + 1,
            d["range"]["start"]["character"] + 1,
            d["code"],
            # clangd says that there is a mend.
            d["message"].removesuffix(" (fix available)"),
        )
        for d in diagnostics
        if d.get("source") == "irqlint"
    )


def expect(what, actual, wanted):
    if actual != wanted:
        sys.exit("%s\n  is:     %r\n  wanted: %r" % (what, actual, wanted))


def expect_in(what, part, whole):
    if part not in whole:
        sys.exit("%s\n  %r\n  isn't in %r" % (what, part, whole))


def diagnostics(editor):
    """A finding with its path and its rule's page."""
    server = editor.start()
    document = server.open(editor.driver("examples", "quota_table.c"))
    found = server.settled(document)
    expect("findings", ours(found), editor.command_line(document.text))
    leak = found[0]
    expect("rule", leak["code"], "wdk-lock-leak")
    expect("severity", leak["severity"], 2)
    steps = [note["message"] for note in leak["relatedInformation"]]
    expect_in("path", "Entered 'QuotaBeginWrite' from here", steps)
    expect_in("path", "Returns here with ERESOURCE 'Table->Lock' still held", steps)
    page = leak["codeDescription"]["href"]
    if not page.endswith("rules/wdk-lock-leak.md") or not os.path.exists(
        page.removeprefix("file://")
    ):
        sys.exit("no page of the rule: %s" % page)
    with open(editor.log) as log:
        if "atency" in log.read():
            sys.exit("clangd complains of the checks' latency")


def edits(editor):
    """Diagnostics follow what is written, and agree with the command line."""
    server = editor.start()
    for name in ("event_journal.c", "fan_control.c"):
        document = server.open(editor.driver("mended", name))
        expect(name, ours(server.settled(document)), [])
        text = document.text
        releases = [m for m in re.finditer(r"\n *\w+(Release|Leave)\w+\(.*\);", text)]
        seen = 0
        for match in releases:
            line = match.group()
            server.change(document, match.start(), len(line), "")
            found = ours(server.settled(document))
            expect("without%s" % line, found, editor.command_line(document.text))
            seen += len(found)
            # A line above must not confuse what is remembered.
            above = document.text.index("\n\n", len(document.text) // 4) + 1
            server.change(document, above, 0, "// edited\n")
            found = ours(server.settled(document))
            expect("moved", found, editor.command_line(document.text))
            server.change(document, above, len("// edited\n"), "")
            server.change(document, match.start(), 0, line)
            expect("restored", document.text, text)
            expect("with%s" % line, ours(server.settled(document)), [])
        if not seen:
            sys.exit("%s: no edit has brought a finding" % name)


def contexts(editor):
    """What several functions do together is found, whichever was edited."""
    inputs = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(inputs, "orders.c")) as file:
        text = file.read()
    rules = ["wdk-lock-irql-inversion", "wdk-lock-order"]
    server = editor.start()
    document = server.open(editor.file("orders.c", text))
    edits = [
        ("first", "", "", rules),
        ("line above", "DRIVER_DISPATCH Harbor", "\nDRIVER_DISPATCH Harbor", rules),
        ("one side", "--Harbor->Waiting", "Harbor->Waiting -= 1", rules),
        ("other side", "Waiting - Harbor->Free", "Free", rules),
        ("same order", "SpinLock(&Harbor->Docks, &", "SpinLock(&Harbor->Ships, &", None),
        ("same order", "AtDpcLevel(&Harbor->Ships", "AtDpcLevel(&Harbor->Docks", None),
        ("without DPC", "--Harbor->Free", "Harbor->Free = 0", None),
        ("readers", "ExclusiveAtDpcLevel", "SharedAtDpcLevel", None),
        ("readers", "ExclusiveFromDpcLevel", "SharedFromDpcLevel", None),
        ("opposite", "SpinLock(&Harbor->Ships, &", "SpinLock(&Harbor->Docks, &", None),
    ]
    for what, old, new, wanted in edits:
        if old:
            server.replace(document, old, new)
        found = ours(server.settled(document))
        expect(what, found, editor.command_line(document.text))
        if wanted:
            expect(what, sorted(each[2] for each in found), wanted)


def many_functions(editor):
    """A file that takes longer than an edit may wait is explored all the same."""
    text = corpus.Unit("Rest", 7, 900).text()
    releases = [
        m for m in re.finditer(r"\n *ExReleaseResourceLite\(.*\);", text)
    ]
    text = text[: releases[0].start()] + text[releases[0].end() :]
    wanted = editor.command_line(text)
    if not wanted:
        sys.exit("the generated driver has no defect")
    server = editor.start()
    document = server.open(editor.file("rest.c", text))
    expect("findings", ours(server.settled(document)), wanted)
    for step in range(6):
        server.replace(document, "  Ext->Mode = ", "  Ext->Mode  = ")
    expect("after edits", ours(server.settled(document)), wanted)


def switched_off(editor):
    """.clang-tidy and .clangd turn rules off, or all of them."""
    text = open(os.path.join(DRIVERS, "examples", "quota_table.c")).read()
    remove = "Diagnostics:\n  ClangTidy:\n    Remove: wdk-lock-leak\n"
    cases = {
        "tidy": (".clang-tidy", "Checks: -wdk-lock-leak\n", 0),
        "tidy-all": (".clang-tidy", "Checks: '-*,misc-no-recursion'\n", 0),
        "tidy-other": (".clang-tidy", "Checks: -wdk-mutex-leak\n", 1),
        "clangd": (".clangd", remove, 0),
        "none": ("empty", "", 1),
    }
    for folder, (file, content, _) in cases.items():
        os.mkdir(os.path.join(editor.folder, folder))
        editor.file(os.path.join(folder, file), content)
    server = editor.start()
    for folder, (_, _, wanted) in cases.items():
        document = server.open(editor.file(os.path.join(folder, "a.c"), text))
        expect(folder, len(ours(server.settled(document))), wanted)


def suppressed(editor):
    server = editor.start()
    document = server.open(editor.driver("examples", "quota_table.c"))
    number = ours(server.settled(document))[0][0] - 1
    end = sum(len(line) + 1 for line in document.text.split("\n")[: number + 1])
    server.change(document, end - 1, 0, " // NOLINT(wdk-lock-leak)")
    expect("suppressed", ours(server.settled(document)), [])


def half_typed(editor):
    """Broken text of every kind: nothing crashes, and the findings of the whole
    text are there in the end."""
    server = editor.start()
    with open(os.path.join(DRIVERS, "examples", "event_journal.c")) as file:
        whole = file.read()
    begin = whole.index("VOID Journal") if "VOID Journal" in whole else 0
    document = server.open(editor.file("typed.c", whole[:begin]))
    for at in range(begin, len(whole), 37):
        server.change(document, at, 0, whole[at : at + 37])
        server.diagnostics(document)
    expect("text", document.text, whole)
    expect("findings", ours(server.settled(document)), editor.command_line(whole))
    # Character by character, some at a time as they come.
    middle = whole.rindex("NTSTATUS DriverEntry") + 30
    server.change(document, middle, len(whole) - middle, "")
    for at in range(middle, middle + 120):
        server.change(document, at, 0, whole[at])
    server.diagnostics(document)
    server.change(document, middle + 120, 0, whole[middle + 120 :])
    expect("again", ours(server.settled(document)), editor.command_line(whole))


def hover(editor):
    """The contract of an API, and what holds at a line."""
    server = editor.start()
    document = server.open(
        editor.file(
            "held.c",
            """\
#include <ntddk.h>
static KSPIN_LOCK Lock;
static ULONG Count;
DRIVER_DISPATCH Read;
NTSTATUS Read(PDEVICE_OBJECT Device, PIRP Irp) {
  KIRQL Old;
  KeAcquireSpinLock(&Lock, &Old);
  Count++;
  KeReleaseSpinLock(&Lock, Old);
  Count--;
  return Irp->IoStatus.Status;
}
""",
        )
    )
    server.settled(document)
    text = server.hover(document, document.text.index("KeRelease"))
    expect_in("clangd's own", "KeReleaseSpinLock", text.split("irqlint")[0])
    for part in (
        "is called at DISPATCH_LEVEL",
        "releases the spin lock `SpinLock`",
        "ddi/wdm/nf-wdm-kereleasespinlock",
        "IRQL: DISPATCH_LEVEL",
        "holds spin lock `Lock`",
    ):
        expect_in("release", part, text)
    text = server.hover(document, document.text.index("Count++"))
    expect_in("under the lock", "holds spin lock `Lock`", text)
    text = server.hover(document, document.text.index("Count--"))
    if "holds" in text:
        sys.exit("the lock isn't held any more: %s" % text)
    # Where clangd has nothing to say.
    text = server.hover(document, document.text.index("  Count++"))
    expect_in("blank", "holds spin lock `Lock`", text)


def completion(editor):
    server = editor.start()
    document = server.open(
        editor.file(
            "complete.c",
            "#include <NTDDK.H>\nVOID F(VOID) {\n  KeAcquireSpinLockRaise\n}\n",
        )
    )
    server.diagnostics(document)
    # clangd completes from what it has, which may be nothing yet.
    at = document.text.index("Raise\n") + len("Raise")
    items = []
    while not items:
        items = server.at(document, "textDocument/completion", at)["items"]
    expect_in(
        "completion",
        "KeAcquireSpinLockRaiseToDpc",
        [item.get("filterText") for item in items],
    )


def code_action(editor):
    """A mend is offered, and what it leaves is clean."""
    server = editor.start()
    document = server.open(
        editor.file(
            "mend.c",
            """\
#include <ntddk.h>
static KSPIN_LOCK Lock;
static ULONG Count;
DRIVER_DISPATCH Read;
NTSTATUS Read(PDEVICE_OBJECT Device, PIRP Irp) {
  KIRQL Old;
  UNREFERENCED_PARAMETER(Device);
  KeAcquireSpinLock(&Lock, &Old);
  if (Count == 0)
    return STATUS_UNSUCCESSFUL;
  Count++;
  KeReleaseSpinLock(&Lock, Old);
  return Irp->IoStatus.Status;
}
""",
        )
    )
    found = server.settled(document)
    expect("findings", [d["code"] for d in found], ["wdk-lock-leak"])
    actions = [
        action
        for action in server.code_actions(document, found[0])
        if "KeReleaseSpinLock" in action["title"]
    ]
    expect("actions", len(actions), 1)
    edits = actions[0]["edit"]["changes"][document.uri]
    mended = lsp_client.apply_edits(document.text, edits)
    server.change(document, 0, len(document.text), mended)
    expect("mended", ours(server.settled(document)), [])
    expect("command line", editor.command_line(mended), [])


def closed(editor):
    """A closed file and the end of the input."""
    server = editor.start()
    document = server.open(editor.driver("examples", "quota_table.c"))
    server.close(document)
    document = server.open(editor.driver("examples", "quota_table.c"))
    expect("reopened", len(ours(server.settled(document))), 1)


SCENARIOS = [
    diagnostics,
    edits,
    contexts,
    many_functions,
    switched_off,
    suppressed,
    half_typed,
    hover,
    completion,
    code_action,
    closed,
]


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--build", required=True)
    parser.add_argument("--folder", required=True)
    parser.add_argument("scenario", choices=[s.__name__ for s in SCENARIOS])
    options = parser.parse_args()
    editor = Editor(options.build, options.folder)
    for scenario in SCENARIOS:
        if scenario.__name__ == options.scenario:
            scenario(editor)
    expect("exit code", editor.server.stop(), 0)


if __name__ == "__main__":
    main()
