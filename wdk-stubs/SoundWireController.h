/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * SoundWireController.h: what drivers of SoundWire peripherals exchange with
 * their controller.
 */
#ifndef IRQLINT_SOUNDWIRECONTROLLER_H
#define IRQLINT_SOUNDWIRECONTROLLER_H

#include <wdm.h>
#include <windef.h>
#include <ks.h>
#include <ksmedia.h>

#ifdef __cplusplus
extern "C" {
#endif

#define SDCA_AUDIO_ADDRESS_VER_1 1
#define SOUNDWIRE_INTERRUPTS_VER_1 1
#define SOUNDWIRE_NOTIFICATIONS_VER_1 1
#define MAX_NUM_DATAPORTS 15
#define MAX_NUM_LANES 8

typedef enum _SOUNDWIRE_COMMAND_PRIORITY {
  SoundWireCommandPriorityInvalid,
  SoundWireCommandPriorityNormal,
  SoundWireCommandPriorityHigh,
  SoundWireCommandPriorityCritical
} SOUNDWIRE_COMMAND_PRIORITY;

typedef enum _SOUNDWIRE_DUAL_RANK_ATTRIBUTE {
  SoundWireDualRankAttributeCvr,
  SoundWireDualRankAttributeNvr
} SOUNDWIRE_DUAL_RANK_ATTRIBUTE;

typedef enum _SOUNDWIRE_DATAPORT_MODE {
  SoundWireDataPortModeInvalid = 0x0,
  SoundWireDataPortModeIsochronous = 0x1,
  SoundWireDataPortModeTxControlled = 0x2,
  SoundWireDataPortModeRxControlled = 0x4,
  SoundWireDataPortModeFullAsynchronous = 0x8
} SOUNDWIRE_DATAPORT_MODE;

typedef struct _SDCA_AUDIO_ADDRESS {
  ULONG Size;
  UINT8 Version;
  union {
    UINT8 FunctionId;
    UINT8 FunctionNumber;
  };
  UINT8 EntityId;
  UINT8 ControlSelector;
  UINT8 ControlNumber;
  SOUNDWIRE_DUAL_RANK_ATTRIBUTE DualRankAttribute;
} SDCA_AUDIO_ADDRESS, *PSDCA_AUDIO_ADDRESS;

typedef struct _SDCA_AUDIO_CONTROL {
  SDCA_AUDIO_ADDRESS Address;
  ULONG ValueSize;
  LONGLONG Value;
  NTSTATUS Status;
} SDCA_AUDIO_CONTROL, *PSDCA_AUDIO_CONTROL;

typedef struct _SDCA_AUDIO_CONTROLS {
  ULONG Size;
  SOUNDWIRE_COMMAND_PRIORITY Priority;
  ULONG ControlCount;
  SDCA_AUDIO_CONTROL Control[ANYSIZE_ARRAY];
} SDCA_AUDIO_CONTROLS, *PSDCA_AUDIO_CONTROLS;

typedef struct _SOUNDWIRE_INTERRUPTS {
  ULONG Size;
  UINT8 Version;
  ULONG SCPInterrupts;
  UINT8 DataPortInterrupts[MAX_NUM_DATAPORTS];
} SOUNDWIRE_INTERRUPTS, *PSOUNDWIRE_INTERRUPTS;

typedef NTSTATUS EVT_SOUNDWIRE_INTERRUPT_CALLBACK(_In_ PVOID Context, _In_ PSOUNDWIRE_INTERRUPTS IntStats,
                                                  _In_ ULONG Size);
typedef EVT_SOUNDWIRE_INTERRUPT_CALLBACK *PFNSOUNDWIRE_INTERRUPT_CALLBACK;

typedef struct _SOUNDWIRE_DATAPORT_CONFIGURATION {
  ULONG Size;
  ULONG DataPortNumber;
  ULONG EndpointId;
  ULONG Modes;
  ULONG ChannelMask;
} SOUNDWIRE_DATAPORT_CONFIGURATION, *PSOUNDWIRE_DATAPORT_CONFIGURATION;

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_SOUNDWIRECONTROLLER_H */
