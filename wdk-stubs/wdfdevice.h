/* Part of the irqlint project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * wdfdevice.h: device objects of KMDF.
 */
#ifndef IRQLINT_WDFDEVICE_H
#define IRQLINT_WDFDEVICE_H

#include <wdfobject.h>
#include <wdffileobject.h>
#include <wdfchildlist.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef const struct _WDF_DEVICE_PNP_NOTIFICATION_DATA *PCWDF_DEVICE_PNP_NOTIFICATION_DATA;
typedef const struct _WDF_DEVICE_POWER_NOTIFICATION_DATA *PCWDF_DEVICE_POWER_NOTIFICATION_DATA;
typedef const struct _WDF_DEVICE_POWER_POLICY_NOTIFICATION_DATA *PCWDF_DEVICE_POWER_POLICY_NOTIFICATION_DATA;
typedef enum _WDF_DEVICE_STATE_FLAGS { WdfDevStateNP = 0x8000 } WDF_DEVICE_STATE_FLAGS;
typedef struct _WDF_REQUEST_PARAMETERS *PWDF_REQUEST_PARAMETERS;
typedef enum _WDF_REQUEST_TYPE {
  WdfRequestTypeCreate = 0x0,
  WdfRequestTypeCreateNamedPipe = 0x1,
  WdfRequestTypeClose = 0x2,
  WdfRequestTypeRead = 0x3,
  WdfRequestTypeWrite = 0x4,
  WdfRequestTypeQueryInformation = 0x5,
  WdfRequestTypeSetInformation = 0x6,
  WdfRequestTypeQueryEA = 0x7,
  WdfRequestTypeSetEA = 0x8,
  WdfRequestTypeFlushBuffers = 0x9,
  WdfRequestTypeQueryVolumeInformation = 0xa,
  WdfRequestTypeSetVolumeInformation = 0xb,
  WdfRequestTypeDirectoryControl = 0xc,
  WdfRequestTypeFileSystemControl = 0xd,
  WdfRequestTypeDeviceControl = 0xe,
  WdfRequestTypeDeviceControlInternal = 0xf,
  WdfRequestTypeShutdown = 0x10,
  WdfRequestTypeLockControl = 0x11,
  WdfRequestTypeCleanup = 0x12,
  WdfRequestTypeCreateMailSlot = 0x13,
  WdfRequestTypeQuerySecurity = 0x14,
  WdfRequestTypeSetSecurity = 0x15,
  WdfRequestTypePower = 0x16,
  WdfRequestTypeSystemControl = 0x17,
  WdfRequestTypeDeviceChange = 0x18,
  WdfRequestTypeQueryQuota = 0x19,
  WdfRequestTypeSetQuota = 0x1A,
  WdfRequestTypePnp = 0x1B,
  WdfRequestTypeOther = 0x1C,
  WdfRequestTypeUsb = 0x40,
  WdfRequestTypeNoFormat = 0xFF,
  WdfRequestTypeMax
} WDF_REQUEST_TYPE;
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceResumeIdleWithTag(WDFDEVICE Device, PVOID Tag);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceResumeIdle(WDFDEVICE Device);
NTSTATUS WdfDeviceStopIdleNoTrack(_In_ WDFDEVICE Device, _In_ BOOLEAN WaitForD0);
VOID WdfDeviceResumeIdleNoTrack(_In_ WDFDEVICE Device);
FORCEINLINE ULONG WdfDevStateNormalize(_In_ ULONG State) { return State & ~WdfDevStateNP; }
FORCEINLINE BOOLEAN WdfDevStateIsNP(_In_ ULONG State) { return (State & WdfDevStateNP) != 0; }
typedef enum _WDF_DEVICE_FAILED_ACTION { WdfDeviceFailedUndefined = 0, WdfDeviceFailedAttemptRestart, WdfDeviceFailedNoRestart } WDF_DEVICE_FAILED_ACTION;
typedef enum _WDF_DEVICE_HWACCESS_TARGET_SIZE {
  WdfDeviceHwAccessTargetSizeInvalid = 0,
  WdfDeviceHwAccessTargetSizeUchar,
  WdfDeviceHwAccessTargetSizeUshort,
  WdfDeviceHwAccessTargetSizeUlong,
  WdfDeviceHwAccessTargetSizeUlong64,
  WdfDeviceHwAccessTargetSizeMaximum
} WDF_DEVICE_HWACCESS_TARGET_SIZE,
    *PWDF_DEVICE_HWACCESS_TARGET_SIZE;
typedef enum _WDF_DEVICE_HWACCESS_TARGET_TYPE {
  WdfDeviceHwAccessTargetTypeInvalid = 0,
  WdfDeviceHwAccessTargetTypeRegister,
  WdfDeviceHwAccessTargetTypeRegisterBuffer,
  WdfDeviceHwAccessTargetTypePort,
  WdfDeviceHwAccessTargetTypePortBuffer,
  WdfDeviceHwAccessTargetTypeMaximum
} WDF_DEVICE_HWACCESS_TARGET_TYPE,
    *PWDF_DEVICE_HWACCESS_TARGET_TYPE;
typedef enum _WDF_DEVICE_IO_TYPE {
  WdfDeviceIoUndefined = 0,
  WdfDeviceIoNeither,
  WdfDeviceIoBuffered,
  WdfDeviceIoDirect,
  WdfDeviceIoBufferedOrDirect = 4,
  WdfDeviceIoMaximum
} WDF_DEVICE_IO_TYPE,
    *PWDF_DEVICE_IO_TYPE;
typedef enum _WDF_DEVICE_PNP_STATE {
  WdfDevStatePnpInvalid = 0x00,
  WdfDevStatePnpObjectCreated = 0x100,
  WdfDevStatePnpCheckForDevicePresence = 0x101,
  WdfDevStatePnpEjectFailed = 0x102,
  WdfDevStatePnpEjectHardware = 0x103,
  WdfDevStatePnpEjectedWaitingForRemove = 0x104,
  WdfDevStatePnpInit = 0x105,
  WdfDevStatePnpInitStarting = 0x106,
  WdfDevStatePnpInitSurpriseRemoved = 0x107,
  WdfDevStatePnpHardwareAvailable = 0x108,
  WdfDevStatePnpEnableInterfaces = 0x109,
  WdfDevStatePnpHardwareAvailablePowerPolicyFailed = 0x10A,
  WdfDevStatePnpQueryRemoveAskDriver = 0x10B,
  WdfDevStatePnpQueryRemovePending = 0x10C,
  WdfDevStatePnpQueryRemoveStaticCheck = 0x10D,
  WdfDevStatePnpQueriedRemoving = 0x10E,
  WdfDevStatePnpQueryStopAskDriver = 0x10F,
  WdfDevStatePnpQueryStopPending = 0x110,
  WdfDevStatePnpQueryStopStaticCheck = 0x111,
  WdfDevStatePnpQueryCanceled = 0x112,
  WdfDevStatePnpRemoved = 0x113,
  WdfDevStatePnpPdoRemoved = 0x114,
  WdfDevStatePnpRemovedPdoWait = 0x115,
  WdfDevStatePnpRemovedPdoSurpriseRemoved = 0x116,
  WdfDevStatePnpRemovingDisableInterfaces = 0x117,
  WdfDevStatePnpRestarting = 0x118,
  WdfDevStatePnpStarted = 0x119,
  WdfDevStatePnpStartedCancelStop = 0x11A,
  WdfDevStatePnpStartedCancelRemove = 0x11B,
  WdfDevStatePnpStartedRemoving = 0x11C,
  WdfDevStatePnpStartingFromStopped = 0x11D,
  WdfDevStatePnpStopped = 0x11E,
  WdfDevStatePnpStoppedWaitForStartCompletion = 0x11F,
  WdfDevStatePnpStartedStopping = 0x120,
  WdfDevStatePnpSurpriseRemove = 0x121,
  WdfDevStatePnpInitQueryRemove = 0x122,
  WdfDevStatePnpInitQueryRemoveCanceled = 0x123,
  WdfDevStatePnpFdoRemoved = 0x124,
  WdfDevStatePnpRemovedWaitForChildren = 0x125,
  WdfDevStatePnpQueriedSurpriseRemove = 0x126,
  WdfDevStatePnpSurpriseRemoveIoStarted = 0x127,
  WdfDevStatePnpFailedPowerDown = 0x128,
  WdfDevStatePnpFailedIoStarting = 0x129,
  WdfDevStatePnpFailedOwnHardware = 0x12A,
  WdfDevStatePnpFailed = 0x12B,
  WdfDevStatePnpFailedSurpriseRemoved = 0x12C,
  WdfDevStatePnpFailedStarted = 0x12D,
  WdfDevStatePnpFailedWaitForRemove = 0x12E,
  WdfDevStatePnpFailedInit = 0x12F,
  WdfDevStatePnpPdoInitFailed = 0x130,
  WdfDevStatePnpRestart = 0x131,
  WdfDevStatePnpRestartReleaseHardware = 0x132,
  WdfDevStatePnpRestartHardwareAvailable = 0x133,
  WdfDevStatePnpPdoRestart = 0x134,
  WdfDevStatePnpFinal = 0x135,
  WdfDevStatePnpRemovedChildrenRemoved = 0x136,
  WdfDevStatePnpQueryRemoveEnsureDeviceAwake = 0x137,
  WdfDevStatePnpQueryStopEnsureDeviceAwake = 0x138,
  WdfDevStatePnpFailedPowerPolicyRemoved = 0x139,
  WdfDevStatePnpNull = 0x13A
} WDF_DEVICE_PNP_STATE,
    *PWDF_DEVICE_PNP_STATE;
typedef enum _WDF_DEVICE_POWER_POLICY_STATE {
  WdfDevStatePwrPolInvalid = 0x00,
  WdfDevStatePwrPolObjectCreated = 0x500,
  WdfDevStatePwrPolStarting = 0x501,
  WdfDevStatePwrPolStartingSucceeded = 0x502,
  WdfDevStatePwrPolStartingFailed = 0x503,
  WdfDevStatePwrPolStartingDecideS0Wake = 0x504,
  WdfDevStatePwrPolStartedIdleCapable = 0x505,
  WdfDevStatePwrPolTimerExpiredNoWake = 0x506,
  WdfDevStatePwrPolTimerExpiredNoWakeCompletePowerDown = 0x507,
  WdfDevStatePwrPolWaitingUnarmed = 0x508,
  WdfDevStatePwrPolWaitingUnarmedQueryIdle = 0x509,
  WdfDevStatePwrPolS0NoWakePowerUp = 0x50A,
  WdfDevStatePwrPolS0NoWakeCompletePowerUp = 0x50B,
  WdfDevStatePwrPolSystemSleepFromDeviceWaitingUnarmed = 0x50C,
  WdfDevStatePwrPolSystemSleepNeedWake = 0x50D,
  WdfDevStatePwrPolSystemSleepNeedWakeCompletePowerUp = 0x50E,
  WdfDevStatePwrPolSystemSleepPowerRequestFailed = 0x50F,
  WdfDevStatePwrPolCheckPowerPageable = 0x510,
  WdfDevStatePwrPolSleepingWakeWakeArrived = 0x511,
  WdfDevStatePwrPolSleepingWakeRevertArmWake = 0x512,
  WdfDevStatePwrPolSystemAsleepWakeArmed = 0x513,
  WdfDevStatePwrPolSystemWakeDeviceWakeEnabled = 0x514,
  WdfDevStatePwrPolSystemWakeDeviceWakeEnabledWakeCanceled = 0x515,
  WdfDevStatePwrPolSystemWakeDeviceWakeDisarm = 0x516,
  WdfDevStatePwrPolSystemWakeDeviceWakeTriggered = 0x517,
  WdfDevStatePwrPolSystemWakeDeviceWakeTriggeredS0 = 0x518,
  WdfDevStatePwrPolSystemWakeDeviceWokeDisarm = 0x519,
  WdfDevStatePwrPolSleepingWakeWakeArrivedNP = 0x51A | WdfDevStateNP,
  WdfDevStatePwrPolSleepingWakeRevertArmWakeNP = 0x51B | WdfDevStateNP,
  WdfDevStatePwrPolSleepingWakePowerDownFailed = 0x51C,
  WdfDevStatePwrPolSleepingWakePowerDownFailedWakeCanceled = 0x51D,
  WdfDevStatePwrPolSystemAsleepWakeArmedNP = 0x51E | WdfDevStateNP,
  WdfDevStatePwrPolSystemWakeDeviceWakeEnabledNP = 0x51F | WdfDevStateNP,
  WdfDevStatePwrPolSystemWakeDeviceWakeEnabledWakeCanceledNP = 0x520 | WdfDevStateNP,
  WdfDevStatePwrPolSystemWakeDeviceWakeDisarmNP = 0x521 | WdfDevStateNP,
  WdfDevStatePwrPolSystemWakeDeviceWakeTriggeredNP = 0x522 | WdfDevStateNP,
  WdfDevStatePwrPolSystemWakeDeviceWakeTriggeredS0NP = 0x523 | WdfDevStateNP,
  WdfDevStatePwrPolSystemWakeDeviceWokeDisarmNP = 0x524 | WdfDevStateNP,
  WdfDevStatePwrPolSystemWakeDeviceWakeCompletePowerUp = 0x525,
  WdfDevStatePwrPolSleeping = 0x526,
  WdfDevStatePwrPolSleepingNoWakePowerDown = 0x527,
  WdfDevStatePwrPolSleepingNoWakeCompletePowerDown = 0x528,
  WdfDevStatePwrPolSleepingNoWakeDxRequestFailed = 0x529,
  WdfDevStatePwrPolSleepingWakePowerDown = 0x52A,
  WdfDevStatePwrPolSleepingSendWake = 0x52B,
  WdfDevStatePwrPolSystemAsleepNoWake = 0x52C,
  WdfDevStatePwrPolSystemWakeDeviceWakeDisabled = 0x52D,
  WdfDevStatePwrPolSystemWakeDeviceToD0 = 0x52E,
  WdfDevStatePwrPolSystemWakeDeviceToD0CompletePowerUp = 0x52F,
  WdfDevStatePwrPolSystemWakeQueryIdle = 0x530,
  WdfDevStatePwrPolStartedWakeCapable = 0x531,
  WdfDevStatePwrPolTimerExpiredDecideUsbSS = 0x532,
  WdfDevStatePwrPolTimerExpiredWakeCapablePowerDown = 0x533,
  WdfDevStatePwrPolTimerExpiredWakeCapableSendWake = 0x534,
  WdfDevStatePwrPolTimerExpiredWakeCapableUsbSS = 0x535,
  WdfDevStatePwrPolTimerExpiredWakeCapableWakeArrived = 0x536,
  WdfDevStatePwrPolTimerExpiredWakeCapableCancelWake = 0x537,
  WdfDevStatePwrPolTimerExpiredWakeCapableWakeCanceled = 0x538,
  WdfDevStatePwrPolTimerExpiredWakeCapableCleanup = 0x539,
  WdfDevStatePwrPolTimerExpiredWakeCapableDxAllocFailed = 0x53A,
  WdfDevStatePwrPolTimerExpiredWakeCompletedPowerDown = 0x53B,
  WdfDevStatePwrPolTimerExpiredWakeCompletedPowerUp = 0x53C,
  WdfDevStatePwrPolWaitingArmedUsbSS = 0x53D,
  WdfDevStatePwrPolWaitingArmed = 0x53E,
  WdfDevStatePwrPolWaitingArmedQueryIdle = 0x53F,
  WdfDevStatePwrPolIoPresentArmed = 0x540,
  WdfDevStatePwrPolIoPresentArmedWakeCanceled = 0x541,
  WdfDevStatePwrPolS0WakeDisarm = 0x542,
  WdfDevStatePwrPolS0WakeCompletePowerUp = 0x543,
  WdfDevStatePwrPolTimerExpiredWakeSucceeded = 0x544,
  WdfDevStatePwrPolTimerExpiredWakeCompletedDisarm = 0x545,
  WdfDevStatePwrPolTimerExpiredWakeCapableWakeSucceeded = 0x546,
  WdfDevStatePwrPolTimerExpiredWakeCapableWakeFailed = 0x547,
  WdfDevStatePwrPolWakeFailedUsbSS = 0x548,
  WdfDevStatePwrPolTimerExpiredWakeCapablePowerDownFailedCancelWake = 0x549,
  WdfDevStatePwrPolTimerExpiredWakeCapablePowerDownFailedWakeCanceled = 0x54A,
  WdfDevStatePwrPolTimerExpiredWakeCapablePowerDownFailedUsbSS = 0x54B,
  WdfDevStatePwrPolCancelingWakeForSystemSleep = 0x54C,
  WdfDevStatePwrPolCancelingWakeForSystemSleepWakeCanceled = 0x54D,
  WdfDevStatePwrPolDisarmingWakeForSystemSleepCompletePowerUp = 0x54E,
  WdfDevStatePwrPolPowerUpForSystemSleepFailed = 0x54F,
  WdfDevStatePwrPolWokeFromS0UsbSS = 0x550,
  WdfDevStatePwrPolWokeFromS0 = 0x551,
  WdfDevStatePwrPolWokeFromS0NotifyDriver = 0x552,
  WdfDevStatePwrPolStoppingResetDevice = 0x553,
  WdfDevStatePwrPolStoppingResetDeviceCompletePowerUp = 0x554,
  WdfDevStatePwrPolStoppingResetDeviceFailed = 0x555,
  WdfDevStatePwrPolStoppingD0 = 0x556,
  WdfDevStatePwrPolStoppingD0Failed = 0x557,
  WdfDevStatePwrPolStoppingDisarmWake = 0x558,
  WdfDevStatePwrPolStoppingDisarmWakeCancelWake = 0x559,
  WdfDevStatePwrPolStoppingDisarmWakeWakeCanceled = 0x55A,
  WdfDevStatePwrPolStopping = 0x55B,
  WdfDevStatePwrPolStoppingFailed = 0x55C,
  WdfDevStatePwrPolStoppingSendStatus = 0x55D,
  WdfDevStatePwrPolStoppingCancelTimer = 0x55E,
  WdfDevStatePwrPolStoppingWaitForIdleTimeout = 0x55F,
  WdfDevStatePwrPolStoppingCancelUsbSS = 0x560,
  WdfDevStatePwrPolStoppingWaitForUsbSSCompletion = 0x561,
  WdfDevStatePwrPolStoppingCancelWake = 0x562,
  WdfDevStatePwrPolStopped = 0x563,
  WdfDevStatePwrPolCancelUsbSS = 0x564,
  WdfDevStatePwrPolStarted = 0x565,
  WdfDevStatePwrPolStartedCancelTimer = 0x566,
  WdfDevStatePwrPolStartedWaitForIdleTimeout = 0x567,
  WdfDevStatePwrPolStartedWakeCapableCancelTimerForSleep = 0x568,
  WdfDevStatePwrPolStartedWakeCapableWaitForIdleTimeout = 0x569,
  WdfDevStatePwrPolStartedWakeCapableSleepingUsbSS = 0x56A,
  WdfDevStatePwrPolStartedIdleCapableCancelTimerForSleep = 0x56B,
  WdfDevStatePwrPolStartedIdleCapableWaitForIdleTimeout = 0x56C,
  WdfDevStatePwrPolDeviceD0PowerRequestFailed = 0x56D,
  WdfDevStatePwrPolDevicePowerRequestFailed = 0x56E,
  WdfDevStatePwrPolGotoDx = 0x56F,
  WdfDevStatePwrPolGotoDxInDx = 0x570,
  WdfDevStatePwrPolDx = 0x571,
  WdfDevStatePwrPolGotoD0 = 0x572,
  WdfDevStatePwrPolGotoD0InD0 = 0x573,
  WdfDevStatePwrPolFinal = 0x574,
  WdfDevStatePwrPolSleepingPowerDownNotProcessed = 0x575,
  WdfDevStatePwrPolTimerExpiredWakeCapablePowerDownNotProcessed = 0x576,
  WdfDevStatePwrPolTimerExpiredNoWakePowerDownNotProcessed = 0x577,
  WdfDevStatePwrPolTimerExpiredNoWakePoweredDownDisableIdleTimer = 0x578,
  WdfDevStatePwrPolStoppingWaitingForImplicitPowerDown = 0x579,
  WdfDevStatePwrPolStoppingPoweringUp = 0x57A,
  WdfDevStatePwrPolStoppingPoweringDown = 0x57B,
  WdfDevStatePwrPolPowerUpForSystemSleepNotSeen = 0x57C,
  WdfDevStatePwrPolWaitingArmedStoppingCancelUsbSS = 0x57D,
  WdfDevStatePwrPolWaitingArmedWakeFailedCancelUsbSS = 0x57E,
  WdfDevStatePwrPolWaitingArmedIoPresentCancelUsbSS = 0x57F,
  WdfDevStatePwrPolWaitingArmedWakeSucceededCancelUsbSS = 0x580,
  WdfDevStatePwrPolCancelingUsbSSForSystemSleep = 0x581,
  WdfDevStatePwrPolStoppingD0CancelUsbSS = 0x582,
  WdfDevStatePwrPolStartingPoweredUp = 0x583,
  WdfDevStatePwrPolIdleCapableDeviceIdle = 0x584,
  WdfDevStatePwrPolDeviceIdleReturnToActive = 0x585,
  WdfDevStatePwrPolDeviceIdleSleeping = 0x586,
  WdfDevStatePwrPolDeviceIdleStopping = 0x587,
  WdfDevStatePwrPolTimerExpiredNoWakeUndoPowerDown = 0x588,
  WdfDevStatePwrPolWakeCapableDeviceIdle = 0x589,
  WdfDevStatePwrPolWakeCapableUsbSSCompleted = 0x58A,
  WdfDevStatePwrPolTimerExpiredWakeCapableUndoPowerDown = 0x58B,
  WdfDevStatePwrPolTimerExpiredWakeCompletedHardwareStarted = 0x58C,
  WdfDevStatePwrPolStoppedRemoving = 0x58D,
  WdfDevStatePwrPolRemoved = 0x58E,
  WdfDevStatePwrPolRestarting = 0x58F,
  WdfDevStatePwrPolRestartingFailed = 0x590,
  WdfDevStatePwrPolStartingPoweredUpFailed = 0x591,
  WdfDevStatePwrPolTimerExpiredNoWakeReturnToActive = 0x592,
  WdfDevStatePwrPolWaitingArmedWakeInterruptFired = 0x593,
  WdfDevStatePwrPolSystemWakeDeviceWakeInterruptFired = 0x594,
  WdfDevStatePwrPolSystemWakeDeviceWakeInterruptFiredNP = 0x595 | WdfDevStateNP,
  WdfDevStatePwrPolTimerExpiredWakeCapableWakeInterruptArrived = 0x596,
  WdfDevStatePwrPolTimerExpiredWakeCapablePowerDownFailedWakeInterruptArrived = 0x597,
  WdfDevStatePwrPolWaitingArmedWakeInterruptFiredDuringPowerDown = 0x598,
  WdfDevStatePwrPolStartedNotIdleCapableDirectedDown = 0x599,
  WdfDevStatePwrPolStartedIdleCapableTimerCanceledForSleep = 0x59A,
  WdfDevStatePwrPolTimerExpiredNoWakeUndoPowerDownWaitForDirectedUp = 0x59B,
  WdfDevStatePwrPolIdleCapableTimerNotExpiredDirectedDown = 0x59C,
  WdfDevStatePwrPolIdleCapableDirectedDownTriggerDPNR = 0x59D,
  WdfDevStatePwrPolWaitingUnarmedDirectedDown = 0x59E,
  WdfDevStatePwrPolIdleCapableDirectedDownTriggerDPR = 0x59F,
  WdfDevStatePwrPolStartedWakeCapableTimerCanceledForSleep = 0x5A0,
  WdfDevStatePwrPolWakeCapableTimerNotExpiredDirectedDown = 0x5A1,
  WdfDevStatePwrPolWakeCapableDirectedDownTriggerDPNR = 0x5A2,
  WdfDevStatePwrPolTimerExpiredWakeCompletedPowerDownWaitForDirectedUp = 0x5A3,
  WdfDevStatePwrPolTimerExpiredWakeCompletedPowerDownDirectedTriggerDPR = 0x5A4,
  WdfDevStatePwrPolTimerExpiredWakeCapableUndoPowerDownWaitForDirectedUp = 0x5A5,
  WdfDevStatePwrPolWakeCapableUsbSSCompletedUndoWaitForDirectedUp = 0x5A6,
  WdfDevStatePwrPolTimerExpiredWakeCapableUsbSSDirectedDown = 0x5A7,
  WdfDevStatePwrPolWaitingArmedWakeInterruptFiredDuringPowerDownCheckDirected = 0x5A8,
  WdfDevStatePwrPolTimerExpiredWakeCompletedPowerDownCheckDirected = 0x5A9,
  WdfDevStatePwrPolTimerExpiredWakeCapableWakeSucceededCheckDirected = 0x5AA,
  WdfDevStatePwrPolTimerExpiredWakeCapableWakeSucceededWaitForDirectedUp = 0x5AB,
  WdfDevStatePwrPolTimerExpiredWakeCapableWakeSucceededTriggerDPR = 0x5AC,
  WdfDevStatePwrPolTimerExpiredWakeCapableWakeFailedCheckDirected = 0x5AD,
  WdfDevStatePwrPolTimerExpiredWakeCapableWakeFailedWaitForDirectedUp = 0x5AE,
  WdfDevStatePwrPolTimerExpiredWakeCapableWakeFailedTriggerDPR = 0x5AF,
  WdfDevStatePwrPolWaitingArmedDirectedDownWakeInterruptFiredTriggerDPR = 0x5B0,
  WdfDevStatePwrPolWaitingArmedDirectedDownWakeInterruptFired = 0x5B1,
  WdfDevStatePwrPolWaitingArmedDirectedDown = 0x5B2,
  WdfDevStatePwrPolWaitingArmedDirectedDownWakeSucceededCancelUsbSS = 0x5B3,
  WdfDevStatePwrPolWaitingArmedDirectedDownWakeFailedCancelUsbSS = 0x5B4,
  WdfDevStatePwrPolWaitingArmedDirectedDownTriggerDPR = 0x5B5,
  WdfDevStatePwrPolWaitingArmedDirectedDownWakeSucceededTriggerDPR = 0x5B6,
  WdfDevStatePwrPolWaitingArmedDirectedDownUsbSSCompleted = 0x5B7,
  WdfDevStatePwrPolWaitingArmedDirectedDownUsbSSCompletedTriggerDPR = 0x5B8,
  WdfDevStatePwrPolWaitingArmedDirectedDownWakeFailedCancelUsbSSTriggerDPR = 0x5B9,
  WdfDevStatePwrPolUsbSSCancelled = 0x5BA,
  WdfDevStatePwrPolTimerExpiredWakeCapableRevertArmWake = 0x5BB,
  WdfDevStatePwrPolSleepingWakeCancelWake = 0x5BC,
  WdfDevStatePwrPolSleepingWakeCancelWakeNP = 0x5BD | WdfDevStateNP,
  WdfDevStatePwrPolSystemWakeDeviceD0PowerRequestFailed = 0x5BE,
  WdfDevStatePwrPolSystemWakeDevicePowerRequestFailed = 0x5BF,
  WdfDevStatePwrPolNull = 0x5C0
} WDF_DEVICE_POWER_POLICY_STATE,
    *PWDF_DEVICE_POWER_POLICY_STATE;
typedef enum _WDF_DEVICE_POWER_STATE {
  WdfDevStatePowerInvalid = 0x00,
  WdfDevStatePowerObjectCreated = 0x300,
  WdfDevStatePowerCheckDeviceType = 0x301,
  WdfDevStatePowerCheckDeviceTypeNP = 0x302 | WdfDevStateNP,
  WdfDevStatePowerCheckParentState = 0x303,
  WdfDevStatePowerCheckParentStateNP = 0x304 | WdfDevStateNP,
  WdfDevStatePowerEnablingWakeAtBus = 0x305,
  WdfDevStatePowerEnablingWakeAtBusNP = 0x306 | WdfDevStateNP,
  WdfDevStatePowerD0 = 0x307,
  WdfDevStatePowerD0NP = 0x308 | WdfDevStateNP,
  WdfDevStatePowerD0BusWakeOwner = 0x309,
  WdfDevStatePowerD0BusWakeOwnerNP = 0x30A | WdfDevStateNP,
  WdfDevStatePowerD0ArmedForWake = 0x30B,
  WdfDevStatePowerD0ArmedForWakeNP = 0x30C | WdfDevStateNP,
  WdfDevStatePowerD0DisarmingWakeAtBus = 0x30D,
  WdfDevStatePowerD0DisarmingWakeAtBusNP = 0x30E | WdfDevStateNP,
  WdfDevStatePowerD0Starting = 0x30F,
  WdfDevStatePowerD0StartingConnectInterrupt = 0x310,
  WdfDevStatePowerD0StartingDmaEnable = 0x311,
  WdfDevStatePowerD0StartingStartSelfManagedIo = 0x312,
  WdfDevStatePowerDecideD0State = 0x313,
  WdfDevStatePowerGotoD3Stopped = 0x314,
  WdfDevStatePowerStopped = 0x315,
  WdfDevStatePowerStartingCheckDeviceType = 0x316,
  WdfDevStatePowerStartingChild = 0x317,
  WdfDevStatePowerDxDisablingWakeAtBus = 0x318,
  WdfDevStatePowerDxDisablingWakeAtBusNP = 0x319 | WdfDevStateNP,
  WdfDevStatePowerGotoDx = 0x31A,
  WdfDevStatePowerGotoDxNP = 0x31B | WdfDevStateNP,
  WdfDevStatePowerGotoDxIoStopped = 0x31C,
  WdfDevStatePowerGotoDxIoStoppedNP = 0x31D | WdfDevStateNP,
  WdfDevStatePowerGotoDxNPFailed = 0x31E | WdfDevStateNP,
  WdfDevStatePowerDx = 0x31F,
  WdfDevStatePowerDxNP = 0x320 | WdfDevStateNP,
  WdfDevStatePowerGotoDxArmedForWake = 0x321,
  WdfDevStatePowerGotoDxArmedForWakeNP = 0x322 | WdfDevStateNP,
  WdfDevStatePowerGotoDxIoStoppedArmedForWake = 0x323,
  WdfDevStatePowerGotoDxIoStoppedArmedForWakeNP = 0x324 | WdfDevStateNP,
  WdfDevStatePowerDxArmedForWake = 0x325,
  WdfDevStatePowerDxArmedForWakeNP = 0x326 | WdfDevStateNP,
  WdfDevStatePowerCheckParentStateArmedForWake = 0x327,
  WdfDevStatePowerCheckParentStateArmedForWakeNP = 0x328 | WdfDevStateNP,
  WdfDevStatePowerWaitForParentArmedForWake = 0x329,
  WdfDevStatePowerWaitForParentArmedForWakeNP = 0x32A | WdfDevStateNP,
  WdfDevStatePowerStartSelfManagedIo = 0x32B,
  WdfDevStatePowerStartSelfManagedIoNP = 0x32C | WdfDevStateNP,
  WdfDevStatePowerStartSelfManagedIoFailed = 0x32D,
  WdfDevStatePowerStartSelfManagedIoFailedNP = 0x32E | WdfDevStateNP,
  WdfDevStatePowerWaitForParent = 0x32F,
  WdfDevStatePowerWaitForParentNP = 0x330 | WdfDevStateNP,
  WdfDevStatePowerWakePending = 0x331,
  WdfDevStatePowerWakePendingNP = 0x332 | WdfDevStateNP,
  WdfDevStatePowerWaking = 0x333,
  WdfDevStatePowerWakingNP = 0x334 | WdfDevStateNP,
  WdfDevStatePowerWakingConnectInterrupt = 0x335,
  WdfDevStatePowerWakingConnectInterruptNP = 0x336 | WdfDevStateNP,
  WdfDevStatePowerWakingConnectInterruptFailed = 0x337,
  WdfDevStatePowerWakingConnectInterruptFailedNP = 0x338 | WdfDevStateNP,
  WdfDevStatePowerWakingDmaEnable = 0x339,
  WdfDevStatePowerWakingDmaEnableNP = 0x33A | WdfDevStateNP,
  WdfDevStatePowerWakingDmaEnableFailed = 0x33B,
  WdfDevStatePowerWakingDmaEnableFailedNP = 0x33C | WdfDevStateNP,
  WdfDevStatePowerReportPowerUpFailedDerefParent = 0x33D,
  WdfDevStatePowerReportPowerUpFailed = 0x33E,
  WdfDevStatePowerPowerFailedPowerDown = 0x33F,
  WdfDevStatePowerReportPowerDownFailed = 0x340,
  WdfDevStatePowerInitialConnectInterruptFailed = 0x341,
  WdfDevStatePowerInitialDmaEnableFailed = 0x342,
  WdfDevStatePowerInitialSelfManagedIoFailed = 0x343,
  WdfDevStatePowerInitialPowerUpFailedDerefParent = 0x344,
  WdfDevStatePowerInitialPowerUpFailed = 0x345,
  WdfDevStatePowerDxStoppedDisarmWake = 0x346,
  WdfDevStatePowerDxStoppedDisarmWakeNP = 0x347 | WdfDevStateNP,
  WdfDevStatePowerGotoDxStoppedDisableInterruptNP = 0x348 | WdfDevStateNP,
  WdfDevStatePowerGotoDxStopped = 0x349,
  WdfDevStatePowerDxStopped = 0x34A,
  WdfDevStatePowerGotoStopped = 0x34B,
  WdfDevStatePowerStoppedCompleteDx = 0x34C,
  WdfDevStatePowerDxStoppedDecideDxState = 0x34D,
  WdfDevStatePowerDxStoppedArmForWake = 0x34E,
  WdfDevStatePowerDxStoppedArmForWakeNP = 0x34F | WdfDevStateNP,
  WdfDevStatePowerFinalPowerDownFailed = 0x350,
  WdfDevStatePowerFinal = 0x351,
  WdfDevStatePowerGotoImplicitD3DisarmWakeAtBus = 0x352,
  WdfDevStatePowerUpFailed = 0x353,
  WdfDevStatePowerUpFailedDerefParent = 0x354,
  WdfDevStatePowerGotoDxFailed = 0x355,
  WdfDevStatePowerGotoDxStoppedDisableInterrupt = 0x356,
  WdfDevStatePowerUpFailedNP = 0x357 | WdfDevStateNP,
  WdfDevStatePowerUpFailedDerefParentNP = 0x358 | WdfDevStateNP,
  WdfDevStatePowerNotifyingD0ExitToWakeInterrupts = 0x359,
  WdfDevStatePowerNotifyingD0EntryToWakeInterrupts = 0x35A,
  WdfDevStatePowerNotifyingD0ExitToWakeInterruptsNP = 0x35B | WdfDevStateNP,
  WdfDevStatePowerNotifyingD0EntryToWakeInterruptsNP = 0x35C | WdfDevStateNP,
  WdfDevStatePowerInitialPowerUpFailedPowerDown = 0x35D,
  WdfDevStatePowerUpFailedPowerDown = 0x35E,
  WdfDevStatePowerUpFailedPowerDownNP = 0x35F | WdfDevStateNP,
  WdfDevStatePowerInitialSelfManagedIoFailedStarted = 0x360,
  WdfDevStatePowerStartSelfManagedIoFailedStarted = 0x361,
  WdfDevStatePowerStartSelfManagedIoFailedStartedNP = 0x362 | WdfDevStateNP,
  WdfDevStatePowerWakingPostHardwareEnabled = 0x363,
  WdfDevStatePowerWakingPostHardwareEnabledNP = 0x364 | WdfDevStateNP,
  WdfDevStatePowerWakingPostHardwareEnabledFailed = 0x365,
  WdfDevStatePowerWakingPostHardwareEnabledFailedNP = 0x366 | WdfDevStateNP,
  WdfDevStatePowerD0StartingPostHardwareEnabled = 0x367,
  WdfDevStatePowerInitialPostHardwareEnabledFailed = 0x368,
  WdfDevStatePowerNull = 0x369
} WDF_DEVICE_POWER_STATE,
    *PWDF_DEVICE_POWER_STATE;
typedef enum _WDF_DISPATCH_IRP_TO_IO_QUEUE_FLAGS {
  WDF_DISPATCH_IRP_TO_IO_QUEUE_NO_FLAGS = 0x00000000,
  WDF_DISPATCH_IRP_TO_IO_QUEUE_INVOKE_INCALLERCTX_CALLBACK = 0x00000001,
  WDF_DISPATCH_IRP_TO_IO_QUEUE_PREPROCESSED_IRP = 0x00000002
} WDF_DISPATCH_IRP_TO_IO_QUEUE_FLAGS;
typedef enum _WDF_EVENT_TYPE { WdfEventReserved = 0, WdfEventBroadcast = 1, WdfEventMaximum } WDF_EVENT_TYPE;
typedef enum _WDF_FILEOBJECT_CLASS {
  WdfFileObjectInvalid = 0,
  WdfFileObjectNotRequired = 1,
  WdfFileObjectWdfCanUseFsContext = 2,
  WdfFileObjectWdfCanUseFsContext2 = 3,
  WdfFileObjectWdfCannotUseFsContexts = 4,
  WdfFileObjectCanBeOptional = 0x80000000
} WDF_FILEOBJECT_CLASS,
    *PWDF_FILEOBJECT_CLASS;
typedef enum _WDF_POWER_DEVICE_STATE {
  WdfPowerDeviceInvalid = 0,
  WdfPowerDeviceD0,
  WdfPowerDeviceD1,
  WdfPowerDeviceD2,
  WdfPowerDeviceD3,
  WdfPowerDeviceD3Final,
  WdfPowerDevicePrepareForHibernation,
  WdfPowerDeviceMaximum
} WDF_POWER_DEVICE_STATE,
    *PWDF_POWER_DEVICE_STATE;
/* The name that it had at first. */
#define IdleTimeoutDefaultValue IdleTimeoutDefaultConstant
typedef enum _WDF_POWER_POLICY_IDLE_TIMEOUT_CONSTANTS { IdleTimeoutDefaultConstant = 0 } WDF_POWER_POLICY_IDLE_TIMEOUT_CONSTANTS;
#define IdleTimeoutDefaultValue IdleTimeoutDefaultConstant
typedef enum _WDF_POWER_POLICY_IDLE_TIMEOUT_TYPE {
  DriverManagedIdleTimeout = 0,
  SystemManagedIdleTimeout = 1,
  SystemManagedIdleTimeoutWithHint = 2
} WDF_POWER_POLICY_IDLE_TIMEOUT_TYPE,
    *PWDF_POWER_POLICY_IDLE_TIMEOUT_TYPE;
typedef enum _WDF_POWER_POLICY_S0_IDLE_CAPABILITIES { IdleCapsInvalid = 0, IdleCannotWakeFromS0, IdleCanWakeFromS0, IdleUsbSelectiveSuspend } WDF_POWER_POLICY_S0_IDLE_CAPABILITIES;
typedef enum _WDF_POWER_POLICY_S0_IDLE_USER_CONTROL { IdleUserControlInvalid = 0, IdleDoNotAllowUserControl, IdleAllowUserControl } WDF_POWER_POLICY_S0_IDLE_USER_CONTROL;
typedef enum _WDF_POWER_POLICY_SX_WAKE_USER_CONTROL { WakeUserControlInvalid = 0, WakeDoNotAllowUserControl, WakeAllowUserControl } WDF_POWER_POLICY_SX_WAKE_USER_CONTROL;
typedef enum _WDF_RELEASE_HARDWARE_ORDER_ON_FAILURE {
  WdfReleaseHardwareOrderOnFailureInvalid = 0,
  WdfReleaseHardwareOrderOnFailureEarly,
  WdfReleaseHardwareOrderOnFailureAfterDescendants
} WDF_RELEASE_HARDWARE_ORDER_ON_FAILURE,
    *PWDF_RELEASE_HARDWARE_ORDER_ON_FAILURE;
typedef enum _WDF_REMOVE_LOCK_OPTIONS_FLAGS { WDF_REMOVE_LOCK_OPTION_ACQUIRE_FOR_IO = 0x00000001 } WDF_REMOVE_LOCK_OPTIONS_FLAGS;
typedef enum _WDF_SPECIAL_FILE_TYPE {
  WdfSpecialFileUndefined,
  WdfSpecialFilePaging,
  WdfSpecialFileHibernation,
  WdfSpecialFileDump,
  WdfSpecialFileBoot,
  WdfSpecialFilePostDisplay,
  WdfSpecialFileGuestAssigned,
  WdfSpecialFileInlineCryptoEngine,
  WdfSpecialFileMax
} WDF_SPECIAL_FILE_TYPE,
    *PWDF_SPECIAL_FILE_TYPE;
typedef enum _WDF_STATE_NOTIFICATION_TYPE {
  StateNotificationInvalid = 0x0000,
  StateNotificationEnterState = 0x0001,
  StateNotificationPostProcessState = 0x0002,
  StateNotificationLeaveState = 0x0004,
  StateNotificationAllStates = StateNotificationEnterState | StateNotificationPostProcessState | StateNotificationLeaveState
} WDF_STATE_NOTIFICATION_TYPE;

typedef _Function_class_(EVT_WDF_DEVICE_ARM_WAKE_FROM_S0) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS EVT_WDF_DEVICE_ARM_WAKE_FROM_S0(_In_ WDFDEVICE Device);
typedef EVT_WDF_DEVICE_ARM_WAKE_FROM_S0 *PFN_WDF_DEVICE_ARM_WAKE_FROM_S0;
typedef _Function_class_(EVT_WDF_DEVICE_ARM_WAKE_FROM_SX) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS EVT_WDF_DEVICE_ARM_WAKE_FROM_SX(_In_ WDFDEVICE Device);
typedef EVT_WDF_DEVICE_ARM_WAKE_FROM_SX *PFN_WDF_DEVICE_ARM_WAKE_FROM_SX;
typedef _Function_class_(EVT_WDF_DEVICE_ARM_WAKE_FROM_SX_WITH_REASON) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_WDF_DEVICE_ARM_WAKE_FROM_SX_WITH_REASON(_In_ WDFDEVICE Device, _In_ BOOLEAN DeviceWakeEnabled, _In_ BOOLEAN ChildrenArmedForWake);
typedef EVT_WDF_DEVICE_ARM_WAKE_FROM_SX_WITH_REASON *PFN_WDF_DEVICE_ARM_WAKE_FROM_SX_WITH_REASON;
typedef _Function_class_(EVT_WDF_DEVICE_D0_ENTRY) _IRQL_requires_same_ NTSTATUS EVT_WDF_DEVICE_D0_ENTRY(_In_ WDFDEVICE Device, _In_ WDF_POWER_DEVICE_STATE PreviousState);
typedef EVT_WDF_DEVICE_D0_ENTRY *PFN_WDF_DEVICE_D0_ENTRY;
typedef _Function_class_(EVT_WDF_DEVICE_D0_ENTRY_POST_HARDWARE_ENABLED) _IRQL_requires_same_ NTSTATUS
    EVT_WDF_DEVICE_D0_ENTRY_POST_HARDWARE_ENABLED(WDFDEVICE Device, WDF_POWER_DEVICE_STATE PreviousState);
typedef EVT_WDF_DEVICE_D0_ENTRY_POST_HARDWARE_ENABLED *PFN_WDF_DEVICE_D0_ENTRY_POST_HARDWARE_ENABLED;
typedef _Function_class_(EVT_WDF_DEVICE_D0_ENTRY_POST_INTERRUPTS_ENABLED) _IRQL_requires_same_ NTSTATUS
    EVT_WDF_DEVICE_D0_ENTRY_POST_INTERRUPTS_ENABLED(_In_ WDFDEVICE Device, _In_ WDF_POWER_DEVICE_STATE PreviousState);
typedef EVT_WDF_DEVICE_D0_ENTRY_POST_INTERRUPTS_ENABLED *PFN_WDF_DEVICE_D0_ENTRY_POST_INTERRUPTS_ENABLED;
typedef _Function_class_(EVT_WDF_DEVICE_D0_EXIT) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_WDF_DEVICE_D0_EXIT(_In_ WDFDEVICE Device, _In_ WDF_POWER_DEVICE_STATE TargetState);
typedef EVT_WDF_DEVICE_D0_EXIT *PFN_WDF_DEVICE_D0_EXIT;
typedef _Function_class_(EVT_WDF_DEVICE_D0_EXIT_PRE_HARDWARE_DISABLED) _IRQL_requires_same_ NTSTATUS EVT_WDF_DEVICE_D0_EXIT_PRE_HARDWARE_DISABLED(WDFDEVICE Device, WDF_POWER_DEVICE_STATE TargetState);
typedef EVT_WDF_DEVICE_D0_EXIT_PRE_HARDWARE_DISABLED *PFN_WDF_DEVICE_D0_EXIT_PRE_HARDWARE_DISABLED;
typedef _Function_class_(EVT_WDF_DEVICE_D0_EXIT_PRE_INTERRUPTS_DISABLED) _IRQL_requires_same_ NTSTATUS
    EVT_WDF_DEVICE_D0_EXIT_PRE_INTERRUPTS_DISABLED(_In_ WDFDEVICE Device, _In_ WDF_POWER_DEVICE_STATE TargetState);
typedef EVT_WDF_DEVICE_D0_EXIT_PRE_INTERRUPTS_DISABLED *PFN_WDF_DEVICE_D0_EXIT_PRE_INTERRUPTS_DISABLED;
typedef _Function_class_(EVT_WDF_DEVICE_DISARM_WAKE_FROM_S0) _IRQL_requires_same_ VOID EVT_WDF_DEVICE_DISARM_WAKE_FROM_S0(_In_ WDFDEVICE Device);
typedef EVT_WDF_DEVICE_DISARM_WAKE_FROM_S0 *PFN_WDF_DEVICE_DISARM_WAKE_FROM_S0;
typedef _Function_class_(EVT_WDF_DEVICE_DISARM_WAKE_FROM_SX) _IRQL_requires_same_ VOID EVT_WDF_DEVICE_DISARM_WAKE_FROM_SX(_In_ WDFDEVICE Device);
typedef EVT_WDF_DEVICE_DISARM_WAKE_FROM_SX *PFN_WDF_DEVICE_DISARM_WAKE_FROM_SX;
typedef _Function_class_(EVT_WDF_DEVICE_FILE_CREATE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID
    EVT_WDF_DEVICE_FILE_CREATE(_In_ WDFDEVICE Device, _In_ WDFREQUEST Request, _In_ WDFFILEOBJECT FileObject);
typedef EVT_WDF_DEVICE_FILE_CREATE *PFN_WDF_DEVICE_FILE_CREATE;
typedef _Function_class_(EVT_WDF_DEVICE_PNP_STATE_CHANGE_NOTIFICATION) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID
    EVT_WDF_DEVICE_PNP_STATE_CHANGE_NOTIFICATION(_In_ WDFDEVICE Device, _In_ PCWDF_DEVICE_PNP_NOTIFICATION_DATA NotificationData);
typedef EVT_WDF_DEVICE_PNP_STATE_CHANGE_NOTIFICATION *PFN_WDF_DEVICE_PNP_STATE_CHANGE_NOTIFICATION;
typedef _Function_class_(EVT_WDF_DEVICE_POWER_POLICY_STATE_CHANGE_NOTIFICATION) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID
    EVT_WDF_DEVICE_POWER_POLICY_STATE_CHANGE_NOTIFICATION(_In_ WDFDEVICE Device, _In_ PCWDF_DEVICE_POWER_POLICY_NOTIFICATION_DATA NotificationData);
typedef EVT_WDF_DEVICE_POWER_POLICY_STATE_CHANGE_NOTIFICATION *PFN_WDF_DEVICE_POWER_POLICY_STATE_CHANGE_NOTIFICATION;
typedef _Function_class_(EVT_WDF_DEVICE_POWER_STATE_CHANGE_NOTIFICATION) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID
    EVT_WDF_DEVICE_POWER_STATE_CHANGE_NOTIFICATION(_In_ WDFDEVICE Device, _In_ PCWDF_DEVICE_POWER_NOTIFICATION_DATA NotificationData);
typedef EVT_WDF_DEVICE_POWER_STATE_CHANGE_NOTIFICATION *PFN_WDF_DEVICE_POWER_STATE_CHANGE_NOTIFICATION;
typedef _Function_class_(EVT_WDF_DEVICE_PREPARE_HARDWARE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_WDF_DEVICE_PREPARE_HARDWARE(_In_ WDFDEVICE Device, _In_ WDFCMRESLIST ResourcesRaw, _In_ WDFCMRESLIST ResourcesTranslated);
typedef EVT_WDF_DEVICE_PREPARE_HARDWARE *PFN_WDF_DEVICE_PREPARE_HARDWARE;
typedef _Function_class_(EVT_WDF_DEVICE_QUERY_REMOVE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS EVT_WDF_DEVICE_QUERY_REMOVE(_In_ WDFDEVICE Device);
typedef EVT_WDF_DEVICE_QUERY_REMOVE *PFN_WDF_DEVICE_QUERY_REMOVE;
typedef _Function_class_(EVT_WDF_DEVICE_QUERY_STOP) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS EVT_WDF_DEVICE_QUERY_STOP(_In_ WDFDEVICE Device);
typedef EVT_WDF_DEVICE_QUERY_STOP *PFN_WDF_DEVICE_QUERY_STOP;
typedef _Function_class_(EVT_WDF_DEVICE_RELATIONS_QUERY) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID
    EVT_WDF_DEVICE_RELATIONS_QUERY(_In_ WDFDEVICE Device, _In_ DEVICE_RELATION_TYPE RelationType);
typedef EVT_WDF_DEVICE_RELATIONS_QUERY *PFN_WDF_DEVICE_RELATIONS_QUERY;
typedef _Function_class_(EVT_WDF_DEVICE_RELEASE_HARDWARE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_WDF_DEVICE_RELEASE_HARDWARE(_In_ WDFDEVICE Device, _In_ WDFCMRESLIST ResourcesTranslated);
typedef EVT_WDF_DEVICE_RELEASE_HARDWARE *PFN_WDF_DEVICE_RELEASE_HARDWARE;
typedef _Function_class_(EVT_WDF_DEVICE_SELF_MANAGED_IO_CLEANUP) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID EVT_WDF_DEVICE_SELF_MANAGED_IO_CLEANUP(_In_ WDFDEVICE Device);
typedef EVT_WDF_DEVICE_SELF_MANAGED_IO_CLEANUP *PFN_WDF_DEVICE_SELF_MANAGED_IO_CLEANUP;
typedef _Function_class_(EVT_WDF_DEVICE_SELF_MANAGED_IO_FLUSH) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID EVT_WDF_DEVICE_SELF_MANAGED_IO_FLUSH(_In_ WDFDEVICE Device);
typedef EVT_WDF_DEVICE_SELF_MANAGED_IO_FLUSH *PFN_WDF_DEVICE_SELF_MANAGED_IO_FLUSH;
typedef _Function_class_(EVT_WDF_DEVICE_SELF_MANAGED_IO_INIT) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS EVT_WDF_DEVICE_SELF_MANAGED_IO_INIT(_In_ WDFDEVICE Device);
typedef EVT_WDF_DEVICE_SELF_MANAGED_IO_INIT *PFN_WDF_DEVICE_SELF_MANAGED_IO_INIT;
typedef _Function_class_(EVT_WDF_DEVICE_SELF_MANAGED_IO_RESTART) _IRQL_requires_same_ NTSTATUS EVT_WDF_DEVICE_SELF_MANAGED_IO_RESTART(_In_ WDFDEVICE Device);
typedef EVT_WDF_DEVICE_SELF_MANAGED_IO_RESTART *PFN_WDF_DEVICE_SELF_MANAGED_IO_RESTART;
typedef _Function_class_(EVT_WDF_DEVICE_SELF_MANAGED_IO_SUSPEND) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS EVT_WDF_DEVICE_SELF_MANAGED_IO_SUSPEND(_In_ WDFDEVICE Device);
typedef EVT_WDF_DEVICE_SELF_MANAGED_IO_SUSPEND *PFN_WDF_DEVICE_SELF_MANAGED_IO_SUSPEND;
typedef _Function_class_(EVT_WDF_DEVICE_SURPRISE_REMOVAL) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID EVT_WDF_DEVICE_SURPRISE_REMOVAL(_In_ WDFDEVICE Device);
typedef EVT_WDF_DEVICE_SURPRISE_REMOVAL *PFN_WDF_DEVICE_SURPRISE_REMOVAL;
typedef _Function_class_(EVT_WDF_DEVICE_USAGE_NOTIFICATION) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID
    EVT_WDF_DEVICE_USAGE_NOTIFICATION(_In_ WDFDEVICE Device, _In_ WDF_SPECIAL_FILE_TYPE NotificationType, _In_ BOOLEAN IsInNotificationPath);
typedef EVT_WDF_DEVICE_USAGE_NOTIFICATION *PFN_WDF_DEVICE_USAGE_NOTIFICATION;
typedef _Function_class_(EVT_WDF_DEVICE_USAGE_NOTIFICATION_EX) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_WDF_DEVICE_USAGE_NOTIFICATION_EX(_In_ WDFDEVICE Device, _In_ WDF_SPECIAL_FILE_TYPE NotificationType, _In_ BOOLEAN IsInNotificationPath);
typedef EVT_WDF_DEVICE_USAGE_NOTIFICATION_EX *PFN_WDF_DEVICE_USAGE_NOTIFICATION_EX;
typedef _Function_class_(EVT_WDF_DEVICE_WAKE_FROM_S0_TRIGGERED) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID EVT_WDF_DEVICE_WAKE_FROM_S0_TRIGGERED(_In_ WDFDEVICE Device);
typedef EVT_WDF_DEVICE_WAKE_FROM_S0_TRIGGERED *PFN_WDF_DEVICE_WAKE_FROM_S0_TRIGGERED;
typedef _Function_class_(EVT_WDF_DEVICE_WAKE_FROM_SX_TRIGGERED) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID EVT_WDF_DEVICE_WAKE_FROM_SX_TRIGGERED(_In_ WDFDEVICE Device);
typedef EVT_WDF_DEVICE_WAKE_FROM_SX_TRIGGERED *PFN_WDF_DEVICE_WAKE_FROM_SX_TRIGGERED;
typedef _Function_class_(EVT_WDF_FILE_CLEANUP) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID EVT_WDF_FILE_CLEANUP(_In_ WDFFILEOBJECT FileObject);
typedef EVT_WDF_FILE_CLEANUP *PFN_WDF_FILE_CLEANUP;
typedef _Function_class_(EVT_WDF_FILE_CLOSE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID EVT_WDF_FILE_CLOSE(_In_ WDFFILEOBJECT FileObject);
typedef EVT_WDF_FILE_CLOSE *PFN_WDF_FILE_CLOSE;
typedef _Function_class_(EVT_WDF_IO_IN_CALLER_CONTEXT) _IRQL_requires_same_ VOID EVT_WDF_IO_IN_CALLER_CONTEXT(_In_ WDFDEVICE Device, _In_ WDFREQUEST Request);
typedef EVT_WDF_IO_IN_CALLER_CONTEXT *PFN_WDF_IO_IN_CALLER_CONTEXT;
typedef _Function_class_(EVT_WDFDEVICE_WDM_IRP_DISPATCH) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS
    EVT_WDFDEVICE_WDM_IRP_DISPATCH(_In_ WDFDEVICE Device, _In_ UCHAR MajorFunction, _In_ UCHAR MinorFunction, _In_ ULONG Code, _In_ WDFCONTEXT DriverContext, _Inout_ PIRP Irp,
                                   _In_ WDFCONTEXT DispatchContext);
typedef EVT_WDFDEVICE_WDM_IRP_DISPATCH *PFN_WDFDEVICE_WDM_IRP_DISPATCH;
typedef _Function_class_(EVT_WDFDEVICE_WDM_IRP_PREPROCESS) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS EVT_WDFDEVICE_WDM_IRP_PREPROCESS(_In_ WDFDEVICE Device, _Inout_ PIRP Irp);
typedef EVT_WDFDEVICE_WDM_IRP_PREPROCESS *PFN_WDFDEVICE_WDM_IRP_PREPROCESS;
typedef _Function_class_(EVT_WDFDEVICE_WDM_POST_PO_FX_REGISTER_DEVICE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    EVT_WDFDEVICE_WDM_POST_PO_FX_REGISTER_DEVICE(_In_ WDFDEVICE Device, _In_ POHANDLE PoHandle);
typedef EVT_WDFDEVICE_WDM_POST_PO_FX_REGISTER_DEVICE *PFN_WDFDEVICE_WDM_POST_PO_FX_REGISTER_DEVICE;
typedef _Function_class_(EVT_WDFDEVICE_WDM_PRE_PO_FX_UNREGISTER_DEVICE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID
    EVT_WDFDEVICE_WDM_PRE_PO_FX_UNREGISTER_DEVICE(_In_ WDFDEVICE Device, _In_ POHANDLE PoHandle);
typedef EVT_WDFDEVICE_WDM_PRE_PO_FX_UNREGISTER_DEVICE *PFN_WDFDEVICE_WDM_PRE_PO_FX_UNREGISTER_DEVICE;

typedef struct _WDF_DEVICE_INTERFACE_PROPERTY_DATA {
  ULONG Size;
  const GUID *InterfaceClassGUID;
  PCUNICODE_STRING ReferenceString;
  const DEVPROPKEY *PropertyKey;
  LCID Lcid;
  ULONG Flags;
} WDF_DEVICE_INTERFACE_PROPERTY_DATA, *PWDF_DEVICE_INTERFACE_PROPERTY_DATA;

typedef struct _WDF_DEVICE_PNP_CAPABILITIES {
  ULONG Size;
  WDF_TRI_STATE LockSupported;
  WDF_TRI_STATE EjectSupported;
  WDF_TRI_STATE Removable;
  WDF_TRI_STATE DockDevice;
  WDF_TRI_STATE UniqueID;
  WDF_TRI_STATE SilentInstall;
  WDF_TRI_STATE SurpriseRemovalOK;
  WDF_TRI_STATE HardwareDisabled;
  WDF_TRI_STATE NoDisplayInUI;
  ULONG Address;
  ULONG UINumber;
} WDF_DEVICE_PNP_CAPABILITIES, *PWDF_DEVICE_PNP_CAPABILITIES;

typedef struct _WDF_DEVICE_PNP_NOTIFICATION_DATA {
  WDF_STATE_NOTIFICATION_TYPE Type;
  union {
    struct {
      WDF_DEVICE_PNP_STATE CurrentState;
      WDF_DEVICE_PNP_STATE NewState;
    } EnterState;
    struct {
      WDF_DEVICE_PNP_STATE CurrentState;
    } PostProcessState;
    struct {
      WDF_DEVICE_PNP_STATE CurrentState;
      WDF_DEVICE_PNP_STATE NewState;
    } LeaveState;
  } Data;
} WDF_DEVICE_PNP_NOTIFICATION_DATA;

typedef struct _WDF_DEVICE_POWER_CAPABILITIES {
  ULONG Size;
  WDF_TRI_STATE DeviceD1;
  WDF_TRI_STATE DeviceD2;
  WDF_TRI_STATE WakeFromD0;
  WDF_TRI_STATE WakeFromD1;
  WDF_TRI_STATE WakeFromD2;
  WDF_TRI_STATE WakeFromD3;
  DEVICE_POWER_STATE DeviceState[PowerSystemMaximum];
  DEVICE_POWER_STATE DeviceWake;
  SYSTEM_POWER_STATE SystemWake;
  ULONG D1Latency;
  ULONG D2Latency;
  ULONG D3Latency;
  DEVICE_POWER_STATE IdealDxStateForSx;
} WDF_DEVICE_POWER_CAPABILITIES, *PWDF_DEVICE_POWER_CAPABILITIES;

typedef struct _WDF_DEVICE_POWER_NOTIFICATION_DATA {
  WDF_STATE_NOTIFICATION_TYPE Type;
  union {
    struct {
      WDF_DEVICE_POWER_STATE CurrentState;
      WDF_DEVICE_POWER_STATE NewState;
    } EnterState;
    struct {
      WDF_DEVICE_POWER_STATE CurrentState;
    } PostProcessState;
    struct {
      WDF_DEVICE_POWER_STATE CurrentState;
      WDF_DEVICE_POWER_STATE NewState;
    } LeaveState;
  } Data;
} WDF_DEVICE_POWER_NOTIFICATION_DATA;

typedef struct _WDF_DEVICE_POWER_POLICY_IDLE_SETTINGS {
  ULONG Size;
  WDF_POWER_POLICY_S0_IDLE_CAPABILITIES IdleCaps;
  DEVICE_POWER_STATE DxState;
  ULONG IdleTimeout;
  WDF_POWER_POLICY_S0_IDLE_USER_CONTROL UserControlOfIdleSettings;
  WDF_TRI_STATE Enabled;
#if IRQLINT_KMDF_AT_LEAST(9)
  WDF_TRI_STATE PowerUpIdleDeviceOnSystemWake;
#endif
#if IRQLINT_KMDF_AT_LEAST(11)
  WDF_POWER_POLICY_IDLE_TIMEOUT_TYPE IdleTimeoutType;
  WDF_TRI_STATE ExcludeD3Cold;
#endif
} WDF_DEVICE_POWER_POLICY_IDLE_SETTINGS, *PWDF_DEVICE_POWER_POLICY_IDLE_SETTINGS;

typedef struct _WDF_DEVICE_POWER_POLICY_NOTIFICATION_DATA {
  WDF_STATE_NOTIFICATION_TYPE Type;
  union {
    struct {
      WDF_DEVICE_POWER_POLICY_STATE CurrentState;
      WDF_DEVICE_POWER_POLICY_STATE NewState;
    } EnterState;
    struct {
      WDF_DEVICE_POWER_POLICY_STATE CurrentState;
    } PostProcessState;
    struct {
      WDF_DEVICE_POWER_POLICY_STATE CurrentState;
      WDF_DEVICE_POWER_POLICY_STATE NewState;
    } LeaveState;
  } Data;
} WDF_DEVICE_POWER_POLICY_NOTIFICATION_DATA;

typedef struct _WDF_DEVICE_POWER_POLICY_WAKE_SETTINGS {
  ULONG Size;
  DEVICE_POWER_STATE DxState;
  WDF_POWER_POLICY_SX_WAKE_USER_CONTROL UserControlOfWakeSettings;
  WDF_TRI_STATE Enabled;
#if IRQLINT_KMDF_AT_LEAST(7)
  BOOLEAN ArmForWakeIfChildrenAreArmedForWake;
  BOOLEAN IndicateChildWakeOnParentWake;
#endif
} WDF_DEVICE_POWER_POLICY_WAKE_SETTINGS, *PWDF_DEVICE_POWER_POLICY_WAKE_SETTINGS;

typedef struct _WDF_DEVICE_PROPERTY_DATA {
  ULONG Size;
  const DEVPROPKEY *PropertyKey;
  LCID Lcid;
  ULONG Flags;
} WDF_DEVICE_PROPERTY_DATA, *PWDF_DEVICE_PROPERTY_DATA;

typedef struct _WDF_DEVICE_STATE {
  ULONG Size;
  WDF_TRI_STATE Disabled;
  WDF_TRI_STATE DontDisplayInUI;
  WDF_TRI_STATE Failed;
  WDF_TRI_STATE NotDisableable;
  WDF_TRI_STATE Removed;
  WDF_TRI_STATE ResourcesChanged;
  WDF_TRI_STATE AssignedToGuest;
} WDF_DEVICE_STATE, *PWDF_DEVICE_STATE;

typedef struct _WDF_FILEOBJECT_CONFIG {
  ULONG Size;
  PFN_WDF_DEVICE_FILE_CREATE EvtDeviceFileCreate;
  PFN_WDF_FILE_CLOSE EvtFileClose;
  PFN_WDF_FILE_CLEANUP EvtFileCleanup;
  WDF_TRI_STATE AutoForwardCleanupClose;
  WDF_FILEOBJECT_CLASS FileObjectClass;
} WDF_FILEOBJECT_CONFIG, *PWDF_FILEOBJECT_CONFIG;

typedef struct _WDF_IO_TYPE_CONFIG {
  ULONG Size;
  WDF_DEVICE_IO_TYPE ReadWriteIoType;
  WDF_DEVICE_IO_TYPE DeviceControlIoType;
  ULONG DirectTransferThreshold;
} WDF_IO_TYPE_CONFIG, *PWDF_IO_TYPE_CONFIG;

typedef struct _WDF_PNPPOWER_EVENT_CALLBACKS {
  ULONG Size;
  PFN_WDF_DEVICE_D0_ENTRY EvtDeviceD0Entry;
  PFN_WDF_DEVICE_D0_ENTRY_POST_INTERRUPTS_ENABLED EvtDeviceD0EntryPostInterruptsEnabled;
  PFN_WDF_DEVICE_D0_EXIT EvtDeviceD0Exit;
  PFN_WDF_DEVICE_D0_EXIT_PRE_INTERRUPTS_DISABLED EvtDeviceD0ExitPreInterruptsDisabled;
  PFN_WDF_DEVICE_PREPARE_HARDWARE EvtDevicePrepareHardware;
  PFN_WDF_DEVICE_RELEASE_HARDWARE EvtDeviceReleaseHardware;
  PFN_WDF_DEVICE_SELF_MANAGED_IO_CLEANUP EvtDeviceSelfManagedIoCleanup;
  PFN_WDF_DEVICE_SELF_MANAGED_IO_FLUSH EvtDeviceSelfManagedIoFlush;
  PFN_WDF_DEVICE_SELF_MANAGED_IO_INIT EvtDeviceSelfManagedIoInit;
  PFN_WDF_DEVICE_SELF_MANAGED_IO_SUSPEND EvtDeviceSelfManagedIoSuspend;
  PFN_WDF_DEVICE_SELF_MANAGED_IO_RESTART EvtDeviceSelfManagedIoRestart;
  PFN_WDF_DEVICE_SURPRISE_REMOVAL EvtDeviceSurpriseRemoval;
  PFN_WDF_DEVICE_QUERY_REMOVE EvtDeviceQueryRemove;
  PFN_WDF_DEVICE_QUERY_STOP EvtDeviceQueryStop;
  PFN_WDF_DEVICE_USAGE_NOTIFICATION EvtDeviceUsageNotification;
  PFN_WDF_DEVICE_RELATIONS_QUERY EvtDeviceRelationsQuery;
#if IRQLINT_KMDF_AT_LEAST(11)
  PFN_WDF_DEVICE_USAGE_NOTIFICATION_EX EvtDeviceUsageNotificationEx;
#endif
} WDF_PNPPOWER_EVENT_CALLBACKS, *PWDF_PNPPOWER_EVENT_CALLBACKS;

typedef struct _WDF_POWER_FRAMEWORK_SETTINGS {
  ULONG Size;
  PFN_WDFDEVICE_WDM_POST_PO_FX_REGISTER_DEVICE EvtDeviceWdmPostPoFxRegisterDevice;
  PFN_WDFDEVICE_WDM_PRE_PO_FX_UNREGISTER_DEVICE EvtDeviceWdmPrePoFxUnregisterDevice;
  PPO_FX_COMPONENT Component;
  PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK ComponentActiveConditionCallback;
  PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK ComponentIdleConditionCallback;
  PPO_FX_COMPONENT_IDLE_STATE_CALLBACK ComponentIdleStateCallback;
  PPO_FX_POWER_CONTROL_CALLBACK PowerControlCallback;
  PVOID PoFxDeviceContext;
#if IRQLINT_KMDF_AT_LEAST(31)
  ULONGLONG PoFxDeviceFlags;
#endif
#if IRQLINT_KMDF_AT_LEAST(33)
  WDF_TRI_STATE DirectedPoFxEnabled;
#endif
} WDF_POWER_FRAMEWORK_SETTINGS, *PWDF_POWER_FRAMEWORK_SETTINGS;

typedef struct _WDF_POWER_POLICY_EVENT_CALLBACKS {
  ULONG Size;
  PFN_WDF_DEVICE_ARM_WAKE_FROM_S0 EvtDeviceArmWakeFromS0;
  PFN_WDF_DEVICE_DISARM_WAKE_FROM_S0 EvtDeviceDisarmWakeFromS0;
  PFN_WDF_DEVICE_WAKE_FROM_S0_TRIGGERED EvtDeviceWakeFromS0Triggered;
  PFN_WDF_DEVICE_ARM_WAKE_FROM_SX EvtDeviceArmWakeFromSx;
  PFN_WDF_DEVICE_DISARM_WAKE_FROM_SX EvtDeviceDisarmWakeFromSx;
  PFN_WDF_DEVICE_WAKE_FROM_SX_TRIGGERED EvtDeviceWakeFromSxTriggered;
#if IRQLINT_KMDF_AT_LEAST(7)
  PFN_WDF_DEVICE_ARM_WAKE_FROM_SX_WITH_REASON EvtDeviceArmWakeFromSxWithReason;
#endif
} WDF_POWER_POLICY_EVENT_CALLBACKS, *PWDF_POWER_POLICY_EVENT_CALLBACKS;

typedef struct _WDF_REMOVE_LOCK_OPTIONS {
  ULONG Size;
  ULONG Flags;
} WDF_REMOVE_LOCK_OPTIONS, *PWDF_REMOVE_LOCK_OPTIONS;

FORCEINLINE VOID WDF_DEVICE_INTERFACE_PROPERTY_DATA_INIT(_In_ PWDF_DEVICE_INTERFACE_PROPERTY_DATA PropertyData, _In_ const GUID *InterfaceClassGUID, _In_ const DEVPROPKEY *PropertyKey) {
  RtlZeroMemory(PropertyData, sizeof(WDF_DEVICE_INTERFACE_PROPERTY_DATA));
  PropertyData->Size = sizeof(WDF_DEVICE_INTERFACE_PROPERTY_DATA);
  PropertyData->InterfaceClassGUID = InterfaceClassGUID;
  PropertyData->PropertyKey = PropertyKey;
}
FORCEINLINE VOID WDF_DEVICE_PNP_CAPABILITIES_INIT(_Out_ PWDF_DEVICE_PNP_CAPABILITIES Caps) {
  RtlZeroMemory(Caps, sizeof(WDF_DEVICE_PNP_CAPABILITIES));
  Caps->Size = sizeof(WDF_DEVICE_PNP_CAPABILITIES);
  Caps->LockSupported = WdfUseDefault;
  Caps->EjectSupported = WdfUseDefault;
  Caps->Removable = WdfUseDefault;
  Caps->DockDevice = WdfUseDefault;
  Caps->UniqueID = WdfUseDefault;
  Caps->SilentInstall = WdfUseDefault;
  Caps->SurpriseRemovalOK = WdfUseDefault;
  Caps->HardwareDisabled = WdfUseDefault;
  Caps->NoDisplayInUI = WdfUseDefault;
}
FORCEINLINE VOID WDF_DEVICE_POWER_CAPABILITIES_INIT(_Out_ PWDF_DEVICE_POWER_CAPABILITIES Caps) {
  RtlZeroMemory(Caps, sizeof(WDF_DEVICE_POWER_CAPABILITIES));
  Caps->Size = sizeof(WDF_DEVICE_POWER_CAPABILITIES);
  Caps->DeviceD1 = WdfUseDefault;
  Caps->DeviceD2 = WdfUseDefault;
  Caps->WakeFromD0 = WdfUseDefault;
  Caps->WakeFromD1 = WdfUseDefault;
  Caps->WakeFromD2 = WdfUseDefault;
  Caps->WakeFromD3 = WdfUseDefault;
  Caps->DeviceWake = PowerDeviceMaximum;
  Caps->IdealDxStateForSx = PowerDeviceMaximum;
}
FORCEINLINE VOID WDF_DEVICE_POWER_POLICY_IDLE_SETTINGS_INIT(_Out_ PWDF_DEVICE_POWER_POLICY_IDLE_SETTINGS Settings, _In_ WDF_POWER_POLICY_S0_IDLE_CAPABILITIES IdleCaps) {
  RtlZeroMemory(Settings, sizeof(WDF_DEVICE_POWER_POLICY_IDLE_SETTINGS));
  Settings->Size = sizeof(WDF_DEVICE_POWER_POLICY_IDLE_SETTINGS);
  Settings->Enabled = WdfUseDefault;

#if IRQLINT_KMDF_AT_LEAST(9)
  Settings->PowerUpIdleDeviceOnSystemWake = WdfUseDefault;
#endif

#if IRQLINT_KMDF_AT_LEAST(11)
  Settings->ExcludeD3Cold = WdfUseDefault;
#endif
  Settings->DxState = PowerDeviceMaximum;
  Settings->IdleCaps = IdleCaps;
}
FORCEINLINE VOID WDF_DEVICE_POWER_POLICY_WAKE_SETTINGS_INIT(_Out_ PWDF_DEVICE_POWER_POLICY_WAKE_SETTINGS Settings) {
  RtlZeroMemory(Settings, sizeof(WDF_DEVICE_POWER_POLICY_WAKE_SETTINGS));
  Settings->Size = sizeof(WDF_DEVICE_POWER_POLICY_WAKE_SETTINGS);
  Settings->Enabled = WdfUseDefault;
  Settings->DxState = PowerDeviceMaximum;
}
FORCEINLINE VOID WDF_DEVICE_PROPERTY_DATA_INIT(_In_ PWDF_DEVICE_PROPERTY_DATA PropertyData, _In_ const DEVPROPKEY *PropertyKey) {
  RtlZeroMemory(PropertyData, sizeof(WDF_DEVICE_PROPERTY_DATA));
  PropertyData->Size = sizeof(WDF_DEVICE_PROPERTY_DATA);
  PropertyData->PropertyKey = PropertyKey;
}
FORCEINLINE VOID WDF_DEVICE_STATE_INIT(_Out_ PWDF_DEVICE_STATE PnpDeviceState) {
  RtlZeroMemory(PnpDeviceState, sizeof(WDF_DEVICE_STATE));
  PnpDeviceState->Size = sizeof(WDF_DEVICE_STATE);
  PnpDeviceState->Disabled = WdfUseDefault;
  PnpDeviceState->DontDisplayInUI = WdfUseDefault;
  PnpDeviceState->Failed = WdfUseDefault;
  PnpDeviceState->NotDisableable = WdfUseDefault;
  PnpDeviceState->Removed = WdfUseDefault;
  PnpDeviceState->ResourcesChanged = WdfUseDefault;
  PnpDeviceState->AssignedToGuest = WdfUseDefault;
}
FORCEINLINE VOID WDF_FILEOBJECT_CONFIG_INIT(_Out_ PWDF_FILEOBJECT_CONFIG FileEventCallbacks, _In_opt_ PFN_WDF_DEVICE_FILE_CREATE EvtDeviceFileCreate, _In_opt_ PFN_WDF_FILE_CLOSE EvtFileClose,
                                            _In_opt_ PFN_WDF_FILE_CLEANUP EvtFileCleanup) {
  RtlZeroMemory(FileEventCallbacks, sizeof(WDF_FILEOBJECT_CONFIG));
  FileEventCallbacks->Size = sizeof(WDF_FILEOBJECT_CONFIG);
  FileEventCallbacks->AutoForwardCleanupClose = WdfUseDefault;
  FileEventCallbacks->EvtDeviceFileCreate = EvtDeviceFileCreate;
  FileEventCallbacks->EvtFileClose = EvtFileClose;
  FileEventCallbacks->EvtFileCleanup = EvtFileCleanup;
}
FORCEINLINE VOID WDF_IO_TYPE_CONFIG_INIT(_Out_ PWDF_IO_TYPE_CONFIG IoTypeConfig) {
  RtlZeroMemory(IoTypeConfig, sizeof(WDF_IO_TYPE_CONFIG));
  IoTypeConfig->Size = sizeof(WDF_IO_TYPE_CONFIG);
}
FORCEINLINE VOID WDF_PNPPOWER_EVENT_CALLBACKS_INIT(_Out_ PWDF_PNPPOWER_EVENT_CALLBACKS Callbacks) {
  RtlZeroMemory(Callbacks, sizeof(WDF_PNPPOWER_EVENT_CALLBACKS));
  Callbacks->Size = sizeof(WDF_PNPPOWER_EVENT_CALLBACKS);
}
FORCEINLINE VOID WDF_POWER_FRAMEWORK_SETTINGS_INIT(_Out_ PWDF_POWER_FRAMEWORK_SETTINGS PowerFrameworkSettings) {
  RtlZeroMemory(PowerFrameworkSettings, sizeof(WDF_POWER_FRAMEWORK_SETTINGS));
  PowerFrameworkSettings->Size = sizeof(WDF_POWER_FRAMEWORK_SETTINGS);

#if IRQLINT_KMDF_AT_LEAST(33)
  PowerFrameworkSettings->DirectedPoFxEnabled = WdfUseDefault;
#endif
}
FORCEINLINE VOID WDF_POWER_POLICY_EVENT_CALLBACKS_INIT(_Out_ PWDF_POWER_POLICY_EVENT_CALLBACKS Callbacks) {
  RtlZeroMemory(Callbacks, sizeof(WDF_POWER_POLICY_EVENT_CALLBACKS));
  Callbacks->Size = sizeof(WDF_POWER_POLICY_EVENT_CALLBACKS);
}
FORCEINLINE VOID WDF_REMOVE_LOCK_OPTIONS_INIT(_Out_ PWDF_REMOVE_LOCK_OPTIONS RemoveLockOptions, _In_ ULONG Flags) {
  RtlZeroMemory(RemoveLockOptions, sizeof(WDF_REMOVE_LOCK_OPTIONS));
  RemoveLockOptions->Size = sizeof(WDF_REMOVE_LOCK_OPTIONS);
  RemoveLockOptions->Flags = Flags;
}
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfDeviceAddDependentUsageDeviceObject(_In_ WDFDEVICE Device, _In_ PDEVICE_OBJECT DependentDevice);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfDeviceAddRemovalRelationsPhysicalDevice(_In_ WDFDEVICE Device, _In_ PDEVICE_OBJECT PhysicalDevice);
NTSTATUS WdfDeviceAllocAndQueryInterfaceProperty(_In_ WDFDEVICE Device, _In_ PWDF_DEVICE_INTERFACE_PROPERTY_DATA PropertyData, _In_ POOL_TYPE PoolType,
                                                 _In_opt_ PWDF_OBJECT_ATTRIBUTES PropertyMemoryAttributes, _Out_ WDFMEMORY *PropertyMemory, _Out_ PDEVPROPTYPE Type);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfDeviceAllocAndQueryProperty(_In_ WDFDEVICE Device, _In_ DEVICE_REGISTRY_PROPERTY DeviceProperty, _In_ POOL_TYPE PoolType, _In_opt_ PWDF_OBJECT_ATTRIBUTES PropertyMemoryAttributes,
                                        _Out_ WDFMEMORY *PropertyMemory);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS WdfDeviceAllocAndQueryPropertyEx(_In_ WDFDEVICE Device, _In_ PWDF_DEVICE_PROPERTY_DATA DeviceProperty, _In_ POOL_TYPE PoolType, _In_opt_ PWDF_OBJECT_ATTRIBUTES PropertyMemoryAttributes,
                                          _Out_ WDFMEMORY *PropertyMemory, _Out_ PDEVPROPTYPE Type);
NTSTATUS WdfDeviceAssignInterfaceProperty(_In_ WDFDEVICE Device, _In_ PWDF_DEVICE_INTERFACE_PROPERTY_DATA PropertyData, _In_ DEVPROPTYPE Type, _In_ ULONG BufferLength, _In_opt_ PVOID PropertyBuffer);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfDeviceAssignMofResourceName(_In_ WDFDEVICE Device, _In_ PCUNICODE_STRING MofResourceName);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS WdfDeviceAssignProperty(_In_ WDFDEVICE Device, _In_ PWDF_DEVICE_PROPERTY_DATA DeviceProperty, _In_ DEVPROPTYPE Type, _In_ ULONG Size, _In_opt_ PVOID Data);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfDeviceAssignS0IdleSettings(_In_ WDFDEVICE Device, _In_ PWDF_DEVICE_POWER_POLICY_IDLE_SETTINGS Settings);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfDeviceAssignSxWakeSettings(_In_ WDFDEVICE Device, _In_ PWDF_DEVICE_POWER_POLICY_WAKE_SETTINGS Settings);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceClearRemovalRelationsDevices(_In_ WDFDEVICE Device);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfDeviceConfigureRequestDispatching(_In_ WDFDEVICE Device, _In_ WDFQUEUE Queue, _In_ WDF_REQUEST_TYPE RequestType);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfDeviceConfigureWdmIrpDispatchCallback(_In_ WDFDEVICE Device, _In_opt_ WDFDRIVER Driver, _In_ UCHAR MajorFunction, PFN_WDFDEVICE_WDM_IRP_DISPATCH EvtDeviceWdmIrpDispatch,
                                                  _In_opt_ WDFCONTEXT DriverContext);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfDeviceCreate(_Inout_ PWDFDEVICE_INIT *DeviceInit, _In_opt_ PWDF_OBJECT_ATTRIBUTES DeviceAttributes, _Out_ WDFDEVICE *Device);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfDeviceCreateDeviceInterface(_In_ WDFDEVICE Device, _In_ const GUID *InterfaceClassGUID, _In_opt_ PCUNICODE_STRING ReferenceString);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfDeviceCreateSymbolicLink(_In_ WDFDEVICE Device, _In_ PCUNICODE_STRING SymbolicLinkName);
NTSTATUS WdfDeviceEnqueueRequest(_In_ WDFDEVICE Device, _In_ WDFREQUEST Request);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG WdfDeviceGetAlignmentRequirement(_In_ WDFDEVICE Device);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG WdfDeviceGetCharacteristics(_In_ WDFDEVICE Device);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDFQUEUE WdfDeviceGetDefaultQueue(_In_ WDFDEVICE Device);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDF_DEVICE_PNP_STATE WdfDeviceGetDevicePnpState(_In_ WDFDEVICE Device);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDF_DEVICE_POWER_POLICY_STATE WdfDeviceGetDevicePowerPolicyState(_In_ WDFDEVICE Device);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDF_DEVICE_POWER_STATE WdfDeviceGetDevicePowerState(_In_ WDFDEVICE Device);
VOID WdfDeviceGetDeviceStackIoType(_In_ WDFDEVICE Device, _Out_ WDF_DEVICE_IO_TYPE *ReadWriteIoType, _Out_ WDF_DEVICE_IO_TYPE *IoControlIoType);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceGetDeviceState(_In_ WDFDEVICE Device, _Inout_ PWDF_DEVICE_STATE DeviceState);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDFDRIVER WdfDeviceGetDriver(_In_ WDFDEVICE Device);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDFFILEOBJECT WdfDeviceGetFileObject(_In_ WDFDEVICE Device, _In_ PFILE_OBJECT FileObject);
PVOID WdfDeviceGetHardwareRegisterMappedAddress(_In_ WDFDEVICE Device, _In_ PVOID PseudoBaseAddress);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDFIOTARGET WdfDeviceGetIoTarget(_In_ WDFDEVICE Device);
_IRQL_requires_max_(DISPATCH_LEVEL)
POWER_ACTION WdfDeviceGetSystemPowerAction(_In_ WDFDEVICE Device);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfDeviceIndicateWakeStatus(_In_ WDFDEVICE Device, _In_ NTSTATUS WaitWakeStatus);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfDeviceInitAssignName(_In_ PWDFDEVICE_INIT DeviceInit, _In_opt_ PCUNICODE_STRING DeviceName);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfDeviceInitAssignSDDLString(_In_ PWDFDEVICE_INIT DeviceInit, _In_opt_ PCUNICODE_STRING SDDLString);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfDeviceInitAssignWdmIrpPreprocessCallback(_In_ PWDFDEVICE_INIT DeviceInit, _In_ PFN_WDFDEVICE_WDM_IRP_PREPROCESS EvtDeviceWdmIrpPreprocess, _In_ UCHAR MajorFunction,
                                                     _In_opt_ PUCHAR MinorFunctions, _In_ ULONG NumMinorFunctions);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceInitFree(_In_ PWDFDEVICE_INIT DeviceInit);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfDeviceInitRegisterPnpStateChangeCallback(_In_ PWDFDEVICE_INIT DeviceInit, _In_ WDF_DEVICE_PNP_STATE PnpState, _In_ PFN_WDF_DEVICE_PNP_STATE_CHANGE_NOTIFICATION EvtDevicePnpStateChange,
                                                     _In_ ULONG CallbackTypes);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfDeviceInitRegisterPowerPolicyStateChangeCallback(_In_ PWDFDEVICE_INIT DeviceInit, _In_ WDF_DEVICE_POWER_POLICY_STATE PowerPolicyState,
                                                             _In_ PFN_WDF_DEVICE_POWER_POLICY_STATE_CHANGE_NOTIFICATION EvtDevicePowerPolicyStateChange, _In_ ULONG CallbackTypes);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfDeviceInitRegisterPowerStateChangeCallback(_In_ PWDFDEVICE_INIT DeviceInit, _In_ WDF_DEVICE_POWER_STATE PowerState,
                                                       _In_ PFN_WDF_DEVICE_POWER_STATE_CHANGE_NOTIFICATION EvtDevicePowerStateChange, _In_ ULONG CallbackTypes);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceInitSetCharacteristics(_In_ PWDFDEVICE_INIT DeviceInit, _In_ ULONG DeviceCharacteristics, _In_ BOOLEAN OrInValues);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceInitSetDeviceClass(_In_ PWDFDEVICE_INIT DeviceInit, _In_ const GUID *DeviceClassGuid);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceInitSetDeviceType(_In_ PWDFDEVICE_INIT DeviceInit, _In_ DEVICE_TYPE DeviceType);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceInitSetExclusive(_In_ PWDFDEVICE_INIT DeviceInit, _In_ BOOLEAN IsExclusive);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceInitSetFileObjectConfig(_In_ PWDFDEVICE_INIT DeviceInit, _In_ PWDF_FILEOBJECT_CONFIG FileObjectConfig, _In_opt_ PWDF_OBJECT_ATTRIBUTES FileObjectAttributes);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceInitSetIoInCallerContextCallback(_In_ PWDFDEVICE_INIT DeviceInit, _In_ PFN_WDF_IO_IN_CALLER_CONTEXT EvtIoInCallerContext);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceInitSetIoType(_In_ PWDFDEVICE_INIT DeviceInit, _In_ WDF_DEVICE_IO_TYPE IoType);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceInitSetIoTypeEx(_In_ PWDFDEVICE_INIT DeviceInit, _In_ PWDF_IO_TYPE_CONFIG IoTypeConfig);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceInitSetPnpPowerEventCallbacks(_In_ PWDFDEVICE_INIT DeviceInit, _In_ PWDF_PNPPOWER_EVENT_CALLBACKS PnpPowerEventCallbacks);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceInitSetPowerInrush(_In_ PWDFDEVICE_INIT DeviceInit);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceInitSetPowerNotPageable(_In_ PWDFDEVICE_INIT DeviceInit);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceInitSetPowerPageable(_In_ PWDFDEVICE_INIT DeviceInit);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceInitSetPowerPolicyEventCallbacks(_In_ PWDFDEVICE_INIT DeviceInit, _In_ PWDF_POWER_POLICY_EVENT_CALLBACKS PowerPolicyEventCallbacks);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceInitSetPowerPolicyOwnership(_In_ PWDFDEVICE_INIT DeviceInit, _In_ BOOLEAN IsPowerPolicyOwner);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceInitSetReleaseHardwareOrderOnFailure(_In_ PWDFDEVICE_INIT DeviceInit, _In_ WDF_RELEASE_HARDWARE_ORDER_ON_FAILURE ReleaseHardwareOrderOnFailure);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceInitSetRemoveLockOptions(_In_ PWDFDEVICE_INIT DeviceInit, _In_ PWDF_REMOVE_LOCK_OPTIONS Options);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceInitSetRequestAttributes(_In_ PWDFDEVICE_INIT DeviceInit, _In_ PWDF_OBJECT_ATTRIBUTES RequestAttributes);
NTSTATUS WdfDeviceMapIoSpace(_In_ WDFDEVICE Device, _In_ PHYSICAL_ADDRESS PhysicalAddress, _In_ SIZE_T NumberOfBytes, _In_ MEMORY_CACHING_TYPE CacheType, _Out_ PVOID *PseudoBaseAddress);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfDeviceOpenDevicemapKey(_In_ WDFDEVICE Device, _In_ PCUNICODE_STRING KeyName, _In_ ACCESS_MASK DesiredAccess, _In_opt_ PWDF_OBJECT_ATTRIBUTES KeyAttributes, _Out_ WDFKEY *Key);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfDeviceOpenRegistryKey(_In_ WDFDEVICE Device, _In_ ULONG DeviceInstanceKeyType, _In_ ACCESS_MASK DesiredAccess, _In_opt_ PWDF_OBJECT_ATTRIBUTES KeyAttributes, _Out_ WDFKEY *Key);
NTSTATUS WdfDevicePostEvent(_In_ WDFDEVICE Device, _In_ REFGUID EventGuid, _In_ WDF_EVENT_TYPE WdfEventType, _In_ UCHAR *Data, _In_ ULONG DataSizeCb);
NTSTATUS WdfDeviceQueryInterfaceProperty(_In_ WDFDEVICE Device, _In_ PWDF_DEVICE_INTERFACE_PROPERTY_DATA PropertyData, _In_ ULONG BufferLength, _Out_ PVOID PropertyBuffer, _Out_ PULONG ResultLength,
                                         _Out_ PDEVPROPTYPE Type);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfDeviceQueryProperty(_In_ WDFDEVICE Device, _In_ DEVICE_REGISTRY_PROPERTY DeviceProperty, _In_ ULONG BufferLength, _Out_ PVOID PropertyBuffer, _Out_ PULONG ResultLength);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS WdfDeviceQueryPropertyEx(_In_ WDFDEVICE Device, _In_ PWDF_DEVICE_PROPERTY_DATA DeviceProperty, _In_ ULONG BufferLength, _Out_ PVOID PropertyBuffer, _Out_ PULONG RequiredSize,
                                  _Out_ PDEVPROPTYPE Type);
_IRQL_requires_max_(PASSIVE_LEVEL)
SIZE_T WdfDeviceReadFromHardware(_In_ WDFDEVICE Device, _In_ WDF_DEVICE_HWACCESS_TARGET_TYPE Type, _In_ WDF_DEVICE_HWACCESS_TARGET_SIZE Size, _In_ PVOID TargetAddress, _Out_opt_ PVOID Buffer,
                                 _In_opt_ ULONG Count);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceRemoveDependentUsageDeviceObject(_In_ WDFDEVICE Device, _In_ PDEVICE_OBJECT DependentDevice);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceRemoveRemovalRelationsPhysicalDevice(_In_ WDFDEVICE Device, _In_ PDEVICE_OBJECT PhysicalDevice);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfDeviceRetrieveCompanionTarget(_In_ WDFDEVICE Device, _Out_ WDFCOMPANIONTARGET *CompanionTarget);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfDeviceRetrieveDeviceDirectoryString(_In_ WDFDEVICE Device, _In_ WDFSTRING String);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfDeviceRetrieveDeviceInterfaceString(_In_ WDFDEVICE Device, _In_ const GUID *InterfaceClassGUID, _In_opt_ PCUNICODE_STRING ReferenceString, _In_ WDFSTRING String);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfDeviceRetrieveDeviceName(_In_ WDFDEVICE Device, _In_ WDFSTRING String);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceSetAlignmentRequirement(_In_ WDFDEVICE Device, _In_ ULONG AlignmentRequirement);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceSetBusInformationForChildren(_In_ WDFDEVICE Device, _In_ PPNP_BUS_INFORMATION BusInformation);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceSetCharacteristics(_In_ WDFDEVICE Device, _In_ ULONG DeviceCharacteristics);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID WdfDeviceSetDeviceInterfaceState(_In_ WDFDEVICE Device, _In_ const GUID *InterfaceClassGUID, _In_opt_ PCUNICODE_STRING ReferenceString, _In_ BOOLEAN IsInterfaceEnabled);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID WdfDeviceSetDeviceInterfaceStateEx(WDFDEVICE Device, const GUID *InterfaceClassGUID, PCUNICODE_STRING ReferenceString, BOOLEAN IsInterfaceEnabled);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceSetDeviceState(_In_ WDFDEVICE Device, _In_ PWDF_DEVICE_STATE DeviceState);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceSetFailed(_In_ WDFDEVICE Device, _In_ WDF_DEVICE_FAILED_ACTION FailedAction);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceSetPnpCapabilities(_In_ WDFDEVICE Device, _In_ PWDF_DEVICE_PNP_CAPABILITIES PnpCapabilities);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceSetPowerCapabilities(_In_ WDFDEVICE Device, _In_ PWDF_DEVICE_POWER_CAPABILITIES PowerCapabilities);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceSetSpecialFileSupport(_In_ WDFDEVICE Device, _In_ WDF_SPECIAL_FILE_TYPE FileType, _In_ BOOLEAN FileTypeIsSupported);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDeviceSetStaticStopRemove(_In_ WDFDEVICE Device, _In_ BOOLEAN Stoppable);
NTSTATUS WdfDeviceStopIdle(_In_ WDFDEVICE Device, _In_ BOOLEAN WaitForD0);
NTSTATUS WdfDeviceStopIdleWithTag(_In_ WDFDEVICE Device, _In_ BOOLEAN WaitForD0, _In_ PVOID Tag);
VOID WdfDeviceUnmapIoSpace(_In_ WDFDEVICE Device, _In_ PVOID PseudoBaseAddress, _In_ SIZE_T NumberOfBytes);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfDeviceWdmAssignPowerFrameworkSettings(_In_ WDFDEVICE Device, _In_ PWDF_POWER_FRAMEWORK_SETTINGS PowerFrameworkSettings);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfDeviceWdmDispatchIrp(_In_ WDFDEVICE Device, _In_ PIRP Irp, _In_ WDFCONTEXT DispatchContext);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfDeviceWdmDispatchIrpToIoQueue(_In_ WDFDEVICE Device, _In_ PIRP Irp, _In_ WDFQUEUE Queue, _In_ ULONG Flags);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfDeviceWdmDispatchPreprocessedIrp(_In_ WDFDEVICE Device, _In_ PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL)
PDEVICE_OBJECT WdfDeviceWdmGetAttachedDevice(_In_ WDFDEVICE Device);
_IRQL_requires_max_(DISPATCH_LEVEL)
PDEVICE_OBJECT WdfDeviceWdmGetDeviceObject(WDFDEVICE Device);
_IRQL_requires_max_(DISPATCH_LEVEL)
PDEVICE_OBJECT WdfDeviceWdmGetPhysicalDevice(_In_ WDFDEVICE Device);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID WdfDeviceWriteToHardware(_In_ WDFDEVICE Device, _In_ WDF_DEVICE_HWACCESS_TARGET_TYPE Type, _In_ WDF_DEVICE_HWACCESS_TARGET_SIZE Size, _In_ PVOID TargetAddress, _In_ SIZE_T Value,
                              _In_opt_ PVOID Buffer, _In_opt_ ULONG Count);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDFDEVICE WdfWdmDeviceGetWdfDeviceHandle(_In_ PDEVICE_OBJECT DeviceObject);

#ifdef __cplusplus
}
#endif

#endif /* IRQLINT_WDFDEVICE_H */
