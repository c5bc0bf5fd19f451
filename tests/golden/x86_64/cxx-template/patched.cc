/* SPDX-License-Identifier: GPL-2.0-or-later */
struct error {
	int code;
};

template <class T> __attribute__((noinline)) T twice(T x)
{
	static T last;
	T was = last;

	if (x < 0)
		throw error{ 2 };
	last = x;
	return was + x;
}

int f(int x)
{
	return twice(x) + twice((long)x);
}
