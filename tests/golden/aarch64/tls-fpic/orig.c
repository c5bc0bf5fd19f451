#define D 1
extern __thread int theirs;
static __thread int ours;
int f(void) { ours += D; return theirs + ours; }
