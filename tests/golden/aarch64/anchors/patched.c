#define D 2
static int a, b[8], c;
static const int odd[] = { 1, 3, 5, 7 };
int f(int n) { static int calls; calls += D; a += n; b[n]++; return c++ + calls + odd[n & 3]; }
int g(int n) { static int calls; calls += 2; return b[n] + calls; }
