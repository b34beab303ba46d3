/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * bthsdpddi.h: interfaces of the Bluetooth service discovery protocol.
 */
#ifndef IRQLINT_BTHSDPDDI_H
#define IRQLINT_BTHSDPDDI_H

#include <wdm.h>
#include <bthsdpdef.h>
#include <sdpnode.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef NTSTATUS (*pReservedFunction)(VOID);
typedef PSDP_TREE_ROOT_NODE (*PCREATENODETREEROOT)(_In_ ULONG tag);
typedef NTSTATUS (*PFREETREE)(_In_ PSDP_TREE_ROOT_NODE Tree);
typedef PSDP_NODE (*PCREATENODENIL)(_In_ ULONG tag);
typedef PSDP_NODE (*PCREATENODEBOOLEAN)(_In_ SDP_BOOLEAN bVal, _In_ ULONG tag);
typedef PSDP_NODE (*PCREATENODEUINT8)(_In_ UCHAR ucVal, _In_ ULONG tag);
typedef PSDP_NODE (*PCREATENODEUINT16)(_In_ USHORT usVal, _In_ ULONG tag);
typedef PSDP_NODE (*PCREATENODEUINT32)(_In_ ULONG ulVal, _In_ ULONG tag);
typedef PSDP_NODE (*PCREATENODEUINT64)(_In_ ULONGLONG ullVal, _In_ ULONG tag);
typedef PSDP_NODE (*PCREATENODEUINT128)(_In_ PSDP_ULARGE_INTEGER_16 puli16Val, _In_ ULONG tag);
typedef PSDP_NODE (*PCREATENODEINT8)(_In_ CHAR cVal, _In_ ULONG tag);
typedef PSDP_NODE (*PCREATENODEINT16)(_In_ SHORT sVal, _In_ ULONG tag);
typedef PSDP_NODE (*PCREATENODEINT32)(_In_ LONG lVal, _In_ ULONG tag);
typedef PSDP_NODE (*PCREATENODEINT64)(LONGLONG llVal, _In_ ULONG tag);
typedef PSDP_NODE (*PCREATENODEINT128)(PSDP_LARGE_INTEGER_16 uil16Val, _In_ ULONG tag);
typedef PSDP_NODE (*PCREATENODEUUID16)(USHORT uuidVal2, _In_ ULONG tag);
typedef PSDP_NODE (*PCREATENODEUUID32)(ULONG uuidVal4, _In_ ULONG tag);
typedef PSDP_NODE (*PCREATENODEUUID128)(const GUID *uuid, _In_ ULONG tag);
typedef PSDP_NODE (*PCREATENODESTRING)(_In_ PCHAR string, ULONG stringLength, _In_ ULONG tag);
typedef PSDP_NODE (*PCREATENODEURL)(_In_ PCHAR url, ULONG urlLength, _In_ ULONG tag);
typedef PSDP_NODE (*PCREATENODEALTERNATIVE)(_In_ ULONG tag);
typedef PSDP_NODE (*PCREATENODESEQUENCE)(_In_ ULONG tag);
typedef NTSTATUS (*PADDATTRIBUTETOTREEE)(PSDP_TREE_ROOT_NODE Tree, _In_ USHORT AttribId, __drv_aliasesMem PSDP_NODE AttribValue, _In_ ULONG tag);
typedef NTSTATUS (*PAPPENDNODETOCONTAINERNODE)(_In_ PSDP_NODE Parent, __drv_aliasesMem PSDP_NODE Node);
typedef NTSTATUS (*PFINDATTRIBUTEINTREE)(_In_ PSDP_TREE_ROOT_NODE Tree, _In_ USHORT AttribId, PSDP_NODE *Attribute);
typedef VOID (*PRETRIEVEUINT128)(_In_ PUCHAR Stream, _Out_ PSDP_ULARGE_INTEGER_16 uint128);
typedef VOID (*PBYTESWAPUINT128)(PSDP_ULARGE_INTEGER_16 pInUint128, PSDP_ULARGE_INTEGER_16 pOutUint128);
typedef ULONGLONG (*PBYTESWAPUINT64)(ULONGLONG uint64);
typedef VOID (*PBYTESWAPUUID128)(GUID *pUuidFrom, GUID *pUuiidTo);
typedef NTSTATUS (*PCONVERTSTREAMTOTREE)(PUCHAR Stream, ULONG Size, PSDP_TREE_ROOT_NODE *Node, ULONG tag);
typedef NTSTATUS (*PCONVERTTREETOSTREAM)(PSDP_TREE_ROOT_NODE Root, PUCHAR *Stream, PULONG Size, ULONG tag);
typedef VOID (*PGETNEXTELEMENT)(PUCHAR Stream, ULONG StreamSize, PUCHAR CurrentElement, PUCHAR *NextElement, PULONG NextElementSize);
typedef VOID (*PRETRIEVEUINT64)(PUCHAR Stream, PULONGLONG pUint16);
typedef VOID (*PRETRIEVEUUID128)(PUCHAR Stream, GUID *uuid128);
typedef NTSTATUS (*PVALIDATESTREAM)(PUCHAR Stream, ULONG Size, PULONG_PTR ErrorByte);

typedef struct _BTHDDI_SDP_NODE_INTERFACE {
  INTERFACE Interface;
  PCREATENODETREEROOT SdpCreateNodeTree;
  PFREETREE SdpFreeTree;
  PCREATENODENIL SdpCreateNodeNil;
  PCREATENODEBOOLEAN SdpCreateNodeBoolean;
  PCREATENODEUINT8 SdpCreateNodeUint8;
  PCREATENODEUINT16 SdpCreateNodeUint16;
  PCREATENODEUINT32 SdpCreateNodeUint32;
  PCREATENODEUINT64 SdpCreateNodeUint64;
  PCREATENODEUINT128 SdpCreateNodeUint128;
  PCREATENODEINT8 SdpCreateNodeInt8;
  PCREATENODEINT16 SdpCreateNodeInt16;
  PCREATENODEINT32 SdpCreateNodeInt32;
  PCREATENODEINT64 SdpCreateNodeInt64;
  PCREATENODEINT128 SdpCreateNodeInt128;
  PCREATENODEUUID16 SdpCreateNodeUuid16;
  PCREATENODEUUID32 SdpCreateNodeUuid32;
  PCREATENODEUUID128 SdpCreateNodeUuid128;
  PCREATENODESTRING SdpCreateNodeString;
  PCREATENODEURL SdpCreateNodeUrl;
  PCREATENODEALTERNATIVE SdpCreateNodeAlternative;
  PCREATENODESEQUENCE SdpCreateNodeSequence;
  PADDATTRIBUTETOTREEE SdpAddAttributeToTree;
  PAPPENDNODETOCONTAINERNODE SdpAppendNodeToContainerNode;
} BTHDDI_SDP_NODE_INTERFACE, *PBTHDDI_SDP_NODE_INTERFACE;

typedef struct _BTHDDI_SDP_PARSE_INTERFACE {
  INTERFACE Interface;
  PVALIDATESTREAM SdpValidateStream;
  PCONVERTSTREAMTOTREE SdpConvertStreamToTree;
  PCONVERTTREETOSTREAM SdpConvertTreeToStream;
  PFREETREE SdpFreeTree;
  PBYTESWAPUUID128 SdpByteSwapUuid128;
  PBYTESWAPUINT128 SdpByteSwapUint128;
  PBYTESWAPUINT64 SdpByteSwapUint64;
  PRETRIEVEUUID128 SdpRetrieveUuid128;
  PRETRIEVEUINT128 SdpRetrieveUint128;
  PRETRIEVEUINT64 SdpRetrieveUint64;
  PFINDATTRIBUTEINTREE SdpFindAttributeInTree;
  PGETNEXTELEMENT SdpGetNextElement;
  pReservedFunction Reserved1;
  pReservedFunction Reserved2;
  pReservedFunction Reserved3;
  pReservedFunction Reserved4;
} BTHDDI_SDP_PARSE_INTERFACE, *PBTHDDI_SDP_PARSE_INTERFACE;

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_BTHSDPDDI_H */
