/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * vcruntime_new.h: what of the C++ standard's header <new> needs no run-time library.
 */
#ifndef IRQLINT_VCRUNTIME_NEW_H
#define IRQLINT_VCRUNTIME_NEW_H

#include <stddef.h>

#ifdef __cplusplus
namespace std {
#ifndef IRQLINT_ALIGN_VAL_T
#define IRQLINT_ALIGN_VAL_T
enum class align_val_t : size_t {};
#endif
struct nothrow_t {
  explicit nothrow_t() = default;
};
extern const nothrow_t nothrow;
typedef void (*new_handler)();
} // namespace std

#ifndef __PLACEMENT_NEW_INLINE
#define __PLACEMENT_NEW_INLINE
inline void *operator new(size_t, void *Where) noexcept { return Where; }
inline void operator delete(void *, void *) noexcept {}
#endif
#ifndef __PLACEMENT_VEC_NEW_INLINE
#define __PLACEMENT_VEC_NEW_INLINE
inline void *operator new[](size_t, void *Where) noexcept { return Where; }
inline void operator delete[](void *, void *) noexcept {}
#endif
void *operator new(size_t Size, const std::nothrow_t &) noexcept;
void *operator new[](size_t Size, const std::nothrow_t &) noexcept;
void operator delete(void *Block, const std::nothrow_t &) noexcept;
void operator delete[](void *Block, const std::nothrow_t &) noexcept;
#endif

#endif /* IRQLINT_VCRUNTIME_NEW_H */
