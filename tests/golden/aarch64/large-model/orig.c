#define D 1
extern int far;
int use(void) { return far + D; }
int same(void) { return far + 7; }
