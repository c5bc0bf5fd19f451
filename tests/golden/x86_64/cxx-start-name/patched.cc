/* SPDX-License-Identifier: GPL-2.0-or-later */
int g(int);

static int value = g(1);

int before()
{
	return 3;
}

int f()
{
	return value + before();
}
