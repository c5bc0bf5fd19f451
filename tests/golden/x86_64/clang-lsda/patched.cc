/* SPDX-License-Identifier: GPL-2.0-or-later */
int g(int);

struct guard {
	int *p;
	~guard() { ++*p; }
};

int f(int x)
{
	int n = 0;
	guard d = { &n };

	try {
		return g(x);
	} catch (long i) {
		return i;
	}
}

int same(int x)
{
	try {
		return g(x);
	} catch (...) {
		return 0;
	}
}
