/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>

void library_says(void)
{
	printf("library is old\n");
}
