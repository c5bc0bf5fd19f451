/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Says once, as its first words, which code it runs; "stay" for as long as
 * nobody ends it. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

const char *library_word(void);

__attribute__((noipa)) static const char *program_word(void)
{
	return "old";
}

__attribute__((constructor)) static void begin(void)
{
	printf("constructor %s, ", program_word());
}

int main(int argc, char *argv[])
{
	printf("program %s, library %s\n", program_word(), library_word());
	fflush(stdout);
	while (argc > 1 && !strcmp(argv[1], "stay"))
		pause();
	return 0;
}
