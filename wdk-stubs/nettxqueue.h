/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * nettxqueue.h: transmit queues.
 */
#ifndef IRQLINT_NETTXQUEUE_H
#define IRQLINT_NETTXQUEUE_H

#include <netpacketqueue.h>
#include <netadapterpacket.h>

#ifdef __cplusplus
extern "C" {
#endif

_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS
    NetTxQueueCreate(_Inout_ NETTXQUEUE_INIT *NetTxQueueInit, _In_opt_ PWDF_OBJECT_ATTRIBUTES TxQueueAttributes,
                     _In_ NET_PACKET_QUEUE_CONFIG *Configuration, _Out_ NETPACKETQUEUE *PacketQueue);
_IRQL_requires_max_(PASSIVE_LEVEL) ULONG NetTxQueueInitGetQueueId(_In_ NETTXQUEUE_INIT *NetTxQueueInit);
_IRQL_requires_max_(HIGH_LEVEL) VOID NetTxQueueNotifyMoreCompletedPacketsAvailable(_In_ NETPACKETQUEUE PacketQueue);
_IRQL_requires_max_(PASSIVE_LEVEL) const NET_RING_COLLECTION *NetTxQueueGetRingCollection(
    _In_ NETPACKETQUEUE PacketQueue);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID
    NetTxQueueGetExtension(_In_ NETPACKETQUEUE PacketQueue, _In_ const NET_EXTENSION_QUERY *Query,
                           _Out_ NET_EXTENSION *Extension);
_IRQL_requires_max_(PASSIVE_LEVEL) UINT8 NetTxQueueGetDemux8021p(_In_ NETPACKETQUEUE Queue);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NETTXQUEUE_H */
