/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <unistd.h>

static int cleanups;
static sem_t ready;

struct counted {
	int by;
	~counted() { cleanups += by; }
};

__attribute__((noipa)) void wait_for_it()
{
	for (;;)
		pause();
}

__attribute__((noipa)) void work()
{
	counted c = { 1 };

	sem_post(&ready);
	wait_for_it();
}

extern "C" void *thread(void *)
{
	work();
	return nullptr;
}

int main()
{
	sem_init(&ready, 0, 0);
	for (;;) {
		pthread_t id;
		void *result = nullptr;

		cleanups = 0;
		if (pthread_create(&id, nullptr, thread, nullptr))
			return 1;
		sem_wait(&ready);
		pthread_cancel(id);
		pthread_join(id, &result);
		printf("%s, cleanups %d\n", result == PTHREAD_CANCELED ?
		       "cancelled" : "ended", cleanups);
		fflush(stdout);
		sleep(1);
	}
}
