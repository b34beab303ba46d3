/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * gpio.h: pins of general-purpose I/O as their clients see them.
 */
#ifndef IRQLINT_GPIO_H
#define IRQLINT_GPIO_H

#include <wdm.h>

#ifdef __cplusplus
extern "C" {
#endif

#define IOCTL_GPIO_READ_PINS CTL_CODE(FILE_DEVICE_GPIO, 0, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_GPIO_WRITE_PINS CTL_CODE(FILE_DEVICE_GPIO, 1, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_GPIO_CONTROLLER_SPECIFIC_FUNCTION CTL_CODE(FILE_DEVICE_GPIO, 2, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_GPIO_COMMIT_FUNCTION_CONFIG_PINS CTL_CODE(FILE_DEVICE_GPIO, 3, METHOD_BUFFERED, FILE_ANY_ACCESS)

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_GPIO_H */
