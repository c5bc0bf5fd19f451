#define D 1
int out(int);
int swap(int *p) { return __atomic_exchange_n(p, D, __ATOMIC_SEQ_CST); }
void serve(int n) { for (;;) n = out(n + D); }
int last(int n) { return out(n + D); }
int bit(int n) { if (n & 64) return out(n) + 1; return n ? D : out(3) - D; }
