/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Static; the new code calls what a static program chooses by the processor when
 * it begins (IFUNC). Says "old" or "new" all the time. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

__attribute__((noipa)) static size_t measure(const char *text, char *to)
{
	to[0] = text[0];
	return 1;
}

int main(int argc, char *argv[])
{
	char to[100] = "";

	for (;;) {
		puts(measure("seven..", to) == 1 ? "old" :
		     memcmp(to, "seven..", 8) ? "wrong" : "new");
		fflush(stdout);
		usleep(20000);
		if (argc > 100)
			memcpy(to, argv[1], strlen(argv[1]));
	}
}
