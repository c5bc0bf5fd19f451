#define D 2
int count;
int add(void) { return __atomic_add_fetch(&count, D, __ATOMIC_SEQ_CST); }
