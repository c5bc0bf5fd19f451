/* SPDX-License-Identifier: GPL-2.0-or-later */
int library_value(int x)
{
	return x * 2;
}

/* What is short needs the padding before a neighbour. */
int neighbour(void)
{
	return 3;
}
