/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

struct big {
	long v[8];
};

__attribute__((noipa)) struct big turn(struct big b)
{
	struct big r;

	for (int i = 0; i < 8; i++)
		r.v[i] = b.v[i];
	return r;
}

int main(void)
{
	struct big b;

	for (int i = 0; i < 8; i++)
		b.v[i] = i;
	for (;;) {
		struct big r = turn(b);
		long sum = 0;

		for (int i = 0; i < 8; i++)
			sum += r.v[i];
		printf("%s %ld %ld %ld\n", r.v[0] ? "new" : "old", r.v[0],
		       r.v[7], sum);
		fflush(stdout);
		sleep(1);
	}
}
