/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * usermode_accessors.h: reads and writes of user memory.
 */
#ifndef IRQLINT_USERMODE_ACCESSORS_H
#define IRQLINT_USERMODE_ACCESSORS_H

#include <wdm.h>

#ifdef __cplusplus
extern "C" {
#endif

VOID CopyFromUser(VOID *Destination, const volatile VOID *Source, SIZE_T Length);
VOID CopyFromUserNonTemporal(VOID *Destination, const volatile VOID *Source, SIZE_T Length);
VOID CopyToUser(volatile VOID *Destination, const VOID *Source, SIZE_T Length);
VOID CopyToUserNonTemporal(volatile VOID *Destination, const VOID *Source, SIZE_T Length);
VOID CopyFromMode(VOID *Destination, const volatile VOID *Source, SIZE_T Length, KPROCESSOR_MODE Mode);
VOID CopyFromModeNonTemporal(VOID *Destination, const volatile VOID *Source, SIZE_T Length, KPROCESSOR_MODE Mode);
VOID CopyToMode(volatile VOID *Destination, const VOID *Source, SIZE_T Length, KPROCESSOR_MODE Mode);
VOID CopyToModeNonTemporal(volatile VOID *Destination, const VOID *Source, SIZE_T Length, KPROCESSOR_MODE Mode);
VOID ReadStructFromModeHelper(VOID *Destination, const volatile VOID *Source, SIZE_T Size, KPROCESSOR_MODE Mode);
VOID WriteStructToModeHelper(volatile VOID *Destination, const VOID *Source, SIZE_T Size, KPROCESSOR_MODE Mode);

BOOLEAN ReadBooleanFromUser(const volatile BOOLEAN *Source);
BOOLEAN ReadBooleanFromUserAcquire(const volatile BOOLEAN *Source);
BOOLEAN ReadBooleanFromMode(const volatile BOOLEAN *Source, KPROCESSOR_MODE Mode);
VOID WriteBooleanToUser(volatile BOOLEAN *Destination, BOOLEAN Value);
VOID WriteBooleanToUserRelease(volatile BOOLEAN *Destination, BOOLEAN Value);
VOID WriteBooleanToMode(volatile BOOLEAN *Destination, BOOLEAN Value, KPROCESSOR_MODE Mode);
CHAR ReadCharFromUser(const volatile CHAR *Source);
CHAR ReadCharFromUserAcquire(const volatile CHAR *Source);
CHAR ReadCharFromMode(const volatile CHAR *Source, KPROCESSOR_MODE Mode);
VOID WriteCharToUser(volatile CHAR *Destination, CHAR Value);
VOID WriteCharToUserRelease(volatile CHAR *Destination, CHAR Value);
VOID WriteCharToMode(volatile CHAR *Destination, CHAR Value, KPROCESSOR_MODE Mode);
UCHAR ReadUCharFromUser(const volatile UCHAR *Source);
UCHAR ReadUCharFromUserAcquire(const volatile UCHAR *Source);
UCHAR ReadUCharFromMode(const volatile UCHAR *Source, KPROCESSOR_MODE Mode);
VOID WriteUCharToUser(volatile UCHAR *Destination, UCHAR Value);
VOID WriteUCharToUserRelease(volatile UCHAR *Destination, UCHAR Value);
VOID WriteUCharToMode(volatile UCHAR *Destination, UCHAR Value, KPROCESSOR_MODE Mode);
SHORT ReadShortFromUser(const volatile SHORT *Source);
SHORT ReadShortFromUserAcquire(const volatile SHORT *Source);
SHORT ReadShortFromMode(const volatile SHORT *Source, KPROCESSOR_MODE Mode);
VOID WriteShortToUser(volatile SHORT *Destination, SHORT Value);
VOID WriteShortToUserRelease(volatile SHORT *Destination, SHORT Value);
VOID WriteShortToMode(volatile SHORT *Destination, SHORT Value, KPROCESSOR_MODE Mode);
USHORT ReadUShortFromUser(const volatile USHORT *Source);
USHORT ReadUShortFromUserAcquire(const volatile USHORT *Source);
USHORT ReadUShortFromMode(const volatile USHORT *Source, KPROCESSOR_MODE Mode);
VOID WriteUShortToUser(volatile USHORT *Destination, USHORT Value);
VOID WriteUShortToUserRelease(volatile USHORT *Destination, USHORT Value);
VOID WriteUShortToMode(volatile USHORT *Destination, USHORT Value, KPROCESSOR_MODE Mode);
WCHAR ReadWCharFromUser(const volatile WCHAR *Source);
WCHAR ReadWCharFromUserAcquire(const volatile WCHAR *Source);
WCHAR ReadWCharFromMode(const volatile WCHAR *Source, KPROCESSOR_MODE Mode);
VOID WriteWCharToUser(volatile WCHAR *Destination, WCHAR Value);
VOID WriteWCharToUserRelease(volatile WCHAR *Destination, WCHAR Value);
VOID WriteWCharToMode(volatile WCHAR *Destination, WCHAR Value, KPROCESSOR_MODE Mode);
LONG ReadLongFromUser(const volatile LONG *Source);
LONG ReadLongFromUserAcquire(const volatile LONG *Source);
LONG ReadLongFromMode(const volatile LONG *Source, KPROCESSOR_MODE Mode);
VOID WriteLongToUser(volatile LONG *Destination, LONG Value);
VOID WriteLongToUserRelease(volatile LONG *Destination, LONG Value);
VOID WriteLongToMode(volatile LONG *Destination, LONG Value, KPROCESSOR_MODE Mode);
ULONG ReadULongFromUser(const volatile ULONG *Source);
ULONG ReadULongFromUserAcquire(const volatile ULONG *Source);
ULONG ReadULongFromMode(const volatile ULONG *Source, KPROCESSOR_MODE Mode);
VOID WriteULongToUser(volatile ULONG *Destination, ULONG Value);
VOID WriteULongToUserRelease(volatile ULONG *Destination, ULONG Value);
VOID WriteULongToMode(volatile ULONG *Destination, ULONG Value, KPROCESSOR_MODE Mode);
LONGLONG ReadLonglongFromUser(const volatile LONGLONG *Source);
LONGLONG ReadLonglongFromUserAcquire(const volatile LONGLONG *Source);
LONGLONG ReadLonglongFromMode(const volatile LONGLONG *Source, KPROCESSOR_MODE Mode);
VOID WriteLonglongToUser(volatile LONGLONG *Destination, LONGLONG Value);
VOID WriteLonglongToUserRelease(volatile LONGLONG *Destination, LONGLONG Value);
VOID WriteLonglongToMode(volatile LONGLONG *Destination, LONGLONG Value, KPROCESSOR_MODE Mode);
ULONGLONG ReadULonglongFromUser(const volatile ULONGLONG *Source);
ULONGLONG ReadULonglongFromUserAcquire(const volatile ULONGLONG *Source);
ULONGLONG ReadULonglongFromMode(const volatile ULONGLONG *Source, KPROCESSOR_MODE Mode);
VOID WriteULonglongToUser(volatile ULONGLONG *Destination, ULONGLONG Value);
VOID WriteULonglongToUserRelease(volatile ULONGLONG *Destination, ULONGLONG Value);
VOID WriteULonglongToMode(volatile ULONGLONG *Destination, ULONGLONG Value, KPROCESSOR_MODE Mode);
LONG_PTR ReadLongPtrFromUser(const volatile LONG_PTR *Source);
LONG_PTR ReadLongPtrFromUserAcquire(const volatile LONG_PTR *Source);
LONG_PTR ReadLongPtrFromMode(const volatile LONG_PTR *Source, KPROCESSOR_MODE Mode);
VOID WriteLongPtrToUser(volatile LONG_PTR *Destination, LONG_PTR Value);
VOID WriteLongPtrToUserRelease(volatile LONG_PTR *Destination, LONG_PTR Value);
VOID WriteLongPtrToMode(volatile LONG_PTR *Destination, LONG_PTR Value, KPROCESSOR_MODE Mode);
ULONG_PTR ReadULongPtrFromUser(const volatile ULONG_PTR *Source);
ULONG_PTR ReadULongPtrFromUserAcquire(const volatile ULONG_PTR *Source);
ULONG_PTR ReadULongPtrFromMode(const volatile ULONG_PTR *Source, KPROCESSOR_MODE Mode);
VOID WriteULongPtrToUser(volatile ULONG_PTR *Destination, ULONG_PTR Value);
VOID WriteULongPtrToUserRelease(volatile ULONG_PTR *Destination, ULONG_PTR Value);
VOID WriteULongPtrToMode(volatile ULONG_PTR *Destination, ULONG_PTR Value, KPROCESSOR_MODE Mode);
HANDLE ReadHandleFromUser(const volatile HANDLE *Source);
HANDLE ReadHandleFromUserAcquire(const volatile HANDLE *Source);
HANDLE ReadHandleFromMode(const volatile HANDLE *Source, KPROCESSOR_MODE Mode);
VOID WriteHandleToUser(volatile HANDLE *Destination, HANDLE Value);
VOID WriteHandleToUserRelease(volatile HANDLE *Destination, HANDLE Value);
VOID WriteHandleToMode(volatile HANDLE *Destination, HANDLE Value, KPROCESSOR_MODE Mode);
PVOID ReadPointerFromUser(const volatile PVOID *Source);
PVOID ReadPointerFromUserAcquire(const volatile PVOID *Source);
PVOID ReadPointerFromMode(const volatile PVOID *Source, KPROCESSOR_MODE Mode);
VOID WritePointerToUser(volatile PVOID *Destination, PVOID Value);
VOID WritePointerToUserRelease(volatile PVOID *Destination, PVOID Value);
VOID WritePointerToMode(volatile PVOID *Destination, PVOID Value, KPROCESSOR_MODE Mode);
NTSTATUS ReadNtStatusFromUser(const volatile NTSTATUS *Source);
NTSTATUS ReadNtStatusFromUserAcquire(const volatile NTSTATUS *Source);
NTSTATUS ReadNtStatusFromMode(const volatile NTSTATUS *Source, KPROCESSOR_MODE Mode);
VOID WriteNtStatusToUser(volatile NTSTATUS *Destination, NTSTATUS Value);
VOID WriteNtStatusToUserRelease(volatile NTSTATUS *Destination, NTSTATUS Value);
VOID WriteNtStatusToMode(volatile NTSTATUS *Destination, NTSTATUS Value, KPROCESSOR_MODE Mode);
LARGE_INTEGER ReadLargeIntegerFromUser(const volatile LARGE_INTEGER *Source);
LARGE_INTEGER ReadLargeIntegerFromUserAcquire(const volatile LARGE_INTEGER *Source);
LARGE_INTEGER ReadLargeIntegerFromMode(const volatile LARGE_INTEGER *Source, KPROCESSOR_MODE Mode);
VOID WriteLargeIntegerToUser(volatile LARGE_INTEGER *Destination, LARGE_INTEGER Value);
VOID WriteLargeIntegerToUserRelease(volatile LARGE_INTEGER *Destination, LARGE_INTEGER Value);
VOID WriteLargeIntegerToMode(volatile LARGE_INTEGER *Destination, LARGE_INTEGER Value, KPROCESSOR_MODE Mode);
ULARGE_INTEGER ReadULargeIntegerFromUser(const volatile ULARGE_INTEGER *Source);
ULARGE_INTEGER ReadULargeIntegerFromUserAcquire(const volatile ULARGE_INTEGER *Source);
ULARGE_INTEGER ReadULargeIntegerFromMode(const volatile ULARGE_INTEGER *Source, KPROCESSOR_MODE Mode);
VOID WriteULargeIntegerToUser(volatile ULARGE_INTEGER *Destination, ULARGE_INTEGER Value);
VOID WriteULargeIntegerToUserRelease(volatile ULARGE_INTEGER *Destination, ULARGE_INTEGER Value);
VOID WriteULargeIntegerToMode(volatile ULARGE_INTEGER *Destination, ULARGE_INTEGER Value, KPROCESSOR_MODE Mode);
INT8 ReadInt8FromUser(const volatile INT8 *Source);
INT8 ReadInt8FromUserAcquire(const volatile INT8 *Source);
INT8 ReadInt8FromMode(const volatile INT8 *Source, KPROCESSOR_MODE Mode);
VOID WriteInt8ToUser(volatile INT8 *Destination, INT8 Value);
VOID WriteInt8ToUserRelease(volatile INT8 *Destination, INT8 Value);
VOID WriteInt8ToMode(volatile INT8 *Destination, INT8 Value, KPROCESSOR_MODE Mode);
UINT8 ReadUInt8FromUser(const volatile UINT8 *Source);
UINT8 ReadUInt8FromUserAcquire(const volatile UINT8 *Source);
UINT8 ReadUInt8FromMode(const volatile UINT8 *Source, KPROCESSOR_MODE Mode);
VOID WriteUInt8ToUser(volatile UINT8 *Destination, UINT8 Value);
VOID WriteUInt8ToUserRelease(volatile UINT8 *Destination, UINT8 Value);
VOID WriteUInt8ToMode(volatile UINT8 *Destination, UINT8 Value, KPROCESSOR_MODE Mode);
INT16 ReadInt16FromUser(const volatile INT16 *Source);
INT16 ReadInt16FromUserAcquire(const volatile INT16 *Source);
INT16 ReadInt16FromMode(const volatile INT16 *Source, KPROCESSOR_MODE Mode);
VOID WriteInt16ToUser(volatile INT16 *Destination, INT16 Value);
VOID WriteInt16ToUserRelease(volatile INT16 *Destination, INT16 Value);
VOID WriteInt16ToMode(volatile INT16 *Destination, INT16 Value, KPROCESSOR_MODE Mode);
UINT16 ReadUInt16FromUser(const volatile UINT16 *Source);
UINT16 ReadUInt16FromUserAcquire(const volatile UINT16 *Source);
UINT16 ReadUInt16FromMode(const volatile UINT16 *Source, KPROCESSOR_MODE Mode);
VOID WriteUInt16ToUser(volatile UINT16 *Destination, UINT16 Value);
VOID WriteUInt16ToUserRelease(volatile UINT16 *Destination, UINT16 Value);
VOID WriteUInt16ToMode(volatile UINT16 *Destination, UINT16 Value, KPROCESSOR_MODE Mode);
INT32 ReadInt32FromUser(const volatile INT32 *Source);
INT32 ReadInt32FromUserAcquire(const volatile INT32 *Source);
INT32 ReadInt32FromMode(const volatile INT32 *Source, KPROCESSOR_MODE Mode);
VOID WriteInt32ToUser(volatile INT32 *Destination, INT32 Value);
VOID WriteInt32ToUserRelease(volatile INT32 *Destination, INT32 Value);
VOID WriteInt32ToMode(volatile INT32 *Destination, INT32 Value, KPROCESSOR_MODE Mode);
UINT32 ReadUInt32FromUser(const volatile UINT32 *Source);
UINT32 ReadUInt32FromUserAcquire(const volatile UINT32 *Source);
UINT32 ReadUInt32FromMode(const volatile UINT32 *Source, KPROCESSOR_MODE Mode);
VOID WriteUInt32ToUser(volatile UINT32 *Destination, UINT32 Value);
VOID WriteUInt32ToUserRelease(volatile UINT32 *Destination, UINT32 Value);
VOID WriteUInt32ToMode(volatile UINT32 *Destination, UINT32 Value, KPROCESSOR_MODE Mode);
INT64 ReadInt64FromUser(const volatile INT64 *Source);
INT64 ReadInt64FromUserAcquire(const volatile INT64 *Source);
INT64 ReadInt64FromMode(const volatile INT64 *Source, KPROCESSOR_MODE Mode);
VOID WriteInt64ToUser(volatile INT64 *Destination, INT64 Value);
VOID WriteInt64ToUserRelease(volatile INT64 *Destination, INT64 Value);
VOID WriteInt64ToMode(volatile INT64 *Destination, INT64 Value, KPROCESSOR_MODE Mode);
UINT64 ReadUInt64FromUser(const volatile UINT64 *Source);
UINT64 ReadUInt64FromUserAcquire(const volatile UINT64 *Source);
UINT64 ReadUInt64FromMode(const volatile UINT64 *Source, KPROCESSOR_MODE Mode);
VOID WriteUInt64ToUser(volatile UINT64 *Destination, UINT64 Value);
VOID WriteUInt64ToUserRelease(volatile UINT64 *Destination, UINT64 Value);
VOID WriteUInt64ToMode(volatile UINT64 *Destination, UINT64 Value, KPROCESSOR_MODE Mode);
LONG64 ReadLong64FromUser(const volatile LONG64 *Source);
LONG64 ReadLong64FromUserAcquire(const volatile LONG64 *Source);
LONG64 ReadLong64FromMode(const volatile LONG64 *Source, KPROCESSOR_MODE Mode);
VOID WriteLong64ToUser(volatile LONG64 *Destination, LONG64 Value);
VOID WriteLong64ToUserRelease(volatile LONG64 *Destination, LONG64 Value);
VOID WriteLong64ToMode(volatile LONG64 *Destination, LONG64 Value, KPROCESSOR_MODE Mode);
ULONG64 ReadULong64FromUser(const volatile ULONG64 *Source);
ULONG64 ReadULong64FromUserAcquire(const volatile ULONG64 *Source);
ULONG64 ReadULong64FromMode(const volatile ULONG64 *Source, KPROCESSOR_MODE Mode);
VOID WriteULong64ToUser(volatile ULONG64 *Destination, ULONG64 Value);
VOID WriteULong64ToUserRelease(volatile ULONG64 *Destination, ULONG64 Value);
VOID WriteULong64ToMode(volatile ULONG64 *Destination, ULONG64 Value, KPROCESSOR_MODE Mode);
SIZE_T ReadSizeTFromUser(const volatile SIZE_T *Source);
SIZE_T ReadSizeTFromUserAcquire(const volatile SIZE_T *Source);
SIZE_T ReadSizeTFromMode(const volatile SIZE_T *Source, KPROCESSOR_MODE Mode);
VOID WriteSizeTToUser(volatile SIZE_T *Destination, SIZE_T Value);
VOID WriteSizeTToUserRelease(volatile SIZE_T *Destination, SIZE_T Value);
VOID WriteSizeTToMode(volatile SIZE_T *Destination, SIZE_T Value, KPROCESSOR_MODE Mode);

#define ReadStructFromUser(Destination, Source) CopyFromUser((Destination), (Source), sizeof(*(Source)))
#define WriteStructToUser(Destination, Source) CopyToUser((Destination), (Source), sizeof(*(Destination)))
#define ReadStructFromMode(Destination, Source, Mode) ReadStructFromModeHelper((Destination), (Source), sizeof(*(Source)), (Mode))
#define WriteStructToMode(Destination, Source, Mode) WriteStructToModeHelper((Destination), (Source), sizeof(*(Destination)), (Mode))
#define CopyFromUserAligned(Destination, Source, Length, Alignment) CopyFromUser((Destination), (Source), (Length))
#define CopyToUserAligned(Destination, Source, Length, Alignment) CopyToUser((Destination), (Source), (Length))
#define CopyFromModeAligned(Destination, Source, Length, Mode, Alignment) CopyFromMode((Destination), (Source), (Length), (Mode))
#define CopyToModeAligned(Destination, Source, Length, Mode, Alignment) CopyToMode((Destination), (Source), (Length), (Mode))
#define ReadStructFromUserAligned(Destination, Source, Alignment) ReadStructFromUser(Destination, Source)
#define WriteStructToUserAligned(Destination, Source, Alignment) WriteStructToUser(Destination, Source)
#define ReadStructFromModeAligned(Destination, Source, Mode, Alignment) ReadStructFromMode(Destination, Source, Mode)
#define WriteStructToModeAligned(Destination, Source, Mode, Alignment) WriteStructToMode(Destination, Source, Mode)

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_USERMODE_ACCESSORS_H */
