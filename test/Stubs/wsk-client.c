// A client of Winsock Kernel: it waits for connections and reads what comes.
// RUN: %irqlint %s | FileCheck %s
// RUN: %irqlint %s -- -x c++ -std=c++17 | FileCheck %s
// CHECK: irqlint: 1 file, {{[0-9]+}} functions explored whole, 0 not; 0
// findings;
//
// RUN: not %irqlint %s -- -DLEAK | FileCheck --check-prefix=LEAK %s
// LEAK: acquired here is still held

#include <ntddk.h>

#include <wsk.h>

typedef struct _CLIENT {
  WSK_REGISTRATION Registration;
  WSK_PROVIDER_NPI Provider;
  FAST_MUTEX Lock;
  PWSK_SOCKET Listener;
  LONG Connections;
} CLIENT, *PCLIENT;

#ifdef __cplusplus
#define BASIC(Dispatch) ((Dispatch)->Basic)
#else
#define BASIC(Dispatch) (*(Dispatch))
#endif

static NTSTATUS WSKAPI onReceive(PVOID Context, ULONG Flags,
                                 PWSK_DATA_INDICATION Data, SIZE_T Bytes,
                                 SIZE_T *Accepted) {
  UNREFERENCED_PARAMETER(Flags);
  if (!Data) {
    InterlockedDecrement(&((PCLIENT)Context)->Connections);
    return STATUS_SUCCESS;
  }
  *Accepted = Bytes;
  return STATUS_SUCCESS;
}

static const WSK_CLIENT_CONNECTION_DISPATCH ConnectionDispatch = {onReceive,
                                                                  NULL, NULL};

static NTSTATUS WSKAPI
onAccept(PVOID Context, ULONG Flags, PSOCKADDR Local, PSOCKADDR Remote,
         PWSK_SOCKET Socket, PVOID *SocketContext,
         const WSK_CLIENT_CONNECTION_DISPATCH **Dispatch) {
  PCLIENT Client = (PCLIENT)Context;

  UNREFERENCED_PARAMETER(Flags);
  UNREFERENCED_PARAMETER(Local);
  UNREFERENCED_PARAMETER(Remote);
  if (!Socket)
    return STATUS_REQUEST_NOT_ACCEPTED;
  InterlockedIncrement(&Client->Connections);
  *SocketContext = Client;
  *Dispatch = &ConnectionDispatch;
  return STATUS_SUCCESS;
}

static const WSK_CLIENT_LISTEN_DISPATCH ListenDispatch = {onAccept, NULL, NULL};
static const WSK_CLIENT_DISPATCH ClientDispatch = {MAKE_WSK_VERSION(1, 0), 0,
                                                   NULL};

static IO_COMPLETION_ROUTINE onDone;
static NTSTATUS onDone(PDEVICE_OBJECT Device, PIRP Irp, PVOID Event) {
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Irp);
  KeSetEvent((PKEVENT)Event, IO_NO_INCREMENT, FALSE);
  return STATUS_MORE_PROCESSING_REQUIRED;
}

static NTSTATUS closeListener(PCLIENT Client, PIRP Irp, PKEVENT Event) {
  const WSK_PROVIDER_LISTEN_DISPATCH *Dispatch;

  ExAcquireFastMutex(&Client->Lock);
  if (!Client->Listener) {
#ifndef LEAK
    ExReleaseFastMutex(&Client->Lock);
#endif
    return STATUS_NOT_FOUND;
  }
  Dispatch = (const WSK_PROVIDER_LISTEN_DISPATCH *)Client->Listener->Dispatch;
  IoSetCompletionRoutine(Irp, onDone, Event, TRUE, TRUE, TRUE);
  (void)BASIC(Dispatch).WskCloseSocket(Client->Listener, Irp);
  Client->Listener = NULL;
  ExReleaseFastMutex(&Client->Lock);
  KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);
  return STATUS_SUCCESS;
}

static NTSTATUS listen(PCLIENT Client, PIRP Irp, PKEVENT Event) {
  WSK_EVENT_CALLBACK_CONTROL Control = {NULL, WSK_EVENT_ACCEPT};
  NTSTATUS Status;

  Status = Client->Provider.Dispatch->WskControlClient(
      Client->Provider.Client, WSK_SET_STATIC_EVENT_CALLBACKS, sizeof(Control),
      &Control, 0, NULL, NULL, NULL);
  if (!NT_SUCCESS(Status))
    return Status;
  IoSetCompletionRoutine(Irp, onDone, Event, TRUE, TRUE, TRUE);
  Status = Client->Provider.Dispatch->WskSocket(
      Client->Provider.Client, AF_INET, SOCK_STREAM, IPPROTO_TCP,
      WSK_FLAG_LISTEN_SOCKET, Client, &ListenDispatch, NULL, NULL, NULL, Irp);
  if (Status == STATUS_PENDING) {
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);
    Status = Irp->IoStatus.Status;
  }
  if (NT_SUCCESS(Status))
    Client->Listener = (PWSK_SOCKET)Irp->IoStatus.Information;
  return Status;
}

NTSTATUS ClientStart(PCLIENT Client, PIRP Irp, PKEVENT Event) {
  WSK_CLIENT_NPI Npi = {Client, &ClientDispatch};
  NTSTATUS Status;

  ExInitializeFastMutex(&Client->Lock);
  Status = WskRegister(&Npi, &Client->Registration);
  if (!NT_SUCCESS(Status))
    return Status;
  Status = WskCaptureProviderNPI(&Client->Registration, WSK_INFINITE_WAIT,
                                 &Client->Provider);
  if (NT_SUCCESS(Status)) {
    Status = listen(Client, Irp, Event);
    if (NT_SUCCESS(Status))
      return Status;
    WskReleaseProviderNPI(&Client->Registration);
  }
  WskDeregister(&Client->Registration);
  return Status;
}

VOID ClientStop(PCLIENT Client, PIRP Irp, PKEVENT Event) {
  if (NT_SUCCESS(closeListener(Client, Irp, Event)))
    WskReleaseProviderNPI(&Client->Registration);
  WskDeregister(&Client->Registration);
}
