/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ntddsd.h: the SD bus.
 */
#ifndef IRQLINT_NTDDSD_H
#define IRQLINT_NTDDSD_H

#include <wdm.h>
#include <sddef.h>

#ifdef __cplusplus
extern "C" {
#endif

DEFINE_GUID(GUID_SDBUS_INTERFACE_STANDARD, 0x6bb24d81L, 0xe924, 0x4825, 0xaf, 0x49, 0x3a, 0xcd, 0x33, 0xc1, 0xd8, 0x20);
#define IOCTL_SDBUS_BASE FILE_DEVICE_CONTROLLER
#define IOCTL_SD_SUBMIT_REQUEST CTL_CODE(IOCTL_SDBUS_BASE, 3100, METHOD_NEITHER, FILE_ANY_ACCESS)
#define SDBUS_INTERFACE_VERSION 0x101
#define SDBUS_DRIVER_VERSION_1 0x100
#define SDBUS_DRIVER_VERSION_2 0x200
typedef union _SDRESP_TYPE3 {
  ULONG AsULONG;
} SDRESP_TYPE3, *PSDRESP_TYPE3;
typedef enum _SDBUS_ERASE_TYPE { SDBUS_ERASE = 0, SDBUS_TRIM, SDBUS_DISCARD, SDBUS_SANITIZE } SDBUS_ERASE_TYPE;
typedef enum { SDRF_GET_PROPERTY, SDRF_SET_PROPERTY, SDRF_DEVICE_COMMAND, SDRF_ERASE_COMMAND, SDRF_MMC_SOFT_RESET, SDRF_MMC_HPI } SD_REQUEST_FUNCTION;
typedef enum {
  SDP_MEDIA_CHANGECOUNT,
  SDP_MEDIA_STATE,
  SDP_WRITE_PROTECTED,
  SDP_FUNCTION_NUMBER,
  SDP_FUNCTION_TYPE,
  SDP_BUS_DRIVER_VERSION,
  SDP_BUS_WIDTH,
  SDP_BUS_CLOCK,
  SDP_BUS_INTERFACE_CONTROL,
  SDP_HOST_BLOCK_LENGTH,
  SDP_FUNCTION_BLOCK_LENGTH,
  SDP_FN0_BLOCK_LENGTH,
  SDP_FUNCTION_INT_ENABLE,
  SDP_SET_CARD_INTERRUPT_FORWARD,
  SDP_SET_WAKE_INTERRUPT_FORWARD,
  SDP_HIGH_CAPACITY_SUPPORTED,
  SDP_CHAINED_MDL_SUPPORTED,
  SDP_HPI_SUPPORTED
} SDBUS_PROPERTY;
typedef enum { SDPMS_NO_MEDIA, SDPMS_MEDIA_INSERTED } SDPROP_MEDIA_STATE;

typedef NTSTATUS (*PSDBUS_ACKNOWLEDGE_INT_ROUTINE)(_In_ PVOID Context);
typedef _Function_class_(SDBUS_CALLBACK_ROUTINE) VOID SDBUS_CALLBACK_ROUTINE(_In_ PVOID CallbackRoutineContext, _In_ ULONG InterruptType);
typedef SDBUS_CALLBACK_ROUTINE *PSDBUS_CALLBACK_ROUTINE;

typedef struct _SDBUS_INTERFACE_PARAMETERS {
  USHORT Size;
  USHORT SdioFlags;
  PDEVICE_OBJECT TargetObject;
  BOOLEAN DeviceGeneratesInterrupts;
  BOOLEAN CallbackAtDpcLevel;
  PSDBUS_CALLBACK_ROUTINE CallbackRoutine;
  PVOID CallbackRoutineContext;
} SDBUS_INTERFACE_PARAMETERS, *PSDBUS_INTERFACE_PARAMETERS;

typedef NTSTATUS (*PSDBUS_INITIALIZE_INTERFACE_ROUTINE)(_In_ PVOID Context, _In_ PSDBUS_INTERFACE_PARAMETERS InterfaceParameters);

typedef struct _SDBUS_INTERFACE_STANDARD {
  USHORT Size;
  USHORT Version;
  PVOID Context;
  PINTERFACE_REFERENCE InterfaceReference;
  PINTERFACE_DEREFERENCE InterfaceDereference;
  PSDBUS_INITIALIZE_INTERFACE_ROUTINE InitializeInterface;
  PSDBUS_ACKNOWLEDGE_INT_ROUTINE AcknowledgeInterrupt;
} SDBUS_INTERFACE_STANDARD, *PSDBUS_INTERFACE_STANDARD;

typedef struct _SDBUS_REQUEST_PACKET {
  SD_REQUEST_FUNCTION RequestFunction;
  PVOID UserContext[3];
  ULONG_PTR Information;
  union {
    UCHAR AsUCHAR[16];
    ULONG AsULONG[4];
    SDRESP_TYPE3 Type3;
  } ResponseData;
  UCHAR ResponseLength;
  UCHAR Reserved;
  USHORT Flags;
  union {
    struct {
      SDBUS_PROPERTY Property;
      PVOID Buffer;
      ULONG Length;
    } GetSetProperty;
    struct {
      SDCMD_DESCRIPTOR CmdDesc;
      ULONG Argument;
      PMDL Mdl;
      ULONG Length;
    } DeviceCommand;
    struct {
      SDBUS_ERASE_TYPE EraseType;
      ULONG StartBlock;
      ULONG EndBlock;
    } EraseCommand;
    struct {
      ULONG Frequency;
    } MmcSoftReset;
    struct {
      PIRP IrpToHpi;
    } MmcHpi;
  } Parameters;
} SDBUS_REQUEST_PACKET, *PSDBUS_REQUEST_PACKET;

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS SdBusOpenInterface(_In_ PDEVICE_OBJECT Pdo, _Out_ PSDBUS_INTERFACE_STANDARD InterfaceStandard, _In_ USHORT Size, _In_ USHORT Version);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS SdBusSubmitRequest(_In_ PVOID InterfaceContext, PSDBUS_REQUEST_PACKET Packet);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS SdBusSubmitRequestAsync(_In_ PVOID InterfaceContext, _In_ PSDBUS_REQUEST_PACKET Packet, _In_ PIRP Irp, _In_ PIO_COMPLETION_ROUTINE CompletionRoutine, _In_ PVOID UserContext);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_NTDDSD_H */
