/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * spb.h: simple peripheral buses as their clients see them.
 */
#ifndef IRQLINT_SPB_H
#define IRQLINT_SPB_H

#include <wdm.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Only that the codes differ matters here; their numbers aren't documented. */
#define FILE_DEVICE_SPB FILE_DEVICE_CONTROLLER
#define IOCTL_SPB_LOCK_CONTROLLER CTL_CODE(FILE_DEVICE_SPB, 1, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SPB_UNLOCK_CONTROLLER CTL_CODE(FILE_DEVICE_SPB, 2, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SPB_EXECUTE_SEQUENCE CTL_CODE(FILE_DEVICE_SPB, 3, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SPB_LOCK_CONNECTION CTL_CODE(FILE_DEVICE_SPB, 4, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SPB_UNLOCK_CONNECTION CTL_CODE(FILE_DEVICE_SPB, 5, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SPB_FULL_DUPLEX CTL_CODE(FILE_DEVICE_SPB, 6, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SPB_MULTI_SPI_TRANSFER CTL_CODE(FILE_DEVICE_SPB, 7, METHOD_BUFFERED, FILE_ANY_ACCESS)
typedef enum SPB_MULTI_SPI_TRANSFER_MODE {
  SpbMultiSpiTransferModeInvalid,
  SpbMultiSpiTransferModeDualSpi,
  SpbMultiSpiTransferModeQuadSpi,
  SpbMultiSpiTransferModeMax
} SPB_MULTI_SPI_TRANSFER_MODE,
    *PSPB_MULTI_SPI_TRANSFER_MODE;
typedef enum SPB_TRANSFER_BUFFER_FORMAT {
  SpbTransferBufferFormatInvalid,
  SpbTransferBufferFormatSimple,
  SpbTransferBufferFormatList,
  SpbTransferBufferFormatSimpleNonPaged,
  SpbTransferBufferFormatMdl,
  SpbTransferBufferFormatMax
} SPB_TRANSFER_BUFFER_FORMAT,
    *PSPB_TRANSFER_BUFFER_FORMAT;
typedef enum SPB_TRANSFER_DIRECTION {
  SpbTransferDirectionNone,
  SpbTransferDirectionFromDevice,
  SpbTransferDirectionToDevice,
  SpbTransferDirectionMax
} SPB_TRANSFER_DIRECTION,
    *PSPB_TRANSFER_DIRECTION;

typedef struct SPB_MULTI_SPI_TRANSFER_HEADER {
  ULONG Size;
  SPB_MULTI_SPI_TRANSFER_MODE Mode;
  ULONG WritePhaseSingleSpiByteCount;
  ULONG WaitCycleByteCount;
} SPB_MULTI_SPI_TRANSFER_HEADER, *PSPB_MULTI_SPI_TRANSFER_HEADER;

typedef struct SPB_TRANSFER_BUFFER_LIST_ENTRY {
  PVOID Buffer;
  ULONG BufferCb;
} SPB_TRANSFER_BUFFER_LIST_ENTRY, *PSPB_TRANSFER_BUFFER_LIST_ENTRY;

typedef struct SPB_TRANSFER_BUFFER {
  SPB_TRANSFER_BUFFER_FORMAT Format;
  union {
    SPB_TRANSFER_BUFFER_LIST_ENTRY Simple;
    struct {
      PSPB_TRANSFER_BUFFER_LIST_ENTRY List;
      ULONG ListCe;
    } BufferList;
    PMDL Mdl;
  };
} SPB_TRANSFER_BUFFER, *PSPB_TRANSFER_BUFFER;

typedef struct SPB_TRANSFER_LIST_ENTRY {
  SPB_TRANSFER_DIRECTION Direction;
  ULONG DelayInUs;
  SPB_TRANSFER_BUFFER Buffer;
} SPB_TRANSFER_LIST_ENTRY, *PSPB_TRANSFER_LIST_ENTRY;

typedef struct SPB_MULTI_SPI_TRANSFER {
  SPB_MULTI_SPI_TRANSFER_HEADER Header;
  ULONG TransferPhaseCount;
  SPB_TRANSFER_LIST_ENTRY TransferPhases[1];
} SPB_MULTI_SPI_TRANSFER, *PSPB_MULTI_SPI_TRANSFER;

typedef struct SPB_MULTI_SPI_READ_TRANSFER {
  SPB_MULTI_SPI_TRANSFER SpiTransfer;
  SPB_TRANSFER_LIST_ENTRY ExtraTransfer;
} SPB_MULTI_SPI_READ_TRANSFER, *PSPB_MULTI_SPI_READ_TRANSFER;

typedef struct SPB_MULTI_SPI_WRITE_TRANSFER {
  SPB_MULTI_SPI_TRANSFER SpiTransfer;
} SPB_MULTI_SPI_WRITE_TRANSFER, *PSPB_MULTI_SPI_WRITE_TRANSFER;

typedef struct SPB_TRANSFER_LIST {
  ULONG Size;
  ULONG Reserved;
  ULONG TransferCount;
  SPB_TRANSFER_LIST_ENTRY Transfers[1];
} SPB_TRANSFER_LIST, *PSPB_TRANSFER_LIST;

FORCEINLINE VOID SPB_TRANSFER_LIST_INIT(_Out_ SPB_TRANSFER_LIST *TransferList, _In_ ULONG TransferCount) {
  RtlZeroMemory(TransferList, sizeof(SPB_TRANSFER_LIST));
  TransferList->Size = sizeof(SPB_TRANSFER_LIST);
  TransferList->TransferCount = TransferCount;
}
FORCEINLINE SPB_TRANSFER_LIST_ENTRY SPB_TRANSFER_LIST_ENTRY_INIT_SIMPLE(_In_ SPB_TRANSFER_DIRECTION Direction, _In_ ULONG DelayInUs, _In_ PVOID Buffer, _In_ ULONG BufferCb) {
  SPB_TRANSFER_LIST_ENTRY Entry;
  RtlZeroMemory(&Entry, sizeof(Entry));
  Entry.Direction = Direction;
  Entry.DelayInUs = DelayInUs;
  Entry.Buffer.Format = SpbTransferBufferFormatSimple;
  Entry.Buffer.Simple.Buffer = Buffer;
  Entry.Buffer.Simple.BufferCb = BufferCb;
  return Entry;
}
FORCEINLINE SPB_TRANSFER_LIST_ENTRY SPB_TRANSFER_LIST_ENTRY_INIT_NON_PAGED(_In_ SPB_TRANSFER_DIRECTION Direction, _In_ ULONG DelayInUs, _In_ PVOID Buffer, _In_ ULONG BufferCb) {
  SPB_TRANSFER_LIST_ENTRY Entry = SPB_TRANSFER_LIST_ENTRY_INIT_SIMPLE(Direction, DelayInUs, Buffer, BufferCb);
  Entry.Buffer.Format = SpbTransferBufferFormatSimpleNonPaged;
  return Entry;
}
FORCEINLINE SPB_TRANSFER_LIST_ENTRY SPB_TRANSFER_LIST_ENTRY_INIT_BUFFER_LIST(_In_ SPB_TRANSFER_DIRECTION Direction, _In_ ULONG DelayInUs, _In_ PSPB_TRANSFER_BUFFER_LIST_ENTRY BufferList,
                                                                             _In_ ULONG BufferListCe) {
  SPB_TRANSFER_LIST_ENTRY Entry;
  RtlZeroMemory(&Entry, sizeof(Entry));
  Entry.Direction = Direction;
  Entry.DelayInUs = DelayInUs;
  Entry.Buffer.Format = SpbTransferBufferFormatList;
  Entry.Buffer.BufferList.List = BufferList;
  Entry.Buffer.BufferList.ListCe = BufferListCe;
  return Entry;
}
FORCEINLINE SPB_TRANSFER_LIST_ENTRY SPB_TRANSFER_LIST_ENTRY_INIT_MDL(_In_ SPB_TRANSFER_DIRECTION Direction, _In_ ULONG DelayInUs, _In_ PMDL Mdl) {
  SPB_TRANSFER_LIST_ENTRY Entry;
  RtlZeroMemory(&Entry, sizeof(Entry));
  Entry.Direction = Direction;
  Entry.DelayInUs = DelayInUs;
  Entry.Buffer.Format = SpbTransferBufferFormatMdl;
  Entry.Buffer.Mdl = Mdl;
  return Entry;
}
#define SPB_TRANSFER_LIST_AND_ENTRIES(Count)                                                                                                                                                           \
  struct {                                                                                                                                                                                             \
    SPB_TRANSFER_LIST List;                                                                                                                                                                            \
    SPB_TRANSFER_LIST_ENTRY Entries[(Count) - 1];                                                                                                                                                      \
  }

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_SPB_H */
