/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * guiddef.h: GUID and the macros that define one.
 */
#ifndef IRQLINT_GUIDDEF_H
#define IRQLINT_GUIDDEF_H

#include <stddef.h>

#ifndef GUID_DEFINED
#define GUID_DEFINED
typedef struct _GUID {
  unsigned long Data1;
  unsigned short Data2;
  unsigned short Data3;
  unsigned char Data4[8];
} GUID;
#endif

typedef GUID *LPGUID;
typedef GUID *PGUID;
typedef const GUID *LPCGUID;
typedef GUID IID, *LPIID;
typedef GUID CLSID, *LPCLSID;
typedef GUID FMTID, *LPFMTID;

#ifdef __cplusplus
#define EXTERN_C extern "C"
#else
#define EXTERN_C extern
#endif

#ifndef DECLSPEC_SELECTANY
#define DECLSPEC_SELECTANY __declspec(selectany)
#endif

#ifdef __cplusplus
#define REFGUID const GUID &
#define REFIID const IID &
#define REFCLSID const IID &
#define REFFMTID const IID &
#else
#define REFGUID const GUID *
#define REFIID const IID *
#define REFCLSID const IID *
#define REFFMTID const IID *
#endif

#ifdef __cplusplus
extern "C" {
#endif
int __cdecl memcmp(const void *Left, const void *Right, size_t Size);
#ifdef __cplusplus
}

__forceinline int IsEqualGUID(REFGUID Left, REFGUID Right) { return !memcmp(&Left, &Right, sizeof(GUID)); }
__forceinline int InlineIsEqualGUID(REFGUID Left, REFGUID Right) { return !memcmp(&Left, &Right, sizeof(GUID)); }
__forceinline bool operator==(REFGUID Left, REFGUID Right) { return !memcmp(&Left, &Right, sizeof(GUID)); }
__forceinline bool operator!=(REFGUID Left, REFGUID Right) { return !(Left == Right); }
#else
#define IsEqualGUID(a, b) (!memcmp(a, b, sizeof(GUID)))
#define InlineIsEqualGUID(a, b) (!memcmp(a, b, sizeof(GUID)))
#endif

#define IsEqualIID(a, b) IsEqualGUID(a, b)
#define IsEqualCLSID(a, b) IsEqualGUID(a, b)

#endif /* IRQLINT_GUIDDEF_H */

/* What DEFINE_GUID does depends on INITGUID at each inclusion. */
#undef DEFINE_GUID
#ifdef INITGUID
#define DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8)                                                   \
  EXTERN_C const GUID name;                                                                                            \
  DECLSPEC_SELECTANY const GUID name = {l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}}
#else
#define DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8) EXTERN_C const GUID name
#endif
#undef DEFINE_OLEGUID
#define DEFINE_OLEGUID(name, l, w1, w2) DEFINE_GUID(name, l, w1, w2, 0xC0, 0, 0, 0, 0, 0, 0, 0x46)
