/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * bcrypt.h: the cryptographic primitives that drivers call.
 */
#ifndef IRQLINT_BCRYPT_H
#define IRQLINT_BCRYPT_H

#include <ntdef.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifndef WINAPI
#define WINAPI NTAPI
#endif
typedef PVOID BCRYPT_HANDLE, BCRYPT_ALG_HANDLE, BCRYPT_KEY_HANDLE, BCRYPT_HASH_HANDLE, BCRYPT_SECRET_HANDLE;

#define BCRYPT_SUCCESS(status) (((NTSTATUS)(status)) >= 0)

#define BCRYPT_PROV_DISPATCH 0x00000001
#define BCRYPT_BLOCK_PADDING 0x00000001
#define BCRYPT_PAD_NONE 0x00000001
#define BCRYPT_PAD_PKCS1 0x00000002
#define BCRYPT_PAD_OAEP 0x00000004
#define BCRYPT_PAD_PSS 0x00000008
#define BCRYPT_ALG_HANDLE_HMAC_FLAG 0x00000008
#define BCRYPT_HASH_REUSABLE_FLAG 0x00000020
#define BCRYPT_RNG_USE_ENTROPY_IN_BUFFER 0x00000001
#define BCRYPT_USE_SYSTEM_PREFERRED_RNG 0x00000002

#define BCRYPT_RSA_ALGORITHM L"RSA"
#define BCRYPT_AES_ALGORITHM L"AES"
#define BCRYPT_DES_ALGORITHM L"DES"
#define BCRYPT_3DES_ALGORITHM L"3DES"
#define BCRYPT_RC4_ALGORITHM L"RC4"
#define BCRYPT_MD5_ALGORITHM L"MD5"
#define BCRYPT_SHA1_ALGORITHM L"SHA1"
#define BCRYPT_SHA256_ALGORITHM L"SHA256"
#define BCRYPT_SHA384_ALGORITHM L"SHA384"
#define BCRYPT_SHA512_ALGORITHM L"SHA512"
#define BCRYPT_AES_GMAC_ALGORITHM L"AES-GMAC"
#define BCRYPT_AES_CMAC_ALGORITHM L"AES-CMAC"
#define BCRYPT_ECDSA_P256_ALGORITHM L"ECDSA_P256"
#define BCRYPT_ECDSA_P384_ALGORITHM L"ECDSA_P384"
#define BCRYPT_ECDH_P256_ALGORITHM L"ECDH_P256"
#define BCRYPT_RNG_ALGORITHM L"RNG"
#define MS_PRIMITIVE_PROVIDER L"Microsoft Primitive Provider"

#define BCRYPT_OBJECT_LENGTH L"ObjectLength"
#define BCRYPT_ALGORITHM_NAME L"AlgorithmName"
#define BCRYPT_CHAINING_MODE L"ChainingMode"
#define BCRYPT_BLOCK_LENGTH L"BlockLength"
#define BCRYPT_KEY_LENGTH L"KeyLength"
#define BCRYPT_HASH_LENGTH L"HashDigestLength"
#define BCRYPT_SIGNATURE_LENGTH L"SignatureLength"
#define BCRYPT_INITIALIZATION_VECTOR L"IV"
#define BCRYPT_CHAIN_MODE_NA L"ChainingModeN/A"
#define BCRYPT_CHAIN_MODE_CBC L"ChainingModeCBC"
#define BCRYPT_CHAIN_MODE_ECB L"ChainingModeECB"
#define BCRYPT_CHAIN_MODE_CFB L"ChainingModeCFB"
#define BCRYPT_CHAIN_MODE_CCM L"ChainingModeCCM"
#define BCRYPT_CHAIN_MODE_GCM L"ChainingModeGCM"
#define BCRYPT_KEY_DATA_BLOB L"KeyDataBlob"
#define BCRYPT_OPAQUE_KEY_BLOB L"OpaqueKeyBlob"
#define BCRYPT_PUBLIC_KEY_BLOB L"PUBLICBLOB"
#define BCRYPT_PRIVATE_KEY_BLOB L"PRIVATEBLOB"
#define BCRYPT_RSAPUBLIC_BLOB L"RSAPUBLICBLOB"
#define BCRYPT_ECCPUBLIC_BLOB L"ECCPUBLICBLOB"
#define BCRYPT_KEY_DATA_BLOB_MAGIC 0x4d42444b
#define BCRYPT_KEY_DATA_BLOB_VERSION1 0x1

typedef struct _BCRYPT_KEY_DATA_BLOB_HEADER {
  ULONG dwMagic;
  ULONG dwVersion;
  ULONG cbKeyData;
} BCRYPT_KEY_DATA_BLOB_HEADER, *PBCRYPT_KEY_DATA_BLOB_HEADER;

typedef struct _BCRYPT_KEY_BLOB {
  ULONG Magic;
} BCRYPT_KEY_BLOB;

typedef struct _BCRYPT_PKCS1_PADDING_INFO {
  LPCWSTR pszAlgId;
} BCRYPT_PKCS1_PADDING_INFO;

typedef struct _BCRYPT_PSS_PADDING_INFO {
  LPCWSTR pszAlgId;
  ULONG cbSalt;
} BCRYPT_PSS_PADDING_INFO;

typedef struct _BCRYPT_AUTHENTICATED_CIPHER_MODE_INFO {
  ULONG cbSize;
  ULONG dwInfoVersion;
  PUCHAR pbNonce;
  ULONG cbNonce;
  PUCHAR pbAuthData;
  ULONG cbAuthData;
  PUCHAR pbTag;
  ULONG cbTag;
  PUCHAR pbMacContext;
  ULONG cbMacContext;
  ULONG cbAAD;
  ULONGLONG cbData;
  ULONG dwFlags;
} BCRYPT_AUTHENTICATED_CIPHER_MODE_INFO, *PBCRYPT_AUTHENTICATED_CIPHER_MODE_INFO;
#define BCRYPT_AUTHENTICATED_CIPHER_MODE_INFO_VERSION 1
#define BCRYPT_AUTH_MODE_CHAIN_CALLS_FLAG 0x00000001
#define BCRYPT_INIT_AUTH_MODE_INFO(info) (RtlZeroMemory(&(info), sizeof(info)), (info).cbSize = sizeof(info), (info).dwInfoVersion = BCRYPT_AUTHENTICATED_CIPHER_MODE_INFO_VERSION)

NTSTATUS WINAPI BCryptOpenAlgorithmProvider(_Out_ BCRYPT_ALG_HANDLE *Algorithm, _In_z_ LPCWSTR AlgId, _In_opt_z_ LPCWSTR Implementation, _In_ ULONG Flags);
NTSTATUS WINAPI BCryptCloseAlgorithmProvider(_Inout_ BCRYPT_ALG_HANDLE Algorithm, _In_ ULONG Flags);
NTSTATUS WINAPI BCryptGetProperty(_In_ BCRYPT_HANDLE Object, _In_z_ LPCWSTR Property, _Out_writes_bytes_to_opt_(OutputSize, *Result) PUCHAR Output, _In_ ULONG OutputSize, _Out_ ULONG *Result,
    _In_ ULONG Flags);
NTSTATUS WINAPI BCryptSetProperty(_Inout_ BCRYPT_HANDLE Object, _In_z_ LPCWSTR Property, _In_reads_bytes_(InputSize) PUCHAR Input, _In_ ULONG InputSize, _In_ ULONG Flags);
NTSTATUS WINAPI BCryptGenRandom(_In_opt_ BCRYPT_ALG_HANDLE Algorithm, _Out_writes_bytes_(Size) PUCHAR Buffer, _In_ ULONG Size, _In_ ULONG Flags);
NTSTATUS WINAPI BCryptCreateHash(_Inout_ BCRYPT_ALG_HANDLE Algorithm, _Out_ BCRYPT_HASH_HANDLE *Hash, _Out_writes_bytes_all_opt_(HashObjectSize) PUCHAR HashObject, _In_ ULONG HashObjectSize,
    _In_reads_bytes_opt_(SecretSize) PUCHAR Secret, _In_ ULONG SecretSize, _In_ ULONG Flags);
NTSTATUS WINAPI BCryptHashData(_Inout_ BCRYPT_HASH_HANDLE Hash, _In_reads_bytes_(InputSize) PUCHAR Input, _In_ ULONG InputSize, _In_ ULONG Flags);
NTSTATUS WINAPI BCryptFinishHash(_Inout_ BCRYPT_HASH_HANDLE Hash, _Out_writes_bytes_all_(OutputSize) PUCHAR Output, _In_ ULONG OutputSize, _In_ ULONG Flags);
NTSTATUS WINAPI BCryptDuplicateHash(_In_ BCRYPT_HASH_HANDLE Hash, _Out_ BCRYPT_HASH_HANDLE *NewHash, _Out_writes_bytes_all_opt_(HashObjectSize) PUCHAR HashObject, _In_ ULONG HashObjectSize,
    _In_ ULONG Flags);
NTSTATUS WINAPI BCryptDestroyHash(_Inout_ BCRYPT_HASH_HANDLE Hash);
NTSTATUS WINAPI BCryptHash(_Inout_ BCRYPT_ALG_HANDLE Algorithm, _In_reads_bytes_opt_(SecretSize) PUCHAR Secret, _In_ ULONG SecretSize, _In_reads_bytes_(InputSize) PUCHAR Input, _In_ ULONG InputSize,
    _Out_writes_bytes_all_(OutputSize) PUCHAR Output, _In_ ULONG OutputSize);
NTSTATUS WINAPI BCryptGenerateSymmetricKey(_Inout_ BCRYPT_ALG_HANDLE Algorithm, _Out_ BCRYPT_KEY_HANDLE *Key, _Out_writes_bytes_all_opt_(KeyObjectSize) PUCHAR KeyObject, _In_ ULONG KeyObjectSize,
    _In_reads_bytes_(SecretSize) PUCHAR Secret, _In_ ULONG SecretSize, _In_ ULONG Flags);
NTSTATUS WINAPI BCryptGenerateKeyPair(_Inout_ BCRYPT_ALG_HANDLE Algorithm, _Out_ BCRYPT_KEY_HANDLE *Key, _In_ ULONG Length, _In_ ULONG Flags);
NTSTATUS WINAPI BCryptFinalizeKeyPair(_Inout_ BCRYPT_KEY_HANDLE Key, _In_ ULONG Flags);
NTSTATUS WINAPI BCryptImportKey(_In_ BCRYPT_ALG_HANDLE Algorithm, _In_opt_ BCRYPT_KEY_HANDLE ImportKey, _In_z_ LPCWSTR BlobType, _Out_ BCRYPT_KEY_HANDLE *Key,
    _Out_writes_bytes_all_opt_(KeyObjectSize) PUCHAR KeyObject, _In_ ULONG KeyObjectSize, _In_reads_bytes_(InputSize) PUCHAR Input, _In_ ULONG InputSize, _In_ ULONG Flags);
NTSTATUS WINAPI BCryptImportKeyPair(_In_ BCRYPT_ALG_HANDLE Algorithm, _In_opt_ BCRYPT_KEY_HANDLE ImportKey, _In_z_ LPCWSTR BlobType, _Out_ BCRYPT_KEY_HANDLE *Key,
    _In_reads_bytes_(InputSize) PUCHAR Input, _In_ ULONG InputSize, _In_ ULONG Flags);
NTSTATUS WINAPI BCryptExportKey(_In_ BCRYPT_KEY_HANDLE Key, _In_opt_ BCRYPT_KEY_HANDLE ExportKey, _In_z_ LPCWSTR BlobType, _Out_writes_bytes_to_opt_(OutputSize, *Result) PUCHAR Output,
    _In_ ULONG OutputSize, _Out_ ULONG *Result, _In_ ULONG Flags);
NTSTATUS WINAPI BCryptDuplicateKey(_In_ BCRYPT_KEY_HANDLE Key, _Out_ BCRYPT_KEY_HANDLE *NewKey, _Out_writes_bytes_all_opt_(KeyObjectSize) PUCHAR KeyObject, _In_ ULONG KeyObjectSize, _In_ ULONG Flags);
NTSTATUS WINAPI BCryptDestroyKey(_Inout_ BCRYPT_KEY_HANDLE Key);
NTSTATUS WINAPI BCryptEncrypt(_Inout_ BCRYPT_KEY_HANDLE Key, _In_reads_bytes_opt_(InputSize) PUCHAR Input, _In_ ULONG InputSize, _In_opt_ VOID *PaddingInfo,
    _Inout_updates_bytes_opt_(IVSize) PUCHAR IV, _In_ ULONG IVSize, _Out_writes_bytes_to_opt_(OutputSize, *Result) PUCHAR Output, _In_ ULONG OutputSize, _Out_ ULONG *Result, _In_ ULONG Flags);
NTSTATUS WINAPI BCryptDecrypt(_Inout_ BCRYPT_KEY_HANDLE Key, _In_reads_bytes_opt_(InputSize) PUCHAR Input, _In_ ULONG InputSize, _In_opt_ VOID *PaddingInfo,
    _Inout_updates_bytes_opt_(IVSize) PUCHAR IV, _In_ ULONG IVSize, _Out_writes_bytes_to_opt_(OutputSize, *Result) PUCHAR Output, _In_ ULONG OutputSize, _Out_ ULONG *Result, _In_ ULONG Flags);
NTSTATUS WINAPI BCryptSignHash(_In_ BCRYPT_KEY_HANDLE Key, _In_opt_ VOID *PaddingInfo, _In_reads_bytes_(InputSize) PUCHAR Input, _In_ ULONG InputSize,
    _Out_writes_bytes_to_opt_(OutputSize, *Result) PUCHAR Output, _In_ ULONG OutputSize, _Out_ ULONG *Result, _In_ ULONG Flags);
NTSTATUS WINAPI BCryptVerifySignature(_In_ BCRYPT_KEY_HANDLE Key, _In_opt_ VOID *PaddingInfo, _In_reads_bytes_(HashSize) PUCHAR Hash, _In_ ULONG HashSize, _In_reads_bytes_(SignatureSize) PUCHAR Signature,
    _In_ ULONG SignatureSize, _In_ ULONG Flags);
NTSTATUS WINAPI BCryptDeriveKeyPBKDF2(_In_ BCRYPT_ALG_HANDLE Prf, _In_reads_bytes_opt_(PasswordSize) PUCHAR Password, _In_ ULONG PasswordSize, _In_reads_bytes_opt_(SaltSize) PUCHAR Salt, _In_ ULONG SaltSize,
    _In_ ULONGLONG Iterations, _Out_writes_bytes_(DerivedKeySize) PUCHAR DerivedKey, _In_ ULONG DerivedKeySize, _In_ ULONG Flags);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_BCRYPT_H */
