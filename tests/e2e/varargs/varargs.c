/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdarg.h>
#include <stdio.h>
#include <unistd.h>

__attribute__((noipa)) void sum(int n, ...)
{
	va_list ap;
	int whole = 0;

	va_start(ap, n);
	for (int i = 0; i < n; i++)
		whole += va_arg(ap, int);
	va_end(ap);
	printf("old sum %d\n", whole);
}

int main(void)
{
	for (;;) {
		sum(3, 1, 2, 3, 1.5, 2.5, 3.25);
		fflush(stdout);
		sleep(1);
	}
}
