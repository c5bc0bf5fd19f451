/* SPDX-License-Identifier: GPL-2.0-or-later */
int f(int x)
{
	asm volatile("1: nop\n\t.pushsection table,\"a\"\n\t.quad 1b\n\t.popsection");
	return x + 2;
}
