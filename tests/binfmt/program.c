/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The listed program: says that it runs. Linked static as well. */
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	printf("ran %d as %d\n", (int)getpid(), (int)geteuid());
	return 0;
}
