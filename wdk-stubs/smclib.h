/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * smclib.h: the smart card driver library.
 */
#ifndef IRQLINT_SMCLIB_H
#define IRQLINT_SMCLIB_H

#include <wdm.h>
#include <winsmcrd.h>

#ifdef __cplusplus
extern "C" {
#endif

#define SMCLIB_VERSION_REQUIRED 0x0150
#ifndef SMCLIB_VERSION
#define SMCLIB_VERSION 0x0150
#endif
#define MAXIMUM_ATTR_STRING_LENGTH 32
#define MAXIMUM_ATR_LENGTH 33
#define MAXIMUM_SMARTCARD_READERS 10
#define MAXIMUM_SERIAL_READERS 4
#define SC_DRIVER_NAME_SIZE 32
#define RDF_CARD_POWER 0
#define RDF_TRANSMIT 1
#define RDF_CARD_EJECT 2
#define RDF_READER_SWALLOW 3
#define RDF_SET_PROTOCOL 4
#define RDF_CARD_TRACKING 5
#define RDF_IOCTL_VENDOR 6
#define RDF_ATR_PARSE 7
#define T0_HEADER_LEN 5
#define T0_STATE_LEN 2
#define T1_MAX_IFS 254
#define MIN_BUFFER_SIZE 288
#define MAX_ATR_SIZE 64
#define DEBUG_IOCTL ((ULONG)0x00000001)
#define DEBUG_ATR ((ULONG)0x00000002)
#define DEBUG_PROTOCOL ((ULONG)0x00000004)
#define DEBUG_DRIVER ((ULONG)0x00000008)
#define DEBUG_TRACE ((ULONG)0x00000010)
#define DEBUG_ERROR ((ULONG)0x00000020)
#define DEBUG_INFO DEBUG_ERROR
#define DEBUG_BREAK ((ULONG)0x40000000)
#define DEBUG_PERF ((ULONG)0x00000040)
#define DEBUG_ALL ((ULONG)0x0000FFFF)
DEFINE_GUID(SmartCardReaderGuid, 0x50DD5230, 0xBA8A, 0x11D1, 0xBF, 0x5D, 0x00, 0x00, 0xF8, 0x05, 0xF5, 0x30);
typedef struct _READER_EXTENSION *PREADER_EXTENSION;
typedef struct _PERF_INFO *PPERF_INFO;
typedef struct _BIT_RATE_ADJUSTMENT {
  ULONG DNumerator;
  ULONG DDivisor;
} BIT_RATE_ADJUSTMENT, *PBIT_RATE_ADJUSTMENT;
typedef struct _OS_DEP_DATA {
  PDEVICE_OBJECT DeviceObject;
  PIRP CurrentIrp;
  PIRP NotificationIrp;
  KMUTEX Mutex;
  KSPIN_LOCK SpinLock;
  struct {
    BOOLEAN Removed;
    LONG RefCount;
    KEVENT RemoveEvent;
    LIST_ENTRY TagList;
  } RemoveLock;
} OS_DEP_DATA, *POS_DEP_DATA;

typedef struct _CLOCK_RATE_CONVERSION {
  ULONG F;
  ULONG fs;
} CLOCK_RATE_CONVERSION, *PCLOCK_RATE_CONVERSION;

typedef struct _PTS_DATA {
  UCHAR Type;
  UCHAR Fl;
  UCHAR Dl;
  ULONG CLKFrequency;
  ULONG DataRate;
  UCHAR StopBits;
} PTS_DATA, *PPTS_DATA;

typedef struct _SCARD_CARD_CAPABILITIES {
  BOOLEAN InversConvention;
  ULONG etu;
  struct {
    UCHAR Buffer[64];
    UCHAR Length;
  } ATR;
  struct {
    UCHAR Buffer[16];
    UCHAR Length;
  } HistoricalChars;
  PCLOCK_RATE_CONVERSION ClockRateConversion;
  PBIT_RATE_ADJUSTMENT BitRateAdjustment;
  UCHAR Fl;
  UCHAR Dl;
  UCHAR II;
  UCHAR P;
  UCHAR N;
  ULONG GT;
  struct {
    ULONG Supported;
    ULONG Selected;
  } Protocol;
  struct {
    UCHAR WI;
    ULONG WT;
  } T0;
  struct {
    UCHAR IFSC;
    UCHAR CWI;
    UCHAR BWI;
    UCHAR EDC;
    ULONG CWT;
    ULONG BWT;
    ULONG BGT;
  } T1;
  PTS_DATA PtsData;
  UCHAR Reserved[100 - sizeof(PTS_DATA)];
} SCARD_CARD_CAPABILITIES, *PSCARD_CARD_CAPABILITIES;

typedef struct _SMARTCARD_REPLY {
  PUCHAR Buffer;
  ULONG BufferSize;
  ULONG BufferLength;
} SMARTCARD_REPLY, *PSMARTCARD_REPLY;

typedef struct _SMARTCARD_REQUEST {
  PUCHAR Buffer;
  ULONG BufferSize;
  ULONG BufferLength;
} SMARTCARD_REQUEST, *PSMARTCARD_REQUEST;

typedef struct _T0_DATA {
  ULONG Lc;
  ULONG Le;
} T0_DATA, *PT0_DATA;

typedef struct _T1_DATA {
  UCHAR IFSC;
  UCHAR IFSD;
  ULONG BytesReceived;
  ULONG BytesSent;
  ULONG BytesToSend;
  UCHAR LastError;
  BOOLEAN MoreData;
  UCHAR NAD;
  ULONG OriginalState;
  UCHAR Resend;
  UCHAR Resynch;
  UCHAR RSN;
  UCHAR SSN;
  ULONG State;
  UCHAR Wtx;
  PUCHAR ReplyData;
  BOOLEAN WaitForReply;
  UCHAR InfBytesSent;
  UCHAR Reserved[10 - sizeof(PUCHAR) - sizeof(BOOLEAN) - sizeof(UCHAR)];
} T1_DATA, *PT1_DATA;

typedef struct _VENDOR_ATTR {
  struct {
    USHORT Length;
    UCHAR Buffer[MAXIMUM_ATTR_STRING_LENGTH];
  } VendorName;
  struct {
    USHORT Length;
    UCHAR Buffer[MAXIMUM_ATTR_STRING_LENGTH];
  } IfdType;
  ULONG UnitNo;
  struct {
    USHORT BuildNumber;
    UCHAR VersionMinor;
    UCHAR VersionMajor;
  } IfdVersion;
  struct {
    USHORT Length;
    UCHAR Buffer[MAXIMUM_ATTR_STRING_LENGTH];
  } IfdSerialNo;
  ULONG Reserved[25];
} VENDOR_ATTR, *PVENDOR_ATTR;
#define SmartcardDebug(Level, Expression)
typedef struct _SCARD_READER_CAPABILITIES {
  ULONG SupportedProtocols;
  ULONG Reserved;
  ULONG ReaderType;
  ULONG Channel;
  ULONG CurrentState;
  struct {
    ULONG Default;
    ULONG Max;
  } CLKFrequency;
  struct {
    ULONG Default;
    ULONG Max;
  } DataRate;
  ULONG MaxIFSD;
  ULONG PowerMgmtSupport;
  ULONG CardConfiscated;
  struct {
    PULONG List;
    UCHAR Entries;
  } DataRatesSupported;
  struct {
    PULONG List;
    UCHAR Entries;
  } CLKFrequenciesSupported;
  UCHAR Reserved1[100];
  ULONG MechProperties;
} SCARD_READER_CAPABILITIES, *PSCARD_READER_CAPABILITIES;
typedef struct _SMARTCARD_EXTENSION {
  ULONG Version;
  VENDOR_ATTR VendorAttr;
  NTSTATUS (*ReaderFunction[16])(struct _SMARTCARD_EXTENSION *SmartcardExtension);
  SCARD_CARD_CAPABILITIES CardCapabilities;
  ULONG LastError;
  struct {
    PULONG Information;
    PUCHAR RequestBuffer;
    ULONG RequestBufferLength;
    PUCHAR ReplyBuffer;
    ULONG ReplyBufferLength;
  } IoRequest;
  ULONG MajorIoControlCode;
  ULONG MinorIoControlCode;
  POS_DEP_DATA OsData;
  SCARD_READER_CAPABILITIES ReaderCapabilities;
  PREADER_EXTENSION ReaderExtension;
  SMARTCARD_REPLY SmartcardReply;
  SMARTCARD_REQUEST SmartcardRequest;
  T0_DATA T0;
  T1_DATA T1;
  PPERF_INFO PerfInfo;
  ULONG Reserved[25 - sizeof(PPERF_INFO)];
} SMARTCARD_EXTENSION, *PSMARTCARD_EXTENSION;
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SmartcardInitialize(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID SmartcardExit(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SmartcardCreateLink(_Inout_ PUNICODE_STRING LinkName, _In_ PUNICODE_STRING DeviceName);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SmartcardDeviceControl(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension, _Inout_ PIRP Irp);
VOID SmartcardInvertData(_Inout_ PUCHAR Buffer, _In_ ULONG Length);
NTSTATUS SmartcardUpdateCardCapabilities(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
NTSTATUS SmartcardRawRequest(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
NTSTATUS SmartcardT0Request(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
NTSTATUS SmartcardT1Request(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
NTSTATUS SmartcardRawReply(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
NTSTATUS SmartcardT0Reply(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
NTSTATUS SmartcardT1Reply(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
VOID SmartcardLogError(_In_ PVOID Object, _In_ NTSTATUS ErrorCode, _In_opt_ PUNICODE_STRING Insertion, _In_ ULONG DumpDataSize);
NTSTATUS SmartcardAcquireRemoveLock(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
NTSTATUS SmartcardAcquireRemoveLockWithTag(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension, _In_ ULONG Tag);
VOID SmartcardReleaseRemoveLock(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
VOID SmartcardReleaseRemoveLockWithTag(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension, _In_ ULONG Tag);
VOID SmartcardReleaseRemoveLockAndWait(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
VOID SmartcardCompleteCardTracking(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_SMCLIB_H */
