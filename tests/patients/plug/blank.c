/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A library to be loaded a thousand times, under a thousand names. */
int plug_blank(int x)
{
	return x + 1;
}
