/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wdm.h: what a WDM driver sees of the kernel.
 */
#ifndef IRQLINT_WDM_H
#define IRQLINT_WDM_H

/* Drivers ask for it. */
#define _WDMDDK_
#define _WDM_INCLUDED_

#include <wdm/base.h>

#include <wdm/ke.h>

#include <wdm/context.h>

#include <wdm/ex.h>

#include <wdm/se.h>

#include <wdm/mm.h>

#include <wdm/rtl.h>

#include <wdm/ob.h>

#include <wdm/io.h>

#include <wdm/pci.h>

#include <wdm/clfs.h>

#include <wdm/ps.h>

#include <wdm/zw.h>

#include <wdm/cm.h>

#include <wdm/po.h>

#endif /* IRQLINT_WDM_H */
