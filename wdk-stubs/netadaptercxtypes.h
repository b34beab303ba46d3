/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * netadaptercxtypes.h: the types of the network adapter class extension.
 */
#ifndef IRQLINT_NETADAPTERCXTYPES_H
#define IRQLINT_NETADAPTERCXTYPES_H

#include <wdf.h>
#include <ndis.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What the class extension hands out. */
DECLARE_HANDLE(NETADAPTER);
DECLARE_HANDLE(NETCONFIGURATION);
DECLARE_HANDLE(NETPACKETQUEUE);
DECLARE_HANDLE(NETOFFLOAD);
DECLARE_HANDLE(NETRECEIVEFILTER);
DECLARE_HANDLE(NETWAKESOURCE);
DECLARE_HANDLE(NETPOWEROFFLOAD);
DECLARE_HANDLE(NETEXECUTIONCONTEXT);
typedef struct NETADAPTER_INIT NETADAPTER_INIT;
typedef struct NETTXQUEUE_INIT NETTXQUEUE_INIT;
typedef struct NETRXQUEUE_INIT NETRXQUEUE_INIT;

typedef struct _NET_DRIVER_GLOBALS {
  ULONG Unused;
} NET_DRIVER_GLOBALS, *PNET_DRIVER_GLOBALS;

typedef struct _NET_EUI48_ADDRESS {
  UINT8 Value[6];
} NET_EUI48_ADDRESS, *PNET_EUI48_ADDRESS;

typedef union _NET_IPV4_ADDRESS {
  UINT32 Address;
  UINT8 Value[4];
} NET_IPV4_ADDRESS;

typedef union _NET_IPV6_ADDRESS {
  struct {
    UINT64 NetworkPrefix;
    UINT64 InterfaceIdentifier;
  } Unicast;
  UINT8 Value[16];
} NET_IPV6_ADDRESS;

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NETADAPTERCXTYPES_H */
