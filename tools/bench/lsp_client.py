# A client of a language server over stdin and stdout.
#
# Part of the irqlint project, under the Apache License v2.0 with LLVM
# Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""As much of the language server protocol as an editor needs that shows
diagnostics: for tools/bench/lsp and the tests of irqlint-clangd."""

import json
import os
import subprocess
import threading
import time
import urllib.parse

CAPABILITIES = {
    "textDocument": {
        "publishDiagnostics": {
            "relatedInformation": True,
            "codeDescriptionSupport": True,
            "versionSupport": True,
        },
        "codeAction": {
            "codeActionLiteralSupport": {
                "codeActionKind": {"valueSet": ["quickfix", "refactor"]}
            }
        },
        "completion": {"completionItem": {"snippetSupport": False}},
        "hover": {"contentFormat": ["markdown", "plaintext"]},
    },
    "offsetEncoding": ["utf-8", "utf-16"],
}


class ServerError(Exception):
    """The server answered with an error, not in time, or not at all."""


def to_uri(path):
    return "file://" + urllib.parse.quote(os.path.abspath(path))


def position(text, offset):
    """The line and column of an offset, counted as LSP does in ASCII text."""
    return {
        "line": text.count("\n", 0, offset),
        "character": offset - (text.rfind("\n", 0, offset) + 1),
    }


def offset_of(text, place):
    """The offset of an LSP position."""
    start = 0
    for _ in range(place["line"]):
        start = text.index("\n", start) + 1
    return start + place["character"]


def apply_edits(text, edits):
    """The text after LSP text edits, which don't overlap."""
    for edit in sorted(
        edits,
        key=lambda e: (
            e["range"]["start"]["line"],
            e["range"]["start"]["character"],
        ),
        reverse=True,
    ):
        begin = offset_of(text, edit["range"]["start"])
        end = offset_of(text, edit["range"]["end"])
        text = text[:begin] + edit["newText"] + text[end:]
    return text


class Document:
    """An open file: its text as the server knows it, and what it published."""

    def __init__(self, path, text):
        self.path, self.text = path, text
        self.uri = to_uri(path)
        self.version = 1
        # (time of arrival, version, diagnostics), in order.
        self.published = []


class Server:
    """A running server, initialized."""

    def __init__(self, command, folder, log=None):
        self.log = log
        self.process = subprocess.Popen(
            command,
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log or subprocess.DEVNULL,
        )
        self.next_id = 0
        self.answers = {}
        self.documents = {}
        self.changed = threading.Condition()
        self.ended = False
        threading.Thread(target=self._read, daemon=True).start()
        self.capabilities = self.request(
            "initialize",
            {
                "processId": os.getpid(),
                "rootUri": to_uri(folder),
                "capabilities": CAPABILITIES,
            },
        )["capabilities"]
        self.notify("initialized", {})

    def _send(self, message):
        body = json.dumps(dict(message, jsonrpc="2.0")).encode()
        head = b"Content-Length: %d\r\n\r\n" % len(body)
        try:
            self.process.stdin.write(head + body)
            self.process.stdin.flush()
        except (BrokenPipeError, ValueError) as error:
            raise ServerError("the server has ended") from error

    def _read(self):
        stream = self.process.stdout
        while True:
            length = 0
            line = stream.readline()
            while line.strip():
                name, value = line.split(b":", 1)
                if name.lower() == b"content-length":
                    length = int(value)
                line = stream.readline()
            body = stream.read(length) if length else b""
            if not body:
                break
            self._receive(json.loads(body))
        with self.changed:
            self.ended = True
            self.changed.notify_all()

    def _receive(self, message):
        now = time.perf_counter()
        if "method" in message and "id" in message:
            self._send({"id": message["id"], "result": None})
            return
        with self.changed:
            if "id" in message:
                self.answers[message["id"]] = message
            elif message["method"] == "textDocument/publishDiagnostics":
                params = message["params"]
                document = self.documents.get(params["uri"])
                if document:
                    document.published.append(
                        (now, params.get("version"), params["diagnostics"])
                    )
            self.changed.notify_all()

    def _wait(self, what, test, timeout):
        with self.changed:
            if not self.changed.wait_for(lambda: test() or self.ended, timeout):
                raise ServerError("no %s in %g s" % (what, timeout))
            if not test():
                raise ServerError("the server ended before the %s" % what)

    def request(self, method, params, timeout=60):
        self.next_id += 1
        own = self.next_id
        self._send({"id": own, "method": method, "params": params})
        self._wait("answer to " + method, lambda: own in self.answers, timeout)
        answer = self.answers.pop(own)
        if "error" in answer:
            raise ServerError("%s: %s" % (method, answer["error"]))
        return answer["result"]

    def notify(self, method, params):
        self._send({"method": method, "params": params})

    def open(self, path, text=None):
        if text is None:
            with open(path) as file:
                text = file.read()
        document = Document(path, text)
        self.documents[document.uri] = document
        language = "cpp" if path.endswith(("cpp", "hpp")) else "c"
        self.notify(
            "textDocument/didOpen",
            {
                "textDocument": {
                    "uri": document.uri,
                    "languageId": language,
                    "version": 1,
                    "text": text,
                }
            },
        )
        return document

    def change(self, document, offset, removed, added):
        """Replaces 'removed' characters at the offset by 'added'."""
        text = document.text
        change = {
            "range": {
                "start": position(text, offset),
                "end": position(text, offset + removed),
            },
            "text": added,
        }
        document.text = text[:offset] + added + text[offset + removed :]
        document.version += 1
        self.notify(
            "textDocument/didChange",
            {
                "textDocument": {
                    "uri": document.uri,
                    "version": document.version,
                },
                "contentChanges": [change],
            },
        )

    def replace(self, document, old, new):
        self.change(document, document.text.index(old), len(old), new)

    def close(self, document):
        self.notify(
            "textDocument/didClose", {"textDocument": {"uri": document.uri}}
        )
        del self.documents[document.uri]

    def diagnostics(self, document, timeout=60):
        """What was published for the current text."""
        version = document.version
        self._wait(
            "diagnostics of %s" % os.path.basename(document.path),
            lambda: document.published
            and document.published[-1][1] == version,
            timeout,
        )
        return document.published[-1][2]

    def settled(self, document, timeout=120):
        """What was published for the current text, once nothing is left to be
        explored."""
        version = document.version

        def is_settled():
            if not document.published:
                return False
            _, of, diagnostics = document.published[-1]
            return of == version and not any(
                d["message"].endswith("not explored yet") for d in diagnostics
            )

        self._wait("last diagnostics", is_settled, timeout)
        return document.published[-1][2]

    def at(self, document, method, offset, **more):
        """A request about a place of a document."""
        params = {
            "textDocument": {"uri": document.uri},
            "position": position(document.text, offset),
        }
        return self.request(method, dict(params, **more))

    def hover(self, document, offset):
        """The text that is shown at a place; empty if there is none."""
        result = self.at(document, "textDocument/hover", offset)
        return result["contents"]["value"] if result else ""

    def code_actions(self, document, diagnostic):
        return self.request(
            "textDocument/codeAction",
            {
                "textDocument": {"uri": document.uri},
                "range": diagnostic["range"],
                "context": {"diagnostics": [diagnostic]},
            },
        )

    def memory(self):
        """The server's resident set, in KiB."""
        with open("/proc/%d/status" % self.process.pid) as status:
            for line in status:
                if line.startswith("VmRSS:"):
                    return int(line.split()[1])
        raise ServerError("the server has no resident set any more")

    def stop(self):
        """Ends the server as an editor does; its exit code."""
        self.request("shutdown", None)
        self.notify("exit", None)
        self.process.stdin.close()
        return self.process.wait(60)
