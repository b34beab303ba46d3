/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * netwakesourcelist.h: lists of what wakes a network adapter.
 */
#ifndef IRQLINT_NETWAKESOURCELIST_H
#define IRQLINT_NETWAKESOURCELIST_H

#include <netwakesource.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _NET_WAKE_SOURCE_LIST {
  ULONG Size;
  PVOID Reserved[4];
} NET_WAKE_SOURCE_LIST, *PNET_WAKE_SOURCE_LIST;

FORCEINLINE VOID NET_WAKE_SOURCE_LIST_INIT(_Out_ NET_WAKE_SOURCE_LIST *List) {
  RtlZeroMemory(List, sizeof(NET_WAKE_SOURCE_LIST));
  List->Size = sizeof(NET_WAKE_SOURCE_LIST);
}

_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetDeviceGetWakeSourceList(_In_ WDFDEVICE Device, _Inout_ NET_WAKE_SOURCE_LIST *List);
_IRQL_requires_max_(PASSIVE_LEVEL) SIZE_T NetWakeSourceListGetCount(_In_ const NET_WAKE_SOURCE_LIST *List);
_IRQL_requires_max_(PASSIVE_LEVEL) NETWAKESOURCE
    NetWakeSourceListGetElement(_In_ const NET_WAKE_SOURCE_LIST *List, _In_ SIZE_T Index);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NETWAKESOURCELIST_H */
