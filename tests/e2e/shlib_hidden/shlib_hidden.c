/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <unistd.h>

void say(void);

int main(void)
{
	for (;;) {
		say();
		sleep(1);
	}
}
