// A file that has nothing to do with the kernel passes without a word, for
// whatever target.
// REQUIRES: plugins
// RUN: %tidy --checks='-*,wdk-*' %s -- 2>&1 | count 0
// RUN: %tidy --checks='-*,wdk-*' %s -- -x c++ --target=x86_64-pc-windows-msvc 2>&1 | count 0
typedef struct Mutex { int Held; } Mutex;
int lock(Mutex *M);
void unlock(Mutex *M);

static Mutex Global;

int main(void) {
  if (!lock(&Global))
    return 1;
  return 0;
}
