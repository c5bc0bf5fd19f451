/* SPDX-License-Identifier: GPL-2.0-or-later */
int f(int x)
{
	if (x) { static int n = 4; return n += x; }
	return 1;
}
