/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wlan/2.0/TlvGeneratorParser.hpp: parsers and generators of WiFiCx messages.
 */
#ifndef IRQLINT_WLAN_2_0_TLVGENERATORPARSER_HPP
#define IRQLINT_WLAN_2_0_TLVGENERATORPARSER_HPP

#include <wlan/tlv.h>

#endif /* IRQLINT_WLAN_2_0_TLVGENERATORPARSER_HPP */
