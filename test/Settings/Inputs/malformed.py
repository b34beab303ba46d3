"""Damages a settings file in many ways; irqlint must call each valid or not,
and never die: malformed.py IRQLINT FOLDER"""

import os
import random
import subprocess
import sys

irqlint, folder = sys.argv[1:]
os.makedirs(folder, exist_ok=True)
sound = b"""# Settings
checks: '-*,wdk-lock-*'
options: {wdk-blocking-under-lock.threshold: 100}
severity:
  wdk-lock-leak: note
exclude: ["gen/**", 'a b']
headers: >
  project
max-nodes: 100
functions:
  - names: [CacheEnter]
    acquire: {family: push-lock, lock: 0}
"""
texts = [sound[:n] for n in range(0, len(sound), 7)]
rng = random.Random(20)
for _ in range(60):
    text = bytearray(sound)
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(text))
        text[at : at + rng.randint(0, 3)] = bytes(
            rng.choice(b"[]{}:,-&*!|>'\"%@`#?\t\n \x00\x80\xff~")
            for _ in range(rng.randint(0, 3))
        )
    texts.append(bytes(text))
texts += [
    b"[" * 100000,
    b"{a: " * 100000,
    b"- " * 100000,
    b"? " * 100000,
    b"checks: " + b"[" * 100000,
    b"functions: " + b"[" * 63,
    b"\xff\xfe\x00c",
    b"checks: \x00",
    b"checks: '" + b"x" * 100000,
    b"%YAML 9.9\n---\nchecks: '*'\n",
    b"--- !!binary |\n  x\n",
    b"? [complex, key]\n: value\n",
    b"checks: !!str '*'\n",
    b": \n",
    b"checks: |2\n\t*\n",
]
files = []
for number, text in enumerate(texts):
    files.append(os.path.join(folder, "%d.yaml" % number))
    with open(files[-1], "wb") as file:
        file.write(text)
run = subprocess.run(
    [irqlint, "config", "--check"] + files, capture_output=True, timeout=60
)
said = run.stdout + run.stderr
if run.returncode not in (0, 2):
    sys.exit("exit code %d\n%s" % (run.returncode, said[-2000:].decode("latin-1")))
judged = [
    file
    for file in files
    if (file + ": valid\n").encode() in run.stdout
    or ("error: '%s' is not valid" % file).encode() in run.stderr
]
if len(judged) != len(files):
    sys.exit("not judged: %s" % sorted(set(files) - set(judged)))
placed = [line for line in run.stderr.splitlines() if b".yaml:" in line]
if not placed:
    sys.exit("no place was given")
