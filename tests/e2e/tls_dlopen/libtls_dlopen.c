/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>

/* More than the C library keeps free for libraries that come later. */
static __thread char room[1 << 16];
__thread long exported_self = -1;
static __thread int calls;
static __thread int others = 5;

__attribute__((noipa)) int get_others(void)
{
	return others;
}

int say(long self)
{
	if (exported_self != -1 && exported_self != self)
		printf("lost\n");
	exported_self = self;
	calls++;
	room[calls % sizeof(room)] = 1;
	printf("old thread %ld\n", exported_self);
	fflush(stdout);
	return calls;
}
