/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Preloaded into the programs of the tests: a second takes ten milliseconds,
 * so that they can be read and run by hand and yet be quick in a test run.
 */
#include <errno.h>
#include <time.h>
#include <unistd.h>

#define SPEED	100
#define NSEC	1000000000LL

static int nap(long long nsec)
{
	struct timespec ts;
	int r;

	nsec /= SPEED;
	ts = (struct timespec){ nsec / NSEC, nsec % NSEC };
	r = clock_nanosleep(CLOCK_MONOTONIC, 0, &ts, NULL);
	if (!r)
		return 0;
	errno = r;
	return -1;
}

unsigned int sleep(unsigned int seconds)
{
	return nap(seconds * NSEC) ? seconds : 0;
}

int usleep(useconds_t usec)
{
	return nap(usec * 1000LL);
}

int nanosleep(const struct timespec *req, struct timespec *rem)
{
	if (rem)
		*rem = (struct timespec){ 0 };
	return nap(req->tv_sec * NSEC + req->tv_nsec);
}
