/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

extern __thread int used_by_both;
extern __thread int used_by_new;
void library_set(void);

__attribute__((noipa)) void say(void)
{
	printf("old %d\n", used_by_both);
}

int main(void)
{
	library_set();
	for (;;) {
		say();
		fflush(stdout);
		sleep(1);
	}
}
