/* SPDX-License-Identifier: GPL-2.0-or-later */
const char *library_word(void)
{
	return "old";
}
