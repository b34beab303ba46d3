/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * netpoweroffloadlist.h: lists of protocols that an adapter answers.
 */
#ifndef IRQLINT_NETPOWEROFFLOADLIST_H
#define IRQLINT_NETPOWEROFFLOADLIST_H

#include <netpoweroffload.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _NET_POWER_OFFLOAD_LIST {
  ULONG Size;
  PVOID Reserved[4];
} NET_POWER_OFFLOAD_LIST, *PNET_POWER_OFFLOAD_LIST;

FORCEINLINE VOID NET_POWER_OFFLOAD_LIST_INIT(_Out_ NET_POWER_OFFLOAD_LIST *List) {
  RtlZeroMemory(List, sizeof(NET_POWER_OFFLOAD_LIST));
  List->Size = sizeof(NET_POWER_OFFLOAD_LIST);
}

_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetDeviceGetPowerOffloadList(_In_ WDFDEVICE Device, _Inout_ NET_POWER_OFFLOAD_LIST *List);
_IRQL_requires_max_(PASSIVE_LEVEL) SIZE_T NetPowerOffloadListGetCount(_In_ const NET_POWER_OFFLOAD_LIST *List);
_IRQL_requires_max_(PASSIVE_LEVEL) NETPOWEROFFLOAD
    NetPowerOffloadListGetElement(_In_ const NET_POWER_OFFLOAD_LIST *List, _In_ SIZE_T Index);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NETPOWEROFFLOADLIST_H */
