/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

static int file_count;
static int other_count = 1000;

__attribute__((noipa)) int say(void)
{
	static int local_count;
	static int start = 5;

	local_count++;
	file_count++;
	other_count += 2;
	start++;
	printf("old %d\n", local_count);
	if (file_count != local_count || start != 5 + local_count ||
	    other_count != 1000 + 2 * local_count)
		printf("lost\n");
	return local_count;
}

int main(void)
{
	for (int i = 1;; i++) {
		if (say() != i)
			printf("lost\n");
		fflush(stdout);
		sleep(1);
	}
}
