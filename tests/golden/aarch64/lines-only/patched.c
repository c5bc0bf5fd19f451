#define D 2
//new
int out(int);
int f(int n) { return out(n) + 1; }
