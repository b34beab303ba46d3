/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * stdunk.h: the class that PortCls drivers get their IUnknown from.
 */
#ifndef IRQLINT_STDUNK_H
#define IRQLINT_STDUNK_H

#include <punknown.h>

#define INTERFACE INonDelegatingUnknown
DECLARE_INTERFACE(INonDelegatingUnknown) {
  STDMETHOD_(NTSTATUS, NonDelegatingQueryInterface)(THIS_ REFIID InterfaceId, PVOID * Interface) PURE;
  STDMETHOD_(ULONG, NonDelegatingAddRef)(THIS) PURE;
  STDMETHOD_(ULONG, NonDelegatingRelease)(THIS) PURE;
};
#undef INTERFACE
typedef INonDelegatingUnknown *PNONDELEGATINGUNKNOWN;

#ifdef __cplusplus
class CUnknown : public INonDelegatingUnknown {
  LONG m_lRefCount;
  PUNKNOWN m_pUnknownOuter;

public:
  STDMETHODIMP_(ULONG) NonDelegatingAddRef(void);
  STDMETHODIMP_(ULONG) NonDelegatingRelease(void);
  STDMETHODIMP_(NTSTATUS) NonDelegatingQueryInterface(REFIID InterfaceId, PVOID *Interface);
  CUnknown(PUNKNOWN UnknownOuter);
  virtual ~CUnknown(void);
  PUNKNOWN GetOuterUnknown(void) { return m_pUnknownOuter; }
};

#define DECLARE_STD_UNKNOWN()                                                                                          \
  STDMETHODIMP_(NTSTATUS) NonDelegatingQueryInterface(REFIID InterfaceId, PVOID *Interface);                           \
  STDMETHODIMP_(NTSTATUS) QueryInterface(REFIID InterfaceId, void **Interface) {                                       \
    return GetOuterUnknown()->QueryInterface(InterfaceId, Interface);                                                  \
  }                                                                                                                    \
  STDMETHODIMP_(ULONG) AddRef() { return GetOuterUnknown()->AddRef(); }                                                \
  STDMETHODIMP_(ULONG) Release() { return GetOuterUnknown()->Release(); }
#define DEFINE_STD_UNKNOWN() DECLARE_STD_UNKNOWN()
#define DEFINE_STD_CONSTRUCTOR(Class)                                                                                  \
  Class(PUNKNOWN UnknownOuter) : CUnknown(UnknownOuter) {}
#define DEFINE_STD_DESTRUCTOR(Class) ~Class();
#define QICAST(Type) PVOID((Type)(this))
#define QICASTUNKNOWN(Type) PVOID(PUNKNOWN((Type)(this)))

#define STD_CREATE_BODY_WITH_TAG_(Class, ppUnknown, pUnknownOuter, poolType, tag, base)                                \
  NTSTATUS ntStatus;                                                                                                   \
  Class *p = new (poolType, tag) Class(pUnknownOuter);                                                                 \
  if (p) {                                                                                                             \
    *ppUnknown = PUNKNOWN((base)(p));                                                                                  \
    (*ppUnknown)->AddRef();                                                                                            \
    ntStatus = STATUS_SUCCESS;                                                                                         \
  } else {                                                                                                             \
    ntStatus = STATUS_INSUFFICIENT_RESOURCES;                                                                          \
  }                                                                                                                    \
  return ntStatus
#define STD_CREATE_BODY_WITH_TAG(Class, ppUnknown, pUnknownOuter, poolType, tag)                                       \
  STD_CREATE_BODY_WITH_TAG_(Class, ppUnknown, pUnknownOuter, poolType, tag, PUNKNOWN)
#define STD_CREATE_BODY_(Class, ppUnknown, pUnknownOuter, poolType, base)                                              \
  STD_CREATE_BODY_WITH_TAG_(Class, ppUnknown, pUnknownOuter, poolType, 'rCcP', base)
#define STD_CREATE_BODY(Class, ppUnknown, pUnknownOuter, poolType)                                                     \
  STD_CREATE_BODY_(Class, ppUnknown, pUnknownOuter, poolType, PUNKNOWN)

#ifndef _NEW_DELETE_OPERATORS_
#define _NEW_DELETE_OPERATORS_
inline PVOID operator new(size_t Size, POOL_TYPE PoolType) {
  return Size ? ExAllocatePoolWithTag(PoolType, Size, 'wNcP') : NULL;
}
inline PVOID operator new(size_t Size, POOL_TYPE PoolType, ULONG Tag) {
  return Size ? ExAllocatePoolWithTag(PoolType, Size, Tag) : NULL;
}
inline PVOID operator new(size_t Size, POOL_FLAGS PoolFlags, ULONG Tag) {
  return Size ? ExAllocatePool2(PoolFlags, Size, Tag) : NULL;
}
void __cdecl operator delete(PVOID Memory) noexcept;
void __cdecl operator delete(PVOID Memory, size_t) noexcept;
void __cdecl operator delete[](PVOID Memory) noexcept;
void __cdecl operator delete[](PVOID Memory, size_t) noexcept;
#endif
#endif

#endif /* IRQLINT_STDUNK_H */
