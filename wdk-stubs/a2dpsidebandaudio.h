/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * a2dpsidebandaudio.h: sideband audio of Bluetooth A2DP.
 */
#ifndef IRQLINT_A2DPSIDEBANDAUDIO_H
#define IRQLINT_A2DPSIDEBANDAUDIO_H

#include <sidebandaudio.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _SIDEBANDAUDIO_PARAMS_A2DP {
  SIDEBANDAUDIO_PARAM_A2DP_CODECS,
  SIDEANDAUDIO_PARAM_A2DP_CONFIGURED_CODEC,
  SIDEBANDAUDIO_PARAM_A2DP_CODEC_LATENCY_MODE,
  SIDEBANDAUDIO_PARAM_A2DP_CODEC_MTU_SIZE
} SIDEBANDAUDIO_PARAMS_A2DP;

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_A2DPSIDEBANDAUDIO_H */
