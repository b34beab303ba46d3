/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * AudioAggregation.h: several SoundWire audio functions behind one endpoint.
 */
#ifndef IRQLINT_AUDIOAGGREGATION_H
#define IRQLINT_AUDIOAGGREGATION_H

#include <wdm.h>
#include <ks.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _SOUNDWIRE_FUNCTION_INFORMATION {
  ULONG Size;
  ULONG Flags;
  ULONG SubSystemId;
  UINT8 ControllerId;
  UINT8 LinkId;
  UINT8 PeripheralId;
  union {
    UINT8 FunctionId;
    UINT8 FunctionNumber;
  };
} SOUNDWIRE_FUNCTION_INFORMATION, *PSOUNDWIRE_FUNCTION_INFORMATION;

typedef struct _SDCA_AGGREGATION_DEVICE {
  ULONG FunctionIndex;
  SOUNDWIRE_FUNCTION_INFORMATION FunctionId;
} SDCA_AGGREGATION_DEVICE, *PSDCA_AGGREGATION_DEVICE;

typedef struct _SDCA_AGGREGATION_DEVICES {
  ULONG Size;
  UINT8 FunctionCount;
  SDCA_AGGREGATION_DEVICE FunctionIds[ANYSIZE_ARRAY];
} SDCA_AGGREGATION_DEVICES, *PSDCA_AGGREGATION_DEVICES;

typedef enum {
  KSPROPERTY_SDCAAGG_AGGREGATED_DEVICES = 1,
  KSPROPERTY_SDCAAGG_COMMIT_GROUP_HANDLE
} KSPROPERTY_SDCAAGG;

#ifdef __cplusplus
}
#endif

DEFINE_GUIDSTRUCT("AE003375-750C-4A78-B8FB-7176F3E05366", KSPROPERTYSETID_SdcaAgg);
#define KSPROPERTYSETID_SdcaAgg DEFINE_GUIDNAMED(KSPROPERTYSETID_SdcaAgg)

#endif /* IRQLINT_AUDIOAGGREGATION_H */
