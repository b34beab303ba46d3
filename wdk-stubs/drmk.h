/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * drmk.h: digital rights of audio streams.
 */
#ifndef IRQLINT_DRMK_H
#define IRQLINT_DRMK_H

#include <ks.h>

typedef struct {
  BOOL CopyProtect;
  ULONG Reserved;
  BOOL DigitalOutputDisable;
} DRMRIGHTS, *PDRMRIGHTS;
typedef const DRMRIGHTS *PCDRMRIGHTS;

#define DEFINE_DRMRIGHTS_DEFAULT(DrmRights) const DRMRIGHTS DrmRights = {FALSE, 0, FALSE}

typedef struct {
  ULONG Flags;
  PDEVICE_OBJECT DeviceObject;
  PFILE_OBJECT FileObject;
  PVOID Context;
} DRMFORWARD, *PDRMFORWARD;
typedef const DRMFORWARD *PCDRMFORWARD;

#ifdef __cplusplus
extern "C" {
#endif
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DrmAddContentHandlers(_In_ ULONG ContentId, _In_ PVOID *paHandlers, _In_ ULONG NumHandlers);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DrmCreateContentMixed(_In_ PULONG paContentId, _In_ ULONG cContentId, _Out_ PULONG pMixedContentId);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DrmDestroyContent(_In_ ULONG ContentId);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DrmForwardContentToDeviceObject(_In_ ULONG ContentId, _In_opt_ PVOID Reserved, _In_ PCDRMFORWARD DrmForward);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DrmForwardContentToFileObject(_In_ ULONG ContentId, _In_ PFILE_OBJECT FileObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DrmForwardContentToInterface(_In_ ULONG ContentId, _In_ PUNKNOWN pUnknown, _In_ ULONG NumMethods);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DrmGetContentRights(_In_ ULONG ContentId, _Out_ PDRMRIGHTS DrmRights);
#ifdef __cplusplus
}
#endif

#define INTERFACE IDrmAudioStream
DECLARE_INTERFACE_(IDrmAudioStream, IUnknown) {
#ifndef __cplusplus
  DEFINE_ABSTRACT_UNKNOWN()
#endif
  _IRQL_requires_max_(PASSIVE_LEVEL)
  STDMETHOD_(NTSTATUS, SetContentId)(THIS_ _In_ ULONG ContentId, _In_ PCDRMRIGHTS DrmRights) PURE;
};
#undef INTERFACE
typedef IDrmAudioStream *PDRMAUDIOSTREAM;
#define IMP_IDrmAudioStream STDMETHODIMP_(NTSTATUS) SetContentId(ULONG ContentId, PCDRMRIGHTS DrmRights)

DEFINE_GUID(IID_IDrmAudioStream, 0x1915c967, 0x3299, 0x48cb, 0xa3, 0xe4, 0x69, 0xfd, 0x1d, 0x1b, 0x30, 0x6e);

#endif /* IRQLINT_DRMK_H */
