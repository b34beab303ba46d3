/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * net/checksumtypes.h: the checksums of a packet.
 */
#ifndef IRQLINT_NET_CHECKSUMTYPES_H
#define IRQLINT_NET_CHECKSUMTYPES_H

#include <ntdef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _NET_PACKET_TX_CHECKSUM_ACTION {
  NetPacketTxChecksumActionPassthrough = 0,
  NetPacketTxChecksumActionRequired = 2
} NET_PACKET_TX_CHECKSUM_ACTION;

typedef enum _NET_PACKET_RX_CHECKSUM_EVALUATION {
  NetPacketRxChecksumEvaluationNotChecked,
  NetPacketRxChecksumEvaluationValid,
  NetPacketRxChecksumEvaluationInvalid
} NET_PACKET_RX_CHECKSUM_EVALUATION;

typedef struct _NET_PACKET_CHECKSUM {
  UINT8 Layer2 : 2;
  UINT8 Layer3 : 2;
  UINT8 Layer4 : 2;
  UINT8 Reserved : 2;
} NET_PACKET_CHECKSUM;

#define NET_PACKET_EXTENSION_CHECKSUM_NAME L"ms_packetchecksum"
#define NET_PACKET_EXTENSION_CHECKSUM_VERSION_1 1U

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NET_CHECKSUMTYPES_H */
