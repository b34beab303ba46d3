/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * acxdriver.h: drivers of the audio class extension.
 */
#ifndef IRQLINT_ACXDRIVER_H
#define IRQLINT_ACXDRIVER_H

#include <acxtypes.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _ACX_DRIVER_CONFIG_FLAGS { AcxDriverConfigNoFlags, AcxDriverConfigValidFlags } ACX_DRIVER_CONFIG_FLAGS;

typedef struct _ACX_DRIVER_CONFIG {
  ULONG Size;
  ULONG Flags;
} ACX_DRIVER_CONFIG, *PACX_DRIVER_CONFIG;

typedef struct _ACX_DRIVER_VERSION_AVAILABLE_PARAMS {
  ULONG Size;
  ULONG MajorVersion;
  ULONG MinorVersion;
} ACX_DRIVER_VERSION_AVAILABLE_PARAMS, *PACX_DRIVER_VERSION_AVAILABLE_PARAMS;

FORCEINLINE VOID ACX_DRIVER_CONFIG_INIT(PACX_DRIVER_CONFIG Config) {
  RtlZeroMemory(Config, sizeof(ACX_DRIVER_CONFIG));
  Config->Size = sizeof(ACX_DRIVER_CONFIG);
}
FORCEINLINE VOID ACX_DRIVER_VERSION_AVAILABLE_PARAMS_INIT(PACX_DRIVER_VERSION_AVAILABLE_PARAMS Params, ULONG MajorVersion, ULONG MinorVersion) {
  RtlZeroMemory(Params, sizeof(ACX_DRIVER_VERSION_AVAILABLE_PARAMS));
  Params->Size = sizeof(ACX_DRIVER_VERSION_AVAILABLE_PARAMS);
  Params->MajorVersion = MajorVersion;
  Params->MinorVersion = MinorVersion;
}
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDriverInitialize(WDFDRIVER Driver, PACX_DRIVER_CONFIG DriverConfig);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN AcxDriverIsVersionAvailable(WDFDRIVER Driver, PACX_DRIVER_VERSION_AVAILABLE_PARAMS VersionAvailableParams);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_ACXDRIVER_H */
