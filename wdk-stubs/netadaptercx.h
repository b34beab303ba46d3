/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * netadaptercx.h: the network adapter class extension of the driver framework.
 */
#ifndef IRQLINT_NETADAPTERCX_H
#define IRQLINT_NETADAPTERCX_H

#include <wdf.h>
#include <netadaptercxtypes.h>
#include <netdevice.h>
#include <netconfiguration.h>
#include <netadapter.h>
#include <netadapterpacket.h>
#include <netadapteroffload.h>
#include <netpacketqueue.h>
#include <nettxqueue.h>
#include <netrxqueue.h>
#include <netreceivescaling.h>
#include <netwakesource.h>
#include <netwakesourcelist.h>
#include <netpoweroffload.h>
#include <netpoweroffloadlist.h>
#include <net/ringcollection.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What the header of a driver's version declares. */
#define NETCX_ADAPTER_2 1

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NETADAPTERCX_H */
