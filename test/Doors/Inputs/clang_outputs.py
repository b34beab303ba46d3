"""Prints the findings in files that clang --analyze wrote, with their paths.

Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""

import html
import json
import os
import plistlib
import re
import sys


def show(name, rule, line, column, message, steps):
    print("%s: %s %d:%d %s" % (name, rule, line, column, message))
    for step in steps:
        print("  %d:%d %s" % step)


def sarif(name, text):
    for result in json.loads(text)["runs"][0]["results"]:
        def place(location):
            region = location["physicalLocation"]["region"]
            return region["startLine"], region["startColumn"]

        locations = result["codeFlows"][0]["threadFlows"][0]["locations"]
        steps = [(*place(l["location"]), l["location"]["message"]["text"]) for l in locations]
        show(name, result["ruleId"], *place(result["locations"][0]), result["message"]["text"], steps)


def plist(name, text):
    for result in plistlib.loads(text.encode())["diagnostics"]:
        def place(location):
            return location["line"], location["col"]

        steps = [(*place(p["location"]), p["message"]) for p in result["path"] if p["kind"] == "event"]
        show(name, result["check_name"], *place(result["location"]), result["description"], steps)


def page(text):
    print("html: line " + re.search(r"<!-- BUGLINE (\d+) -->", text).group(1))
    # In the order of the lines that they stand under.
    steps = re.findall(r'<div id="(?:Path\d+|EndPath)" class="msg.*?</table></div>', text, re.S)
    for step in steps:
        number = re.search(r'PathIndexEvent">(\d+)<', step).group(1)
        words = max(re.findall(r"<td>([^<]*)</td>", step), key=len)
        print("html: step %s: %s" % (number, html.unescape(words)))


for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        contents = file.read()
    name = os.path.basename(path)
    if name.endswith(".sarif"):
        sarif(name, contents)
    elif name.endswith(".plist"):
        plist(name, contents)
    else:
        page(contents)
