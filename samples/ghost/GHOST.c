/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Does gethostbyname_r(3) of this C library write past the buffer it is given
 * (CVE-2015-0235, "GHOST")? For a name that is all digits the library makes up
 * an answer in the buffer: an address of 16 bytes, two pointers to addresses, a
 * pointer that ends the list of aliases, and the name. A flawed one counts one
 * pointer less. So with a name for which that sum is just what there is, it
 * writes the size of a pointer too much; here, into a canary.
 *
 * Threads ask again and again, a dot on stderr for each overflow, until the
 * flaw is gone. With -1 one asks once.
 */
#include <errno.h>
#include <netdb.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define N_THREADS 16
#define CANARY "the canary lives"
#define SIZE 1024

struct cage {
	char buffer[SIZE];
	char canary[sizeof(CANARY)];
};

enum verdict { SAFE, VULNERABLE, UNKNOWN };

static enum verdict ask(void)
{
	struct cage cage = { .canary = CANARY };
	const size_t counted = 16 + 2 * sizeof(char *) + 1;
	char name[SIZE] = "";
	struct hostent host, *found = NULL;
	int herrno, r;

	memset(name, '0', sizeof(cage.buffer) - counted);
	r = gethostbyname_r(name, &host, cage.buffer, sizeof(cage.buffer),
			    &found, &herrno);
	if (memcmp(cage.canary, CANARY, sizeof(CANARY)))
		return VULNERABLE;
	return r == ERANGE ? SAFE : UNKNOWN;
}

static void *ask_again(void *ret)
{
	enum verdict verdict;

	while ((verdict = ask()) == VULNERABLE) {
		fputc('.', stderr);
		usleep(100000);
	}
	*(enum verdict *)ret = verdict;
	return NULL;
}

static enum verdict ask_by_threads(void)
{
	pthread_t threads[N_THREADS];
	enum verdict verdicts[N_THREADS], worst = SAFE;
	int n, i;

	for (n = 0; n < N_THREADS; n++)
		if (pthread_create(&threads[n], NULL, ask_again, &verdicts[n]))
			break;
	if (!n)
		return UNKNOWN;
	for (i = 0; i < n; i++) {
		pthread_join(threads[i], NULL);
		if (verdicts[i] > worst)
			worst = verdicts[i];
	}
	return worst;
}

int main(int argc, char **argv)
{
	static const char *const words[] = {
		[SAFE] = "not vulnerable",
		[VULNERABLE] = "vulnerable",
		[UNKNOWN] = "cannot tell: gethostbyname_r does not answer as expected",
	};
	enum verdict verdict;

	if (argc > 2 || (argc == 2 && strcmp(argv[1], "-1"))) {
		fprintf(stderr, "Usage: %s [-1]\n", argv[0]);
		return 2;
	}
	verdict = argc == 2 ? ask() : ask_by_threads();
	puts(words[verdict]);
	return verdict == SAFE ? 0 : 1;
}
