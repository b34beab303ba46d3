/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * bthsdpdef.h: types of the Bluetooth service discovery protocol.
 */
#ifndef IRQLINT_BTHSDPDEF_H
#define IRQLINT_BTHSDPDEF_H

#include <wdm.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef UCHAR SDP_BOOLEAN, *PSDP_BOOLEAN;
typedef ULONGLONG HANDLE_SDP, *PHANDLE_SDP;
#define HANDLE_SDP_TYPE HANDLE_SDP
#define HANDLE_SDP_FIELD_NAME hConnection
#define HANDLE_SDP_NULL ((HANDLE_SDP)0)
#define HANDLE_SDP_LOCAL ((HANDLE_SDP)-2)
#define MAX_UUIDS_IN_QUERY 12
typedef struct SDP_LARGE_INTEGER_16 {
  ULONGLONG LowPart;
  LONGLONG HighPart;
} SDP_LARGE_INTEGER_16, *PSDP_LARGE_INTEGER_16, *LPSDP_LARGE_INTEGER_16;
typedef struct SDP_ULARGE_INTEGER_16 {
  ULONGLONG LowPart;
  ULONGLONG HighPart;
} SDP_ULARGE_INTEGER_16, *PSDP_ULARGE_INTEGER_16, *LPSDP_ULARGE_INTEGER_16;
#define SDP_REQUEST_TO_DEFAULT 0
#define SDP_REQUEST_TO_MIN 10
#define SDP_REQUEST_TO_MAX 45
#define SDP_ST_NONE 0x0000
#define SDP_ST_UINT8 0x0010
#define SDP_ST_UINT16 0x0110
#define SDP_ST_UINT32 0x0210
#define SDP_ST_UINT64 0x0310
#define SDP_ST_UINT128 0x0410
#define SDP_ST_UUID16 0x0130
#define SDP_ST_UUID32 0x0220
#define SDP_ST_UUID128 0x0430
#define SDP_ST_INT8 0x0020
#define SDP_ST_INT16 0x0120
typedef enum _SDP_TYPE_CODES {
  SDP_TYPE_NIL = 0x00,
  SDP_TYPE_UINT = 0x01,
  SDP_TYPE_INT = 0x02,
  SDP_TYPE_UUID = 0x03,
  SDP_TYPE_STRING = 0x04,
  SDP_TYPE_BOOLEAN = 0x05,
  SDP_TYPE_SEQUENCE = 0x06,
  SDP_TYPE_ALTERNATIVE = 0x07,
  SDP_TYPE_URL = 0x08,
  SDP_TYPE_CONTAINER = 0x20
} SDP_TYPE_CODES;
typedef USHORT SDP_TYPE;
typedef USHORT SDP_SPECIFICTYPE;

typedef struct SdpAttributeRange {
  USHORT minAttribute;
  USHORT maxAttribute;
} SdpAttributeRange;

typedef union SdpQueryUuidUnion {
  GUID uuid128;
  ULONG uuid32;
  USHORT uuid16;
} SdpQueryUuidUnion;

typedef struct _SdpQueryUuid {
  SdpQueryUuidUnion u;
  USHORT uuidType;
} SdpQueryUuid;

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_BTHSDPDEF_H */
