/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "cxx_comdat_two_tus.h"

#include <stdio.h>
#include <unistd.h>

int main()
{
	for (;;) {
		int here = number(1);
		int there = there_number(2);

		printf("here %d %d, there %d %d\n", here,
		       calls() % 2 ? 0 : 1, there, calls() % 2 ? 0 : 2);
		fflush(stdout);
		sleep(1);
	}
}
