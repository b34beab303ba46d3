/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ucxsstreams.h: streams of USB host controllers.
 */
#ifndef IRQLINT_UCXSSTREAMS_H
#define IRQLINT_UCXSSTREAMS_H

#include <ucxendpoint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _STREAM_INFO {
  ULONG Size;
  WDFQUEUE WdfQueue;
  ULONG StreamId;
} STREAM_INFO, *PSTREAM_INFO;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UcxStaticStreamsCreate(_In_ UCXENDPOINT Endpoint, PUCXSSTREAMS_INIT *StaticStreamsInit, _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes, UCXSSTREAMS *StaticStreams);
VOID UcxStaticStreamsSetStreamInfo(_In_ UCXSSTREAMS StaticStreams, _In_ PSTREAM_INFO StreamInfo);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_UCXSSTREAMS_H */
