/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * netrxqueue.h: receive queues.
 */
#ifndef IRQLINT_NETRXQUEUE_H
#define IRQLINT_NETRXQUEUE_H

#include <netpacketqueue.h>
#include <netadapterpacket.h>

#ifdef __cplusplus
extern "C" {
#endif

_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    NetRxQueueCreate(_Inout_ NETRXQUEUE_INIT *NetRxQueueInit, _In_opt_ PWDF_OBJECT_ATTRIBUTES RxQueueAttributes,
                     _In_ NET_PACKET_QUEUE_CONFIG *Configuration, _Out_ NETPACKETQUEUE *PacketQueue);
_IRQL_requires_max_(PASSIVE_LEVEL) ULONG NetRxQueueInitGetQueueId(_In_ NETRXQUEUE_INIT *NetRxQueueInit);
_IRQL_requires_max_(HIGH_LEVEL) VOID NetRxQueueNotifyMoreReceivedPacketsAvailable(_In_ NETPACKETQUEUE PacketQueue);
_IRQL_requires_max_(PASSIVE_LEVEL) const NET_RING_COLLECTION *NetRxQueueGetRingCollection(
    _In_ NETPACKETQUEUE PacketQueue);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetRxQueueGetExtension(_In_ NETPACKETQUEUE PacketQueue, _In_ const NET_EXTENSION_QUERY *Query,
                           _Out_ NET_EXTENSION *Extension);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NETRXQUEUE_H */
