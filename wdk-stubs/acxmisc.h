/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * acxmisc.h: object bags, audio modules and data of the audio class extension.
 */
#ifndef IRQLINT_ACXMISC_H
#define IRQLINT_ACXMISC_H

#include <acxtypes.h>

#ifdef __cplusplus
extern "C" {
#endif

#define DECLARE_CONST_ACXOBJECTBAG_DRIVER_PROPERTY_NAME(ven, name) DECLARE_CONST_UNICODE_STRING(name, L"drv_" #ven L"_" #name)
#define DECLARE_CONST_ACXOBJECTBAG_HDAUDIO_PROPERTY_NAME(name) DECLARE_CONST_UNICODE_STRING(name, L"hda_" #name)
#define DECLARE_CONST_ACXOBJECTBAG_SOUNDWIRE_PROPERTY_NAME(name) DECLARE_CONST_UNICODE_STRING(name, L"sdw_" #name)
#define DECLARE_CONST_ACXOBJECTBAG_SYSTEM_PROPERTY_NAME(name) DECLARE_CONST_UNICODE_STRING(name, L"sys_" #name)
#define DECLARE_CONST_ACXOBJECTBAG_USB_PROPERTY_NAME(name) DECLARE_CONST_UNICODE_STRING(name, L"usb_" #name)
typedef enum _ACX_OBJECTBAG_CONFIG_FLAGS {
  AcxObjectBagConfigNoFlags,
  AcxObjectBagConfigEnableReads,
  AcxObjectBagConfigEnableWrites,
  AcxObjectBagConfigFailIfExist,
  AcxObjectBagConfigOpenWithHandle,
  AcxObjectBagConfigValidFlags
} ACX_OBJECTBAG_CONFIG_FLAGS;

typedef struct _ACX_OBJECTBAG_CONFIG {
  ULONG Size;
  ULONG Flags;
  WDFKEY ParentKey;
  PCUNICODE_STRING Name;
  HANDLE Handle;
} ACX_OBJECTBAG_CONFIG, *PACX_OBJECTBAG_CONFIG;

FORCEINLINE VOID ACX_OBJECTBAG_CONFIG_INIT(PACX_OBJECTBAG_CONFIG Config) {
  RtlZeroMemory(Config, sizeof(ACX_OBJECTBAG_CONFIG));
  Config->Size = sizeof(ACX_OBJECTBAG_CONFIG);
}
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddBlob(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, WDFMEMORY Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddGuid(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, GUID Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddI1(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, CHAR Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddI2(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, SHORT Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddI4(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, LONG Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddI8(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, LONG64 Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddMultiString(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, WDFCOLLECTION Values);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddSizeT(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, size_t Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddString(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, WDFSTRING Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddUI1(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, UCHAR Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddUI2(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, USHORT Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddUI4(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, ULONG Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddUI8(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, ULONG64 Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddUnicodeString(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, PCUNICODE_STRING Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagCreate(PWDF_OBJECT_ATTRIBUTES Attributes, PACX_OBJECTBAG_CONFIG Config, ACXOBJECTBAG *ObjectBag);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagOpen(PWDF_OBJECT_ATTRIBUTES Attributes, PACX_OBJECTBAG_CONFIG Config, ACXOBJECTBAG *ObjectBag);
NTSTATUS AcxObjectBagRetrieveBlob(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, PWDF_OBJECT_ATTRIBUTES ValueAttributes, WDFMEMORY *Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveGuid(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, GUID *Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveI1(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, CHAR *Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveI2(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, SHORT *Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveI4(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, LONG *Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveI8(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, LONG64 *Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveMultiString(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, PWDF_OBJECT_ATTRIBUTES StringsAttributes, WDFCOLLECTION Values);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveSizeT(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, size_t *Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveString(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, WDFSTRING Value);
NTSTATUS AcxObjectBagRetrieveUI1(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, UCHAR *Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveUI2(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, USHORT *Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveUI4(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, ULONG *Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveUI8(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, ULONG64 *Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveUnicodeString(ACXOBJECTBAG ObjectBag, PCUNICODE_STRING ValueName, PUNICODE_STRING Value);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_ACXMISC_H */
