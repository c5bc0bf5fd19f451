/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

int library_call(int n);
const char *library_word(void);

int main(void)
{
	for (;;) {
		int a = library_call(7);

		printf("%s %d %d %d %s\n", a == 7 ? "old" : "new", a,
		       library_call(150), library_call(299), library_word());
		fflush(stdout);
		sleep(1);
	}
}
