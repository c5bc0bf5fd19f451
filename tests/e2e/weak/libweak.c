/* SPDX-License-Identifier: GPL-2.0-or-later */
const char *who(void)
{
	return "library";
}

const char *library_word(void)
{
	return who();
}
