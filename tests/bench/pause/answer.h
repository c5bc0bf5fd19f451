/* SPDX-License-Identifier: GPL-2.0-or-later */
int answer(int i);

/* What stands behind this in the file begins so many bytes into a line. */
#define TEXT(at)	#at
#define PLACE(at)	__asm__(".text\n.balign 64\n.skip " TEXT(at))
