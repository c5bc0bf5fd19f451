/* SPDX-License-Identifier: GPL-2.0-or-later */
int g(int);

int value = g(2);

int f()
{
	return value;
}
