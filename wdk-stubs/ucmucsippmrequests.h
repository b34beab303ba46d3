/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * ucmucsippmrequests.h: requests to UCSI platform policy managers.
 */
#ifndef IRQLINT_UCMUCSIPPMREQUESTS_H
#define IRQLINT_UCMUCSIPPMREQUESTS_H

#include <ucmucsiglobals.h>
#include <ucmucsispec.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Only that the codes differ matters here; their numbers aren't documented. */
typedef enum _UCMUCSI_PPM_IOCTL { IOCTL_UCMUCSI_PPM_SEND_UCSI_DATA_BLOCK = CTL_CODE(FILE_DEVICE_UCMUCSI, 0, METHOD_BUFFERED, FILE_ANY_ACCESS), IOCTL_UCMUCSI_PPM_GET_UCSI_DATA_BLOCK = CTL_CODE(FILE_DEVICE_UCMUCSI, 1, METHOD_BUFFERED, FILE_ANY_ACCESS) } UCMUCSI_PPM_IOCTL;

typedef struct _UCMUCSI_PPM_GET_UCSI_DATA_BLOCK_IN_PARAMS {
  UCMUCSIPPM PpmObject;
} UCMUCSI_PPM_GET_UCSI_DATA_BLOCK_IN_PARAMS, *PUCMUCSI_PPM_GET_UCSI_DATA_BLOCK_IN_PARAMS;

typedef struct _UCMUCSI_PPM_GET_UCSI_DATA_BLOCK_OUT_PARAMS {
  UCSI_DATA_BLOCK UcmUcsiDataBlock;
} UCMUCSI_PPM_GET_UCSI_DATA_BLOCK_OUT_PARAMS, *PUCMUCSI_PPM_GET_UCSI_DATA_BLOCK_OUT_PARAMS;

typedef struct _UCMUCSI_PPM_SEND_UCSI_DATA_BLOCK_IN_PARAMS {
  UCMUCSIPPM PpmObject;
  UCSI_DATA_BLOCK UcmUcsiDataBlock;
} UCMUCSI_PPM_SEND_UCSI_DATA_BLOCK_IN_PARAMS, *PUCMUCSI_PPM_SEND_UCSI_DATA_BLOCK_IN_PARAMS;

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_UCMUCSIPPMREQUESTS_H */
