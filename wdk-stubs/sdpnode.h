/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * sdpnode.h: nodes of service discovery records.
 */
#ifndef IRQLINT_SDPNODE_H
#define IRQLINT_SDPNODE_H

#include <wdm.h>
#include <bthsdpdef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct ISdpNodeContainer ISdpNodeContainer;

typedef struct _SDP_NODE_HEADER {
  LIST_ENTRY Link;
  USHORT Type;
  USHORT SpecificType;
} SDP_NODE_HEADER, *PSDP_NODE_HEADER;

typedef union _SDP_NODE_DATA {
  SDP_LARGE_INTEGER_16 int128;
  SDP_ULARGE_INTEGER_16 uint128;
  GUID uuid128;
  ULONG uuid32;
  USHORT uuid16;
  LONGLONG int64;
  ULONGLONG uint64;
  LONG int32;
  ULONG uint32;
  SHORT int16;
  USHORT uint16;
  CHAR int8;
  UCHAR uint8;
  SDP_BOOLEAN boolean;
  PCHAR string;
  PCHAR url;
  SDP_NODE_HEADER sequence;
  SDP_NODE_HEADER alternative;
  ISdpNodeContainer *container;
  struct {
    PUCHAR stream;
    ULONG streamLength;
  };
} SDP_NODE_DATA, *PSDP_NODE_DATA;

typedef struct _SDP_NODE {
  SDP_NODE_HEADER hdr;
  ULONG DataSize;
  SDP_NODE_DATA u;
  PVOID Reserved;
} SDP_NODE, *PSDP_NODE;

typedef struct _SDP_TREE_ROOT_NODE {
  SDP_NODE RootNode;
} SDP_TREE_ROOT_NODE, *PSDP_TREE_ROOT_NODE;

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_SDPNODE_H */
