/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What compilers spell differently, in one small file: see make. */
#ifdef PATCHED
#define WAS(old, new) new
#else
#define WAS(old, new) old
#endif
#define noinline __attribute__((noinline))

struct item {
	int kind;
	const char *name;
};

typedef float wide __attribute__((vector_size(32)));

extern int say(const char *format, ...);
extern int seen;
extern void fill(char *to, int n);
extern void work(int n);
extern void broken(const char *why) __attribute__((cold, noreturn));

int common;			/* .comm with -fcommon */
static int zeroes[4];
static int level = 3;
static const char *names[] = { "zero", "one", "two" };
static const struct item items[] = { { 1, "a" }, { 2, "b" } };
__thread int depth;
static __thread int calls = 1;
extern int renamed(int n) __attribute__((alias("classify")));

__asm__(".pushsection .note.sample, \"a\", @progbits\n"
	"\t.string \"top level\"\n"
	".popsection");

#ifdef PATCHED
static int added;

static noinline int fresh(int n)
{
	static int times;

	added += n;
	return ++times + added;
}
#endif

/* A jump table; new literals in front of those of others. */
int classify(int n)
{
	switch (n) {
	case 0: say("none"); return level;
	case 1: say("one item"); return zeroes[1];
	case 2: say("a pair"); work(2); return 5;
	case 3: say("three"); return seen;
	case 4: say("four"); work(4); return common;
	case 5: say(WAS("five", "5")); return 17;
#ifdef PATCHED
	case 6: say("six"); return fresh(n);
#endif
	}
	return -1;
}

/* Static locals of one name. The first function changes. */
int first(int n)
{
	static int count;

	count += WAS(n, n * 3);
	return count;
}

int second(int n)
{
	static int count;

	count ^= n;
	return count;
}

/* Mergeable constants of 4, 8 and 16 bytes. */
double scale(double x, float y)
{
	return __builtin_fabs(x) * WAS(1.5, 2.5) + y * 0.75f - (-x) * 1.5;
}

/* ... and of 32. */
__attribute__((target("avx"))) void widen(wide *to)
{
	*to += (wide){ 1, 2, 3, 4, 5, 6, WAS(7, 9), 8 };
}

/* .cold */
int check(const char *s, int n)
{
	if (__builtin_expect(n < 0, 0)) {
		say(WAS("negative %d", "below zero: %d"), n);
		broken(s);
	}
	return n / 2;
}

/* .constprop, .isra and .part, as the compiler likes. */
static noinline int by_constant(int a, const char *name)
{
	say(name, a, WAS(1, 2));
	return a + level;
}

static noinline int by_field(struct item *it, int unused)
{
	say("field");
	return it->kind * WAS(3, 5);
}

static int in_parts(int n)
{
	if (n <= 0)
		return 0;
	work(n);
	say("part %d", n);
	work(n + WAS(1, 4));
	say("part %d", n + 2);
	work(n + 3);
	return n;
}

int callers(struct item *it)
{
	return by_constant(it->kind, "constant") + by_field(it, 4);
}

int more_callers(struct item *it, int n)
{
	return by_constant(n, "constant") + by_field(it, 5) + in_parts(n);
}

int last_caller(int n)
{
	return in_parts(n * 7) + in_parts(n + 1);
}

/* Thread-local variables. */
int deeper(int n)
{
	calls += WAS(1, 2);
	return depth += n;
}

/* Read-only data that changes, and some that does not. */
const char *name_of(int n)
{
	static const char *const own[] = { "x", WAS("y", "why"), "z" };

	return n < 3 ? own[n] : n < 6 ? names[n - 3] : items[n & 1].name;
}

/* The stack protector. */
int guarded(int n)
{
	char buffer[64];

	fill(buffer, n);
	return buffer[n & 63] + WAS(0, 1);
}

/* Computed goto. */
int run(const unsigned char *code, int n)
{
	static const void *const table[] = {
		&&op_add, &&op_twice, &&op_end,
#ifdef PATCHED
		&&op_less,
#endif
	};

	goto *table[*code++];
op_add:
	n += 1;
	goto *table[*code++];
op_twice:
	n *= 2;
	goto *table[*code++];
#ifdef PATCHED
op_less:
	n -= 1;
	goto *table[*code++];
#endif
op_end:
	return n;
}

/* Inline assembly: local and numbered labels, several statements a line. */
int assembly(int n)
{
	__asm__ volatile("testl %0, %0; jz .Lzero%=\n"
			 "1:\taddl $" WAS("1", "2") ", %0; jc 1b\n"
			 ".Lzero%=:" : "+r" (n));
	return n;
}

/* Hidden and weak. */
__attribute__((visibility("hidden"))) int hidden(int n)
{
	return n + seen;
}

__attribute__((weak)) int weak(int n)
{
	return hidden(n) + WAS(0, 8);
}
