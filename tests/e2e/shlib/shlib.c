/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

int library_value(int x);
const char *library_name(void);

int main(void)
{
	for (;;) {
		int v = library_value(3);

		printf("library is %s %d\n", v == 6 ? "old" : "new", v);
		fflush(stdout);
		sleep(1);
	}
}
