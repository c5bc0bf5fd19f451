#define D 1
double scale(double x) { return x * 1.234567 + D; }
double same(double x) { return x * 7.654321; }
