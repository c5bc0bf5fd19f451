/* SPDX-License-Identifier: GPL-2.0-or-later */
int g(int);

int value = g(1);

int f()
{
	return value;
}
