/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wdfminiport.h: KMDF below a port driver.
 */
#ifndef IRQLINT_WDFMINIPORT_H
#define IRQLINT_WDFMINIPORT_H

#include <wdf.h>

#ifdef __cplusplus
extern "C" {
#endif

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfDeviceMiniportCreate(_In_ WDFDRIVER Driver, _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PDEVICE_OBJECT DeviceObject, _In_opt_ PDEVICE_OBJECT AttachedDeviceObject,
                                 _In_opt_ PDEVICE_OBJECT Pdo, _Out_ WDFDEVICE *Device);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDriverMiniportUnload(_In_ WDFDRIVER Driver);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_WDFMINIPORT_H */
