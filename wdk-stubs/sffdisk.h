/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * sffdisk.h: control codes of small form factor disks.
 */
#ifndef IRQLINT_SFFDISK_H
#define IRQLINT_SFFDISK_H

#include <wdm.h>
#include <sddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum { SFFDISK_DC_GET_VERSION, SFFDISK_DC_LOCK_CHANNEL, SFFDISK_DC_UNLOCK_CHANNEL, SFFDISK_DC_DEVICE_COMMAND } SFFDISK_DCMD;
typedef enum { SFFDISK_DP_IS_SUPPORTED, SFFDISK_DP_SET_PASSWORD, SFFDISK_DP_LOCK_DEVICE, SFFDISK_DP_UNLOCK_DEVICE, SFFDISK_DP_RESET_DEVICE_ALL_DATA } SFFDISK_DPCMD;

typedef struct _SFFDISK_DEVICE_COMMAND_DATA {
  USHORT HeaderSize;
  USHORT Flags;
  SFFDISK_DCMD Command;
  USHORT ProtocolArgumentSize;
  ULONG DeviceDataBufferSize;
  ULONG_PTR Information;
  UCHAR Data[0];
} SFFDISK_DEVICE_COMMAND_DATA, *PSFFDISK_DEVICE_COMMAND_DATA;

typedef struct _SFFDISK_DEVICE_PASSWORD_DATA {
  USHORT Size;
  USHORT Reserved;
  SFFDISK_DPCMD Command;
  ULONG_PTR Information;
  UCHAR PasswordLength;
  UCHAR NewPasswordLength;
  UCHAR Data[0];
} SFFDISK_DEVICE_PASSWORD_DATA, *PSFFDISK_DEVICE_PASSWORD_DATA;

typedef struct _SFFDISK_QUERY_DEVICE_PROTOCOL_DATA {
  USHORT Size;
  USHORT Reserved;
  GUID ProtocolGUID;
} SFFDISK_QUERY_DEVICE_PROTOCOL_DATA, *PSFFDISK_QUERY_DEVICE_PROTOCOL_DATA;

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_SFFDISK_H */
