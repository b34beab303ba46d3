/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * bthxddi.h: Bluetooth transports.
 */
#ifndef IRQLINT_BTHXDDI_H
#define IRQLINT_BTHXDDI_H

#include <wdm.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _BTHX_HCI_PACKET_TYPE { HciPacketCommand, HciPacketAclData, HciPacketEvent } BTHX_HCI_PACKET_TYPE;
typedef enum _BTHX_SCO_SUPPORT { ScoSupportNone, ScoSupportHCI, ScoSupportHCIBypass } BTHX_SCO_SUPPORT, *PBTHX_SCO_SUPPORT;

typedef struct _BTHX_CAPABILITIES {
  ULONG MaxAclTransferInSize;
  BTHX_SCO_SUPPORT ScoSupport;
  ULONG MaxScoChannels;
  BOOLEAN IsDeviceIdleCapable;
  BOOLEAN IsDeviceWakeCapable;
} BTHX_CAPABILITIES, *PBTHX_CAPABILITIES;

typedef struct _BTHX_HCI_READ_WRITE_CONTEXT {
  ULONG DataLen;
  UCHAR Type;
  UCHAR Data[1];
} BTHX_HCI_READ_WRITE_CONTEXT, *PBTHX_HCI_READ_WRITE_CONTEXT;

typedef struct _BTHX_VERSION {
  ULONG Version;
} BTHX_VERSION, *PBTHX_VERSION;

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_BTHXDDI_H */
