/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * acxmanager.h: circuit managers of the audio class extension.
 */
#ifndef IRQLINT_ACXMANAGER_H
#define IRQLINT_ACXMANAGER_H

#include <acxrequest.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _ACX_CIRCUIT_TEMPLATE_CONFIG_FLAGS { AcxCircuitTemplateConfigNoFlags, AcxCircuitTemplateCircuitOnDemand, AcxCircuitTemplateConfigValidFlags } ACX_CIRCUIT_TEMPLATE_CONFIG_FLAGS;
typedef enum _ACX_COMPOSITE_TEMPLATE_CONFIG_FLAGS {
  AcxCompositeTemplateConfigNoFlags,
  AcxCompositeTemplateConfigPrivate,
  AcxCompositeTemplateConfigSingleton,
  AcxCompositeTemplateConfigValidFlags
} ACX_COMPOSITE_TEMPLATE_CONFIG_FLAGS;

typedef struct _ACX_CIRCUIT_TEMPLATE_CONFIG {
  ULONG Size;
  ULONG Flags;
  const GUID *ContainerId;
  ACXOBJECTBAG FactoryProperties;
  const GUID *FactoryId;
  PCUNICODE_STRING FactoryUri;
  PCUNICODE_STRING FactoryName;
  ACXOBJECTBAG CircuitProperties;
  const GUID *CircuitId;
  PCUNICODE_STRING CircuitUri;
  PCUNICODE_STRING CircuitName;
} ACX_CIRCUIT_TEMPLATE_CONFIG, *PACX_CIRCUIT_TEMPLATE_CONFIG;

typedef struct _ACX_COMPOSITE_TEMPLATE_CONFIG {
  ULONG Size;
  ULONG Flags;
  ACXOBJECTBAG Properties;
} ACX_COMPOSITE_TEMPLATE_CONFIG, *PACX_COMPOSITE_TEMPLATE_CONFIG;

FORCEINLINE VOID ACX_CIRCUIT_TEMPLATE_CONFIG_INIT(_Out_ PACX_CIRCUIT_TEMPLATE_CONFIG Config) {
  RtlZeroMemory(Config, sizeof(ACX_CIRCUIT_TEMPLATE_CONFIG));
  Config->Size = sizeof(ACX_CIRCUIT_TEMPLATE_CONFIG);
}
FORCEINLINE VOID ACX_COMPOSITE_TEMPLATE_CONFIG_INIT(_Out_ PACX_COMPOSITE_TEMPLATE_CONFIG Config) {
  RtlZeroMemory(Config, sizeof(ACX_COMPOSITE_TEMPLATE_CONFIG));
  Config->Size = sizeof(ACX_COMPOSITE_TEMPLATE_CONFIG);
}
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxCircuitTemplateCreate(_In_ WDFDRIVER Driver, _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PACX_CIRCUIT_TEMPLATE_CONFIG Config, _Out_ ACXCIRCUITTEMPLATE *Template);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxCompositeTemplateAssignCircuits(_In_ ACXCOMPOSITETEMPLATE CompositeTemplate, ACXCIRCUITTEMPLATE *CircuitTemplates, _In_ ULONG CircuitTemplatesCount);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxCompositeTemplateCreate(_In_ WDFDRIVER Driver, _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PACX_COMPOSITE_TEMPLATE_CONFIG Config, _Out_ ACXCOMPOSITETEMPLATE *Template);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID AcxCompositeTemplateSetCoreCircuit(_In_ ACXCOMPOSITETEMPLATE CompositeTemplate, _In_ ACXCIRCUITTEMPLATE CircuitTemplates);
_IRQL_requires_max_(PASSIVE_LEVEL)
ACXMANAGER AcxGetManager(_In_ ACXCONTEXT Context);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxManagerAddCompositeTemplate(_In_ ACXMANAGER Manager, _In_ ACXCOMPOSITETEMPLATE Template);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxManagerRemoveCompositeTemplate(_In_ ACXMANAGER Manager, _In_ ACXCOMPOSITETEMPLATE Template);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_ACXMANAGER_H */
