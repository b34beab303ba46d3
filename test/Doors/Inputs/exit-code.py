"""Runs a command and compares its exit code: exit-code.py CODE COMMAND..."""

import subprocess
import sys

wanted = int(sys.argv[1])
code = subprocess.run(sys.argv[2:]).returncode
if code != wanted:
    sys.exit("exit code %d, not %d" % (code, wanted))
