/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

#define CHANGE	0
#define ONE(n) \
	__attribute__((noipa)) int f##n(int x) { calls++; return x + CHANGE; }
#define TEN(n) \
	ONE(n##0) ONE(n##1) ONE(n##2) ONE(n##3) ONE(n##4) \
	ONE(n##5) ONE(n##6) ONE(n##7) ONE(n##8) ONE(n##9)

static int calls;

TEN(1) TEN(2) TEN(3) TEN(4) TEN(5) TEN(6) TEN(7) TEN(8) TEN(9) TEN(10)

#define REF(n) \
	f##n##0, f##n##1, f##n##2, f##n##3, f##n##4, \
	f##n##5, f##n##6, f##n##7, f##n##8, f##n##9,

int (*const all[])(int) = {
	REF(1) REF(2) REF(3) REF(4) REF(5) REF(6) REF(7) REF(8) REF(9) REF(10)
};

/* Of the set as well, so that nobody is between two of the others. */
__attribute__((noipa)) int sum_all(void)
{
	int sum = CHANGE;

	for (int i = 0; i < 100; i++)
		sum += all[i](i);
	return sum;
}

int main(void)
{
	for (;;) {
		int sum = sum_all();

		printf("%s %d\n", sum == 4950 ? "old" :
		       sum == 5051 ? "new" : "mixed", sum);
		if (calls % 100)
			printf("mixed calls\n");
		fflush(stdout);
		sleep(1);
	}
}
