/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Functions of which every file that uses them has one; the link keeps one. */
#define SHARED inline __attribute__((noinline, noipa))

SHARED int plain(int x)
{
	return x + 10;
}

/* With a jump table. */
SHARED int choose(int x)
{
	switch (x % 8) {
	case 0: return plain(x);
	case 1: return x * 3;
	case 2: return plain(x + 1) - 1;
	case 3: return x ^ 5;
	case 4: return plain(-x);
	case 5: return x - 100;
	case 6: return x / 3;
	}
	return 0;
}

/* With an exception table; the copy of it is run through as well. */
SHARED int caught(int x)
{
	try {
		if (choose(x) > 0)
			throw x;
	} catch (int thrown) {
		return thrown + 20;
	}
	return 0;
}

template <typename T> __attribute__((noinline, noipa)) T typed(T x)
{
	static T calls;

	calls++;
	return x + 30;
}

int other_file(int x);
