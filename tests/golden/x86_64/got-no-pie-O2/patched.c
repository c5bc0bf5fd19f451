/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>
extern int elsewhere, far[16], out;
extern void (*hook)(int), callback(int), many(int, int, int, int, int, int, int *, int);
struct ops { void (*call)(int); int *where; long n; };
int has(void) { return fprintf(stdout, "x\n"); }
int f(int x)
{
	static struct ops ops;

	fprintf(stderr, "new %d\n", elsewhere);
	fprintf(stdout, "old %p\n", (void *)&far[3]);
	elsewhere += x;
	far[x] += far[x + 1];
	if (far == ops.where)
		ops.call = callback;
	hook(x);
	many(1, 2, 3, 4, 5, 6, &elsewhere, out);
	many(far[2], 2, 3, 4, 5, 6, far, elsewhere);
	return x + 1 + (out == 4);
}
