/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * acxdevice.h: devices of the audio class extension.
 */
#ifndef IRQLINT_ACXDEVICE_H
#define IRQLINT_ACXDEVICE_H

#include <acxrequest.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _ACX_DEVICE_CONFIG_FLAGS { AcxDeviceConfigNoFlags, AcxDeviceConfigValidFlags } ACX_DEVICE_CONFIG_FLAGS;
typedef enum _ACX_DEVICEINIT_CONFIG_FLAGS { AcxDeviceInitConfigNoFlags, AcxDeviceInitConfigRawDevice, AcxDeviceInitConfigValidFlags } ACX_DEVICEINIT_CONFIG_FLAGS;
typedef enum _ACX_DX_EXIT_LATENCY { AcxDxExitLatencyInstant, AcxDxExitLatencyFast, AcxDxExitLatencyResponsive } ACX_DX_EXIT_LATENCY;

typedef struct _ACX_DEVICE_CONFIG {
  ULONG Size;
  ULONG Flags;
  PVOID Context[ACX_DEVICE_CONFIG_CONTEXT_SIZE];
} ACX_DEVICE_CONFIG, *PACX_DEVICE_CONFIG;

typedef struct _ACX_DEVICEINIT_CONFIG {
  ULONG Size;
  ULONG Flags;
  WDF_SYNCHRONIZATION_SCOPE SynchronizationScope;
  WDF_EXECUTION_LEVEL ExecutionLevel;
  PVOID Context[ACX_DEVICEINIT_CONFIG_CONTEXT_SIZE];
} ACX_DEVICEINIT_CONFIG, *PACX_DEVICEINIT_CONFIG;

FORCEINLINE VOID ACX_DEVICE_CONFIG_INIT(PACX_DEVICE_CONFIG Config) {
  RtlZeroMemory(Config, sizeof(ACX_DEVICE_CONFIG));
  Config->Size = sizeof(ACX_DEVICE_CONFIG);
}
FORCEINLINE VOID ACX_DEVICEINIT_CONFIG_INIT(PACX_DEVICEINIT_CONFIG Config) {
  RtlZeroMemory(Config, sizeof(ACX_DEVICEINIT_CONFIG));
  Config->Size = sizeof(ACX_DEVICEINIT_CONFIG);
}
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDeviceAddCircuit(WDFDEVICE Device, ACXCIRCUIT Circuit);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDeviceAddCircuitDevice(WDFDEVICE ParentDevice, WDFDEVICE Device);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDeviceAddFactoryCircuit(WDFDEVICE Device, ACXFACTORYCIRCUIT Factory);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDeviceDetachCircuit(WDFDEVICE Device, ACXCIRCUIT Circuit);
_IRQL_requires_max_(DISPATCH_LEVEL)
ACX_DX_EXIT_LATENCY AcxDeviceGetCurrentDxExitLatency(WDFDEVICE Device, POWER_ACTION SystemPowerAction, WDF_POWER_DEVICE_STATE DeviceState);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDeviceInitialize(WDFDEVICE Device, PACX_DEVICE_CONFIG DeviceConfig);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDeviceInitInitialize(PWDFDEVICE_INIT DeviceInit, PACX_DEVICEINIT_CONFIG Config);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDeviceRemoveCircuit(WDFDEVICE Device, ACXCIRCUIT Circuit);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDeviceRemoveCircuitDevice(WDFDEVICE ParentDevice, WDFDEVICE Device);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDeviceRemoveFactoryCircuit(WDFDEVICE Device, ACXFACTORYCIRCUIT Factory);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_ACXDEVICE_H */
