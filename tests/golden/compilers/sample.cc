/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What C++ adds to sample.c: groups, tables of exceptions, guards. */
#ifdef PATCHED
#define WAS(old, new) new
#else
#define WAS(old, new) old
#endif

extern int say(const char *format, ...);
extern int seen();

struct error {
	int code;
};

struct guard {
	int n;
	guard(int n) : n(n) { say("in %d", n); }
	~guard() { say("out %d", n); }
};

/* A group of its own for each function and variable. */
template <typename T> __attribute__((noinline)) T twice(T n)
{
	static int calls;

	calls++;
	return n * WAS(2, 4);
}

template <typename T> __attribute__((noinline)) T same(T n)
{
	return n + 1;
}

inline __attribute__((noinline)) int kind_of(int n)
{
	switch (n) {
	case 0: say("none"); return 4;
	case 1: say("one"); return seen();
	case 2: say("two"); return 3;
	case 3: say(WAS("three", "3")); return 9;
	case 4: say("four"); return seen() + 7;
	}
	return 0;
}

struct base {
	virtual ~base() {}
	virtual int get(int n) { return n + WAS(1, 2); }
	virtual int other(int n) { return n; }
};

struct derived : base {
	int other(int n) override { return n - 1; }
};

base *make(int n)
{
	return n ? new derived : new base;
}

int users(int n)
{
	return twice(n) + (int)twice((long)n) + same(n) + kind_of(n);
}

/* A guard variable. */
int once(int n)
{
	static int value = seen();

	return value + WAS(n, -n);
}

/* Thrown, passing by, caught. */
void thrower(int n)
{
	guard g(n);

	if (n > WAS(3, 5))
		throw error{ n };
	say("no");
}

int catcher(int n)
{
	try {
		thrower(n);
	} catch (const error &e) {
		return e.code + WAS(1, 2);
	} catch (int e) {
		return e;
	}
	return 0;
}
