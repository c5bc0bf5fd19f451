#define D 2
int out(int);
int twice(int n) { return out(n) + out(n + D); }
int (*choose(int n))(int) { return n ? twice : out; }
