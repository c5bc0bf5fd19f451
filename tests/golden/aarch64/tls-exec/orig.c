#define D 1
extern __thread int theirs;
__thread int ours;
int f(void) { ours += D; return theirs + ours; }
