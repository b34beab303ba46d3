"""Driver-like units to measure irqlint on.

Each unit is a WDM driver of a given length: a device extension with locks of
several families, helpers that call helpers, and the callbacks of a driver
(dispatch routines, a DPC, a timer, a system thread, a work item) whose bodies
mix branches, loops, switches, goto ladders and SEH around locked regions. The
same seed gives the same text.

Part of the irqlint project, under the Apache License v2.0 with LLVM
Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""

import random

HEADER = """\
#include <ntifs.h>

#define BENCH_TAG 'hcnB'
#define BENCH_QUEUES 8

typedef struct _BENCH_ENTRY {{
  LIST_ENTRY Link;
  ULONG State;
  ULONG Length;
  PVOID Buffer;
  KSPIN_LOCK Lock;
}} BENCH_ENTRY, *PBENCH_ENTRY;

typedef struct _DEVICE_EXTENSION {{
  PDEVICE_OBJECT Self;
  PDEVICE_OBJECT Lower;
  LIST_ENTRY Entries;
  ULONG EntryCount;
  ULONG Flags;
  ULONG Counters[BENCH_QUEUES];
  ULONG Mode;
  ULONG Limit;
  ULONG Version;
  PVOID Cache;
  NTSTATUS LastStatus;
  LONG Pending;
  BOOLEAN Removed;
  KSPIN_LOCK QueueLock;
  KSPIN_LOCK StateLock;
  FAST_MUTEX ConfigMutex;
  KMUTEX DeviceMutex;
  ERESOURCE Resource;
  KEVENT Wake;
  KDPC Dpc;
  KTIMER Timer;
  PVOID Thread;
}} DEVICE_EXTENSION, *PDEVICE_EXTENSION;

NTSTATUS {unit}Notify(_In_ PDEVICE_EXTENSION Ext, _In_ ULONG Code);
"""


class Unit:
    """Writes one unit of about `lines` lines."""

    def __init__(self, name, seed, lines):
        self.name = name
        self.random = random.Random(seed)
        self.lines = []
        self.target = lines
        self.helpers = []
        self.label = 0
        self.callbacks = []
        # How deep the calls below the function that is being written go.
        self.depth = 0

    def emit(self, depth, text):
        self.lines.append("  " * depth + text)

    # Statements that touch no lock.
    def simple(self, d):
        r = self.random
        k = r.randrange(13)
        if k == 9:
            self.emit(d, f"Length = Ext->Counters[{r.randrange(8)}] * sizeof(ULONG);")
        elif k == 10:
            self.emit(d, "Ext->LastStatus = Status;")
        elif k == 11:
            self.emit(d, "RtlZeroMemory(Ext->Counters, sizeof(Ext->Counters));")
        elif k == 12:
            self.emit(d, f"Ext->Mode = {r.randrange(4)};")
        elif k == 0:
            self.emit(d, f"Total += Ext->Counters[{r.randrange(8)}] + {r.randrange(64)};")
        elif k == 1:
            self.emit(d, f"Ext->Flags |= 0x{1 << r.randrange(16):X};")
        elif k == 2:
            self.emit(d, "InterlockedIncrement(&Ext->Pending);")
        elif k == 3:
            self.emit(d, f"Index = (Total >> {r.randrange(1, 5)}) & 7;")
        elif k == 4:
            self.emit(d, f"Ext->Counters[Index & 7] = Total + {r.randrange(9)};")
        elif k == 5:
            self.emit(d, "Entry = NULL;")
        elif k == 6:
            self.emit(d, f"Status = Total > {r.randrange(4, 90)} ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;")
        elif k == 7:
            self.emit(d, f"Total ^= (ULONG)(ULONG_PTR)Ext->Lower * {r.randrange(3, 99)};")
        else:
            self.emit(d, f"DbgPrint(\"{self.name}: %u of %u\\n\", Index, Total);")

    def condition(self):
        """What drivers ask: a flag, a state, a length, a result."""
        r = self.random
        return r.choice([
            f"Ext->Flags & 0x{1 << r.randrange(16):X}", "Ext->Removed",
            f"Total > {r.randrange(100)}", "NT_SUCCESS(Status)",
            f"Ext->Counters[{r.randrange(8)}] == {r.randrange(5)}",
            f"Length < sizeof(BENCH_ENTRY) * {r.randrange(1, 5)}",
            f"Ext->Mode == {r.randrange(4)}", f"Ext->Version >= {r.randrange(9)}",
            "Ext->Cache == NULL", "Length > Ext->Limit",
            "NT_SUCCESS(Ext->LastStatus)", f"Index > {r.randrange(40)}",
            "IsListEmpty(&Ext->Entries)", "Ext->Pending != 0"])

    def block(self, d, size, atomic):
        """`size` statements; `atomic`: at DISPATCH_LEVEL, nothing may block."""
        r = self.random
        while size > 0:
            k = r.randrange(40)
            if k < 24 or d > 5:
                self.simple(d)
                size -= 1
            elif k < 30:
                self.emit(d, f"if ({self.condition()}) {{")
                n = r.randrange(1, 4)
                self.block(d + 1, n, atomic)
                if r.random() < 0.4:
                    self.emit(d, "} else {")
                    self.block(d + 1, n, atomic)
                self.emit(d, "}")
                size -= n
            elif k < 32:
                bound = r.choice(["8", "1000", "Ext->EntryCount", "Ext->Limit", "Length / 4"])
                self.emit(d, f"for (Index = 0; Index < {bound}; Index++) {{")
                self.emit(d + 1, f"Total += Ext->Counters[Index & 7] ^ {r.randrange(99)};")
                n = r.randrange(1, 3)
                self.block_in_loop(d + 1, n, atomic)
                self.emit(d, "}")
                size -= n + 1
            elif k == 32:
                self.emit(d, "for (Link = Ext->Entries.Flink; Link != &Ext->Entries; Link = Link->Flink) {")
                self.emit(d + 1, "Entry = CONTAINING_RECORD(Link, BENCH_ENTRY, Link);")
                self.emit(d + 1, f"if (Entry->State == {r.randrange(6)})")
                self.emit(d + 2, r.choice(["break;", "continue;"]))
                self.emit(d + 1, "Total += Entry->Length;")
                self.emit(d, "}")
                size -= 3
            elif k == 33:
                self.emit(d, f"switch ({r.choice(['Ext->Mode', 'Total % 4', 'Length', 'Ext->Version'])}) {{")
                for case in range(r.randrange(2, 4)):
                    self.emit(d, f"case {case}:")
                    self.simple(d + 1)
                    self.emit(d + 1, "break;")
                self.emit(d, "default:")
                self.simple(d + 1)
                self.emit(d + 1, "break;")
                self.emit(d, "}")
                size -= 4
            elif k < 39 and self.helpers:
                # A helper is written for the IRQL that its callers run at.
                fitting = [name for name, level, depth in self.helpers
                           if level in ("any", "dispatch" if atomic else "passive")
                           and depth < self.depth]
                if fitting:
                    self.emit(d, f"Status = {r.choice(fitting)}(Ext, Total);")
                size -= 1
            else:
                self.region(d, r.randrange(2, 5), atomic)
                size -= 4

    def calm(self, d, size):
        """Statements without locks or calls of helpers."""
        while size > 0:
            if self.random.random() < 0.25 and d < 4:
                self.emit(d, f"if ({self.condition()}) {{")
                self.calm(d + 1, 3)
                self.emit(d, "}")
                size -= 3
            else:
                self.simple(d)
                size -= 1

    def block_in_loop(self, d, size, atomic):
        for _ in range(size):
            if self.random.random() < 0.25:
                self.emit(d, f"if ({self.condition()})")
                self.emit(d + 1, self.random.choice(["break;", "continue;"]))
            else:
                self.simple(d)

    def region(self, d, size, atomic):
        """A locked region. Balanced, like most of a shipped driver's."""
        r = self.random
        if atomic:
            self.emit(d, "KeAcquireSpinLockAtDpcLevel(&Ext->StateLock);")
            for _ in range(size):
                self.simple(d)
            self.emit(d, "KeReleaseSpinLockFromDpcLevel(&Ext->StateLock);")
            return
        k = r.randrange(4)
        if k == 0:
            self.emit(d, "KeAcquireSpinLock(&Ext->QueueLock, &Irql);")
            self.block(d, size, True) if d < 3 else self.simple(d)
            self.emit(d, "KeReleaseSpinLock(&Ext->QueueLock, Irql);")
        elif k == 1:
            self.emit(d, "ExAcquireFastMutex(&Ext->ConfigMutex);")
            for _ in range(size):
                self.simple(d)
            self.emit(d, "ExReleaseFastMutex(&Ext->ConfigMutex);")
        elif k == 2:
            self.emit(d, "KeEnterCriticalRegion();")
            self.emit(d, "if (ExAcquireResourceExclusiveLite(&Ext->Resource, (BOOLEAN)((Ext->Flags & 1) != 0))) {")
            for _ in range(size):
                self.simple(d + 1)
            self.emit(d + 1, "ExReleaseResourceLite(&Ext->Resource);")
            self.emit(d, "}")
            self.emit(d, "KeLeaveCriticalRegion();")
        else:
            self.emit(d, "KeWaitForSingleObject(&Ext->DeviceMutex, Executive, KernelMode, FALSE, NULL);")
            for _ in range(size):
                self.simple(d)
            self.emit(d, "KeReleaseMutex(&Ext->DeviceMutex, FALSE);")

    def ladder(self, d, size, atomic):
        """Acquire, check, `goto Cleanup` on each failure, release."""
        self.label += 1
        label = f"Cleanup{self.label}"
        self.emit(d, "KeAcquireSpinLock(&Ext->StateLock, &StateIrql);" if not atomic
                  else "KeAcquireSpinLockAtDpcLevel(&Ext->StateLock);")
        for _ in range(max(2, size // 3)):
            self.emit(d, f"if ({self.condition()}) {{")
            self.emit(d + 1, "Status = STATUS_UNSUCCESSFUL;")
            self.emit(d + 1, f"goto {label};")
            self.emit(d, "}")
            self.simple(d)
        self.emit(0, f"{label}:")
        self.emit(d, "KeReleaseSpinLock(&Ext->StateLock, StateIrql);" if not atomic
                  else "KeReleaseSpinLockFromDpcLevel(&Ext->StateLock);")

    def seh(self, d, size):
        r = self.random
        if r.random() < 0.6:
            self.emit(d, "ExAcquireFastMutex(&Ext->ConfigMutex);")
            self.emit(d, "__try {")
            for _ in range(max(2, size // 3)):
                self.emit(d + 1, f"if ({self.condition()}) {{")
                self.emit(d + 2, "Status = STATUS_INVALID_PARAMETER;")
                self.emit(d + 2, "__leave;")
                self.emit(d + 1, "}")
                self.simple(d + 1)
            self.emit(d, "} __finally {")
            self.emit(d + 1, "ExReleaseFastMutex(&Ext->ConfigMutex);")
            self.emit(d, "}")
        else:
            self.emit(d, "__try {")
            self.emit(d + 1, "ProbeForRead(Ext->Thread, Total, sizeof(ULONG));")
            self.simple(d + 1)
            self.simple(d + 1)
            self.emit(d, "} __except (EXCEPTION_EXECUTE_HANDLER) {")
            self.emit(d + 1, "Status = GetExceptionCode();")
            self.emit(d, "}")

    def locals(self):
        for line in ["NTSTATUS Status = STATUS_SUCCESS;", "KIRQL Irql = PASSIVE_LEVEL, StateIrql = PASSIVE_LEVEL;",
                     "ULONG Index = 0, Length = 0;", "PLIST_ENTRY Link = NULL;",
                     "PBENCH_ENTRY Entry = NULL;"]:
            self.emit(1, line)
        self.emit(0, "")
        self.emit(1, "UNREFERENCED_PARAMETER(Irql);")
        self.emit(1, "UNREFERENCED_PARAMETER(StateIrql);")
        self.emit(1, "UNREFERENCED_PARAMETER(Link);")
        self.emit(1, "UNREFERENCED_PARAMETER(Entry);")
        self.emit(1, "UNREFERENCED_PARAMETER(Length);")

    def body(self, size, atomic):
        r = self.random
        if r.random() < 0.15:
            self.ladder(1, size, atomic)
        elif r.random() < 0.15 and not atomic:
            self.seh(1, size)
        self.block(1, size, atomic)

    def helper(self):
        r = self.random
        blocks = r.random() < 0.5
        # Every other helper has nothing to do with locks, like most code.
        plain = r.random() < 0.5
        name = f"{self.name}Helper{len(self.helpers)}"
        # Callbacks call helpers that call helpers: three deep, like drivers.
        self.depth = len(self.helpers) % 3
        self.emit(0, f"static NTSTATUS {name}(PDEVICE_EXTENSION Ext, ULONG Total)")
        self.emit(0, "{")
        self.locals()
        if plain:
            self.calm(1, r.randrange(6, 24))
        else:
            self.body(r.randrange(4, 16), not blocks)
        self.emit(1, "return Status;")
        self.emit(0, "}\n")
        self.helpers.append((name, "any" if plain else "passive" if blocks else "dispatch",
                             self.depth))

    def callback(self, kind):
        name = f"{self.name}{kind}{len(self.callbacks)}"
        heads = {
            "Dispatch": f"static NTSTATUS {name}(PDEVICE_OBJECT DeviceObject, PIRP Irp)",
            "Dpc": f"static VOID {name}(PKDPC Dpc, PVOID Context, PVOID A, PVOID B)",
            "Thread": f"static VOID {name}(PVOID Context)",
        }
        self.emit(0, heads[kind])
        self.emit(0, "{")
        self.emit(1, "PDEVICE_EXTENSION Ext = (PDEVICE_EXTENSION)" +
                  ("DeviceObject->DeviceExtension;" if kind == "Dispatch" else "Context;"))
        self.emit(1, "ULONG Total = 0;")
        self.locals()
        if kind == "Dpc":
            for word in ("Dpc", "A", "B"):
                self.emit(1, f"UNREFERENCED_PARAMETER({word});")
        self.depth = 3
        self.body(self.random.randrange(6, 24), kind == "Dpc")
        if kind == "Dispatch":
            self.emit(1, "Irp->IoStatus.Status = Status;")
            self.emit(1, "IoCompleteRequest(Irp, IO_NO_INCREMENT);")
            self.emit(1, "return Status;")
        elif kind == "Thread":
            self.emit(1, "UNREFERENCED_PARAMETER(Status);")
            self.emit(1, "PsTerminateSystemThread(STATUS_SUCCESS);")
        else:
            self.emit(1, "UNREFERENCED_PARAMETER(Status);")
        self.emit(0, "}\n")
        self.callbacks.append((kind, name))

    def entry(self):
        self.emit(0, "NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)")
        self.emit(0, "{")
        self.emit(1, "PDEVICE_OBJECT Device;")
        self.emit(1, "PDEVICE_EXTENSION Ext;")
        self.emit(1, "NTSTATUS Status;")
        self.emit(1, "HANDLE Thread;")
        self.emit(1, "UNREFERENCED_PARAMETER(RegistryPath);")
        self.emit(1, "UNREFERENCED_PARAMETER(Thread);")
        self.emit(1, "Status = IoCreateDevice(DriverObject, sizeof(DEVICE_EXTENSION), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);")
        self.emit(1, "if (!NT_SUCCESS(Status))")
        self.emit(2, "return Status;")
        self.emit(1, "Ext = (PDEVICE_EXTENSION)Device->DeviceExtension;")
        self.emit(1, "KeInitializeSpinLock(&Ext->QueueLock);")
        self.emit(1, "KeInitializeSpinLock(&Ext->StateLock);")
        self.emit(1, "ExInitializeFastMutex(&Ext->ConfigMutex);")
        self.emit(1, "KeInitializeMutex(&Ext->DeviceMutex, 0);")
        self.emit(1, "ExInitializeResourceLite(&Ext->Resource);")
        slot = 0
        for kind, name in self.callbacks:
            if kind == "Dispatch":
                self.emit(1, f"DriverObject->MajorFunction[{slot % 28}] = {name};")
                slot += 1
            elif kind == "Dpc":
                self.emit(1, f"KeInitializeDpc(&Ext->Dpc, {name}, Ext);")
            else:
                self.emit(1, f"PsCreateSystemThread(&Thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, {name}, Ext);")
        self.emit(1, "return STATUS_SUCCESS;")
        self.emit(0, "}")

    def text(self):
        self.lines.extend(HEADER.format(unit=self.name).splitlines())
        self.emit(0, "")
        if self.target < 80:
            self.emit(0, f"static NTSTATUS {self.name}Poll(PDEVICE_EXTENSION Ext, ULONG Total)")
            self.emit(0, "{")
            self.locals()
            while len(self.lines) < self.target:
                self.simple(1)
            self.emit(1, "return Status;")
            self.emit(0, "}\n")
            self.helpers.append((f"{self.name}Poll", "any", 0))
        else:
            while len(self.lines) < self.target - 30:
                if self.random.random() < 0.65:
                    self.helper()
                else:
                    self.callback(self.random.choice(["Dispatch", "Dispatch", "Dpc", "Thread"]))
        self.entry()
        return "\n".join(self.lines) + "\n"


def units(count, seed=22):
    """`count` pairs of file name and text, from 20 to 2,000 lines; short ones
    are the more frequent, as in drivers."""
    sizes = random.Random(seed)
    for number in range(count):
        lines = int(20 * (100 ** (number / max(1, count - 1))))
        lines = int(lines * sizes.uniform(0.9, 1.1))
        yield f"unit{number:03}.c", Unit(f"Unit{number:03}", seed * 1000 + number, min(lines, 2000)).text()


WIDE_HEADER = """\
#include <ntddk.h>

typedef struct _STATE {
  FAST_MUTEX Mutex;
  ULONG Value[64];
  ULONG Flags;
} STATE, *PSTATE;

NTSTATUS StateStep(_In_ PSTATE State, _In_ ULONG Step);
"""

# What stands between acquire and release, for one branch of many.
WIDE_BRANCHES = {
    "Plain": "  if (State->Value[{i}] > {i})\n    State->Flags += {i};\n",
    "Flags": "  if (State->Value[{i}] > {i})\n    Seen |= 0x{bit:X};\n",
    "Status": ("  Status = StateStep(State, {i});\n"
               "  if (!NT_SUCCESS(Status))\n    goto Exit;\n"),
    "Return": ("  if (State->Value[{i}] == {i}) {{\n"
               "    ExReleaseFastMutex(&State->Mutex);\n"
               "    return STATUS_INVALID_PARAMETER;\n  }}\n"),
    "Mixed": ("  if (State->Value[{i}] > {i})\n    Seen |= 0x{bit:X};\n"
              "  Status = StateStep(State, {i});\n"
              "  if (Status == {i} && (Seen & 0x{bit:X}))\n    goto Exit;\n"),
    "Pause": ("  if (State->Value[{i}] == {i}) {{\n"
              "    ExReleaseFastMutex(&State->Mutex);\n"
              "    StateStep(State, {i});\n"
              "    ExAcquireFastMutex(&State->Mutex);\n  }}\n"),
}


def wide(branches):
    """A unit whose functions have that many branches between acquire and
    release, each function in another style."""
    text = WIDE_HEADER
    for style, branch in WIDE_BRANCHES.items():
        text += (f"\nDRIVER_DISPATCH Wide{style};\n\n"
                 f"NTSTATUS Wide{style}(PDEVICE_OBJECT Device, PIRP Irp) {{\n"
                 "  PSTATE State = Device->DeviceExtension;\n"
                 "  NTSTATUS Status = STATUS_SUCCESS;\n"
                 "  ULONG Seen = 0;\n\n"
                 "  UNREFERENCED_PARAMETER(Irp);\n"
                 "  ExAcquireFastMutex(&State->Mutex);\n")
        for i in range(branches):
            text += branch.format(i=i, bit=1 << (i % 32))
        text += ("Exit:\n  State->Flags |= Seen;\n"
                 "  ExReleaseFastMutex(&State->Mutex);\n"
                 "  return Status;\n}\n")
    return text
