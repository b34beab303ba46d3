// A minifilter as drivers write them: contexts, names, a port, a queue.
// RUN: %verify %s
// RUN: %verify %s -- -x c++ -DNTDDI_VERSION=0x0A00000C
// RUN: %clang --target=aarch64-pc-windows-msvc -x c++ -fms-extensions -fms-compatibility -D_ARM64_ -D_WIN64 -fsyntax-only -nostdlibinc -Wall -Wextra -Werror -Wno-writable-strings -isystem %root/wdk-stubs %s

#include <fltKernel.h>
#include <dontuse.h>
#include <suppress.h>

#define CENSUS_TAG 'sneC'

typedef struct _CENSUS_STREAM {
  PEX_PUSH_LOCK Lock;
  UNICODE_STRING Name;
  ULONG Opens;
} CENSUS_STREAM, *PCENSUS_STREAM;

typedef struct _CENSUS {
  PFLT_FILTER Filter;
  PFLT_PORT ServerPort;
  PFLT_PORT ClientPort;
  EX_PUSH_LOCK Names;
  LIST_ENTRY Queue;
  KSPIN_LOCK QueueLock;
} CENSUS;

static CENSUS Census;

EXTERN_C_START
DRIVER_INITIALIZE DriverEntry;
static FLT_PREOP_CALLBACK_STATUS FLTAPI CensusPreCreate(_Inout_ PFLT_CALLBACK_DATA Data, _In_ PCFLT_RELATED_OBJECTS Objects, _Flt_CompletionContext_Outptr_ PVOID *Context);
static FLT_POSTOP_CALLBACK_STATUS FLTAPI CensusPostCreate(_Inout_ PFLT_CALLBACK_DATA Data, _In_ PCFLT_RELATED_OBJECTS Objects, _In_opt_ PVOID Context, _In_ FLT_POST_OPERATION_FLAGS Flags);
static NTSTATUS FLTAPI CensusUnload(_In_ FLT_FILTER_UNLOAD_FLAGS Flags);
static VOID FLTAPI CensusStreamCleanup(_In_ PFLT_CONTEXT Context, _In_ FLT_CONTEXT_TYPE Type);
static NTSTATUS FLTAPI CensusConnect(_In_ PFLT_PORT Port, _In_opt_ PVOID Cookie, _In_reads_bytes_opt_(Size) PVOID Data, _In_ ULONG Size, _Outptr_result_maybenull_ PVOID *ConnectionCookie);
static VOID FLTAPI CensusDisconnect(_In_opt_ PVOID Cookie);
EXTERN_C_END

static const FLT_CONTEXT_REGISTRATION Contexts[] = {
    {FLT_STREAM_CONTEXT, 0, CensusStreamCleanup, sizeof(CENSUS_STREAM), CENSUS_TAG, NULL, NULL, NULL},
    {FLT_CONTEXT_END, 0, NULL, 0, 0, NULL, NULL, NULL}};
static const FLT_OPERATION_REGISTRATION Callbacks[] = {
    {IRP_MJ_CREATE, FLTFL_OPERATION_REGISTRATION_SKIP_PAGING_IO, CensusPreCreate, CensusPostCreate, NULL},
    {IRP_MJ_OPERATION_END, 0, NULL, NULL, NULL}};
static const FLT_REGISTRATION Registration = {
    sizeof(FLT_REGISTRATION), FLT_REGISTRATION_VERSION, 0, Contexts, Callbacks, CensusUnload, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL};

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, CensusUnload)
#endif

NTSTATUS DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath) {
  UNICODE_STRING PortName = RTL_CONSTANT_STRING(L"\\CensusPort");
  PSECURITY_DESCRIPTOR Descriptor;
  OBJECT_ATTRIBUTES Attributes;
  UNREFERENCED_PARAMETER(RegistryPath);
  FltInitializePushLock(&Census.Names);
  InitializeListHead(&Census.Queue);
  KeInitializeSpinLock(&Census.QueueLock);
  NTSTATUS Status = FltRegisterFilter(DriverObject, &Registration, &Census.Filter);
  if (!NT_SUCCESS(Status))
    return Status;
  Status = FltBuildDefaultSecurityDescriptor(&Descriptor, FLT_PORT_ALL_ACCESS);
  if (NT_SUCCESS(Status)) {
    InitializeObjectAttributes(&Attributes, &PortName, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, Descriptor);
    Status = FltCreateCommunicationPort(Census.Filter, &Census.ServerPort, &Attributes, NULL, CensusConnect, CensusDisconnect, NULL, 1);
    FltFreeSecurityDescriptor(Descriptor);
  }
  if (NT_SUCCESS(Status))
    Status = FltStartFiltering(Census.Filter);
  if (!NT_SUCCESS(Status)) {
    if (Census.ServerPort)
      FltCloseCommunicationPort(Census.ServerPort);
    FltUnregisterFilter(Census.Filter);
  }
  return Status;
}

static FLT_PREOP_CALLBACK_STATUS FLTAPI CensusPreCreate(PFLT_CALLBACK_DATA Data, PCFLT_RELATED_OBJECTS Objects, PVOID *Context) {
  PAGED_CODE();
  UNREFERENCED_PARAMETER(Context);
  if (FlagOn(Data->Iopb->OperationFlags, SL_OPEN_PAGING_FILE) || Objects->FileObject == NULL)
    return FLT_PREOP_SUCCESS_NO_CALLBACK;
  if (FlagOn(Data->Iopb->Parameters.Create.Options, FILE_DIRECTORY_FILE))
    return FLT_PREOP_SUCCESS_NO_CALLBACK;
  return FLT_PREOP_SYNCHRONIZE;
}

// The lock of names is left behind when there is no context.
static FLT_POSTOP_CALLBACK_STATUS FLTAPI CensusPostCreate(PFLT_CALLBACK_DATA Data, PCFLT_RELATED_OBJECTS Objects, PVOID Context, FLT_POST_OPERATION_FLAGS Flags) {
  PFLT_FILE_NAME_INFORMATION Name = NULL;
  PCENSUS_STREAM Stream = NULL;
  KLOCK_QUEUE_HANDLE Handle;
  UNREFERENCED_PARAMETER(Context);
  if (FlagOn(Flags, FLTFL_POST_OPERATION_DRAINING) || !NT_SUCCESS(Data->IoStatus.Status))
    return FLT_POSTOP_FINISHED_PROCESSING;
  if (!NT_SUCCESS(FltGetFileNameInformation(Data, FLT_FILE_NAME_NORMALIZED | FLT_FILE_NAME_QUERY_DEFAULT, &Name)))
    return FLT_POSTOP_FINISHED_PROCESSING;
  FltParseFileNameInformation(Name);
  FltAcquirePushLockExclusive(&Census.Names); // REPORT: wdk-lock-leak "still held when PFLT_POST_OPERATION_CALLBACK callback 'CensusPostCreate' returns"
  if (!NT_SUCCESS(FltGetStreamContext(Objects->Instance, Objects->FileObject, (PFLT_CONTEXT *)&Stream))) {
    FltReleaseFileNameInformation(Name);
    return FLT_POSTOP_FINISHED_PROCESSING; // NOTE: returns here
  }
  Stream->Opens++;
  FltReleasePushLock(&Census.Names);
  KeAcquireInStackQueuedSpinLock(&Census.QueueLock, &Handle);
  Data->QueueContext[0] = Stream;
  InsertTailList(&Census.Queue, &Data->QueueLinks);
  KeReleaseInStackQueuedSpinLock(&Handle);
  FltReleaseContext(Stream);
  FltReleaseFileNameInformation(Name);
  return FLT_POSTOP_FINISHED_PROCESSING;
}

static NTSTATUS FLTAPI CensusUnload(FLT_FILTER_UNLOAD_FLAGS Flags) {
  PAGED_CODE();
  UNREFERENCED_PARAMETER(Flags);
  FltCloseCommunicationPort(Census.ServerPort);
  FltUnregisterFilter(Census.Filter);
  FltDeletePushLock(&Census.Names);
  return STATUS_SUCCESS;
}

static VOID FLTAPI CensusStreamCleanup(PFLT_CONTEXT Context, FLT_CONTEXT_TYPE Type) {
  PCENSUS_STREAM Stream = (PCENSUS_STREAM)Context;
  UNREFERENCED_PARAMETER(Type);
  if (Stream->Name.Buffer)
    ExFreePoolWithTag(Stream->Name.Buffer, CENSUS_TAG);
}

static NTSTATUS FLTAPI CensusConnect(PFLT_PORT Port, PVOID Cookie, PVOID Data, ULONG Size, PVOID *ConnectionCookie) {
  UNREFERENCED_PARAMETER(Cookie);
  UNREFERENCED_PARAMETER(Data);
  UNREFERENCED_PARAMETER(Size);
  Census.ClientPort = Port;
  *ConnectionCookie = NULL;
  return STATUS_SUCCESS;
}

static VOID FLTAPI CensusDisconnect(PVOID Cookie) {
  UNREFERENCED_PARAMETER(Cookie);
  FltCloseClientPort(Census.Filter, &Census.ClientPort);
}
