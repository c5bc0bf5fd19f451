/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>

int exported = 100;
static int hidden_count;
static const char *const names[] = { "alpha", "beta", "gamma" };

int say(void)
{
	exported++;
	hidden_count++;
	printf("old %d %d %s\n", hidden_count, exported, names[1]);
	return hidden_count;
}
