/* SPDX-License-Identifier: GPL-2.0-or-later */
int g(int);

struct error {
};

int f(int x)
{
	return g(x);
}

int same(int x)
{
	try {
		return g(x);
	} catch (const error &) {
		return 1;
	}
}
