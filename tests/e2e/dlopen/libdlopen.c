/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <stdlib.h>

void say(void)
{
	printf("library old 1\n");
}
