// RUN: not %irqlint %s 2>&1 | FileCheck %s
// CHECK: did not parse
// An initialized table whose records have a member of a type that a missing header would have defined: a parse error, not a crash.

#include <ntifs.h>

typedef struct _MODEL {
  const char *Vendor;
  const ULONG Sides;
  const unknown_media Media[4];
} MODEL;

MODEL const Models[] = {{"A", 1, 0, 0, 0, 0}, {NULL, 0, 0, 0, 0, 0}};
