/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * storswtr.h: the flags by which storage drivers of Windows trace.
 */
#ifndef IRQLINT_STORSWTR_H
#define IRQLINT_STORSWTR_H

/* Without WPP nothing is traced. */
#ifndef DEBUG_USE_WPP
#define TracePrint(Arguments) ((void)0)
#define WPP_INIT_TRACING(Driver, Registry) ((void)0)
#define WPP_CLEANUP(Driver) ((void)0)
#endif
#define WPP_NORMAL_FLAGS                                                                                               \
  WPP_DEFINE_BIT(TRACE_FLAG_GENERAL)                                                                                   \
  WPP_DEFINE_BIT(TRACE_FLAG_PNP)                                                                                       \
  WPP_DEFINE_BIT(TRACE_FLAG_POWER)                                                                                     \
  WPP_DEFINE_BIT(TRACE_FLAG_RW)                                                                                        \
  WPP_DEFINE_BIT(TRACE_FLAG_IOCTL)                                                                                     \
  WPP_DEFINE_BIT(TRACE_FLAG_QUEUE)                                                                                     \
  WPP_DEFINE_BIT(TRACE_FLAG_WMI)                                                                                       \
  WPP_DEFINE_BIT(TRACE_FLAG_TIMER)                                                                                     \
  WPP_DEFINE_BIT(TRACE_FLAG_INIT)                                                                                      \
  WPP_DEFINE_BIT(TRACE_FLAG_LOCK)                                                                                      \
  WPP_DEFINE_BIT(TRACE_FLAG_DEBUG1)                                                                                    \
  WPP_DEFINE_BIT(TRACE_FLAG_DEBUG2)                                                                                    \
  WPP_DEFINE_BIT(TRACE_FLAG_MCN)                                                                                       \
  WPP_DEFINE_BIT(TRACE_FLAG_ISR)                                                                                       \
  WPP_DEFINE_BIT(TRACE_FLAG_ENUM)                                                                                      \
  WPP_DEFINE_BIT(TRACE_FLAG_LOGOTEST)                                                                                  \
  WPP_DEFINE_BIT(TRACE_FLAG_DUMP)                                                                                      \
  WPP_DEFINE_BIT(TRACE_FLAG_SCSI)
#define WPP_CONTROL_GUIDS_NORMAL_FLAGS(guid) WPP_DEFINE_CONTROL_GUID(wppCtlGuid, guid, WPP_NORMAL_FLAGS)

#endif /* IRQLINT_STORSWTR_H */
