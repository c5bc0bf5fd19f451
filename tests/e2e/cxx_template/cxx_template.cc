/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "cxx_template.h"

#include <stdio.h>
#include <unistd.h>

__attribute__((noipa)) void say()
{
	int i[] = { 1, 2, 3 };
	double d[] = { 0.5, 2.0 };

	printf("%d %.1f - -\n", sum(i, 3), sum(d, 2));
}

std::string known("the program has libstdc++");

int main()
{
	for (;;) {
		say();
		if (elsewhere(5) != 0)
			puts("changed elsewhere");
		fflush(stdout);
		sleep(1);
	}
}
