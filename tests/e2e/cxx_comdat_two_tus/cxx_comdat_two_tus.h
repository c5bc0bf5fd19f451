/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The state of an inline function is one for all files. */
inline int &calls()
{
	static int n;

	return n;
}

__attribute__((noinline)) inline int number(int x)
{
	calls()++;
	return x + 10;
}

int there_number(int x);
