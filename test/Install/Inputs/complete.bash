# complete.bash SCRIPT PROGRAM WORD...: prints what the script offers for the
# last word.
#
# Part of the irqlint project, under the Apache License v2.0 with LLVM
# Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
source "$1"
shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
cd "$(dirname "${BASH_SOURCE[0]}")"
_irqlint
echo "${COMPREPLY[*]}"
