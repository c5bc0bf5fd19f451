/* SPDX-License-Identifier: GPL-2.0-or-later */
int library_side(int x)
{
	return x * 0 + 1;
}
