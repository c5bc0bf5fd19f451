/* SPDX-License-Identifier: GPL-2.0-or-later */
int g(int);

int f(int x)
{
	try {
		return g(x);
	} catch (long) {
		return 1;
	}
}
