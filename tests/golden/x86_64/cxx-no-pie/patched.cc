/* SPDX-License-Identifier: GPL-2.0-or-later */
int g(int);

struct error {
};

int f(int x)
{
	try {
		return g(x);
	} catch (const error &) {
		return 2;
	} catch (long) {
		return 3;
	} catch (...) {
		return 4;
	}
}

int same(int x)
{
	try {
		return g(x);
	} catch (const error &) {
		return 1;
	}
}
