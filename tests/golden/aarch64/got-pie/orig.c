#define D 1
extern int far, table[];
int use(void) { return far + table[D]; }
