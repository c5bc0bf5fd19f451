/* SPDX-License-Identifier: GPL-2.0-or-later */
extern int limit;

int f(int x)
{
	return x > 0;
}
