/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * prminterface.h: platform runtime mechanism handlers.
 */
#ifndef IRQLINT_PRMINTERFACE_H
#define IRQLINT_PRMINTERFACE_H

#include <wdm.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef _Function_class_(PRM_INVOKE_HANDLER) NTSTATUS PRM_INVOKE_HANDLER(_In_ LPGUID HandlerGuid, _In_ PVOID ParameterBuffer, _In_ ULONG Reserved, _Out_ PULONG64 EfiStatus);
typedef PRM_INVOKE_HANDLER *PPRM_INVOKE_HANDLER;
typedef _Function_class_(PRM_LOCK_MODULE) NTSTATUS PRM_LOCK_MODULE(_In_ LPGUID HandlerGuid);
typedef PRM_LOCK_MODULE *PPRM_LOCK_MODULE;
typedef _Function_class_(PRM_QUERY_HANDLER) NTSTATUS PRM_QUERY_HANDLER(_In_ LPGUID HandlerGuid, _Out_ PBOOLEAN Found);
typedef PRM_QUERY_HANDLER *PPRM_QUERY_HANDLER;
typedef _Function_class_(PRM_UNLOCK_MODULE) NTSTATUS PRM_UNLOCK_MODULE(_In_ LPGUID HandlerGuid);
typedef PRM_UNLOCK_MODULE *PPRM_UNLOCK_MODULE;

typedef struct _PRM_INTERFACE {
  ULONG Version;
  PPRM_UNLOCK_MODULE UnlockModule;
  PPRM_LOCK_MODULE LockModule;
  PPRM_INVOKE_HANDLER InvokeHandler;
  PPRM_QUERY_HANDLER QueryHandler;
} PRM_INTERFACE, *PPRM_INTERFACE;

NTSTATUS ExGetPrmInterface(_In_ ULONG Version, _Out_ PPRM_INTERFACE InterfaceOut);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_PRMINTERFACE_H */
