/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * parallel.h: parallel ports.
 */
#ifndef IRQLINT_PARALLEL_H
#define IRQLINT_PARALLEL_H

#include <wdm.h>
#include <ntddpar.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef VOID (*PPARALLEL_DEFERRED_ROUTINE)(PVOID DeferredContext);
typedef USHORT (*PDETERMINE_IEEE_MODES)(_In_ PVOID Context);
typedef NTSTATUS (*PNEGOTIATE_IEEE_MODE)(_In_ PVOID Extension, _In_ UCHAR Extensibility);
typedef NTSTATUS (*PPARALLEL_CLEAR_CHIP_MODE)(_In_ PVOID ClearChipContext, _In_ UCHAR ChipMode);
typedef NTSTATUS (*PPARALLEL_DESELECT_ROUTINE)(_In_ PVOID DeselectContext, _In_ PVOID DeselectCommand);
typedef VOID (*PPARALLEL_FREE_ROUTINE)(_In_ PVOID FreeContext);
typedef NTSTATUS (*PPARALLEL_IEEE_FWD_TO_REV)(_In_ PVOID Context);
typedef NTSTATUS (*PPARALLEL_IEEE_REV_TO_FWD)(_In_ PVOID Context);
typedef ULONG (*PPARALLEL_QUERY_WAITERS_ROUTINE)(_In_ PVOID QueryAllocsContext);
typedef NTSTATUS (*PPARALLEL_READ)(_In_ PVOID Context, _Out_ PVOID Buffer, _In_ ULONG NumBytesToRead, _Out_ PULONG NumBytesRead, _In_ UCHAR Channel);
typedef NTSTATUS (*PPARALLEL_SET_CHIP_MODE)(_In_ PVOID SetChipContext, _In_ UCHAR ChipMode);
typedef BOOLEAN (*PPARALLEL_TRY_ALLOCATE_ROUTINE)(_In_ PVOID TryAllocateContext);
typedef NTSTATUS (*PPARALLEL_TRY_SELECT_ROUTINE)(_In_ PVOID TrySelectContext, _In_ PVOID TrySelectCommand);
typedef NTSTATUS (*PPARALLEL_WRITE)(_In_ PVOID Context, _In_ PVOID Buffer, _In_ ULONG NumBytesToWrite, _Out_ PULONG NumBytesWritten, _In_ UCHAR Channel);
typedef NTSTATUS (*PTERMINATE_IEEE_MODE)(_In_ PVOID Context);

typedef struct _MORE_PARALLEL_PORT_INFORMATION {
  INTERFACE_TYPE InterfaceType;
  ULONG BusNumber;
  ULONG InterruptLevel;
  ULONG InterruptVector;
  KAFFINITY InterruptAffinity;
  KINTERRUPT_MODE InterruptMode;
} MORE_PARALLEL_PORT_INFORMATION, *PMORE_PARALLEL_PORT_INFORMATION;

typedef struct _PARALLEL_1284_COMMAND {
  UCHAR ID;
  UCHAR Port;
  ULONG CommandFlags;
} PARALLEL_1284_COMMAND, *PPARALLEL_1284_COMMAND;

typedef struct _PARALLEL_CHIP_MODE {
  UCHAR ModeFlags;
  BOOLEAN success;
} PARALLEL_CHIP_MODE, *PPARALLEL_CHIP_MODE;

typedef struct _PARALLEL_INTERRUPT_INFORMATION {
  PKINTERRUPT InterruptObject;
  PPARALLEL_TRY_ALLOCATE_ROUTINE TryAllocatePortAtInterruptLevel;
  PPARALLEL_FREE_ROUTINE FreePortFromInterruptLevel;
  PVOID Context;
} PARALLEL_INTERRUPT_INFORMATION, *PPARALLEL_INTERRUPT_INFORMATION;

typedef struct _PARALLEL_INTERRUPT_SERVICE_ROUTINE {
  PKSERVICE_ROUTINE InterruptServiceRoutine;
  PVOID InterruptServiceContext;
  PPARALLEL_DEFERRED_ROUTINE DeferredPortCheckRoutine;
  PVOID DeferredPortCheckContext;
} PARALLEL_INTERRUPT_SERVICE_ROUTINE, *PPARALLEL_INTERRUPT_SERVICE_ROUTINE;

typedef struct _PARALLEL_PNP_INFORMATION {
  PHYSICAL_ADDRESS OriginalEcpController;
  PUCHAR EcpController;
  ULONG SpanOfEcpController;
  ULONG PortNumber;
  ULONG HardwareCapabilities;
  PPARALLEL_SET_CHIP_MODE TrySetChipMode;
  PPARALLEL_CLEAR_CHIP_MODE ClearChipMode;
  ULONG FifoDepth;
  ULONG FifoWidth;
  PHYSICAL_ADDRESS EppControllerPhysicalAddress;
  ULONG SpanOfEppController;
  ULONG Ieee1284_3DeviceCount;
  PPARALLEL_TRY_SELECT_ROUTINE TrySelectDevice;
  PPARALLEL_DESELECT_ROUTINE DeselectDevice;
  PVOID Context;
  ULONG CurrentMode;
  PWSTR PortName;
} PARALLEL_PNP_INFORMATION, *PPARALLEL_PNP_INFORMATION;

typedef struct _PARALLEL_PORT_INFORMATION {
  PHYSICAL_ADDRESS OriginalController;
  PUCHAR Controller;
  ULONG SpanOfController;
  PPARALLEL_TRY_ALLOCATE_ROUTINE TryAllocatePort;
  PPARALLEL_FREE_ROUTINE FreePort;
  PPARALLEL_QUERY_WAITERS_ROUTINE QueryNumWaiters;
  PVOID Context;
} PARALLEL_PORT_INFORMATION, *PPARALLEL_PORT_INFORMATION;

typedef struct _PARCLASS_INFORMATION {
  PUCHAR Controller;
  ULONG SpanOfController;
  PDETERMINE_IEEE_MODES DetermineIeeeModes;
  PNEGOTIATE_IEEE_MODE NegotiateIeeeMode;
  PTERMINATE_IEEE_MODE TerminateIeeeMode;
  PPARALLEL_IEEE_FWD_TO_REV IeeeFwdToRevMode;
  PPARALLEL_IEEE_REV_TO_FWD IeeeRevToFwdMode;
  PPARALLEL_READ ParallelRead;
  PPARALLEL_WRITE ParallelWrite;
  PVOID ParclassContext;
  ULONG HardwareCapabilities;
  ULONG FifoDepth;
  ULONG FifoWidth;
} PARCLASS_INFORMATION, *PPARCLASS_INFORMATION;

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_PARALLEL_H */
