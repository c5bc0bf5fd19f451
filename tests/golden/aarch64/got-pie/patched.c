#define D 2
extern int far, table[];
int use(void) { return far + table[D]; }
