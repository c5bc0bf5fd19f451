#define D 1
int out(int);
int f(int n) { return out(n) + 1; }
