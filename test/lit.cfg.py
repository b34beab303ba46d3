# The test-suite: sources of small drivers with expectations in their comments.
#
# Part of the irqlint project, under the Apache License v2.0 with LLVM
# Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

import os
import sys

import lit.formats

config.name = "irqlint"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".c", ".cpp", ".test", ".md"]
config.excludes = ["Inputs", "README.md", "lit.cfg.py"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.build_dir, "test")

root = os.path.dirname(config.test_source_root)
verify = "%s %s/verify.py --irqlint %s/bin/irqlint" % (
    sys.executable,
    config.test_source_root,
    config.build_dir,
)
config.substitutions += [
    ("%verify", verify),
    ("%irqlint", "%s/bin/irqlint" % config.build_dir),
    ("%python", sys.executable),
    # Makes and changes git repositories.
    (
        "%repository",
        "%s %s/Since/Inputs/repository.py"
        % (sys.executable, config.test_source_root),
    ),
    ("%root", root),
    ("%build", config.build_dir),
    ("%clang", "clang-22"),
    ("%mingw-ddk", "/usr/share/mingw-w64/include/ddk"),
    ("%mingw", "/usr/share/mingw-w64/include"),
]
for tool in ("FileCheck", "not", "split-file", "count"):
    config.substitutions.append(
        (r"(?<!-)\b%s\b" % tool, os.path.join(config.llvm_tools, tool))
    )
config.environment["ASAN_OPTIONS"] = "detect_leaks=0"
if os.path.isdir("/usr/share/mingw-w64/include/ddk"):
    config.available_features.add("mingw")
