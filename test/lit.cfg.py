# The test-suite: sources of small drivers with expectations in their comments.
#
# Part of the irqlint project, under the Apache License v2.0 with LLVM
# Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

import os
import shutil
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
# What a driver is compiled with where irqlint's own flags aren't at hand.
driver_flags = (
    "--target=x86_64-pc-windows-msvc -fms-extensions -fms-compatibility "
    "-D_AMD64_ -D_WIN64 -D_KERNEL_MODE=1 -isystem %s/wdk-stubs" % root
)
tidy_module = "%s/lib/irqlint-tidy.so" % config.build_dir
clang_plugin = "%s/lib/irqlint-analyzer.so" % config.build_dir
config.substitutions += [
    ("%tidy-module", tidy_module),
    ("%tidy", "clang-tidy-22 --load=%s --config={} --quiet" % tidy_module),
    ("%clang-plugin", clang_plugin),
    (
        "%analyze",
        "clang-22 %s --analyze -Xclang -load -Xclang %s" % (driver_flags, clang_plugin),
    ),
    ("%driver-flags", driver_flags),
    (
        "%watch-analyses",
        "env LD_PRELOAD=%s/test/watch-analyses.so" % config.build_dir,
    ),
    (
        "%editor",
        "%s %s/Editor/Inputs/editor.py --build %s --folder"
        % (sys.executable, config.test_source_root, config.build_dir),
    ),
    ("%verify", verify),
    ("%irqlint", "%s/bin/irqlint" % config.build_dir),
    ("%contracts-gen", "%s/bin/contracts-gen" % config.build_dir),
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
# Plugins can't be instrumented.
if config.sanitize != "ON":
    config.available_features.add("plugins")
if shutil.which("pre-commit"):
    config.available_features.add("pre-commit")
if os.path.isdir("/usr/share/mingw-w64/include/ddk"):
    config.available_features.add("mingw")
