/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * TlvGeneratorParser.hpp: parsers and generators of WiFiCx messages.
 */
#ifndef IRQLINT_TLVGENERATORPARSER_HPP
#define IRQLINT_TLVGENERATORPARSER_HPP

#include <wlan/2.0/TlvGeneratorParser.hpp>

#endif /* IRQLINT_TLVGENERATORPARSER_HPP */
