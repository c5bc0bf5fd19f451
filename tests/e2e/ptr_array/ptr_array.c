/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

static const char *const words[] = {
	"zero",
	"one",
	"two",
};

__attribute__((noipa)) const char *word(unsigned int i)
{
	return i < 3 ? words[i] : NULL;
}

int main(void)
{
	for (;;) {
		printf("%s %s %s\n", word(0), word(1), word(2));
		fflush(stdout);
		sleep(1);
	}
}
