/* SPDX-License-Identifier: GPL-2.0-or-later */
int f(int x)
{
	if (x) { static int n; return n += x; }
	return 1;
}
