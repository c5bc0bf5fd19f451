/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>

__attribute__((noipa)) const char *library_word(void)
{
	return "old";
}

__attribute__((constructor)) static void begin(void)
{
	printf("born: library's constructor %s, ", library_word());
}
