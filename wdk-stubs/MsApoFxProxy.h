/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * MsApoFxProxy.h: keys of the effects that Windows brings for an endpoint.
 */
#ifndef IRQLINT_MSAPOFXPROXY_H
#define IRQLINT_MSAPOFXPROXY_H

#include <ntdef.h>
#include <guiddef.h>
#include <devpropdef.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_MSAPOFXPROXY_H */
