/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * urstypes.h: types of the USB role switch class extension.
 */
#ifndef IRQLINT_URSTYPES_H
#define IRQLINT_URSTYPES_H

#include <wdf.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _URS_HARDWARE_EVENT {
  UrsHardwareEventNone,
  UrsHardwareEventDetach,
  UrsHardwareEventIdGround,
  UrsHardwareEventIdFloat,
  UrsHardwareEventPortTypeDfp,
  UrsHardwareEventPortTypeUfp
} URS_HARDWARE_EVENT,
    *PURS_HARDWARE_EVENT;
typedef enum _URS_HOST_INTERFACE_TYPE { UrsHostInterfaceTypeEhci, UrsHostInterfaceTypeXhci, UrsHostInterfaceTypeOther } URS_HOST_INTERFACE_TYPE;
typedef enum _URS_ROLE { UrsRoleNone, UrsRoleHost, UrsRoleFunction } URS_ROLE, *PURS_ROLE;

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_URSTYPES_H */
