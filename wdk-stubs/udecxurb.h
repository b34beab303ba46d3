/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * udecxurb.h: requests to emulated USB devices.
 */
#ifndef IRQLINT_UDECXURB_H
#define IRQLINT_UDECXURB_H

#include <udecxobjects.h>

#ifdef __cplusplus
extern "C" {
#endif

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUrbComplete(_In_ WDFREQUEST Request, _In_ USBD_STATUS UsbdStatus);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUrbCompleteWithNtStatus(_In_ WDFREQUEST Request, _In_ NTSTATUS NtStatus);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxUrbRetrieveBuffer(_In_ WDFREQUEST Request, _Out_ PUCHAR *TransferBuffer, _Out_ PULONG Length);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxUrbRetrieveControlSetupPacket(_In_ WDFREQUEST Request, _Out_ PWDF_USB_CONTROL_SETUP_PACKET SetupPacket);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUrbSetBytesCompleted(_In_ WDFREQUEST Request, ULONG BytesCompleted);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_UDECXURB_H */
