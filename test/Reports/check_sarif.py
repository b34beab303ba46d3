#!/usr/bin/env python3
"""Looks into SARIF documents; see sarif-content.test.

Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""

import json
import sys
import urllib.parse


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)["runs"][0]


def name(result):
    location = result["locations"][0]["physicalLocation"]["artifactLocation"]
    return location["uri"].rsplit("/", 1)[-1]


def same_fingerprints(before, after):
    prints = [
        {name(r): r["partialFingerprints"]["irqlint/v1"] for r in load(path)["results"]}
        for path in (before, after)
    ]
    assert prints[0] == prints[1] and len(set(prints[0].values())) == 2, prints


def content(path):
    run = load(path)
    results = {name(r): r for r in run["results"]}
    rules = run["tool"]["driver"]["rules"]

    # The folder with .git is the root, and everything is relative to it.
    base = run["originalUriBaseIds"]["%SRCROOT%"]["uri"]
    assert base.startswith("file:///") and base.endswith("/gr%C3%B6%C3%9Fe%20&%20co/"), base
    uris = [a["location"]["uri"] for a in run["artifacts"]]
    assert "sub%20dir/%C3%B6dd%20text.c" in uris and "timeline.c" in uris, uris
    assert all(a["location"]["uriBaseId"] == "%SRCROOT%" for a in run["artifacts"])

    # Columns count UTF-16 code units; the region is the call's name.
    odd = results["%C3%B6dd%20text.c"]
    place = odd["locations"][0]["physicalLocation"]
    region = place["region"]
    line = region["snippet"]["text"]
    units = line.encode("utf-16-le")
    part = units[2 * (region["startColumn"] - 1) : 2 * (region["endColumn"] - 1)]
    assert part.decode("utf-16-le") == "KeWaitForSingleObject", region
    assert "\U0001f600 </script>" in line
    assert run["columnKind"] == "utf16CodeUnits"
    assert place["contextRegion"]["startLine"] == region["startLine"] - 1
    assert uris[place["artifactLocation"]["index"]] == place["artifactLocation"]["uri"]

    for result in results.values():
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]

    # The state at each step: IRQL 2 between acquire and release of the spin lock.
    flow = results["timeline.c"]["codeFlows"][0]["threadFlows"][0]["locations"]
    told = [
        (
            step["kinds"],
            step["nestingLevel"],
            step["importance"],
            step["state"]["IRQL"]["text"],
            step["state"]["locks held"]["text"],
        )
        for step in flow
    ]
    table = "ERESOURCE 'Cache->Table' (shared)"
    queue = "spin lock 'Cache->QueueLock'"
    names = "push lock 'Cache->Names'"
    doubt = ", unless released by code not seen"
    unknown = "PASSIVE_LEVEL to HIGH_LEVEL"
    expected = [
        (["enter", "function"], 0, "unimportant", "PASSIVE_LEVEL", "none"),
        (["value"], 0, "unimportant", "PASSIVE_LEVEL", "none"),
        (["acquire", "lock"], 0, "essential", "PASSIVE_LEVEL", table),
        (["call", "function"], 0, "unimportant", "PASSIVE_LEVEL", table),
        (["acquire", "lock"], 1, "unimportant", "DISPATCH_LEVEL", queue + "; " + table),
        (["release", "lock"], 1, "unimportant", "PASSIVE_LEVEL", table),
        (["return", "function"], 0, "unimportant", "PASSIVE_LEVEL", table),
        (["acquire", "lock"], 0, "unimportant", "PASSIVE_LEVEL", names + "; " + table),
        (["branch"], 0, "important", unknown, names + doubt + "; " + table + doubt),
        (["exit", "function"], 0, "essential", unknown, names + doubt + "; " + table + doubt),
    ]
    assert told == expected, json.dumps(told, indent=1)
    assert flow[-1]["location"]["message"]["text"].startswith("returns here with")

    # Notes of other places, and those of the path, are related locations.
    related = [r["message"]["text"] for r in results["levels.c"]["relatedLocations"]]
    assert related[-1] == "another path releases it here", related

    # Suppressed results are there, and marked.
    assert results["told.c"]["suppressions"][0]["kind"] == "inSource"
    assert sum("suppressions" in r for r in results.values()) == 1

    # What was not seen is said, with its place.
    [invocation] = run["invocations"]
    assert invocation["exitCode"] == 2 and not invocation["executionSuccessful"]
    kinds = run["tool"]["driver"]["notifications"]
    notes = {}
    for note in invocation["toolExecutionNotifications"]:
        descriptor = note["descriptor"]
        assert kinds[descriptor["index"]]["id"] == descriptor["id"]
        where = note["locations"][0]["physicalLocation"]
        notes[descriptor["id"]] = (
            note["level"],
            urllib.parse.unquote(where["artifactLocation"]["uri"]),
            where["region"]["startLine"],
        )
    assert notes == {
        "parse-error": ("error", "told.c", 13),
        "not-explored": ("warning", "told.c", 12),
        "suppression": ("warning", "told.c", 13),
    }, notes

    # A rule brings what a viewer shows of it.
    leak = next(r for r in rules if r["id"] == "wdk-mutex-leak")
    assert leak["defaultConfiguration"] == {"enabled": True, "level": "warning"}
    assert "bugcheck-0x39" in leak["properties"]["tags"]
    assert "0x39 SYSTEM_EXIT_OWNED_MUTEX" in leak["help"]["text"]
    assert leak["help"]["markdown"].startswith("# wdk-mutex-leak\n")
    assert "](wdk-" not in leak["help"]["markdown"]


{"content": content, "same-fingerprints": same_fingerprints}[sys.argv[1]](*sys.argv[2:])
