// RUN: %verify %s
// One lock state for the locks of all lanes, one after the other. Which lane a
// later round takes isn't known; that the state was released before says
// nothing of the lock that it holds now.
#include <ndis.h>

#define LANES 8
#define LANE_UP 1
#define LANE_BUSY 2

typedef struct _LANE {
  PNDIS_RW_LOCK_EX Lock;
  ULONG Flags;
  ULONG Counters[4];
} LANE, *PLANE;

typedef struct _BOARD {
  ULONG Count;
  LANE Lanes[LANES];
} BOARD, *PBOARD;

typedef struct _LANE_REQUEST {
  ULONG Lane;
  NDIS_STATUS Status;
} LANE_REQUEST, *PLANE_REQUEST;

static NDIS_STATUS LaneFill(PBOARD Board, PLANE Lane) {
  if (Board->Count == LANES)
    return NDIS_STATUS_RESOURCES;
  NdisZeroMemory(&Lane->Counters, sizeof(Lane->Counters));
  return NDIS_STATUS_SUCCESS;
}

NDIS_STATUS BoardFinish(PBOARD Board, PLANE_REQUEST Requests, ULONG Number) {
  LOCK_STATE_EX State;
  ULONG I;

  for (I = 0; I < Number; ++I) {
    PLANE Lane;
    if (Requests[I].Lane >= LANES) {
      Requests[I].Status = NDIS_STATUS_INVALID_PARAMETER;
      continue;
    }
    Lane = &Board->Lanes[Requests[I].Lane];
    NdisAcquireRWLockWrite(Lane->Lock, &State, 0);
    if (!(Lane->Flags & LANE_UP) || (Lane->Flags & LANE_BUSY)) {
      Requests[I].Status = NDIS_STATUS_INVALID_PARAMETER;
      NdisReleaseRWLock(Lane->Lock, &State);
      continue;
    }
    Lane->Flags |= LANE_BUSY;
    NdisReleaseRWLock(Lane->Lock, &State);
    Requests[I].Status = LaneFill(Board, Lane);
    if (Requests[I].Status != NDIS_STATUS_SUCCESS) {
      Lane->Flags &= ~LANE_BUSY;
      continue;
    }
    NdisAcquireRWLockWrite(Lane->Lock, &State, 0);
    Lane->Flags |= LANE_UP;
    NdisReleaseRWLock(Lane->Lock, &State);
  }
  return NDIS_STATUS_SUCCESS;
}
