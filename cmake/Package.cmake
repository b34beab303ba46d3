# Packages: 'cpack --config build/CPackConfig.cmake' makes a .deb and a .tar.gz.
#
# Part of the irqlint project, under the Apache License v2.0 with LLVM
# Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_NAME irqlint)
set(CPACK_PACKAGE_VENDOR "The irqlint project")
set(CPACK_PACKAGE_CONTACT "The irqlint project <irqlint@users.noreply.github.com>")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE.TXT)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Clang's own headers, such as stddef.h, which every parse needs.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
  "libclang-common-${IRQLINT_LLVM_MAJOR}-dev")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS git)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS
  "clang-${IRQLINT_LLVM_MAJOR}, clang-tidy-${IRQLINT_LLVM_MAJOR}, pre-commit")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
  "irqlint follows each path through a driver's C or C++ source and reports
locks that stay held, releases of locks that are not held, and calls at an
IRQL that the called routine does not allow, with the bug check that each
becomes. It needs neither Windows nor a WDK.
.
The package holds the command line, a clangd with the same checks, a clang-tidy
module and a plugin for clang's analyzer.")
include(CPack)
