//===- FileOverlay.h - Files on top of others -------------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_PROJECT_FILEOVERLAY_H
#define IRQLINT_PROJECT_FILEOVERLAY_H

#include "llvm/ADT/IntrusiveRefCntPtr.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <map>
#include <string>

namespace irqlint {

/// A file system that has \p Files (texts by absolute names) on top of another,
/// in place of what that has under the same names.
inline llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>
withFiles(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Base,
          const std::map<std::string, std::string> &Files) {
  if (Files.empty())
    return Base;
  auto Memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  for (const auto &[Name, Text] : Files)
    Memory->addFile(Name, /*ModificationTime=*/0,
                    llvm::MemoryBuffer::getMemBufferCopy(Text));
  auto Overlay =
      llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(std::move(Base));
  Overlay->pushOverlay(std::move(Memory));
  return Overlay;
}

} // namespace irqlint

#endif // IRQLINT_PROJECT_FILEOVERLAY_H
