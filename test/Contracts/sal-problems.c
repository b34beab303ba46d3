// RUN: %verify %s
// RUN: %verify %s -- -x c++
// An annotation that can't be understood is said, once, and never guessed.
#include <ntddk.h>

#ifdef __cplusplus
extern "C" {
#endif

#define TAPE_LEVEL DISPATCH_LEVEL
#define TAPE_ABOVE (TAPE_LEVEL + 1)
enum { TapeIsrLevel = 5 };

typedef struct _TAPE {
  KSPIN_LOCK Lock;
  ERESOURCE Resource;
  KIRQL OldIrql;
  ULONG Level;
} TAPE, *PTAPE;

// PREFAST: C28153
_IRQL_requires_max_(TAPE_SPEED) VOID TapeSpeed(PTAPE Tape); // REPORT: wdk-annotation "'_IRQL_requires_max_(TAPE_SPEED)' names no IRQL; it isn't taken into account"
// The same annotation stands at the definition.
_IRQL_requires_max_(TAPE_SPEED) VOID TapeSpeed(PTAPE Tape) { Tape->Level = 0; }

// PREFAST: C28151
_IRQL_requires_(40) VOID TapeForty(PTAPE Tape); // REPORT: wdk-annotation "'_IRQL_requires_(40)' names no IRQL: levels are 0 to HIGH_LEVEL"
_IRQL_raises_(-1) _IRQL_saves_ KIRQL TapeNegative(VOID); // REPORT: wdk-annotation "'_IRQL_raises_(-1)' names no IRQL"
_IRQL_requires_max_() VOID TapeNothing(VOID); // REPORT: wdk-annotation "'_IRQL_requires_max_' has no argument"
__drv_maxIRQL(TAPE_OLD) VOID TapeOld(VOID); // REPORT: wdk-annotation "names no IRQL"
_IRQL_always_function_max_(TAPE_TOP) VOID TapeTop(VOID); // REPORT: wdk-annotation "'_IRQL_always_function_max_(TAPE_TOP)' names no IRQL"

// Macros, sums, enumerators and parameters name one.
_IRQL_requires_max_(TAPE_LEVEL) VOID TapeByMacro(VOID);
_IRQL_requires_max_(TAPE_ABOVE) VOID TapeBySum(VOID);
_IRQL_requires_max_((KIRQL)(TapeIsrLevel - 1)) VOID TapeByEnumerator(VOID);
_IRQL_raises_(NewIrql) VOID TapeByParameter(_In_ KIRQL NewIrql, _Out_ _IRQL_saves_ PKIRQL OldIrql);

_IRQL_requires_min_(DISPATCH_LEVEL) _IRQL_requires_max_(APC_LEVEL) VOID TapeNowhere(VOID); // REPORT: wdk-annotation "no IRQL is allowed for 'TapeNowhere': the lowest one is DISPATCH_LEVEL, the highest one APC_LEVEL; neither counts"
_IRQL_requires_(DISPATCH_LEVEL) _IRQL_requires_min_(PASSIVE_LEVEL) _IRQL_requires_max_(HIGH_LEVEL) VOID TapeSomewhere(VOID);

_IRQL_requires_max_(APC_LEVEL) VOID TapeTwice(VOID); // NOTE: the other annotation is here
_IRQL_requires_max_(PASSIVE_LEVEL) VOID TapeTwice(VOID); // REPORT: wdk-annotation "'_IRQL_requires_max_' of 'TapeTwice' contradicts another annotation: PASSIVE_LEVEL and APC_LEVEL; the laxer one counts"

// What a function says itself may be narrower than its type.
typedef _IRQL_requires_max_(DISPATCH_LEVEL) VOID TAPE_NOTIFY(PTAPE Tape);
TAPE_NOTIFY TapeNotify;
_IRQL_requires_max_(PASSIVE_LEVEL) VOID TapeNotify(PTAPE Tape);

_When_(Wiat != FALSE, _IRQL_requires_max_(APC_LEVEL)) VOID TapeWait(PTAPE Tape, BOOLEAN Wait); // REPORT: wdk-annotation "the condition 'Wiat != FALSE' of '_IRQL_requires_max_' names 'Wiat', which is no parameter and nothing else that is known here"
_When_(Wait != FALSE && Tape->Level == TapeIsrLevel, _IRQL_requires_max_(APC_LEVEL)) VOID TapeMayWait(PTAPE Tape, BOOLEAN Wait);
_When_(NT_SUCCESS(return), _Acquires_lock_(Tape->Resource)) NTSTATUS TapeOpen(PTAPE Tape);
_When_(*Wait != FALSE, _IRQL_requires_max_(APC_LEVEL)) VOID TapeReads(BOOLEAN *Wait);
_When_(Wait != FALSE, _IRQL_requires_most_(APC_LEVEL)) VOID TapeUnknown(BOOLEAN Wait); // REPORT: wdk-annotation "there is no annotation '_IRQL_requires_most_'"
// The condition of what isn't read here is no matter.
_When_(Whatever != FALSE, _Post_satisfies_(Tape->Level > 0)) VOID TapeOther(PTAPE Tape);

_IRQL_restores_ VOID TapeNoPlace(KIRQL OldIrql); // REPORT: wdk-annotation "'_IRQL_restores_' stands at no parameter"
_At_(OldIrql, _IRQL_restores_) VOID TapePlace(KIRQL OldIrql);
_At_(Tape->OldIrql, _IRQL_restores_) VOID TapeMember(PTAPE Tape);
_At_(Irql, _IRQL_restores_) VOID TapeStray(KIRQL OldIrql); // REPORT: wdk-annotation "'_IRQL_restores_' is said of 'Irql', but 'Irql' is no parameter"
_IRQL_saves_ VOID TapeNoResult(VOID); // REPORT: wdk-annotation "'_IRQL_saves_' stands at a function without a result"

// The names of parameters may be those of the type.
typedef _When_(Wait != FALSE, _IRQL_requires_max_(APC_LEVEL)) VOID TAPE_FLUSH(BOOLEAN Wait);
TAPE_FLUSH TapeFlush;

// What isn't known limits nothing, and the laxer of two is what counts.
VOID TapeRewind(PTAPE Tape) {
  KIRQL OldIrql;

  KeAcquireSpinLock(&Tape->Lock, &OldIrql);
  TapeSpeed(Tape);
  TapeNowhere();
  TapeByMacro();
  TapeTwice(); // REPORT: wdk-irql-too-high "'TapeTwice' demands IRQL <= APC_LEVEL"
  TapeNotify(Tape); // REPORT: wdk-irql-too-high "'TapeNotify' demands PASSIVE_LEVEL"
  KeReleaseSpinLock(&Tape->Lock, OldIrql);
}

#ifdef __cplusplus
}
#endif
