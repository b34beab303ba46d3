/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * acpitabl.h: tables of ACPI.
 */
#ifndef IRQLINT_ACPITABL_H
#define IRQLINT_ACPITABL_H

#include <wdm.h>

#ifdef __cplusplus
extern "C" {
#endif

#define RSDP_SIGNATURE 0x2052545020445352
#define RSDT_SIGNATURE 0x54445352
#define XSDT_SIGNATURE 0x54445358
#define FADT_SIGNATURE 0x50434146
#define FACS_SIGNATURE 0x53434146
#define APIC_SIGNATURE 0x43495041
#define SRAT_SIGNATURE 0x54415253
#define DSDT_SIGNATURE 0x54445344
#define SSDT_SIGNATURE 0x54445353
#pragma pack(push, 1)
typedef struct _DESCRIPTION_HEADER {
  ULONG Signature;
  ULONG Length;
  UCHAR Revision;
  UCHAR Checksum;
  CHAR OEMID[6];
  CHAR OEMTableID[8];
  ULONG OEMRevision;
  CHAR CreatorID[4];
  ULONG CreatorRev;
} DESCRIPTION_HEADER, *PDESCRIPTION_HEADER;
typedef struct _GEN_ADDR {
  UCHAR AddressSpaceID;
  UCHAR BitWidth;
  UCHAR BitOffset;
  UCHAR AccessSize;
  PHYSICAL_ADDRESS Address;
} GEN_ADDR, *PGEN_ADDR;
typedef struct _RSDP {
  ULONGLONG Signature;
  UCHAR Checksum;
  UCHAR OEMID[6];
  UCHAR Revision;
  ULONG RsdtAddress;
  ULONG Length;
  PHYSICAL_ADDRESS XsdtAddress;
  UCHAR XChecksum;
  UCHAR Reserved33[3];
} RSDP, *PRSDP;
typedef struct _RSDT_32 {
  DESCRIPTION_HEADER Header;
  ULONG Tables[ANYSIZE_ARRAY];
} RSDT, *PRSDT;
typedef struct _XSDT {
  DESCRIPTION_HEADER Header;
  PHYSICAL_ADDRESS Tables[ANYSIZE_ARRAY];
} XSDT, *PXSDT;
typedef struct _MAPIC {
  DESCRIPTION_HEADER Header;
  ULONG LocalAPICAddress;
  ULONG Flags;
  ULONG APICTables[ANYSIZE_ARRAY];
} MAPIC, *PMAPIC;
typedef struct _ACPI_PLD_BUFFER {
  ULONG Revision : 7;
  ULONG IgnoreColor : 1;
  ULONG Color : 24;
  ULONG Width : 16;
  ULONG Height : 16;
  ULONG UserVisible : 1;
  ULONG Dock : 1;
  ULONG Lid : 1;
  ULONG Panel : 3;
  ULONG VerticalPosition : 2;
  ULONG HorizontalPosition : 2;
  ULONG Shape : 4;
  ULONG GroupOrientation : 1;
  ULONG GroupToken : 8;
  ULONG GroupPosition : 8;
  ULONG Bay : 1;
  ULONG Ejectable : 1;
  ULONG EjectionRequired : 1;
  ULONG CabinetNumber : 8;
  ULONG CardCageNumber : 8;
  ULONG Reference : 1;
  ULONG Rotation : 4;
  ULONG Order : 5;
  ULONG Reserved : 4;
  ULONG VerticalOffset : 16;
  ULONG HorizontalOffset : 16;
} ACPI_PLD_BUFFER, *PACPI_PLD_BUFFER;
typedef struct _ACPI_PLD_V2_BUFFER {
  ULONG Revision : 7;
  ULONG IgnoreColor : 1;
  ULONG Color : 24;
  ULONG Width : 16;
  ULONG Height : 16;
  ULONG UserVisible : 1;
  ULONG Dock : 1;
  ULONG Lid : 1;
  ULONG Panel : 3;
  ULONG VerticalPosition : 2;
  ULONG HorizontalPosition : 2;
  ULONG Shape : 4;
  ULONG GroupOrientation : 1;
  ULONG GroupToken : 8;
  ULONG GroupPosition : 8;
  ULONG Bay : 1;
  ULONG Ejectable : 1;
  ULONG EjectionRequired : 1;
  ULONG CabinetNumber : 8;
  ULONG CardCageNumber : 8;
  ULONG Reference : 1;
  ULONG Rotation : 4;
  ULONG Order : 5;
  ULONG Reserved : 4;
  ULONG VerticalOffset : 16;
  ULONG HorizontalOffset : 16;
} ACPI_PLD_V2_BUFFER, *PACPI_PLD_V2_BUFFER;
#pragma pack(pop)

typedef enum _AcpiPldPanel {
  AcpiPldPanelTop,
  AcpiPldPanelBottom,
  AcpiPldPanelLeft,
  AcpiPldPanelRight,
  AcpiPldPanelFront,
  AcpiPldPanelBack,
  AcpiPldPanelUnknown
} AcpiPldPanel;

typedef enum _AcpiPldRotation {
  AcpiPldRotation0,
  AcpiPldRotation45,
  AcpiPldRotation90,
  AcpiPldRotation135,
  AcpiPldRotation180,
  AcpiPldRotation225,
  AcpiPldRotation270,
  AcpiPldRotation315
} AcpiPldRotation;

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_ACPITABL_H */
