/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * punknown.h: IUnknown and what interfaces are declared with, in the kernel.
 */
#ifndef IRQLINT_PUNKNOWN_H
#define IRQLINT_PUNKNOWN_H

#include <wdm.h>
#include <guiddef.h>

#ifndef STDMETHODCALLTYPE
#define STDMETHODCALLTYPE __stdcall
#endif
#ifndef STDMETHODIMP_
#define STDMETHODIMP NTSTATUS STDMETHODCALLTYPE
#define STDMETHODIMP_(type) type STDMETHODCALLTYPE
#endif
#ifndef STDMETHOD_
#define interface struct
#ifdef __cplusplus
#define STDMETHOD(method) virtual NTSTATUS STDMETHODCALLTYPE method
#define STDMETHOD_(type, method) virtual type STDMETHODCALLTYPE method
#define PURE = 0
#define THIS_
#define THIS void
#define DECLARE_INTERFACE(iface) struct iface
#define DECLARE_INTERFACE_(iface, baseiface) struct iface : public baseiface
#else
#define STDMETHOD(method) NTSTATUS(STDMETHODCALLTYPE *method)
#define STDMETHOD_(type, method) type(STDMETHODCALLTYPE *method)
#define PURE
#define THIS_ INTERFACE *This,
#define THIS INTERFACE *This
#define DECLARE_INTERFACE(iface)                                                                                       \
  typedef struct iface {                                                                                               \
    const struct iface##Vtbl *lpVtbl;                                                                                  \
  } iface;                                                                                                             \
  struct iface##Vtbl
#define DECLARE_INTERFACE_(iface, baseiface) DECLARE_INTERFACE(iface)
#endif
#endif

#define DEFINE_ABSTRACT_UNKNOWN()                                                                                      \
  STDMETHOD_(NTSTATUS, QueryInterface)(THIS_ REFIID InterfaceId, PVOID * Interface) PURE;                              \
  STDMETHOD_(ULONG, AddRef)(THIS) PURE;                                                                                \
  STDMETHOD_(ULONG, Release)(THIS) PURE;

#ifndef __IUnknown_INTERFACE_DEFINED__
#define __IUnknown_INTERFACE_DEFINED__
DEFINE_GUID(IID_IUnknown, 0x00000000, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46);

#define INTERFACE IUnknown
DECLARE_INTERFACE(IUnknown){DEFINE_ABSTRACT_UNKNOWN()};
#undef INTERFACE
typedef IUnknown *PUNKNOWN, *LPUNKNOWN;
#endif

typedef NTSTATUS (*PFNCREATEINSTANCE)(PUNKNOWN *Unknown, REFCLSID ClassId, PUNKNOWN OuterUnknown, POOL_TYPE PoolType);

#endif /* IRQLINT_PUNKNOWN_H */
