/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static int calls;

static __attribute__((noipa)) void say(const char *how);

struct ops {
	void (*say)(const char *how);
};

static const struct ops table = { say };
static struct ops *kept;

static __attribute__((noipa)) void say(const char *how)
{
	void (*self)(const char *) = say;

	if (self != kept->say || self != table.say)
		how = "differ";
	printf("old %s %d\n", how, ++calls);
}

int main(void)
{
	kept = malloc(sizeof(*kept));
	kept->say = say;
	for (;;) {
		kept->say(kept->say == table.say ? "same" : "differ");
		table.say("same");
		fflush(stdout);
		sleep(1);
	}
}
