/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * acx.h: the audio class extension.
 */
#ifndef IRQLINT_ACX_H
#define IRQLINT_ACX_H

#include <wdf.h>
#include <ks.h>
#include <ksmedia.h>
#include <acxmisc.h>
#include <acxfuncenum.h>
#include <acxevents.h>
#include <acxdriver.h>
#include <acxrequest.h>
#include <acxdataformat.h>
#include <acxdevice.h>
#include <acxmanager.h>
#include <acxelements.h>
#include <acxpin.h>
#include <acxtargets.h>
#include <acxstreams.h>
#include <acxcircuit.h>

#endif /* IRQLINT_ACX_H */
