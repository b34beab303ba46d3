# Compiles text files into a C++ source: cmake -DOUTPUT=… -DVARIABLE=…
# -DFILES=a;b -P Embed.cmake. The source defines, in namespace irqlint, an array
# of {name of the file, its text} and its size.
#
# Part of the irqlint project, under the Apache License v2.0 with LLVM
# Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

set(text "#include \"Report/Embedded.h\"\n\nnamespace irqlint {\n")
string(APPEND text "extern const EmbeddedFile ${VARIABLE}[] = {\n")
list(LENGTH FILES size)
foreach(file IN LISTS FILES)
  get_filename_component(name ${file} NAME)
  file(READ ${file} content)
  string(APPEND text "  {\"${name}\", R\"embedded(${content})embedded\"},\n")
endforeach()
string(APPEND text "};\n")
string(APPEND text "extern const unsigned ${VARIABLE}Size = ${size};\n}\n")
file(WRITE ${OUTPUT}.tmp "${text}")
file(RENAME ${OUTPUT}.tmp ${OUTPUT})
