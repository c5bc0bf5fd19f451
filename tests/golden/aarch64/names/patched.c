extern int lo12, got;
int eq(int), sp(int), al(int);
extern int ne;
int f(int n) { return eq(n) + al(n + 2) + lo12 + got + ne; }
