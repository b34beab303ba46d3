// RUN: %verify %s
// RUN: %verify %s -- -xc++
// RUN: not %irqlint %s -- -DFROM_MACRO 2>&1 | FileCheck %s
// A member of an anonymous structure or union may repeat a name that its neighbours have: MSVC lays both out, and the name means the first. Clang alone calls it an error. What is behind it must be analysed.

#include <ntddk.h>

typedef struct _WIRE_HEADER {
  UCHAR Kind;
  union {
    UCHAR Service;
    USHORT Wide;
    struct {
      ULONG Notify : 2;
      ULONG Service : 30;
    };
  };
  UCHAR Hops;
  struct {
    UCHAR Hops;
    UCHAR Last;
  };
  USHORT x;
  struct {
    LONG64 x;
  };
  ULONG Check;
} WIRE_HEADER;

C_ASSERT(FIELD_OFFSET(WIRE_HEADER, Service) == 4);
C_ASSERT(RTL_FIELD_SIZE(WIRE_HEADER, Service) == sizeof(UCHAR));
C_ASSERT(FIELD_OFFSET(WIRE_HEADER, Hops) == 8);
C_ASSERT(FIELD_OFFSET(WIRE_HEADER, Last) == 10);
C_ASSERT(FIELD_OFFSET(WIRE_HEADER, x) == 12);
C_ASSERT(RTL_FIELD_SIZE(WIRE_HEADER, x) == sizeof(USHORT));
C_ASSERT(FIELD_OFFSET(WIRE_HEADER, Check) == 24);
C_ASSERT(sizeof(WIRE_HEADER) == 32);

typedef struct _WIRE {
  WIRE_HEADER First;
  KSPIN_LOCK Lock;
  ULONG Seen;
} WIRE;

C_ASSERT(FIELD_OFFSET(WIRE, Lock) == 32);

static WIRE Wire;
KDEFERRED_ROUTINE Deliver;

_Use_decl_annotations_ VOID Deliver(KDPC *Dpc, PVOID Context, PVOID One,
                                    PVOID Two) {
  WIRE_HEADER *Header = (WIRE_HEADER *)Context;

  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(One);
  UNREFERENCED_PARAMETER(Two);
  KeAcquireSpinLockAtDpcLevel(&Wire.Lock); // REPORT: wdk-lock-leak "still held"
  if (Header->Service == 7 && Header->Hops == 0)
    return; // NOTE: still held
  Wire.First.Service = Header->Service;
  KeReleaseSpinLockFromDpcLevel(&Wire.Lock);
}

#ifdef FROM_MACRO
// A macro's text isn't one member's: Clang's error stays.
// CHECK: [[@LINE+3]]:{{[0-9]+}}: error: member of anonymous struct redeclares 'Twice'
#define PAIR LONG Twice; struct { LONG Twice; };
struct TWICE {
  PAIR
};
// CHECK: 'Deliver' returns
// CHECK: 1 file partly analysed
#endif
