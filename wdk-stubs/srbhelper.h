/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * srbhelper.h: request blocks of both kinds, SCSI_REQUEST_BLOCK and
 * STORAGE_REQUEST_BLOCK. The accessors take either one.
 */
#ifndef IRQLINT_SRBHELPER_H
#define IRQLINT_SRBHELPER_H

#include <wdm.h>
#include <scsi.h>
#include <srb.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifndef SRBHELPER_ASSERT
#define SRBHELPER_ASSERT NT_ASSERT
#endif
#define SRB_ALIGN_SIZEOF(x) (((ULONG_PTR)(sizeof(x) + sizeof(PVOID) - 1)) & ~(sizeof(PVOID) - 1))
#define SrbMoveMemory(Destination, Source, Length) RtlMoveMemory(Destination, Source, Length)
#define SrbCopyMemory(Destination, Source, Length) RtlCopyMemory(Destination, Source, Length)
#define SrbZeroMemory(Destination, Length) RtlZeroMemory(Destination, Length)
#define SrbEqualMemory(Source1, Source2, Length) RtlEqualMemory(Source1, Source2, Length)

PSRBEX_DATA SrbGetSrbExDataByIndex(_In_ PSTORAGE_REQUEST_BLOCK Srb, _In_ ULONG SrbExDataIndex);
PSRBEX_DATA SrbGetSrbExDataByType(_In_ PSTORAGE_REQUEST_BLOCK Srb, _In_ SRBEXDATATYPE Type);
PSRBEX_DATA SrbGetPrimarySrbExData(_In_ PSTORAGE_REQUEST_BLOCK Srb);
PSTOR_ADDRESS SrbGetAddress(_In_ PSTORAGE_REQUEST_BLOCK Srb);
BOOLEAN SrbCopySrb(_Out_writes_bytes_(DestinationSrbLength) PVOID DestinationSrb, _In_ ULONG DestinationSrbLength,
                   _In_ PVOID SourceSrb);
VOID SrbZeroSrb(_In_ PVOID Srb);
ULONG SrbGetSrbLength(_In_ PVOID Srb);
ULONG SrbGetDefaultSrbLengthFromFunction(_In_ ULONG SrbFunction);
PCDB SrbGetScsiData(_In_ PSTORAGE_REQUEST_BLOCK SrbEx, _In_opt_ PUCHAR CdbLength8, _In_opt_ PULONG CdbLength32,
                    _In_opt_ PUCHAR ScsiStatus, _In_opt_ PVOID *SenseInfoBuffer,
                    _In_opt_ PUCHAR SenseInfoBufferLength);
VOID SrbSetScsiData(_In_ PSTORAGE_REQUEST_BLOCK SrbEx, _In_opt_ PUCHAR CdbLength8, _In_opt_ PULONG CdbLength32,
                    _In_opt_ PUCHAR ScsiStatus, _In_opt_ PVOID *SenseInfoBuffer,
                    _In_opt_ PUCHAR SenseInfoBufferLength);
PCDB SrbGetCdb(_In_ PVOID Srb);
UCHAR SrbGetCdbLength(_In_ PVOID Srb);
VOID SrbSetCdbLength(_In_ PVOID Srb, _In_ UCHAR CdbLength);
ULONG SrbGetSrbFunction(_In_ PVOID Srb);
PVOID SrbGetSenseInfoBuffer(_In_ PVOID Srb);
VOID SrbSetSenseInfoBuffer(_In_ PVOID Srb, _In_opt_ PVOID SenseInfoBuffer);
UCHAR SrbGetSenseInfoBufferLength(_In_ PVOID Srb);
VOID SrbSetSenseInfoBufferLength(_In_ PVOID Srb, _In_ UCHAR SenseInfoBufferLength);
PVOID SrbGetOriginalRequest(_In_ PVOID Srb);
VOID SrbSetOriginalRequest(_In_ PVOID Srb, _In_opt_ PVOID OriginalRequest);
PVOID SrbGetDataBuffer(_In_ PVOID Srb);
VOID SrbSetDataBuffer(_In_ PVOID Srb, _In_opt_ PVOID DataBuffer);
ULONG SrbGetDataTransferLength(_In_ PVOID Srb);
VOID SrbSetDataTransferLength(_In_ PVOID Srb, _In_ ULONG DataTransferLength);
ULONG SrbGetTimeOutValue(_In_ PVOID Srb);
VOID SrbSetTimeOutValue(_In_ PVOID Srb, _In_ ULONG TimeOutValue);
PVOID SrbGetNextSrb(_In_ PVOID Srb);
VOID SrbSetNextSrb(_In_ PVOID Srb, _In_opt_ PVOID NextSrb);
ULONG SrbGetSrbFlags(_In_ PVOID Srb);
VOID SrbAssignSrbFlags(_In_ PVOID Srb, _In_ ULONG Flags);
VOID SrbSetSrbFlags(_In_ PVOID Srb, _In_ ULONG Flags);
VOID SrbClearSrbFlags(_In_ PVOID Srb, _In_ ULONG Flags);
ULONG SrbGetSystemStatus(_In_ PVOID Srb);
VOID SrbSetSystemStatus(_In_ PVOID Srb, _In_ ULONG Status);
UCHAR SrbGetScsiStatus(_In_ PVOID Srb);
VOID SrbSetScsiStatus(_In_ PVOID Srb, _In_ UCHAR ScsiStatus);
UCHAR SrbGetSrbStatus(_In_ PVOID Srb);
VOID SrbSetSrbStatus(_In_ PVOID Srb, _In_ UCHAR Status);
UCHAR SrbGetPathId(_In_ PVOID Srb);
UCHAR SrbGetTargetId(_In_ PVOID Srb);
UCHAR SrbGetLun(_In_ PVOID Srb);
VOID SrbGetPathTargetLun(_In_ PVOID Srb, _In_opt_ PUCHAR PathId, _In_opt_ PUCHAR TargetId, _In_opt_ PUCHAR Lun);
PVOID SrbGetMiniportContext(_In_ PVOID Srb);
PVOID SrbGetPortContext(_In_ PVOID Srb);
VOID SrbSetPortContext(_In_ PVOID Srb, _In_opt_ PVOID PortContext);
ULONG SrbGetRequestTag(_In_ PVOID Srb);
VOID SrbSetRequestTag(_In_ PVOID Srb, _In_ ULONG RequestTag);
UCHAR SrbGetRequestAttribute(_In_ PVOID Srb);
VOID SrbSetRequestAttribute(_In_ PVOID Srb, _In_ UCHAR RequestAttribute);
ULONG SrbGetQueueSortKey(_In_ PVOID Srb);
VOID SrbSetQueueSortKey(_In_ PVOID Srb, _In_ ULONG QueueSortKey);

#define SrbGetQueueTag SrbGetRequestTag
#define SrbSetQueueTag SrbSetRequestTag
#define SrbGetQueueAction SrbGetRequestAttribute
#define SrbSetQueueAction SrbSetRequestAttribute

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_SRBHELPER_H */
