/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

#define THREADS	100
#define WORDS	256

__attribute__((noipa)) const char *word(void)
{
	return "old";
}

/* The sum is the same, the way to it is not. */
__attribute__((noipa)) unsigned int sum(const unsigned int *v)
{
	unsigned int s = 0;

	for (int i = 0; i < WORDS; i++)
		s += v[i] * 2654435761u;
	return s;
}

static void *work(void *arg)
{
	unsigned int v[WORDS], seed = (unsigned int)(long)arg;

	for (;;) {
		unsigned int expected = 0;

		for (int i = 0; i < WORDS; i++) {
			seed = seed * 1103515245 + 12345;
			v[i] = seed;
			expected += seed * 2654435761u;
		}
		if (sum(v) != expected)
			printf("wrong\n");
		sleep(1);
	}
	return arg;
}

int main(void)
{
	pthread_t t;

	for (long i = 0; i < THREADS; i++)
		if (pthread_create(&t, NULL, work, (void *)i))
			return 1;
	for (;;) {
		puts(word());
		fflush(stdout);
		sleep(1);
	}
}
