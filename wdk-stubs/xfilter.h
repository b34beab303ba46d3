/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * xfilter.h: compares and classifies Ethernet addresses.
 */
#ifndef IRQLINT_XFILTER_H
#define IRQLINT_XFILTER_H

#include <ntdef.h>

#ifdef __cplusplus
extern "C" {
#endif

#define ETH_LENGTH_OF_ADDRESS 6
#define ETH_IS_BROADCAST(Address) ((*(const UCHAR *)(Address) == 0xff) && (((const UCHAR *)(Address))[1] == 0xff))
#define ETH_IS_MULTICAST(Address) ((BOOLEAN)(((const UCHAR *)(Address))[0] & 1))
#define ETH_COMPARE_NETWORK_ADDRESSES(_A, _B, _Result) (*(_Result) = memcmp((_A), (_B), ETH_LENGTH_OF_ADDRESS))
#define ETH_COMPARE_NETWORK_ADDRESSES_EQ(_A, _B, _Result) (*(_Result) = memcmp((_A), (_B), ETH_LENGTH_OF_ADDRESS) != 0)
#define ETH_COPY_NETWORK_ADDRESS(_D, _S) memcpy((_D), (_S), ETH_LENGTH_OF_ADDRESS)

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_XFILTER_H */
