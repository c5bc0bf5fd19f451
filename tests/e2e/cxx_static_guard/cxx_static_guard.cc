/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <string>
#include <unistd.h>

static int made, made_later;

struct counter {
	int next;

	explicit counter(int start) : next(start) { made++; }
	~counter() { made--; }
};

struct later {
	std::string text;

	explicit later(const char *s) : text(s) { made_later++; }
	~later() {}
};

inline counter &the_counter()
{
	static counter one(getpid() > 0 ? 5 : 6);

	return one;
}

__attribute__((noinline)) inline const char *number(char *out, size_t n)
{
	snprintf(out, n, "%d", the_counter().next++);
	return out;
}

static int last;

__attribute__((noipa)) void say()
{
	char text[64];
	const char *s = number(text, sizeof(text));
	bool same = the_counter().next == last + 1;

	last = the_counter().next;
	if (last == 6)
		return;
	printf("made %d, next %s, %s", made, s, same ? "same" : "other");
	if (made_later)
		printf(", made %d", made_later);
	puts("");
}

int main()
{
	for (;;) {
		say();
		fflush(stdout);
		sleep(1);
	}
}
