/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * reshub.h: names of devices behind the resource hub.
 */
#ifndef IRQLINT_RESHUB_H
#define IRQLINT_RESHUB_H

#include <wdm.h>
#include <ntstrsafe.h>

#ifdef __cplusplus
extern "C" {
#endif

#define RESOURCE_HUB_DEVICE_NAME L"\\Device\\RESOURCE_HUB"
#define RESOURCE_HUB_PATH_CHARS 64
#define RESOURCE_HUB_PATH_SIZE (RESOURCE_HUB_PATH_CHARS * sizeof(WCHAR))
#define RESOURCE_HUB_FULL_PATH_CHARS 64
#define RESOURCE_HUB_CONNECTION_FILE_SIZE_IN_CHARS 17
#define RESOURCE_HUB_ID_SIZE 8
#define I2C_SERIAL_BUS_TYPE 0x01
#define SPI_SERIAL_BUS_TYPE 0x02
#define UART_SERIAL_BUS_TYPE 0x03

#pragma pack(push, 1)
typedef struct _PNP_SERIAL_BUS_DESCRIPTOR {
  UCHAR Tag;
  USHORT Length;
  UCHAR RevisionId;
  UCHAR ResourceSourceIndex;
  UCHAR SerialBusType;
  UCHAR GeneralFlags;
  USHORT TypeSpecificFlags;
  UCHAR TypeSpecificRevisionId;
  USHORT TypeDataLength;
} PNP_SERIAL_BUS_DESCRIPTOR, *PPNP_SERIAL_BUS_DESCRIPTOR;
#pragma pack(pop)

typedef struct _RH_QUERY_CONNECTION_PROPERTIES_INPUT_BUFFER {
  ULONG Version;
  ULONG QueryType;
  LARGE_INTEGER ConnectionId;
} RH_QUERY_CONNECTION_PROPERTIES_INPUT_BUFFER, *PRH_QUERY_CONNECTION_PROPERTIES_INPUT_BUFFER;

typedef struct _RH_QUERY_CONNECTION_PROPERTIES_OUTPUT_BUFFER {
  ULONG PropertiesLength;
  UCHAR ConnectionProperties[ANYSIZE_ARRAY];
} RH_QUERY_CONNECTION_PROPERTIES_OUTPUT_BUFFER, *PRH_QUERY_CONNECTION_PROPERTIES_OUTPUT_BUFFER;

NTSTATUS RESOURCE_HUB_CREATE_PATH_FROM_ID(_Inout_ PUNICODE_STRING DecodedPath, _In_ ULONG ConnectionIdLowPart, _In_ ULONG ConnectionIdHighPart);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_RESHUB_H */
