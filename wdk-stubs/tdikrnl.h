/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * tdikrnl.h: clients of TDI, of which little is left.
 */
#ifndef IRQLINT_TDIKRNL_H
#define IRQLINT_TDIKRNL_H

#include <wdm.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _TDI_CLIENT_INTERFACE_INFO TDI_CLIENT_INTERFACE_INFO, *PTDI_CLIENT_INTERFACE_INFO;

NTKERNELAPI NTSTATUS NTAPI TdiRegisterPnPHandlers(_In_ PTDI_CLIENT_INTERFACE_INFO ClientInterfaceInfo,
                                                  _In_ ULONG InterfaceInfoSize, _Out_ HANDLE *BindingHandle);
NTKERNELAPI NTSTATUS NTAPI TdiDeregisterPnPHandlers(_In_ HANDLE BindingHandle);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_TDIKRNL_H */
