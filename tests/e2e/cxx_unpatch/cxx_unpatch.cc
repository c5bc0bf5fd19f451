/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <atomic>
#include <pthread.h>
#include <stdexcept>
#include <stdio.h>
#include <string>
#include <unistd.h>

static std::atomic<unsigned> rounds;
static std::atomic<const char *> other("");

__attribute__((noipa)) void fail(int x)
{
	throw std::runtime_error("old " + std::to_string(x));
}

__attribute__((noipa)) const char *word(int x, char *text, size_t n)
{
	try {
		fail(x);
	} catch (const std::exception &e) {
		snprintf(text, n, "%s", e.what());
	}
	return text;
}

extern "C" void *thread(void *)
{
	char text[64];

	for (;;) {
		other = word(0, text, sizeof(text))[0] == 'o' ? "old" : "new";
		rounds++;
		usleep(500);
	}
}

int main()
{
	char text[64];
	pthread_t id;

	if (pthread_create(&id, nullptr, thread, nullptr))
		return 1;
	for (;;) {
		unsigned now = rounds;

		word(1, text, sizeof(text));
		while (rounds - now < 3)
			usleep(500);
		printf("%s, other %s %u\n", text, (const char *)other,
		       (unsigned)rounds);
		fflush(stdout);
		sleep(1);
	}
}
