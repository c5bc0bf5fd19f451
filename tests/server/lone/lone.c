/* SPDX-License-Identifier: GPL-2.0-or-later */
/* As born, without ld.so. */
#include <stdio.h>

__attribute__((noipa)) static const char *program_word(void)
{
	return "old";
}

__attribute__((constructor)) static void begin(void)
{
	printf("constructor %s, ", program_word());
}

int main(void)
{
	printf("program %s\n", program_word());
	return 0;
}
