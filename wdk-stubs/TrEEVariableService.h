/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * TrEEVariableService.h: EFI variables through a secure environment.
 */
#ifndef IRQLINT_TREEVARIABLESERVICE_H
#define IRQLINT_TREEVARIABLESERVICE_H

#include <wdm.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef USHORT CHAR16;
typedef ULONG_PTR EFI_VARIABLE_STATUS;

typedef struct _EFI_GET_NEXT_VARIABLE_NAME_IN {
  GUID VendorGuid;
  CHAR16 VariableName[ANYSIZE_ARRAY];
} EFI_GET_NEXT_VARIABLE_NAME_IN, *PEFI_GET_NEXT_VARIABLE_NAME_IN;

typedef struct _EFI_GET_NEXT_VARIABLE_NAME_OUT {
  EFI_VARIABLE_STATUS EfiStatus;
  GUID VendorGuid;
  ULONG NameLength;
  CHAR16 VariableName[ANYSIZE_ARRAY];
} EFI_GET_NEXT_VARIABLE_NAME_OUT, *PEFI_GET_NEXT_VARIABLE_NAME_OUT;

typedef struct _EFI_GET_VARIABLE_IN {
  GUID VendorGuid;
  CHAR16 VariableName[ANYSIZE_ARRAY];
} EFI_GET_VARIABLE_IN, *PEFI_GET_VARIABLE_IN;

typedef struct _EFI_GET_VARIABLE_OUT {
  EFI_VARIABLE_STATUS EfiStatus;
  ULONG Attributes;
  SIZE_T DataSize;
  UCHAR Data[ANYSIZE_ARRAY];
} EFI_GET_VARIABLE_OUT, *PEFI_GET_VARIABLE_OUT;

typedef struct _EFI_QUERY_VARIABLE_INFO_IN {
  ULONG Attributes;
} EFI_QUERY_VARIABLE_INFO_IN, *PEFI_QUERY_VARIABLE_INFO_IN;

typedef struct _EFI_QUERY_VARIABLE_INFO_OUT {
  EFI_VARIABLE_STATUS EfiStatus;
  ULONGLONG MaximumVariableStorageSize;
  ULONGLONG RemainingVariableStorageSize;
  ULONGLONG MaximumVariableSize;
} EFI_QUERY_VARIABLE_INFO_OUT, *PEFI_QUERY_VARIABLE_INFO_OUT;

typedef struct _EFI_SET_VARIABLE_IN {
  ULONG VariableNameOffset;
  GUID VendorGuid;
  ULONG Attributes;
  SIZE_T DataSize;
  ULONG DataOffset;
  UCHAR Buffer[ANYSIZE_ARRAY];
} EFI_SET_VARIABLE_IN, *PEFI_SET_VARIABLE_IN;

typedef struct _EFI_SET_VARIABLE_OUT {
  EFI_VARIABLE_STATUS EfiStatus;
} EFI_SET_VARIABLE_OUT, *PEFI_SET_VARIABLE_OUT;

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_TREEVARIABLESERVICE_H */
