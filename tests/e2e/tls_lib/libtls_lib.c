/* SPDX-License-Identifier: GPL-2.0-or-later */
__thread int used_by_both = 7;
__thread int used_by_new = 8;

void library_set(void)
{
	used_by_both = 1;
	used_by_new = 2;
}
