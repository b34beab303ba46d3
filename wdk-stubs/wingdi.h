/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wingdi.h: what display miniports need of the graphics interface.
 */
#ifndef IRQLINT_WINGDI_H
#define IRQLINT_WINGDI_H

#include <windef.h>

#ifdef __cplusplus
extern "C" {
#endif

#define BI_RGB 0L
#define BI_RLE8 1L
#define BI_RLE4 2L
#define BI_BITFIELDS 3L
#define CCHDEVICENAME 32
#define DISPLAYCONFIG_PATH_ACTIVE 0x00000001

typedef struct tagRGBQUAD {
  BYTE rgbBlue;
  BYTE rgbGreen;
  BYTE rgbRed;
  BYTE rgbReserved;
} RGBQUAD;

typedef struct tagPALETTEENTRY {
  BYTE peRed;
  BYTE peGreen;
  BYTE peBlue;
  BYTE peFlags;
} PALETTEENTRY, *PPALETTEENTRY;

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_WINGDI_H */
