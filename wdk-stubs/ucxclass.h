/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ucxclass.h: the USB host controller class extension.
 */
#ifndef IRQLINT_UCXCLASS_H
#define IRQLINT_UCXCLASS_H

#include <wdf.h>
#include <usb.h>
#include <usbdlib.h>
#include <ucxobjects.h>
#include <ucxcontroller.h>
#include <ucxroothub.h>
#include <ucxusbdevice.h>
#include <ucxendpoint.h>
#include <ucxsstreams.h>

#ifdef __cplusplus
extern "C" {
#endif

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcxInitializeDeviceInit(_Inout_ PWDFDEVICE_INIT DeviceInit);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_UCXCLASS_H */
